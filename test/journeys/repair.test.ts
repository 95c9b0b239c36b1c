// Our framework in a bad state, mended by the panel's own buttons. What becomes of each such document is in framework-in-a-bad-state.test.ts.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { coreFramework } from '../../src/handbook/framework';
import { otherWords } from '../documents/hard-documents';
import { frameworkAnswers } from '../documents/own-words';
import { describeJourney, withStandIn } from './journey';
import { onePanelPage, testWithListedControls, partText, until, type PanelPage } from './panel-page';

const hard = path.resolve(__dirname, '../documents/hard');
const answerOf = (field: string): string => frameworkAnswers.get(field) ?? '';

describeJourney('a framework in a bad state', () => {
  const standIn = withStandIn();
  let panel: PanelPage;
  onePanelPage(standIn, (opened) => (panel = opened), null);

  const open = (file: string): Promise<void> =>
    panel.begin({ document: readFileSync(path.join(hard, file)), name: file });
  const said = (text: string | RegExp): Promise<void> => panel.frame.getByText(text).first().waitFor();
  /** What stands beside a stem, in the first table. */
  const cellOf = async (field: string): Promise<string> => {
    const stem = coreFramework.find(({ id }) => id === field)?.stem;
    return (await panel.cells()).find(([first]) => first === stem)?.[1]?.trim() ?? '';
  };
  /** Its screen is fetched first. Until it shows, the only button that has these words in its name is the one that led there. */
  const takeOut = async (): Promise<void> => {
    await panel.button('Take the panel out of this document').click();
    await panel.atRest();
    await panel.frame.getByRole('button', { name: 'Take the panel out', exact: true }).click();
    await panel.button('Yes, take it out').click();
  };
  const rowsWith = async (field: string): Promise<number> =>
    (await panel.text()).filter((line) => line === coreFramework.find(({ id }) => id === field)?.stem).length;
  const shows = (field: string, text: string): Promise<void> =>
    until(
      async () => (await panel.answer(field).first().inputValue()) === text,
      `the panel shows “${text}” for ${field}`,
    );

  test('a row that was deleted is said to be, and comes back; one that stands twice is said to, and becomes one', async () => {
    await open('row-deleted.docx');
    await panel.openFramework();
    await said(/The row for this answer is not in the table any more/);
    await panel.write('question', 'How can we bring it back?');
    await panel.button('Put the row back').click();
    await said(/The row is back in the table/);
    await until(
      async () => (await cellOf('question')) === 'How can we bring it back?',
      'the row stands there with its words',
    );

    await open('row-copied.docx');
    await panel.openFramework();
    await said(/This row stands twice/);
    await panel.button('Bring both together in one row').click();
    await until(async () => (await rowsWith('goal')) === 1, 'one row is left');
    expect(await cellOf('goal')).toBe(`${answerOf('goal')}\n${otherWords}`);
    expect(await panel.frame.getByText(/stands twice/).count()).toBe(0);
  }, 90_000);

  testWithListedControls()(
    'a table that stands twice is brought together; the panel leaves the document once no words are on their way, and can be used again',
    async () => {
      await open('table-copied.docx');
      await said(/stands in this document more than once/);
      await panel.button('Bring the words together in the first').click();
      await said(/The first table now holds the words of both/);

      await panel.setEditMode('read only');
      await panel.openFramework();
      await panel.write('goal', 'Not there yet');
      await said(/Your words are kept here/);
      await panel.button('All steps').click();
      await takeOut();
      await said(/Some answers are not in the document yet/);
      await panel.setEditMode('open');
      await panel.button('All steps').click();
      await panel.button('See what you can do').click();
      await panel.button('Try again').click();
      await panel.settled();
      const before = await panel.text();
      await panel.button('All steps').click();
      await takeOut();
      await said('The panel is out of this document');
      expect(await panel.text()).toEqual(before);
      const saved = await panel.save();
      expect(partText(saved, 'word/document.xml')).not.toMatch(/w:sdt|enquiry\//);
      await panel.openBytes(saved);
      await panel.panelReady();
      await panel.button('Use this table').click();
      await panel.openFramework();
      await shows('goal', 'Not there yet');
    },
    90_000,
  );
});
