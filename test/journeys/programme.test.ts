// A facilitator and many schools: the files are read one by one, bad ones are named, and the picture goes along as a document and as a table.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { openXmlErrors } from '../documents/validate';
import { cycleKeys } from '../../src/enquiry/cycles';
import type { Items } from '../../src/enquiry/items';
import { posterKeys } from '../../src/enquiry/poster';
import { makeCopy } from '../../src/sharing/send/make-copy';
import { kept } from '../enquiry/enquiries';
import { changed, recordXml } from '../sharing/copies';
import { schoolFile } from '../sharing/programme/schools';
import { describeJourney, withStandIn } from './journey';
import { mostWords, wordsAtFirstSight } from './first-sight';
import { panelPageForEach, until, type PanelPage } from './panel-page';

interface Given {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const subQuestions = 'What do pupils say?\nWhat do teachers see?';
const tried = (id: string, change: string, decision: string) => [
  [cycleKeys.choice(id), { from: '2026-01-12', to: '', decision, changes: null }] as const,
  [cycleKeys.text(id, 'change'), change] as const,
];
/** The first school has a finding, the second has none yet; of the others nothing is known. */
const later: Readonly<Record<number, Items>> = {
  1: kept(...tried('c1', 'Talk partners', 'adopt'), [posterKeys.text('headline'), 'Pairs say more.']),
  2: kept(...tried('c1', 'Silent minutes', 'stop')),
};
const school = (at: number): Given => ({
  name: `School ${at}.docx`,
  bytes: schoolFile({
    id: `enquiry-${at}`,
    answers: {
      question:
        at % 2 === 0
          ? 'How can we make our school better?'
          : 'How can leaders use talk partners so that quieter pupils in Year 4 speak in longer sentences?',
      'sub-questions': subQuestions,
    },
    cards: { attendance: 'both', 'learner-voice': at % 3 === 0 ? 'unused' : 'development' },
    rounds: [{ talk: 1 }, { talk: 2, enquiry: 3 }],
    plan: [['What do pupils say?']],
    items: later[at],
  }),
});
const schools: readonly Given[] = Array.from({ length: 9 }, (_, at) => school(at + 1));
const bad: readonly Given[] = [
  { name: 'cut off.docx', bytes: (schools[0]?.bytes ?? new Uint8Array()).slice(0, 700) },
  { name: 'minutes.docx', bytes: new TextEncoder().encode('%PDF-1.7') },
  { name: 'empty.docx', bytes: new Uint8Array() },
];

describeJourney('many schools', () => {
  const standIn = withStandIn();
  let panel: PanelPage;
  panelPageForEach(standIn, async (opened) => {
    panel = opened;
    await panel.button('Many schools').click();
  });

  /** The rows of the table of schools, without its heading. */
  const rows = () => panel.frame.getByRole('table', { name: 'The schools' }).locator('tbody').getByRole('row');
  const namesInOrder = async (): Promise<string[]> =>
    (await rows().allInnerTexts()).map((row) => row.split(/\s*[\n\t]/)[0] ?? '');
  const choose = (files: readonly Given[]) =>
    panel.frame
      .getByLabel('Choose the schools’ files')
      .setInputFiles(
        files.map(({ name, bytes }) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })),
      );
  const downloaded = async (button: string): Promise<Uint8Array> => {
    const [file] = await Promise.all([panel.page.waitForEvent('download'), panel.button(button).click()]);
    return new Uint8Array(readFileSync(await file.path()));
  };
  const documentText = (docx: Uint8Array): string =>
    strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array());

  test('twelve files, three of them bad: the picture, the document and the table; no file of a school and nothing in the open document is changed', async () => {
    const before = await panel.text();
    await choose([...schools.slice(0, 4), ...bad, ...schools.slice(4)]);
    await panel.frame.getByText('9 files were read; 3 could not be.').waitFor();
    expect(await wordsAtFirstSight(panel)).toBeLessThanOrEqual(mostWords);
    await panel.unfold(/^Not read/);
    const refused = panel.frame.getByRole('group', { name: 'Not read' }).getByRole('listitem');
    expect(await refused.allInnerTexts()).toEqual([
      expect.stringContaining('cut off.docx: the file is damaged'),
      expect.stringContaining('minutes.docx: it is a PDF'),
      expect.stringContaining('empty.docx: the file is empty'),
    ]);
    // The summary first, and what is not in it; then those with most to do, by name where they are alike.
    for (const line of [
      '9 schools are counted.',
      '4 questions are not specific enough yet.',
      '3 files could not be read.',
    ])
      await panel.frame.getByRole('region', { name: 'In short' }).getByText(line, { exact: true }).waitFor();
    const named = (which: (at: number) => boolean) =>
      schools.flatMap((_, at) => (which(at + 1) ? [`School ${at + 1}`] : []));
    expect(await namesInOrder()).toEqual([...named((at) => at % 2 === 0), ...named((at) => at % 2 === 1)]);
    await panel.button('School 2').click();
    await rows().getByText('How can we make our school better?').waitFor();
    await rows()
      .getByText(/Not specific enough yet/)
      .waitFor();
    await panel.button('School 2').click();
    const sortedBy = async (column: string): Promise<string | null> => {
      await panel.frame.getByRole('button', { name: column, exact: true }).click();
      return panel.frame.getByRole('columnheader', { name: column, exact: true }).getAttribute('aria-sort');
    };
    expect(await sortedBy('School')).toBe('ascending');
    expect(await namesInOrder()).toEqual(named(() => true));
    expect(await sortedBy('School')).toBe('descending');
    expect(await namesInOrder()).toEqual(named(() => true).reverse());
    await panel.unfold('What evidence is used for');
    await panel.unfold('Where schools stand on the pathway');
    await panel.frame.getByRole('img', { name: /Attendance: 9 \(accountability only 0, both 9/ }).waitFor();
    await panel.frame.getByRole('img', { name: /Talk: not yet 0, starting 9/ }).waitFor();

    await panel.unfold('Tried and found');
    for (const line of [
      'Adopted: one school',
      'Stopped: one school',
      '7 schools’ files tell of no change.',
      'School 1: Pairs say more.',
      'What it tried: Talk partners (adopted)',
      'School 2: what it found is not said',
      'What it tried: Silent minutes (stopped)',
    ])
      await panel.frame.getByText(line, { exact: true }).waitFor();
    await panel.frame.getByText(/^School 3:/).waitFor({ state: 'detached' });

    await panel.button('Open as a Word document').click();
    await panel.frame.getByText('The document is open in Word').waitFor();
    const [opened = new Uint8Array()] = await panel.openedBeside();
    expect(await openXmlErrors(opened)).toEqual([]);
    for (const words of ['School 9', 'minutes.docx: it is a PDF', '9 schools; 3 files could not be read'])
      expect(documentText(opened)).toContain(words);
    await panel.unfold('Save or copy it');
    expect(documentText(await downloaded('Download the document'))).toBe(documentText(opened));
    const table = new TextDecoder().decode(await downloaded('Download as CSV'));
    expect(table.split('\r\n')).toHaveLength(1 + 12 + 1);
    expect(await panel.text()).toEqual(before);
  });

  test('what stands in the files and is not in the picture is counted: copies, a record that cannot be read, pictures', async () => {
    const torn = changed(school(3).bytes, { 'customXml/item1.xml': recordXml('{"format": 1, torn') });
    const sent = makeCopy(school(1).bytes, { id: 'c-1', now: new Date(), history: true, fields: [] })!;
    await choose([
      { name: 'Copy.docx', bytes: sent },
      { name: 'Torn.docx', bytes: torn },
    ]);
    const short = panel.frame.getByRole('region', { name: 'In short' });
    await short.getByText(/^One file is a copy that went out from a plan/).waitFor();
    await short.getByText(/^In one file the panel’s notes could not be read/).waitFor();
    // The plan itself counts before a copy of it.
    await choose([school(1)]);
    await short.getByText(/^One file is a copy that went out/).waitFor({ state: 'detached' });
    await panel.frame.getByText('School 1.docx is counted; not counted: Copy.docx.').waitFor();
  });

  test('a stop half-way keeps what was read, says what was not looked at, and the same files can be chosen once more', async () => {
    // Files of a folder: chosen once more they have the same date, which files made up by the browser have not.
    const folder = mkdtempSync(path.join(tmpdir(), 'schools-'));
    const many = Array.from({ length: 80 }, (_, at) => path.join(folder, `Many ${at + 1}.docx`));
    many.forEach((file, at) => writeFileSync(file, school(at + 1000).bytes));
    const chooseMany = async (): Promise<void> => {
      const [chooser] = await Promise.all([
        panel.page.waitForEvent('filechooser'),
        panel.button('Choose the schools’ files').click(),
      ]);
      await chooser.setFiles(many);
    };
    // One of them does not come the first time, as from a drive that does not answer.
    const waited = panel.panelFrame().evaluate(
      () =>
        new Promise<void>((resolve) => {
          File.prototype.arrayBuffer = function (this: File) {
            if (this.name !== 'Many 40.docx') return Blob.prototype.arrayBuffer.call(this);
            Reflect.deleteProperty(File.prototype, 'arrayBuffer');
            resolve();
            return new Promise(() => undefined);
          };
        }),
    );
    await chooseMany();
    await waited;
    await panel.button('Stop reading').click();
    await panel.frame.getByText(/^Stopped\. 39 files were read.* 41 files were not looked at/).waitFor();
    await chooseMany();
    await panel.frame.getByText('41 files were read.').waitFor();
    await panel.frame.getByText('25 of 80 are shown.').first().waitFor();
    await panel.button('Show the next 25').click();
    await until(async () => (await rows().count()) === 50, 'all of them are shown');
    await until(
      () =>
        rows()
          .nth(25)
          .evaluate((row) => row === document.activeElement),
      'the focus is on the first of those that were added',
    );
    rmSync(folder, { recursive: true });
  });

  test('where the part that reads cannot be fetched, that is said, and no file is blamed', async () => {
    panel.closeContextAfterwards();
    await panel.page.route(/\/schools\.[0-9a-f]+\.js$/, (route) => route.abort());
    await choose(schools);
    await panel.frame.getByText('The part of the panel that reads files could not be fetched.').waitFor();
    expect(await panel.frame.getByRole('heading', { name: 'Not read' }).count()).toBe(0);
    panel.complaints.console.length = 0; // the browser says of the request what the panel said
  });

  test('two files of one enquiry count once, the newer; a name can be changed; and the document says so', async () => {
    await choose([school(1), school(2), { name: 'School 1 again.docx', bytes: school(1).bytes }]);
    await panel.frame.getByText('School 1 again.docx is counted; not counted: School 1.docx.').waitFor();
    expect(await rows().count()).toBe(2);
    await panel.frame.getByLabel('Count each of these files as a school of its own').check();
    await until(async () => (await rows().count()) === 3, 'the three files are counted');
    await panel.unfold('Change names');
    await panel.frame.getByLabel('Name for School 2.docx').fill('Ashby Primary');
    await panel.frame.getByLabel('Name for School 2.docx').press('Tab');
    await rows().getByText('Ashby Primary').waitFor();
    // Without a name it is called what its file is, and the field says so.
    await panel.frame.getByLabel('Name for School 1 again.docx').fill('');
    await panel.frame.getByLabel('Name for School 1 again.docx').press('Tab');
    expect(await panel.frame.getByLabel('Name for School 1 again.docx').inputValue()).toBe('School 1 again');
    // Of another folder's file with the same name one knows which is which.
    await choose([{ name: 'School 2.docx', bytes: school(4).bytes }]);
    await panel.frame.getByLabel('Name for School 2.docx (2)', { exact: true }).waitFor();
    await panel.unfold('Save or copy it');
    expect(documentText(await downloaded('Download the document'))).toContain('Ashby Primary');
    // The schools and their names are there still after a look at another screen.
    await panel.button('All steps').click();
    await panel.button('Many schools').click();
    await rows().getByText('Ashby Primary').waitFor();
    expect(await rows().count()).toBe(4);
  });
});
