// Sentences completed gap by gap: in the panel with the keyboard, by hand in the document, and in the stem's own cell.
import { coreFramework } from '../../src/handbook/framework';
import { gapHints } from '../../src/handbook/gap-hints';
import { gapsOf, openSentence, sentenceText, withValue } from '../../src/enquiry/stem-sentence';
import type { CoreStemId } from '../../src/handbook/framework';
import { openXmlErrors } from '../documents/validate';
import { describeJourney, withStandIn } from './journey';
import { byKeys } from './by-keys';
import { ourDocument, sampleDocument } from '../documents/our-document';
import { panelPageForEach, type PanelPage, until } from './panel-page';

// Short words that stand in the stems, too, are among them.
const filled: Readonly<Record<CoreStemId, readonly string[]>> = {
  goal: ['reading for pleasure', 'few pupils read at home'],
  question: ['reading to pupils', 'better talk for all', 'the youngest'],
  'sub-questions': ['who reads?', 'who is read to?', 'what do they say?'],
  'evidence-held': ['the library log', 'a count by class', 'the office'],
  baseline: ['six in ten read at home'],
  'deeper-use': ['looking at it by class'],
  gaps: ['what families think'],
  'new-evidence': ['letters from home', 'parents', 'a box by the door', 'Mrs Bell', '3 May'],
  triangulation: ['asking the pupils'],
  ethics: ['parents and pupils', 'a letter', 'leaving names out'],
};
const sentenceOf = (id: CoreStemId): string => {
  const gaps = gapsOf(coreFramework.find((stem) => stem.id === id)?.stem ?? '');
  if (!gaps) throw new Error(`${id} has no gaps`);
  return sentenceText(
    gaps,
    filled[id].reduce((sentence, value, at) => withValue(gaps, sentence, at, value), openSentence(gaps)),
  );
};
const answers = coreFramework.map(({ id }) => sentenceOf(id));

describeJourney('sentences with gaps', () => {
  const standIn = withStandIn();
  let panel: PanelPage;
  panelPageForEach(standIn, (opened) => (panel = opened), null);

  const open = async (): Promise<void> => {
    await panel.button(/^All answers on one page$/).click();
    await panel.openSections();
  };
  const shown = async (field: string): Promise<string[]> => {
    await panel.sentence(field).waitFor();
    const fields = await panel.sentence(field).getByRole('textbox').all();
    return Promise.all(fields.map((one) => one.inputValue()));
  };
  const inDocument = async (): Promise<string[]> =>
    (await panel.cells()).slice(1).map(([, answer = '']) => answer.trim());
  const saysThere = (field: CoreStemId, text: string): Promise<void> =>
    until(
      async () => (await inDocument())[coreFramework.findIndex(({ id }) => id === field)] === text,
      `the document says “${text}”`,
    );

  test('every sentence is completed with the keyboard, saved, opened elsewhere, and read back into its gaps', async () => {
    await panel.begin({ document: ourDocument() });
    await open();
    const { keyboard, tabTo } = await byKeys(panel);
    for (const [row, { id }] of coreFramework.entries()) {
      await tabTo(gapHints[id][0] ?? '');
      for (const [at, value] of filled[id].entries()) {
        // Letter by letter in some of them: each is drawn and checked, which for all took ten seconds.
        await (row < 3 ? keyboard.type(value) : keyboard.insertText(value));
        if (at < filled[id].length - 1) await keyboard.press(at % 2 === 0 ? 'Tab' : 'Enter');
      }
    }
    await keyboard.press('Tab');
    await panel.settled();
    expect(await inDocument()).toEqual(answers);
    await panel.inRecord('gaps/new-evidence');
    const saved = await panel.save();
    expect(await openXmlErrors(saved)).toEqual([]);
    await panel.forgetDevice();
    await panel.openBytes(saved);
    await panel.panelReady();
    await open();
    for (const { id } of coreFramework) expect([id, await shown(id)]).toEqual([id, filled[id]]);
    expect(await panel.frame.getByText('Answered', { exact: true }).count()).toBe(coreFramework.length);
  }, 180_000);

  test('an answer that is left half done stands in the document with its gaps, and so does one that is written freely', async () => {
    await panel.begin({ document: ourDocument() });
    await open();
    const [first, second] = await panel.sentence('goal').getByRole('textbox').all();
    await first?.fill('reading');
    await second?.focus();
    await panel.button('Write it freely: Gaps').click();
    await panel.answer('gaps').fill('Families. We do not know');
    await panel.answer('gaps').press('Tab');
    await panel.settled();
    await saysThere(
      'goal',
      'The school development priority behind this work is reading. We know it matters here because …',
    );
    await saysThere('gaps', 'Families. We do not know');
    // What is no such sentence yet is not lost when it becomes one.
    await panel.button('Complete the sentence: Gaps').click();
    expect(await shown('gaps')).toEqual(['Families. We do not know']);
    await panel.saveAndReopen();
    await open();
    expect(await shown('goal')).toEqual(['reading', '']);
    await panel.frame.getByText('Half done').waitFor();
    expect(await panel.answer('gaps').inputValue()).toBe('Families. We do not know');
  }, 90_000);

  test('what is changed by hand in the document is in its gap; where the stem’s words are gone, it is free text', async () => {
    const answered = { question: sentenceOf('question'), baseline: sentenceOf('baseline') };
    await panel.begin({ document: ourDocument(answered) });
    await panel.typeInDocument({ paragraph: sentenceOf('question'), offset: 0 }, 'What we ask now: ');
    await panel.typeInDocument({ paragraph: sentenceOf('baseline') }, ' That is more than last year.');
    await open();
    await until(
      async () => (await shown('baseline'))[0] === 'six in ten read at home. That is more than last year',
      'the words are in the gap',
    );
    await until(
      async () => (await panel.answer('question').inputValue()) === `What we ask now: ${sentenceOf('question')}`,
      'the words are free text',
    );
    // From the panel again, only the gap changes.
    await panel.sentence('baseline').getByRole('textbox').fill('six in ten read');
    await panel.sentence('baseline').getByRole('textbox').press('Tab');
    await panel.settled();
    await saysThere('baseline', 'What it tells us about our starting point is six in ten read.');
  }, 90_000);

  test('a sentence that a colleague completed in its own cell is offered, used, and not asked about again', async () => {
    await panel.begin({ document: ourDocument() });
    await panel.typeInDocument({ paragraph: 'What it cannot yet tell us is …' }, 'how boys feel');
    await panel.typeInDocument({ paragraph: 'We could get more from this evidence by …' }, 'asking why');
    await open();
    const section = (title: string) => panel.frame.locator('.fui-AccordionItem').filter({ has: panel.button(title) });
    await section('Gaps').getByText('Somebody completed the sentence in its own cell.').waitFor();
    await section('Gaps').getByText('What it cannot yet tell us is how boys feel.').waitFor();
    await section('Gaps').getByRole('button', { name: 'Use it as the answer' }).click();
    await section('Deeper use').getByRole('button', { name: 'Leave it there' }).click();
    await panel.settled();
    await saysThere('gaps', 'What it cannot yet tell us is how boys feel.');
    expect(await shown('gaps')).toEqual(['how boys feel']);
    expect(await inDocument()).not.toContain('We could get more from this evidence by asking why.');
    expect((await panel.text()).filter((line) => /asking why|how boys feel$/.test(line))).toHaveLength(2);
    await panel.inRecord('left-in-stem/deeper-use');
    await panel.forgetDevice();
    await panel.saveAndReopen();
    await open();
    expect(await shown('gaps')).toEqual(['how boys feel']);
    expect(await panel.button('Use it as the answer').count()).toBe(0);
  }, 90_000);

  test('a stem of the school’s own, in its own table', async () => {
    await panel.begin({ document: sampleDocument('own-appendix.docx'), name: 'own-appendix.docx' });
    await panel.button('Use this table').click();
    await panel.frame.getByText(/Nothing in the table was changed/).waitFor();
    await panel.button('All answers on one page').click();
    const gap = () => panel.frame.getByRole('group', { name: /Our evidence is silent about/ }).getByRole('textbox');
    await gap().fill('how long teachers wait');
    await gap().press('Tab');
    await panel.settled();
    await until(
      async () => (await panel.text()).includes('Our evidence is silent about how long teachers wait.'),
      'the sentence is in the school’s table',
    );
    await panel.forgetDevice();
    await panel.saveAndReopen();
    await open();
    await until(async () => (await gap().inputValue()) === 'how long teachers wait', 'it is read back into its gap');
  }, 90_000);

  test('a field without a row offers to put the framework in, and its words go with it', async () => {
    await panel.begin();
    await panel.button(/1\. Set the goal/).click();
    await panel.sentence('goal').getByRole('textbox').first().fill('reading');
    await panel.button('Put the framework in').click();
    await panel.frame.getByText('In the document').first().waitFor();
    await saysThere(
      'goal',
      'The school development priority behind this work is reading. We know it matters here because …',
    );
  }, 60_000);
});
