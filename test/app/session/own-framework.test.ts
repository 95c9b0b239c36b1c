// A school's own table of stems: found, taken over, filled, and nothing in it changed but the answers.
import path from 'node:path';
import { actionStrings, declinedStrings } from '../../../src/app/actions/strings';
import { OpenDocx } from '../../../src/stand-in/docx/open-docx';
import { expected, type Expected } from '../../documents/expected';
import { newErrors } from '../../documents/known-valid';
import { resaved } from '../../documents/libreoffice-names';
import { partOf } from '../../sharing/copies';
import { open } from '../../stand-in/pane';
import { bytesOf, cellsIn, linesOf, placeCursor, reopened, typeIn } from '../document';
import { fieldOf, pass, saidBy, started, whenDone, withFakeTime, write } from '../panel';

withFakeTime();

const own = (file: string): OpenDocx => open(bytesOf(`test/documents/own/${file}`), file);
const sample = 'assets/samples/own-appendix.docx';
const mainPart = (docx: OpenDocx): string => partOf(docx.save(), 'word/document.xml');

type Opened = Awaited<ReturnType<typeof started>>;

const isOffered = ({ session }: Opened): boolean => Boolean(session.current().outline?.stemTable);

async function use(panel: Opened): Promise<void> {
  expect(isOffered(panel)).toBe(true);
  expect((await whenDone(panel.session.adoptTable('found'))).ok).toBe(true);
  const { fields, framework } = panel.session.current();
  expect(framework).toBe('own');
  expect(saidBy(panel)).toEqual([actionStrings.adopted(fields.filter(({ placed }) => placed).length)]);
}

/** Every stem that has a row with its answer, in order. */
const form = ({ session }: Opened): { stems: string[]; answers: string[] } => {
  const rows = session.current().fields.filter(({ placed }) => placed);
  return { stems: rows.map(({ stem }) => stem), answers: rows.map(({ text }) => text) };
};

const withTables = Object.entries(expected).filter(
  (entry): entry is [string, Expected & { table: NonNullable<Expected['table']> }] => entry[1].table !== undefined,
);
const cases = [
  ...withTables.map(
    ([file, { table }]) =>
      [file, file === path.basename(sample) ? sample : `test/documents/own/${file}`, table] as const,
  ),
  ...withTables
    .filter(([file]) => resaved.includes(file))
    .map(
      ([file, { table }]) => [`${file} as LibreOffice saved it`, `test/documents/libreoffice/${file}`, table] as const,
    ),
];

test.each(cases)('%s: every stem and every answer is found', async (_name, file, table) => {
  const docx = open(bytesOf(file), path.basename(file));
  const before = linesOf(docx);
  const panel = await started(docx);
  if (panel.session.current().framework === 'none') await use(panel);
  expect(form(panel)).toEqual({ stems: table.stems, answers: table.answers });
  expect(linesOf(docx)).toEqual(before);
});

test.each([
  'own-two-columns.docx',
  'own-three-columns.docx',
  'own-one-cell.docx',
  'own-merged-sections.docx',
  'own-section-rows.docx',
  'own-half-filled.docx',
  'own-right-to-left.docx',
])('%s: taken over, filled, saved and opened elsewhere; nothing but the answers has changed', async (file) => {
  const { stems = [], answers = [] } = expected[file]?.table ?? {};
  const docx = own(file);
  const input = docx.save();
  const panel = await started(docx);
  await use(panel);
  const wanted = answers.map((answer, at) =>
    answer === '' ? `Ours for row ${at}\nand a second line` : `${answer}\nand one line more`,
  );
  const rows = panel.session.current().fields.filter(({ placed }) => placed);
  expect(rows).toHaveLength(wanted.length);
  await write(panel, Object.fromEntries(rows.map(({ id }, at) => [id, wanted[at] ?? ''])));
  panel.close();
  const output = docx.save();
  const elsewhere = await started(reopened(docx));
  expect(isOffered(elsewhere)).toBe(false);
  expect(form(elsewhere)).toEqual({ stems, answers: wanted });
  expect(partOf(output, 'word/document.xml')).not.toContain('enquiry/');
  expect(await newErrors(input, output)).toEqual([]);
});

test('the row that asks for the question is the question’s field, whatever it is called', async () => {
  const panel = await started(open(bytesOf(sample)));
  await use(panel);
  expect(fieldOf(panel, 'question')).toMatchObject({
    placed: true,
    stem: expect.stringMatching(/^3\. What we want to find out is/) as string,
    text: expect.stringMatching(/^How can leaders use shared lesson planning/) as string,
  });
});

test('a table of dates, of staff, of risks: declined with a sentence, and left as it was', async () => {
  const docx = own('own-not-stems.docx');
  const panel = await started(docx);
  expect(isOffered(panel)).toBe(false);
  const before = mainPart(docx);
  const useAtCursor = () => whenDone(panel.session.adoptTable('at the cursor'));
  expect(await useAtCursor()).toEqual({ ok: false, sentence: declinedStrings['no table'] });
  expect(saidBy(panel)).toEqual([declinedStrings['no table']]);
  placeCursor(docx, { paragraph: cellsIn(docx)[1]?.[0] ?? '' });
  expect(await useAtCursor()).toEqual({
    ok: false,
    sentence: expect.stringMatching(/It was left as it is\.|has too many columns/) as string,
  });
  expect(panel.session.current().framework).toBe('none');
  expect(mainPart(docx)).toBe(before);
});

test('the table at the cursor is taken where no heading tells of it', async () => {
  const docx = own('own-two-candidates.docx');
  const panel = await started(docx);
  placeCursor(docx, { paragraph: 'Our priority last year was …' });
  expect((await whenDone(panel.session.adoptTable('at the cursor'))).ok).toBe(true);
  expect(form(panel)).toEqual({
    stems: ['Our priority last year was …', 'Our question was: How can …?', 'What we found is …'],
    answers: [
      'Handwriting in Year 2.',
      'How can ten minutes a day make letters easier to read?',
      'Short practice helped most children, and bored four.',
    ],
  });
});

test('our framework goes under the appendix’s heading, above the picture that stands there', async () => {
  const docx = own('own-with-picture-appendix.docx');
  const before = linesOf(docx);
  const panel = await started(docx);
  expect((await whenDone(panel.session.insertFramework('appendix'))).ok).toBe(true);
  expect(saidBy(panel)).toEqual([actionStrings.placed['under the appendix']]);
  const after = linesOf(docx);
  const heading = before.findIndex((line) => line.startsWith('Appendix A'));
  expect(after.slice(0, heading + 1)).toEqual(before.slice(0, heading + 1));
  expect(after.slice(heading + 1).find((line) => line !== '')).toBe('Our enquiry: the framework');
  expect(mainPart(docx)).toContain('<w:drawing>');
});

test('a macro-enabled document is worked in as any other; a strict one is turned down with a sentence', async () => {
  expect(OpenDocx.open(bytesOf('test/documents/own/strict.docx'), 'strict.docx')).toMatchObject({
    ok: false,
    reason: expect.stringMatching(/save it as/i) as string,
  });
  await use(await started(own('macro-enabled.docm')));
});

test('a row that a colleague adds, rewords or takes away in the document is followed', async () => {
  const docx = own('own-framework-extra-row.docx');
  const panel = await started(docx);
  typeIn(docx, { paragraph: 'What it tells us about our starting point', offset: 0 }, 'As of today: ');
  panel.hint('cursor');
  await pass(2000);
  expect(fieldOf(panel, 'baseline').stem).toMatch(/^As of today: What it tells us/);
});
