// Ready to send: what travels is seen and taken out of the copy, never of the document; findings lead to their place; a copy is what its screen says.
import { coreFramework } from '../../src/handbook/framework';
import { readReturnedCopy } from '../../src/sharing/return/returned-copy';
import { openXmlErrors } from '../documents/validate';
import { answer, planted, plantedDocument } from '../sharing/send/planted';
import { allOf, bodyText, copyAnew, copyReadyForEach, downloadedCopy } from './copy-ready';
import { mostWords, wordsAtFirstSight } from './first-sight';
import { describeJourney, withStandIn } from './journey';
import { type PanelPage, until } from './panel-page';

const everyWord = [...new Set(Object.values(planted).flat())];

describeJourney('ready to send', () => {
  const standIn = withStandIn();
  let panel: PanelPage;
  copyReadyForEach(standIn, (opened) => (panel = opened));

  const downloaded = () => downloadedCopy(panel);
  const remade = async (): Promise<void> => {
    await panel.frame.getByText('What you had taken out is not in it.').waitFor();
  };

  test('with everything taken out, no byte of the copy holds it; the document keeps all of it; what is asked of colleagues stands at its top', async () => {
    expect(await wordsAtFirstSight(panel)).toBeLessThanOrEqual(mostWords);
    await panel.unfold(/^What it asks for/);
    await panel.frame.getByLabel('Back by (optional)').fill('2026-12-11');
    await panel.frame.getByLabel(/^Who should it go back to/).fill('Priya Shah');
    await panel.unfold(/^What goes with it/);
    // The names alone would say the opposite of what a tick does.
    for (const [what, thing] of [
      [/^Tick what the copy should go without/, /^The panel’s notes/],
      [/to leave out:$/, 'How our question changed'],
    ] as const)
      await panel.frame.getByRole('group', { name: what }).getByRole('checkbox', { name: thing }).waitFor();
    for (const label of [
      /^Names of authors/,
      /^Comments/,
      /^Title, company/,
      /^Properties that somebody added/,
      /^Files inside/,
      /^The panel’s notes/,
      'As if accepted',
    ])
      await panel.frame.getByLabel(label).check();
    await panel.frame.getByText('“How our question changed” in the document still shows it.').waitFor();
    // The history still stands in a table of the document: the copy is searched again, and that is said.
    await panel.frame.getByText(/Of the history left out, “Which early question.*still stands in the text/).waitFor();
    await panel.frame.getByRole('checkbox', { name: 'How our question changed' }).check();
    await panel.frame.getByText(/Of the history left out/).waitFor({ state: 'detached' });
    await remade();
    const { name, bytes } = await downloaded();
    expect(name).toMatch(/ – for your answers\.docx$/);
    const all = allOf(bytes);
    expect(everyWord.filter((word) => all.includes(word))).toEqual([]);
    for (const words of [
      answer,
      'The hall is booked.',
      'Talk helps.',
      'The end.',
      'by 11 December 2026',
      'to Priya Shah.',
    ])
      expect(bodyText(bytes)).toContain(words);
    const known = new Set((await openXmlErrors(plantedDocument())).map(({ description }) => description));
    expect((await openXmlErrors(bytes)).filter(({ description }) => !known.has(description))).toEqual([]);
    const kept = allOf(await panel.save());
    expect(everyWord.filter((word) => !kept.includes(word))).toEqual([]);
    // The copy is one of this enquiry, and its answers are read.
    const read = readReturnedCopy('x.docx', bytes, coreFramework);
    expect(read.kind === 'copy' && read.answers.find(({ id }) => id === 'goal')?.answer).toBe(answer);
    await panel.frame.getByLabel('In empty cells: only the question stays').check();
    await copyAnew(panel);
    expect(bodyText((await downloaded()).bytes)).not.toContain(answer);
  });

  test('what was taken out and what was written is there still after a look at all steps, and the copy goes without it', async () => {
    await panel.unfold(/^What it asks for/);
    await panel.frame.getByLabel(/^Who should it go back to/).fill('Priya Shah');
    await panel.unfold(/^What goes with it/);
    for (const label of [/^Comments/, /^The panel’s notes/, /^How our question changed/, 'As if accepted'])
      await panel.frame.getByLabel(label).check();
    await panel.unfold(/^The mail/);
    await panel.frame.getByLabel('Subject').fill('From Ana');
    await panel.frame.getByLabel('Text', { exact: true }).fill('Dear all, please answer');
    await panel.button('All steps').click();
    await panel.button('Send a copy').click();
    await panel.button('Prepare the copy').click();
    await remade();
    const all = allOf((await downloaded()).bytes);
    for (const kind of ['Comments', 'history', 'As if accepted'] as const)
      expect(planted[kind].filter((word) => all.includes(word))).toEqual([]);
    expect(all).toContain('It goes back to Priya Shah.');
    await panel.unfold(/^What goes with it/);
    expect(await panel.frame.getByLabel(/^Comments/).isChecked()).toBe(true);
    await panel.unfold(/^The mail/);
    expect(await panel.frame.getByLabel('Subject').inputValue()).toBe('From Ana');
    expect(await panel.frame.getByLabel('Text', { exact: true }).inputValue()).toBe('Dear all, please answer');
  });

  test('a finding, a gap and a comment lead to their place in the document; what is no place there says where to mend it', async () => {
    const selected = () => panel.page.evaluate(() => window.standIn.selectedText());
    await panel.unfold(/^What may say who somebody is/);
    await panel.unfold(/^Name/);
    await panel.button('Show in document: Billy').first().click();
    await until(async () => (await selected()) === 'Billy', 'the name is selected, and not the sentence around it');
    await panel.frame.getByRole('status').filter({ hasText: 'The place was selected in the document.' }).waitFor();
    await panel.frame
      .getByText(/File, Info, Check for Issues, Inspect Document/)
      .first()
      .waitFor();
    expect(await panel.button('Show in document: Zebedee Quill').count()).toBe(0);
    await panel.unfold(/^What is unfinished/);
    await panel.button(/^Show in document: We will meet on/).click();
    await until(async () => (await selected()).includes('We will meet on ____'), 'the gap is selected');
    await panel.button(/^Show in document: Is this what the governors/).click();
    await until(
      async () => (await selected()).includes('The hall is booked.'),
      'what the comment is about is selected',
    );
    // Somebody changes it meanwhile: that is said.
    await panel.typeInDocument({ paragraph: 'We will meet on ____ in the hall.', offset: 0, length: 33 }, 'Settled');
    await panel.button(/^Show in document: We will meet on/).click();
    await panel.frame.getByText('These words were not found in the text.').waitFor();
    // What was found is of the copy that was made, until the document is read again.
    await panel.button('Read the document again').click();
    await panel.button(/^Show in document: We will meet on/).waitFor({ state: 'detached' });
    expect(bodyText((await downloaded()).bytes)).toContain('Settled');
  });

  test('a name that was corrected in the document after the copy was ready does not go, and a sentence typed there does', async () => {
    const sentence = 'We want to help Billy in Year 4.';
    await panel.typeInDocument({ paragraph: sentence, offset: sentence.indexOf('Billy'), length: 5 }, 'one child');
    await panel.typeInDocument({ paragraph: 'The end.', after: 0 }, ' Families were asked.');
    const body = bodyText((await downloaded()).bytes);
    expect(body).not.toContain('Billy');
    expect(body).toContain('one child');
    expect(body).toContain('Families were asked.');
  });

  test('where the document has got a name since, nothing goes before the person has looked', async () => {
    let saved = 0;
    panel.page.on('download', () => (saved += 1));
    await panel.typeInDocument({ paragraph: 'The end.', after: 0 }, ' Write to ana@school.example.');
    await panel.button('Download the copy').click();
    await panel.frame
      .getByRole('status')
      .filter({ hasText: 'Nothing has gone yet: the document has changed since you looked' })
      .filter({ hasText: 'New in it: “ana@school.example”.' })
      .waitFor();
    expect(saved).toBe(0);
    await panel.unfold(/^What may say who somebody is/);
    await panel.unfold(/^Mail address/);
    await panel.frame.getByText('ana@school.example', { exact: true }).waitFor();
    expect(bodyText((await downloaded()).bytes)).toContain('ana@school.example');
  });

  test('the framework alone goes as the document has it then, too', async () => {
    await panel.setSelectionEvents('never');
    await panel.button('Change what goes').click();
    await panel.frame.getByLabel('The question and the framework').check();
    await panel.button('Prepare the copy').click();
    await panel.frame.getByText('The copy is ready').waitFor();
    await panel.typeInDocument({ paragraph: answer, offset: 0, length: answer.length }, 'Talking in every class');
    const body = bodyText((await downloaded()).bytes);
    expect(body).toContain('Talking in every class');
    expect(body).not.toContain(answer);
  });
});
