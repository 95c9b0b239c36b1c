// Words that Word shows and does not find, beside a tab or a field: they are written over as a whole. Before any of the batches a colleague
// types among them, and Word's answer is lost or not: what the colleague wrote stands in the document or in the panel, and ours once.
import { newRecord, writeRecord } from '../../../src/enquiry/record';
import { handbookBoxes } from '../../../src/handbook/boxes';
import { coreFramework } from '../../../src/handbook/framework';
import { frameworkTable } from '../../../src/ooxml/framework-table';
import { behaviours, type WordName } from '../../../src/stand-in/objects/behaviour';
import { paragraphsIn } from '../../../src/stand-in/tree/blocks';
import { paragraphText, textLength } from '../../../src/stand-in/tree/text';
import { coAuthorTypesText } from '../../../src/stand-in/tree/typing';
import type { OpenDocx } from '../../../src/stand-in/docx/open-docx';
import { fieldOf, pass, started, textOf, whenDone, withFakeTime } from '../../app/panel';
import { docx, field, heading, paragraph, paragraphOf, run } from '../../documents/docx';
import { asSaved } from '../../documents/our-framework';
import { recordXml } from '../../sharing/copies';
import { open } from '../../stand-in/pane';

withFakeTime();

const stems = coreFramework.slice(0, 3);
const record = writeRecord({
  ...newRecord('enquiry-1', new Date('2026-03-02T10:00:00Z')),
  tables: [{ anchor: 'enquiry/goal', fields: stems.map(({ id, stem }) => ({ id, stem })) }],
});
const prompt = handbookBoxes.find(({ id }) => id === 'box-first-draft')?.prompt ?? '';

const answers = {
  'a tab': run('We read') + '<w:r><w:tab/></w:r>' + run('aloud every day'),
  'a field': run('We read ') + field('DATE', 'in May') + run(' aloud every day'),
} as const;

const places = {
  goal: (answer: string) => ({
    body: asSaved(frameworkTable(stems, new Map([['goal', 'Better writing']]))).replace(
      /<w:r>(?:(?!<w:r>)[^])*?Better writing<\/w:t><\/w:r>/,
      answer,
    ),
    customXml: [recordXml(record)],
  }),
  'box-first-draft': (answer: string) => ({
    body: paragraph(prompt) + paragraphOf(answer) + paragraph('') + heading('What comes next', 1),
  }),
} as const;

interface Case {
  readonly word: WordName;
  readonly answer: keyof typeof answers;
  readonly id: keyof typeof places;
}
const ours = 'New words of ours';
const theirs = 'Theirs';

/** A colleague types at the end of the line, or near its beginning. */
function colleague(document: OpenDocx, where: 'end' | 'among them'): void {
  const line = [...paragraphsIn(document.body)].find((one) => /every day|New words/.test(paragraphText(one)));
  const point = line && { paragraph: line, offset: where === 'end' ? textLength(line) : 4 };
  if (point) coAuthorTypesText(document, { start: point, end: point }, theirs);
}

/** Writes the answer. @param before the batch before which the colleague types; none where nobody does */
async function play({ word, answer, id }: Case, before: number | null, where: 'end' | 'among them', isLost: boolean) {
  const document = open(docx(places[id](answers[answer])));
  const tier = word === 'LTSC' ? 'LTSC 2021' : 'Microsoft 365';
  const panel = await started(document, { word: behaviours[word], tier });
  if (id === 'box-first-draft') await whenDone(panel.session.readBoxes());
  const begun = panel.batches();
  if (before !== null) {
    panel.afterBatch.set(begun + before - 1, () => colleague(document, where));
    if (before === 1) colleague(document, where);
    if (isLost) panel.host.setFault({ batch: begun + before, kind: 'answer lost', once: true });
  }
  panel.session.type(id, ours);
  panel.session.leave(id);
  await pass(9000);
  if (fieldOf(panel, id).syncState === 'needs confirmation') void panel.session.consent(id, 'replace');
  await pass(9000);
  return { panel, document, state: fieldOf(panel, id), batches: panel.batches() - begun };
}

const count = (text: string, part: string): number => text.split(part).length - 1;

test.each<Case>([
  { word: 'web', answer: 'a tab', id: 'goal' },
  { word: 'LTSC', answer: 'a field', id: 'goal' },
  { word: 'desktop', answer: 'a field', id: 'box-first-draft' },
])(
  'Word as $word, $answer, $id',
  async (one) => {
    const { batches, state, document } = await play(one, null, 'end', false);
    expect([state.syncState, count(textOf(document), ours), count(textOf(document), 'every day')]).toEqual([
      'in sync',
      1,
      0,
    ]);
    for (let before = 1; before <= batches; before += 1)
      for (const [where, isLost] of [
        ['end', true],
        ['among them', false],
      ] as const) {
        const { document: after, state: field } = await play(one, before, where, isLost);
        const shown = [field.text, field.otherVersion ?? ''].join('\n');
        expect({
          before,
          where,
          isLost,
          theirs: textOf(after).includes(theirs) || shown.includes(theirs),
          ours: count(textOf(after), ours) === 1 || field.text.includes(ours),
        }).toEqual({ before, where, isLost, theirs: true, ours: true });
      }
  },
  120_000,
);
