// Word refuses, stops half-way, or does it and the answer gets lost: a clear sentence, and nothing typed is lost or doubled.
import { coreFramework } from '../../src/handbook/framework';
import type { BatchFault, CommonCall } from '../../src/stand-in/wire/fault';
import { describeJourney, withStandIn } from './browser';
import { panelPageForEach, type PanelPage, until } from './panel-page';

const kinds = ['refused', 'partly', 'answer lost'] as const;

describeJourney('when Word fails', () => {
  const standIn = withStandIn();
  let panel: PanelPage;
  panelPageForEach(standIn, (opened) => (panel = opened));

  const frameworks = async (): Promise<number> =>
    (await panel.text()).filter((line) => line === coreFramework[0]?.stem).length;
  const goalCell = async (): Promise<string> => (await panel.cells())[1]?.[1]?.trim() ?? '';

  /** Inserts with a fault set; afterwards the framework stands there once, at the latest after a second press. */
  const insertDespite = async (fault: BatchFault): Promise<void> => {
    await panel.setFault(fault);
    await panel.insertFramework('end');
    const outcome = panel.frame.getByText(
      /The framework is (in|at the end of) your document|The framework was not put in/,
    );
    await outcome.waitFor();
    const said = await outcome.innerText();
    await panel.setFault(null);
    const standing = await frameworks();
    expect([said.includes('was not put in'), standing]).toEqual([standing === 0, standing]);
    if (standing === 0) await panel.frameworkIn('end');
    expect(await frameworks()).toBe(1);
  };

  test.each([1, 2].flatMap((batch) => kinds.map((kind) => [batch, kind] as const)))(
    'batch %i of the insert, %s: the framework stands there once, or the panel says it does not',
    async (batch, kind) => {
      await panel.button(/1\. Set the goal/).click();
      await panel.write('goal', 'Typed before the framework');
      await panel.settled();
      await panel.button('All steps').click();
      await insertDespite({
        batch: await panel.batchAhead(batch),
        kind,
        once: true,
        ...(kind === 'partly' ? { action: 'InsertOoxml' } : {}),
      });
      await until(
        async () => (await goalCell()) === 'Typed before the framework',
        'what was typed before is in the framework',
      );
    },
    60_000,
  );

  const twoLines = 'A first line from the panel\nand a second';

  /** Writes with a fault set; afterwards the words stand there once, at the latest after Try again. */
  const fillDespite = async (fault: BatchFault, text: string): Promise<void> => {
    await panel.setFault(fault);
    await panel.write('goal', text);
    const outcome = panel.frame.getByText(/In the document$|Your words are kept here/).first();
    await until(
      async () => (await panel.frame.getByText(/Not in the document yet|Writing to the document/).count()) === 0,
      'the panel says what became of the words',
    );
    await outcome.waitFor();
    await panel.setFault(null);
    expect(await panel.answer('goal').inputValue()).toBe(text);
    if (await panel.button('Try again').count()) await panel.button('Try again').click();
    await until(async () => (await goalCell()) === text, `the document says “${text}” once`);
  };

  test.each([1, 2].flatMap((batch) => kinds.map((kind) => [batch, kind] as const)))(
    'batch %i of a fill, %s: the words stand there once',
    async (batch, kind) => {
      await panel.frameworkIn();
      await panel.openFramework();
      await fillDespite({ batch: await panel.batchAhead(batch), kind, once: true }, twoLines);
      await fillDespite(
        { batch: await panel.batchAhead(batch), kind, once: true },
        'Another line\nand a second\nand a third',
      );
    },
    60_000,
  );

  test('a rewrite that is cut off at any of its actions ends with the words there once', async () => {
    await panel.frameworkWith({ goal: 'one\ntwo\nthree\nfour' });
    await panel.clearMessages();
    await panel.write('goal', 'one\n2\n3\nthree\nfive\nsix');
    await panel.settled();
    // Only what changes the document; a read that fails is the same as the write before it being the last.
    const actions = (await panel.batches())[1]?.actions ?? [];
    const changing = actions.flatMap((action, at) => (/\.(Insert\w+|Delete)\(\)$| =$/.test(action) ? [at] : []));
    expect(changing.length).toBeGreaterThan(4);
    for (const action of changing) {
      await panel.write('goal', 'one\ntwo\nthree\nfour');
      await panel.settled();
      await fillDespite(
        { batch: await panel.batchAhead(2), kind: 'partly', action, once: true },
        'one\n2\n3\nthree\nfive\nsix',
      );
    }
  }, 180_000);

  test('a document that refuses every change says so, keeps what was typed, and takes it when it can', async () => {
    await panel.frameworkIn();
    await panel.openFramework();
    await panel.setFault({ batch: 'every', kind: 'refused', code: 'AccessDenied' });
    await panel.write('goal', 'Typed while it was closed');
    await panel.frame
      .getByText(/cannot be changed at the moment\. Your words are kept here and on this device/)
      .first()
      .waitFor();
    await panel.setFault(null);

    // The panel is closed on the words; the next one offers them.
    await panel.reloadPanel();
    await panel.openFramework();
    await panel.frame
      .getByText(/You wrote this on .* it is not in the document/)
      .first()
      .waitFor();
    expect(await panel.answer('goal').inputValue()).toBe('Typed while it was closed');
    await panel.button('Try again').click();
    await until(async () => (await goalCell()) === 'Typed while it was closed', 'the words are in the document');
  }, 60_000);

  test.each(kinds)(
    'a start whose reading fails (%s) says so, and reading again brings the answers',
    async (kind) => {
      await panel.frameworkIn();
      await panel.openFramework();
      await panel.write('goal', twoLines);
      await panel.settled();
      await panel.reloadPanel({ batch: 'every', kind });
      await panel.frame.getByText(/could not be read just now\. What you typed is kept/).waitFor();
      // Typed before the document could be read: it must not go over what stands there.
      await panel.button(/1\. Set the goal/).click();
      await panel.write('goal', 'Typed blind');
      await panel.button('All steps').click();
      await panel.setFault(null);
      await panel.readAgain();
      await panel.frame.getByText(`1 of ${coreFramework.length} answers`, { exact: false }).waitFor();
      expect(await goalCell()).toBe(twoLines);
      await panel.openFramework();
      await panel.answer('goal').press('Tab');
      await panel.button('Keep both').click();
      await until(async () => (await goalCell()) === `${twoLines}\nTyped blind`, 'both stand in the document');
    },
    60_000,
  );

  const calls: readonly CommonCall[] = ['GetDataPartsByNamespace', 'AddDataPart', 'GetDataPartXml', 'DeleteDataPart'];
  test.each(calls.flatMap((call) => (['refused', 'answer lost'] as const).map((kind) => [call, kind] as const)))(
    '%s %s: the answers are in the document all the same',
    async (call, kind) => {
      await panel.setFault({ call, kind });
      await panel.frameworkIn();
      await panel.openFramework();
      await panel.write('goal', twoLines);
      await panel.settled();
      await panel.setFault(null);
      await panel.forgetDevice();
      await panel.saveAndReopen();
      await panel.openFramework();
      expect(await panel.answer('goal').inputValue()).toBe(twoLines);
      expect(await frameworks()).toBe(1);
    },
    60_000,
  );
});
