// The poster and the handover, from a document at the end of its year: filled, shortened, made, opened and read back; handed over, and found by a successor.
import { readFileSync } from 'node:fs';
import { fullYear } from '../documents/full-year';
import { themed } from '../documents/themed';
import { openXmlErrors } from '../documents/validate';
import { describeJourney, withStandIn } from './journey';
import { panelPageForEach, partText, until, type PanelPage } from './panel-page';
import { overviewWords } from '../../src/taskpane/screens/overview/strings';

/** The paragraphs of a document, each with the style it has. */
const paragraphsOf = (bytes: Uint8Array): readonly (readonly [style: string, text: string])[] =>
  [...partText(bytes, 'word/document.xml').matchAll(/<w:p>.*?<\/w:p>/gs)].map(([xml]) => [
    /<w:pStyle w:val="([^"]*)"/.exec(xml)?.[1] ?? '',
    [...xml.matchAll(/<w:t [^>]*>([^<]*)</g)].map(([, text = '']) => text).join(''),
  ]);

describeJourney('the poster and the handover', () => {
  const standIn = withStandIn();
  let panel: PanelPage;
  panelPageForEach(standIn, (opened) => (panel = opened), null);
  const begin = (document = fullYear()): Promise<void> => panel.begin({ document, name: 'Our year.docx' });

  test('a filled poster is shortened, looked through for people, opened as a document, and says what the panel said', async () => {
    await begin(themed(fullYear(), '<a:srgbClr val="7A1F3D"/>', 'Verdana'));
    await panel.button(/Make the poster/).click();
    const title = panel.frame.getByLabel('Title', { exact: true });
    expect(await title.inputValue()).toBe('Talk in the classroom');
    await panel.button('Next').click();
    await panel.button('Next').click();
    const headline = panel.frame.getByLabel('Headline', { exact: true });
    expect(await headline.inputValue()).toBe(
      'We found that planning together changed what we asked more than how long we waited.',
    );
    await panel.frame.getByText('Filled from your conclusions.').waitFor();
    await headline.fill('Planning questions together helped 50% of 8 groups, says Priya Shah.');
    await panel.frame.getByText('“50%” is of only 8. Under ten, say the count: 4 of 8.', { exact: false }).waitFor();
    await headline.fill('Planning questions together helped, says Priya Shah.');
    await panel.button('Make the poster').click();
    await panel.frame.getByText('Name: “Priya Shah”.', { exact: false }).waitFor();
    await headline.fill('Planning questions together helped pupils to say more.');
    await panel.frame.getByText('The parts have changed since.', { exact: false }).waitFor();
    await panel.unfold(/^See the page/);
    await panel.frame.getByLabel('The colours of this document').check();
    await panel.frame.locator('[fill="#7A1F3D"]').first().waitFor(); // the preview has the school's own colour
    await panel.frame.getByLabel('High contrast').check();
    await panel.button('Make the poster').click();
    await panel.frame.getByRole('heading', { name: 'Before it goes: people' }).waitFor();
    await panel.button('Open it in Word').click();
    await until(async () => (await panel.openedBeside()).length === 1, 'the poster is open');
    const [poster] = await panel.openedBeside();
    if (!poster) throw new Error('no poster');
    expect(await openXmlErrors(poster)).toEqual([]);
    const said = paragraphsOf(poster);
    expect(said.slice(0, 3)).toEqual([
      ['Title', 'Talk in the classroom'],
      ['', 'Fellside Primary School'],
      ['Heading1', 'Planning questions together helped pupils to say more.'],
    ]);
    expect(said.filter(([style]) => style === 'Heading2').map(([, text]) => text)).toEqual([
      'Why it matters to us',
      'What we asked, and how it changed',
      'What we tried, in 2 cycles',
      'Where we started, and the 5 pieces of evidence we looked at',
      'We can answer 2 of our 3 questions',
      'What it means for how we lead',
      'We keep it',
    ]);
    expect(
      partText(poster, 'word/document.xml').match(/descr="(?:How our question changed|What the evidence says)/g),
    ).toHaveLength(4);
    const [picture] = await Promise.all([panel.page.waitForEvent('download'), panel.button('Save a picture').click()]);
    expect(picture.suggestedFilename()).toBe('Our poster.png');
    expect(
      readFileSync(await picture.path())
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
    const [summary] = await Promise.all([
      panel.page.waitForEvent('download'),
      panel.button('Save the summary').click(),
    ]);
    expect(readFileSync(await summary.path(), 'utf8')).toContain('12 September 2025: How can we improve speaking?');
    await panel.inRecord('Planning questions together helped pupils to say more.');
    await panel.inRecord('poster-made/last');
    await panel.button('All steps').click();
    await panel.frame.getByRole('listitem').filter({ hasText: '9. Make the poster' }).getByText('Done').waitFor();
  });

  test('words that the enquiry’s own wording takes the place of can be put back', async () => {
    await begin();
    await panel.button(/Make the poster/).click();
    const title = panel.frame.getByLabel('Title', { exact: true });
    await title.fill('Talking more');
    await panel.button('Use the words from your goal').click();
    expect(await title.inputValue()).toBe('Talk in the classroom');
    await panel.button('Put my words back').click();
    expect(await title.inputValue()).toBe('Talking more');
    await title.fill('');
    await panel.frame.getByText('It is empty, so the page goes without it.').waitFor();
  });

  test('where what looks for people cannot be fetched, the page to hand over says that it was not looked through', async () => {
    await panel.page.route(/\/people\.[0-9a-f]+\.js$/, (route) => route.abort());
    await begin();
    await panel.button('Hand over').click();
    await panel.unfold('Open it in Word');
    await panel.frame.getByText('The panel could not look for names here.', { exact: false }).waitFor();
    expect(await panel.frame.getByText('Nothing was found that would say who somebody is').count()).toBe(0);
  }, 60_000);

  test('an enquiry is handed over, and its successor is offered the page until it is put away', async () => {
    await begin();
    await panel.button('Hand over').click();
    await panel.frame.getByRole('heading', { name: 'What is due' }).waitFor();
    await panel.frame.getByLabel('Who is it for? (optional)').fill('the new deputy');
    await panel.button('Hand it over').click();
    await panel.frame
      .getByText('Whoever opens this document with the panel is offered this page first', { exact: false })
      .waitFor();
    await panel.unfold('Open it in Word');
    await panel.button('Open it in Word').last().click();
    await until(async () => (await panel.openedBeside()).length === 1, 'the page is open');
    const [page] = await panel.openedBeside();
    if (!page) throw new Error('no page');
    expect(await openXmlErrors(page)).toEqual([]);
    expect(paragraphsOf(page).map(([, text]) => text)).toEqual(
      expect.arrayContaining([
        'Handing over our enquiry',
        'Three lessons nobody prepared for',
        'Shared drive, folder Talk',
      ]),
    );
    await panel.unfold('Put into your document');
    await panel.button('Put it into the document').click();
    await panel.frame.getByText('It is at the end of your document.').waitFor();
    expect(await panel.text()).toContain('Handing over our enquiry');
    await panel.inRecord('handover/mark');
    await panel.forgetDevice();
    await panel.saveAndReopen();
    await panel.frame.getByText('for the new deputy. Is it yours now?', { exact: false }).waitFor();
    await panel.button('Read the one page').click();
    await panel.frame.getByRole('heading', { name: 'Where the evidence is kept' }).waitFor();
    await panel.button('I have read it').click();
    await panel.focusIsOn(panel.heading);
    await panel.button('All steps').click();
    await panel.frame.getByRole('heading', { name: overviewWords.steps }).waitFor();
    expect(await panel.button('Read the one page').count()).toBe(0);
    await panel.inRecord('handover-read/mark');
    await panel.button('Hand over').click();
    await panel.button('Take that back').click();
    await panel.frame.getByText('Taken back. Nobody is offered the page.').waitFor();
    await panel.focusIsOn(panel.heading);
  });
});
