// The evidence that came in is held against the questions, and what was marked goes into the document as picture and table.
import { openXmlErrors } from '../documents/validate';
import { asked, documentAfterThePlan, itemsAfterThePlan } from './after-the-plan';
import { describeJourney, withStandIn } from './journey';
import { openFold } from './evidence-panel';
import { panelPageForEach, partText, type PanelPage } from './panel-page';

describeJourney('the analysis', () => {
  const standIn = withStandIn();
  let panel: PanelPage;
  panelPageForEach(standIn, (opened) => (panel = opened), null);

  const descriptions = async (): Promise<string[]> =>
    [...partText(await panel.save(), 'word/document.xml').matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(
      ([, description = '']) => description,
    );

  /** In this piece alone: the one that was open before takes a moment to close. */
  const mark = (piece: string, stance: RegExp): Promise<void> =>
    panel.frame.getByRole('group', { name: piece }).getByRole('radio', { name: stance }).check();

  test('each piece is marked with a note, gaps are pointed out, and picture and table say in the document what was marked, also after a change', async () => {
    await panel.begin({ document: documentAfterThePlan(itemsAfterThePlan(5, false)) });
    await panel.button(/6\. Analyse/).click();
    await panel.frame.getByRole('heading', { name: `a) ${asked[0]}` }).waitFor();
    await panel.frame.getByText('3 pieces are not marked yet.').waitFor();
    await panel.frame.getByRole('radio', { name: /Agrees/ }).check();
    await panel.frame.getByLabel('A note').fill('Asked twice, a term apart.');
    await openFold(panel, 'Running records');
    await panel.frame.getByText('The pace is as it was in September.').waitFor();
    await mark('Running records', /Leaves doubt/);
    await openFold(panel, 'What else is in the log');
    await panel.frame.getByText('Nobody expected “Running records”. Write a note on it').waitFor();
    await openFold(panel, 'What we make of it');
    await panel.frame.getByRole('radio', { name: /^Sure\./ }).check();
    await panel.frame.getByText('You are sure, but not everything you marked agrees.').waitFor();
    await panel.frame.getByRole('radio', { name: /^Fairly sure\./ }).check();
    await panel.frame.getByText('You are sure').waitFor({ state: 'detached' });
    await panel.frame.getByLabel('What we can say, in our words').fill('Pairs talk more about books.');

    await panel.button('Next').click();
    await panel.frame.getByRole('heading', { name: `b) ${asked[1]}` }).waitFor();

    await openFold(panel, 'Put into your document');
    await panel.button('Put it into the document').click();
    await panel.frame.getByText('It is at the end of your document.').waitFor();
    const said = async (): Promise<string[]> => (await panel.cells(1))[1]?.map((cell) => cell.trim()) ?? [];
    const evidence = async (): Promise<string[][]> =>
      (await panel.cells(2)).slice(1, 4).map((row) => row.map((cell) => cell.trim()));
    expect(await said()).toEqual([`a) ${asked[0]}`, 'Fairly sure', 'Pairs talk more about books.']);
    expect(await evidence()).toEqual([
      [
        `a) ${asked[0]}`,
        'Talks in groups of three',
        'Learners',
        'Most say they like hearing their partner read.',
        '✓ Agrees',
        'Asked twice, a term apart.',
      ],
      [
        '',
        'Letters from parents',
        'Parents and governors',
        'Six write that reading at home is calmer.',
        'Not marked yet',
        '',
      ],
      ['', '! Running records', 'Records and documents', 'The pace is as it was in September.', '~ Leaves doubt', ''],
    ]);
    expect(await descriptions()).toEqual([
      expect.stringContaining(
        'Agrees: 1 (Talks in groups of three). Leaves doubt: 1 (! Running records). Not marked yet: 1 (Letters from parents).',
      ),
    ]);
    expect(await openXmlErrors(await panel.save())).toEqual([]);

    await panel.button('Previous').click();
    await openFold(panel, 'Talks in groups of three');
    await mark('Talks in groups of three', /Disagrees/);
    await panel.button('Bring it up to date in the document').click();
    await panel.frame.getByText('It is brought up to date in your document.').waitFor();
    expect((await evidence())[0]?.[4]).toBe('✗ Disagrees');
    expect(await openXmlErrors(await panel.save())).toEqual([]);
  }, 120_000);
});
