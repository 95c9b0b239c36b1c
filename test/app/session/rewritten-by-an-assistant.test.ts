// Somebody's assistant rewrote a framework that was filled: every sentence is found again by its stem, or it is said that it is no longer in
// its place; nothing is written over.
import { fingerprint } from '../../../src/enquiry/fingerprint';
import { newRecord, writeRecord } from '../../../src/enquiry/record';
import { coreFramework } from '../../../src/handbook/framework';
import { frameworkTable } from '../../../src/ooxml/framework-table';
import { cell, docx, heading, paragraph, row, table, tableOf } from '../../documents/docx';
import { asSaved } from '../../documents/our-framework';
import { recordXml } from '../../sharing/copies';
import { open } from '../../stand-in/pane';
import { pass, started, textOf, withFakeTime } from '../panel';

withFakeTime();

const stems = coreFramework.slice(0, 4);
const answers = new Map([
  ['goal', 'Better writing in Key Stage 2.'],
  ['question', 'How can talk lead to better writing for boys?'],
]);
const answerOf = (id: string): string => answers.get(id) ?? '';
const pairs = stems.map(({ id, stem }): [string, string] => [stem, answerOf(id)]);

/** As it was when the panel last saw it. */
const record = recordXml(
  writeRecord({
    ...newRecord('enquiry-1', new Date('2026-03-02T10:00:00Z')),
    tables: [
      {
        anchor: 'enquiry/goal',
        fields: stems.map(({ id, stem }) => ({
          id,
          stem,
          seen: { fingerprint: fingerprint(answerOf(id)), at: '2026-03-02T10:00:00.000Z' },
        })),
      },
    ],
  }),
);
const ours = asSaved(frameworkTable(stems, answers));
const unwrapped = ours.replace(/<w:sdt>[^]*?<w:sdtContent>([^]*?)<\/w:sdtContent><\/w:sdt>/g, '$1');
const widths = [3600, 5426];

const rewritten: Readonly<Record<string, string>> = {
  'controls unwrapped': unwrapped,
  'cells rewritten whole': tableOf(
    pairs
      .map(([stem, answer]) =>
        row(cell(paragraph(stem), { width: widths[0] }) + cell(paragraph(answer), { width: widths[1] })),
      )
      .join(''),
    widths,
  ),
  'the table rebuilt with a column more': table(pairs.map(([stem, answer]) => [stem, answer, ''])),
  'the table rebuilt with a section in front': table(
    pairs.map(([stem, answer], at) => [stems[at]!.section, stem, answer]),
  ),
  'the table rebuilt as paragraphs': pairs.map(([stem, answer]) => paragraph(stem) + paragraph(answer)).join(''),
  'headings changed':
    heading('Our enquiry, polished', 1) +
    ours.replace(/>Complete the sentence</g, '>Prompt<').replace(/>Our answer</g, '>Response<'),
};

test.each(Object.entries(rewritten))('%s', async (_kind, markup) => {
  const document = open(docx({ body: paragraph('Before.') + markup + paragraph('After.'), customXml: [record] }));
  const before = textOf(document);
  const panel = await started(document);
  await pass(12_000);
  const { fields, framework, notices } = panel.session.current();
  const isNamed = notices.some(({ about, intent }) => about === 'document' && intent === 'warning');
  for (const [id, answer] of answers) {
    const field = fields.find((one) => one.id === id);
    const isFound = framework !== 'none' && field?.inDocument === answer && field.syncState === 'in sync';
    expect(isFound || isNamed || field?.syncState === 'missing').toBe(true);
  }
  expect(textOf(document)).toBe(before);

  // What the person types then goes to its place or waits; it goes over nobody's words.
  panel.session.type('sub-questions', 'Who talks in lessons?');
  panel.session.leave('sub-questions');
  await pass(12_000);
  for (const answer of answers.values()) expect(textOf(document)).toContain(answer);
});
