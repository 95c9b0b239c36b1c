// The stand-in where Word is hard: undo, edit modes, somebody else at work, slow answers, a panel that goes, storage refused, the keyboard's way out.
import type { Frame, Locator } from 'playwright-core';
import type { BatchResponse } from '../../src/stand-in/wire/batch';
import type { EditMode } from '../../src/stand-in/wire/host';
import { contentControl, docx, paragraph, table } from '../documents/docx';
import { describeJourney, withStandIn } from './journey';
import { panelPageForEach, type PanelPage, until } from './panel-page';

describeJourney('a harder Word', () => {
  const standIn = withStandIn();
  let panel: PanelPage;
  panelPageForEach(standIn, (opened) => (panel = opened), null);

  const sheet = (): Locator => panel.page.getByRole('textbox', { name: 'Document text' });
  const keys = (text: string): Promise<void> => panel.page.keyboard.type(text);
  const press = (key: string): Promise<void> => panel.page.keyboard.press(key);
  const open = async (body: string): Promise<void> => {
    await panel.begin({ document: docx({ body }), word: 'documented' });
  };
  const panelFrame = (): Frame => panel.panelFrame();
  /** Runs a batch of the panel's own library that writes; its error's code, or nothing. */
  const writeByLibrary = (text: string): Promise<string> =>
    panelFrame().evaluate(async (words) => {
      try {
        await Word.run(async (context) => {
          context.document.body.paragraphs.getFirst().insertText(words, 'End');
          await context.sync();
        });
        return '';
      } catch (error) {
        return (error as { code?: string }).code ?? String(error);
      }
    }, text);
  const events = (): Promise<number> => panel.messageCount('event');
  const whenListening = (): Promise<void> =>
    until(async () => (await panel.messageCount('documentSelectionChanged')) > 0, 'the panel listens to the cursor');

  test('Ctrl+Z takes typing back up to a pause, Ctrl+Y brings it again, and the caret is where one can go on', async () => {
    await panel.takeClock();
    await open(paragraph('')); // a document has its history from when it is opened, and the history its clock
    await sheet().click();
    await keys('one');
    await panel.pass(1200);
    await keys(' two');
    await press('Control+z');
    expect(await panel.text()).toEqual(['one']);
    await press('Control+z');
    expect(await panel.text()).toEqual(['']);
    await press('Control+y');
    await press('Control+Shift+z');
    expect(await panel.text()).toEqual(['one two']);
    await press('Control+z');
    await press('End');
    await keys('!');
    expect(await sheet().locator('.paragraph').allInnerTexts()).toEqual(['one!']);
    expect(await panel.redo()).toBe(false);
  }, 60_000);

  test('each batch of the panel that wrote is a step; undo tells the panel nothing and leaves its custom XML', async () => {
    await open(paragraph('a'));
    await whenListening();
    expect(await writeByLibrary('1')).toBe('');
    expect(await writeByLibrary('2')).toBe('');
    await panelFrame().evaluate(
      () => new Promise((resolve) => Office.context.document.customXmlParts.addAsync('<x xmlns="urn:x"/>', resolve)),
    );
    await panel.takeClock();
    await panel.clearMessages();
    await panel.page.getByRole('button', { name: 'Undo' }).click();
    expect(await panel.text()).toEqual(['a1']);
    await panel.page.getByRole('button', { name: 'Undo' }).click();
    expect(await panel.text()).toEqual(['a']);
    expect(await panel.undo()).toBe(false);
    await panel.page.getByRole('button', { name: 'Redo' }).click();
    expect(await panel.text()).toEqual(['a1']);
    await panel.pass(500);
    expect(await events()).toBe(0);
    const found = await panelFrame().evaluate(
      () =>
        new Promise<number>((resolve) =>
          Office.context.document.customXmlParts.getByNamespaceAsync('urn:x', (result) => resolve(result.value.length)),
        ),
    );
    expect(found).toBe(1);
  }, 60_000);

  test.each<[EditMode, string, string, string]>([
    ['read only', 'AccessDenied', 'readOnly', 'In Protected View'],
    ['viewing', 'AccessDenied', 'readWrite', 'Only viewed'],
    ['restricted', 'NotAllowed', 'readWrite', 'Restricted'],
  ])(
    'a document that is %s refuses the person and the panel, and can be read',
    async (editMode, code, mode, shown) => {
      await open(paragraph('a') + table([['x', 'y']]));
      await panel.page.getByLabel('Document is').selectOption(shown);
      await panel.reloadPanel();
      expect(await panelFrame().evaluate(() => String(Office.context.document.mode))).toBe(mode);
      expect(await writeByLibrary('1')).toBe(code);
      await sheet().getByText('a', { exact: true }).click();
      await keys('2');
      await press('Backspace');
      await press('Control+z');
      await expect(panel.typeInDocument({ paragraph: 0 }, '3')).rejects.toThrow('closed to changes');
      expect(await panel.text()).toEqual(['a', 'x', 'y']);

      // The panel that is open is told nothing; its next write simply works.
      await panel.setEditMode('open');
      expect(await writeByLibrary('4')).toBe('');
      expect((await panel.text())[0]).toBe('a4');
    },
    60_000,
  );

  test('a restriction goes with the file, and a test may choose the code that Viewing answers', async () => {
    await open(paragraph('a'));
    await panel.setEditMode('restricted');
    await panel.saveAndReopen();
    expect(await writeByLibrary('1')).toBe('NotAllowed');
    await panel.setEditMode('viewing', 'GeneralException');
    expect(await writeByLibrary('1')).toBe('GeneralException');
  }, 60_000);

  test('a colleague types while the person’s caret stands elsewhere, between two batches, and while one is slow; the panel hears of a cursor', async () => {
    await open(paragraph('mine') + paragraph('theirs'));
    await whenListening();
    await panel.takeClock();
    await panel.placeCursor({ paragraph: 0, offset: 2 });
    await panel.pass(300);
    await panel.clearMessages();
    await panel.coAuthorTypes({ paragraph: 1 }, '!');
    await until(async () => (await events()) === 1, 'the panel hears of it');
    await keys('X');
    expect(await panel.text()).toEqual(['miXne', 'theirs!']);

    await panel.planCoAuthor({ beforeBatch: await panel.batchAhead(2), place: { paragraph: 0 }, text: ' between' });
    const read = await panelFrame().evaluate(() =>
      Word.run(async (context) => {
        const first = context.document.body.paragraphs.getFirst();
        first.load('text');
        await context.sync();
        const before = first.text;
        const again = context.document.body.paragraphs.getFirst();
        again.load('text');
        await context.sync();
        return [before, again.text];
      }),
    );
    expect(read).toEqual(['miXne', 'miXne between']);

    await panel.setFault({ batch: 'next', kind: 'slow', milliseconds: 1500 });
    const batch = await panel.batchAhead(1);
    const written = writeByLibrary(' late');
    await panel.sent(batch);
    await panel.coAuthorTypes({ paragraph: 0 }, ' meanwhile');
    await panel.pass(1500);
    expect(await written).toBe('');
    expect((await panel.text())[0]).toBe('miXne between meanwhile late');
    expect(await panel.undo()).toBe(true);
    expect((await panel.text())[0]).toBe('miXne between meanwhile');
  }, 60_000);

  test.each(['before', 'after'] as const)(
    'the panel is taken away just %s a batch takes effect, and can be opened again',
    async (moment) => {
      await open(paragraph('a'));
      await panel.atRest(); // the next batch is ours
      await panel.closePanelAt({ at: await panel.batchAhead(1), moment });
      // The answer never comes, for there is nobody left to get it.
      void writeByLibrary('1').catch(() => undefined);
      await until(
        () =>
          panel.page
            .locator('iframe')
            .count()
            .then((count) => count === 0),
        'the panel is gone',
      );
      expect(await panel.text()).toEqual([moment === 'before' ? 'a' : 'a1']);
      await panel.reloadPanel();
      expect(await writeByLibrary('2')).toBe('');
      expect(await panel.text()).toEqual([moment === 'before' ? 'a2' : 'a12']);
    },
    60_000,
  );

  test('a batch that is answered late has taken effect at once', async () => {
    await open(paragraph('a'));
    await panel.takeClock();
    await panel.setFault({ batch: 'next', kind: 'answer late', milliseconds: 60_000 });
    let answered = false;
    const written = writeByLibrary('1').finally(() => (answered = true));
    await until(async () => (await panel.text())[0] === 'a1', 'it has taken effect');
    await panel.pass(20_000);
    expect(answered).toBe(false);
    await panel.pass(40_000);
    expect(await written).toBe('');
    const last = (await panel.batches()).at(-1)?.response as BatchResponse;
    expect(last.Error).toBeUndefined();
  }, 60_000);

  test('the panel is told where the cursor is', async () => {
    await open(paragraph('a') + paragraph('b'));
    await whenListening();
    await panel.clearMessages();
    await sheet().getByText('b', { exact: true }).click();
    await until(async () => (await events()) > 0, 'the panel hears of it');
  }, 60_000);

  test('the cursor’s moves are told soon, late, twice or never', async () => {
    await open(paragraph('a') + paragraph('b'));
    await whenListening();
    await panel.takeClock();
    const toldAfter = async (milliseconds: number, line: number): Promise<number> => {
      await panel.clearMessages();
      await panel.placeCursor({ paragraph: line });
      await panel.pass(milliseconds);
      return events();
    };
    expect(await toldAfter(500, 1)).toBe(1);
    await panel.page.getByLabel('Panel hears of the cursor').selectOption('Twice');
    expect(await toldAfter(500, 0)).toBe(2);
    await panel.setSelectionEvents('late');
    expect(await toldAfter(1000, 1)).toBe(0);
    await panel.pass(1000);
    expect(await events()).toBe(1);
    await panel.setSelectionEvents('never');
    expect(await toldAfter(2500, 0)).toBe(0);
  }, 60_000);

  test('with changes tracked, what a person types and deletes is marked on the sheet and in the file', async () => {
    await open(
      paragraph('old') +
        contentControl({ tag: 't', placeholder: true, content: paragraph('Write here') }) +
        paragraph(''),
    );
    await panel.page.getByLabel('Track changes').check();
    await sheet().getByText('old').click();
    await press('End');
    await keys(' and new');
    await press('Home');
    await press('Delete');
    await press('Delete');
    await sheet().getByText('Write here').click();
    await keys('Hi');
    expect(await sheet().locator('ins').allInnerTexts()).toEqual([' and new', 'Hi']);
    expect((await sheet().locator('del').allInnerTexts()).join('')).toBe('ol');
    expect(await panel.text()).toEqual(['old and new', 'Hi', '']);
    await press('Backspace');
    await press('Backspace');
    expect((await panel.text())[1]).toMatch(/enter text/);
    await press('Control+z');
    expect((await panel.text())[1]).toBe('Write here');
    expect(
      await panelFrame().evaluate(() =>
        Word.run(async (context) => {
          context.document.load('changeTrackingMode');
          await context.sync();
          return context.document.changeTrackingMode;
        }),
      ),
    ).toBe('TrackAll');
  }, 60_000);

  test('a device that refuses storage refuses it from the panel’s first line on; one that does not is as before', async () => {
    const ask = (): Promise<string> =>
      panelFrame().evaluate(() => {
        try {
          window.localStorage.setItem('asked', 'yes');
          return 'kept';
        } catch (error) {
          return (error as DOMException).name;
        }
      });
    await panel.begin();
    await panel.refuseStorage(true);
    expect(await ask()).toBe('SecurityError');
    await panel.refuseStorage(false);
    expect(await ask()).toBe('kept');
  }, 60_000);

  test('a document never saved has no address, until it is saved and the panel opened again', async () => {
    const address = (): Promise<string> => panelFrame().evaluate(() => Office.context.document.url);
    await panel.begin();
    await panel.neverSaved(true);
    expect(await address()).toBe('');
    await panel.save();
    expect(await address()).toBe('');
    await panel.reloadPanel();
    expect(await address()).toMatch(/Document\.docx$/);
  }, 60_000);

  test('Tab leads out of the panel to the document, and Shift+Tab to what stands before the panel', async () => {
    const tabUntilOut = async (key: string): Promise<void> => {
      await panel.frame.getByRole('button').first().focus();
      const isOut = (): Promise<boolean> => panel.page.evaluate(() => document.activeElement?.tagName !== 'IFRAME');
      for (let count = 0; count < 60; count += 1) {
        const before = await panelFrame().evaluateHandle(() => document.activeElement);
        await press(key);
        // The way out is a message to the page around: a second Tab before it has come would go on from the document.
        await until(
          async () => (await isOut()) || (await panelFrame().evaluate((one) => document.activeElement !== one, before)),
          'the key leads somewhere',
        );
        if (await isOut()) return;
      }
      throw new Error('Tab never left the panel.');
    };
    await panel.begin();
    await tabUntilOut('Tab');
    await until(() => sheet().evaluate((text) => text === document.activeElement), 'the document has the focus', 2000);
    await keys('typed at once');
    expect(await panel.text()).toEqual(['typed at once']);
    await tabUntilOut('Shift+Tab');
    await until(
      () =>
        panel.page
          .getByRole('button', { name: 'Close the panel' })
          .evaluate((button) => button === document.activeElement),
      'what stands before the panel has it',
      2000,
    );
  }, 60_000);
});
