// Ready to send: what travels is seen and taken out of the copy, never of the document; findings lead to their place; a copy is what its screen says.
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { coreFramework } from '../../src/handbook/framework';
import { readReturnedCopy } from '../../src/sharing/return/returned-copy';
import { openXmlErrors } from '../documents/validate';
import { answer, planted, plantedDocument } from '../sharing/send/planted';
import { describeJourney, withStandIn } from './journey';
import { mostWords, wordsAtFirstSight } from './first-sight';
import { panelPageForEach, type PanelPage, until } from './panel-page';

/** All bytes of a copy as text, those of files inside it, too. */
const allOf = (bytes: Uint8Array): string =>
  Object.entries(unzipSync(bytes))
    .map(([name, part]) => name + (name.endsWith('.xlsx') ? allOf(part) : strFromU8(part)))
    .join('\n');
const everyWord = [...new Set(Object.values(planted).flat())];

describeJourney('ready to send', () => {
  const standIn = withStandIn();
  let panel: PanelPage;
  panelPageForEach(
    standIn,
    async (opened) => {
      panel = opened;
      await panel.button('Send a copy').click();
      await panel.button('Prepare the copy').click();
      await panel.frame.getByText('The copy is ready').waitFor();
    },
    { document: plantedDocument(), name: 'Our plan.docx' },
  );

  async function downloaded(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    await until(
      async () => (await panel.button('Download the copy').getAttribute('aria-disabled')) !== 'true',
      'the copy is made',
    );
    const [file] = await Promise.all([panel.page.waitForEvent('download'), panel.button('Download the copy').click()]);
    return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
  }
  const remade = async (): Promise<void> => {
    await panel.frame.getByText('What you had taken out is not in it.').waitFor();
  };
  const bodyText = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)['word/document.xml']!);

  test('with nothing taken out, all of it goes, and the document’s name and the first lines say what it is for', async () => {
    expect(await wordsAtFirstSight(panel)).toBeLessThanOrEqual(mostWords);
    const before = await panel.save();
    const { name, bytes } = await downloaded();
    expect(name).toMatch(/ – for your answers\.docx$/);
    const all = allOf(bytes);
    expect(everyWord.filter((word) => !all.includes(word))).toEqual([]);
    const body = bodyText(bytes);
    for (const line of ['This copy is for your answers.', 'Your name and role:', answer]) expect(body).toContain(line);
    expect(body.indexOf('This copy is for your answers.')).toBeLessThan(body.indexOf('Our plan'));
    expect(allOf(await panel.save())).toBe(allOf(before));
  });

  test('with everything taken out, no byte of the copy holds it; the document keeps all of it', async () => {
    await panel.unfold(/^What goes with it/);
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
    const { bytes } = await downloaded();
    const all = allOf(bytes);
    expect(everyWord.filter((word) => all.includes(word))).toEqual([]);
    for (const words of [answer, 'The hall is booked.', 'Talk helps.', 'The end.'])
      expect(bodyText(bytes)).toContain(words);
    const known = new Set((await openXmlErrors(plantedDocument())).map(({ description }) => description));
    expect((await openXmlErrors(bytes)).filter(({ description }) => !known.has(description))).toEqual([]);
    const kept = allOf(await panel.save());
    expect(everyWord.filter((word) => !kept.includes(word))).toEqual([]);
    // The copy is one of this enquiry, and its answers are read.
    const read = readReturnedCopy('x.docx', bytes, coreFramework);
    expect(read.kind === 'copy' && read.answers.find(({ id }) => id === 'goal')?.answer).toBe(answer);
  });

  test('a finding, a gap and a comment lead to their place in the document; what is no place there says where to mend it', async () => {
    const selected = () => panel.page.evaluate(() => window.standIn.selectedText());
    await panel.unfold(/^What may say who somebody is/);
    await panel.unfold(/^Name/);
    await panel.button('Show in document: Billy').first().click();
    await until(async () => (await selected()).includes('Billy in Year 4'), 'the sentence is selected');
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
    // The copy is what was read then, until the document is read again.
    expect(bodyText((await downloaded()).bytes)).toContain('We will meet on ____');
    await panel.button('Read the document again').click();
    await panel.button(/^Show in document: We will meet on/).waitFor({ state: 'detached' });
    expect(bodyText((await downloaded()).bytes)).toContain('Settled');
  });

  test('the day, to whom it returns and where colleagues write stand in the copy and in the mail', async () => {
    await panel.unfold(/^What it asks for/);
    await panel.frame.getByLabel('In empty cells: only the question stays').check();
    await panel.frame.getByLabel('Back by (optional)').fill('2026-12-11');
    await panel.frame.getByLabel(/^Who should it go back to/).fill('Priya Shah');
    await panel.frame.getByText('Please send it back by 11 December 2026. It goes back to Priya Shah.').waitFor();
    await panel.unfold(/^The mail/);
    await panel.frame.getByLabel('To (you can fill this in later)').fill('Ana Lee <ana@oak.example>; Ben; the office');
    await panel.frame.getByText('“Ben” and “the office” are no email addresses and are left out.').waitFor();
    const text = await panel.frame.getByLabel('Text', { exact: true }).inputValue();
    expect(text).toContain('Please send it back by 11 December 2026.');
    expect(text).toContain('complete each sentence from your own point of view');
    await panel.frame.getByText('Making the copy anew').first().waitFor({ state: 'detached' });
    const body = bodyText((await downloaded()).bytes);
    expect(body).toContain('It goes back to Priya Shah.');
    expect(body).not.toContain(answer);
    // A plan that is only to be read asks for nothing.
    await panel.frame.getByLabel('Sharing the finished plan').check();
    await panel.frame.getByText('Making the copy anew').first().waitFor({ state: 'detached' });
    const finished = await downloaded();
    expect(finished.name).toMatch(/ – copy\.docx$/);
    expect(bodyText(finished.bytes)).not.toMatch(/send it back|Your name and role/);
    expect(bodyText(finished.bytes)).toContain(answer);
  });
});
