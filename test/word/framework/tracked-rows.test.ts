// Changing rows while Word tracks changes: what would stay in the table until somebody accepts it is refused, or explained where Word does not tell.
import { newRecord, writeRecord } from '../../../src/enquiry/record';
import { coreFramework } from '../../../src/handbook/framework';
import { frameworkTable } from '../../../src/ooxml/framework-table';
import { failureWords } from '../../../src/word/gateway/failure-sentences';
import type { RowChange } from '../../../src/word/framework/edit-rows';
import { docx } from '../../documents/docx';
import { asSaved } from '../../documents/our-framework';
import { pass, started, textOf, withFakeTime } from '../../app/panel';
import { recordXml } from '../../sharing/copies';
import { open } from '../../stand-in/pane';
import type { Tier } from '../../../src/stand-in/wire/tier';

withFakeTime();

const stems = coreFramework.slice(0, 4);
const words = 'How can talk lead to better writing?';

/** A document of ours in which changes are tracked, and the panel on it. @param stands the rows in its table, by id */
async function tracked(tier: Tier, stands: readonly string[] = stems.map(({ id }) => id)) {
  const rows = stands.flatMap((id) => stems.filter((stem) => stem.id === id));
  const document = open(
    docx({
      body: asSaved(frameworkTable(rows, new Map([['question', words]]))),
      trackChanges: true,
      customXml: [
        recordXml(
          writeRecord({
            ...newRecord('enquiry-1', new Date('2026-03-02T10:00:00Z')),
            tables: [{ anchor: 'enquiry/goal', fields: stems.map(({ id, stem }) => ({ id, stem })) }],
          }),
        ),
      ],
    }),
  );
  const panel = await started(document, { tier });
  const said = (): string =>
    panel.session
      .current()
      .notices.map(({ text }) => text)
      .join('\n');
  return { document, panel, said };
}
const count = (text: string, part: string): number => text.split(part).length - 1;
const stem = stems.find(({ id }) => id === 'question')!.stem;

const changes: readonly [string, RowChange][] = [
  ['moved', { kind: 'move', field: 'question', by: 1 }],
  ['reworded', { kind: 'reword', field: 'question', stands: stems[1]!.stem, stem: 'Our new question is:' }],
  ['left out', { kind: 'leave out', field: 'question', answer: words }],
];

test.each(changes)('where Word tells that it tracks changes, a row is not %s', async (_what, change) => {
  const { document, panel, said } = await tracked('Microsoft 365');
  const before = textOf(document);
  void panel.session.editRows(change);
  await pass(12_000);
  expect(said()).toContain(failureWords.tracked);
  expect(textOf(document)).toBe(before);
});

test.each(changes)(
  'where Word does not tell it, it is explained why a row seems not to be %s',
  async (_what, change) => {
    const { document, panel, said } = await tracked('LTSC 2021');
    void panel.session.editRows(change);
    await pass(12_000);
    expect(said()).toContain(failureWords.trackedRow);
    expect(textOf(document)).toContain(words);
  },
);

test.each(['Microsoft 365', 'LTSC 2021'] as const)(
  'a row is added and put back while changes are tracked (%s)',
  async (tier) => {
    const { document, panel, said } = await tracked(tier, ['goal', 'learners', 'practice']);
    void panel.session.editRows({ kind: 'add', stem: 'Our own row:', beside: 'goal', where: 'After' });
    await pass(12_000);
    void panel.session.putRowBack('question');
    await pass(12_000);
    expect(count(textOf(document), 'Our own row:')).toBe(1);
    expect(count(textOf(document), stem)).toBe(1);
    expect(said()).not.toContain('tracking');
  },
);

test.each(['Microsoft 365', 'LTSC 2021'] as const)(
  'two rows of one field are not brought together while changes are tracked, and that is said (%s)',
  async (tier) => {
    const { document, panel, said } = await tracked(tier, ['goal', 'question', 'question', 'learners']);
    const second = panel.session.current().fields.find(({ repeats }) => repeats === 'question');
    void panel.session.joinRepeatedRow(second!.id);
    await pass(20_000);
    expect(said()).toContain('Word is tracking changes. Accept the changes');
    expect(textOf(document)).toContain(words);
  },
);
