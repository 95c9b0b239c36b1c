// Taking the panel out of a document: what it leaves behind, and that nothing puts its record back.
import { actionStrings } from '../../../src/app/actions/strings';
import type { ActionOutcome } from '../../../src/app/session/outcome';
import type { ManagedBlock } from '../../../src/ooxml/managed-block';
import { behaviours, type Behaviour, type WordName } from '../../../src/stand-in/objects/behaviour';
import { open } from '../../stand-in/pane';
import { answers, stems, withFramework } from '../../faults/documents';
import { paragraphsIn } from '../../../src/stand-in/tree/blocks';
import { W } from '../../../src/stand-in/tree/names';
import { paragraphText, textLength } from '../../../src/stand-in/tree/text';
import { coAuthorTypesText } from '../../../src/stand-in/tree/typing';
import type { OpenDocx } from '../../../src/stand-in/docx/open-docx';
import { openPanel, Stored, type Panel } from '../../property/page';
import { pass, recordsIn, textOf, withFakeTime } from '../panel';

withFakeTime();

async function opened(
  before: (what: string | number) => void = () => undefined,
  word?: Behaviour,
): Promise<Panel & { docx: OpenDocx }> {
  const docx = open(withFramework());
  const moments = {
    editMode: () => 'open' as const,
    before: (what: string | number) => {
      before(what);
      return true;
    },
    after: () => undefined,
  };
  const panel = openPanel(docx, new Stored(), moments, { word });
  void panel.session.start();
  await pass(3000);
  expect(panel.session.current().framework).toBe('ours');
  return { ...panel, docx };
}

const pressed = async ({ session }: Panel): Promise<ActionOutcome> => {
  const removed = session.removeAddIn();
  await pass(10_000);
  return removed;
};
const remove = async (panel: Panel): Promise<boolean> => (await pressed(panel)).ok;
const unanswered = stems.filter(({ id }) => !answers.has(id));

test('a record that was about to be stored when the panel went is not put back', async () => {
  let armed = false;
  const panel = await opened((what) => {
    if (!armed || what !== 'DeleteDataPart') return;
    armed = false;
    jest.advanceTimersByTime(2000); // the person has rested: it is time to store
  });
  armed = true;
  panel.session.keepItem('card/learner-voice', { zone: 'both' });
  expect(await remove(panel)).toBe(true);
  expect(armed).toBe(false);
  await pass(10_000);
  expect(recordsIn(panel.docx)).toEqual([]);
});

test('what was typed beside the answers is put at the end, each with where it is from; what was chosen goes', async () => {
  const panel = await opened();
  const typed = {
    'log-whom/l1': 'Mr Khan',
    'plan-who/p1': 'Mrs Hargreaves',
    'own-card/o1': 'Reading diaries',
    'reflection/purpose': 'Hardly anything comes back.\nNobody asked the class.',
    'cycle-seen/c1': 'They read more.',
    'ethics/harm': 'A pupil may be known by the answer.',
    'poster/headline': 'Pairs say more.',
  };
  for (const [key, words] of Object.entries(typed)) panel.session.keepItem(key, words);
  panel.session.keepItem('question-part/group', { text: 'boys in Year 4', of: '' });
  panel.session.keepItem('card/learner-voice', { zone: 'both' });
  await pass(5000);
  expect(await remove(panel)).toBe(true);
  const lines = [...paragraphsIn(panel.docx.body)].map(paragraphText);
  expect(lines.slice(lines.indexOf(actionStrings.leftOver) + 1).filter((line) => line !== '')).toEqual([
    'Go round again: They read more.',
    'Make the poster: Pairs say more.',
    'Parts of a question: boys in Year 4',
    'People and ethics: A pupil may be known by the answer.',
    'What evidence is used for: Reading diaries',
    'What has come in: Mr Khan',
    'What to collect: Mrs Hargreaves',
    'What we notice: Hardly anything comes back.',
    'Nobody asked the class.',
  ]);
}, 20_000);

test('prompts that nobody filled go with the panel, answers stay, and so do words that stand beside a prompt', async () => {
  const panel = await opened();
  const [first, second] = unanswered;
  const line = [...paragraphsIn(panel.docx.body)].find((one) => paragraphText(one) === second!.prompt)!;
  const end = { paragraph: line, offset: textLength(line) };
  coAuthorTypesText(panel.docx, { start: end, end }, ' Theirs.');
  void panel.session.readAgain();
  await pass(5000);
  expect(textOf(panel.docx)).toContain(first!.prompt);
  expect(await remove(panel)).toBe(true);
  expect(textOf(panel.docx)).not.toContain(first!.prompt);
  expect(textOf(panel.docx)).toContain('Theirs.');
  for (const answer of answers.values()) expect(textOf(panel.docx)).toContain(answer.split('\n')[0]);
  expect(panel.docx.body.getElementsByTagNameNS(W, 'sdt')).toHaveLength(0);
});

const stops = ['Delete()', 'InsertText()', 'InsertText().InsertText()'];
test.each(stops)('no prompt stays behind where Word stopped at %s while it took the marks off', async (action) => {
  let batch = 0;
  const panel = await opened((what) => void (batch = typeof what === 'number' ? what : batch));
  panel.host.setFault({ batch: batch + 2, kind: 'partly', action, once: true });
  expect(await remove(panel)).toBe(true);
  const text = textOf(panel.docx);
  for (const { prompt } of unanswered) expect(text).not.toContain(prompt);
  expect(panel.docx.body.getElementsByTagNameNS(W, 'sdt')).toHaveLength(0);
  for (const answer of answers.values()) expect(text).toContain(answer.split('\n')[0]);
});

test('words that somebody types over a prompt just as it goes stay', async () => {
  let batches = 0;
  const words = 'Typed at the last moment.';
  const panel = await opened((what) => {
    if (typeof what !== 'number' || batches === 0 || (batches += 1) !== 3) return;
    const line = [...paragraphsIn(panel.docx.body)].find((one) => paragraphText(one) === unanswered[0]!.prompt)!;
    const text = [...line.getElementsByTagNameNS(W, 't')];
    text.forEach((one, at) => (one.textContent = at === 0 ? words : ''));
  });
  batches = 1;
  expect(await remove(panel)).toBe(true);
  expect(textOf(panel.docx)).toContain(words);
  expect(textOf(panel.docx)).not.toContain(unanswered[1]!.prompt);
});

const block: ManagedBlock = {
  id: 'venn',
  title: 'What our evidence is used for',
  table: {
    rows: [
      ['Used for', 'Evidence'],
      ['Both', 'Books'],
    ],
    widths: [30, 70],
  },
};

test.each(Object.keys(behaviours) as WordName[])(
  'Word as %s: no mark of the panel’s stays in a table',
  async (name) => {
    const panel = await opened(undefined, behaviours[name]);
    void panel.session.putBlock(() => block, 'end', false);
    await pass(10_000);
    expect(textOf(panel.docx)).toContain('Books');
    expect(await pressed(panel)).toEqual({ ok: true });
    expect(panel.docx.body.getElementsByTagNameNS(W, 'sdt')).toHaveLength(0);
    const text = textOf(panel.docx);
    for (const { prompt } of unanswered) expect(text).not.toContain(prompt);
    for (const words of [...answers.values(), 'Books']) expect(text).toContain(words.split('\n')[0]);
    expect(recordsIn(panel.docx)).toEqual([]);
  },
);

test('where Word lets nobody reach a mark, the panel says around what it stays, and is not out', async () => {
  const panel = await opened(undefined, { ...behaviours.web, controlsInTablesUnnamed: true });
  const before = textOf(panel.docx);
  const names = stems.map(({ shortName }) => shortName);
  expect(await pressed(panel)).toEqual({ ok: false, sentence: actionStrings.marksStay(names) });
  expect(textOf(panel.docx)).toBe(before);
  expect(recordsIn(panel.docx)).toHaveLength(1);
  expect(panel.session.current().phase).toBe('ready');
});

test('where Word does not say which marks are left, that is said, and the record stays', async () => {
  let batch = 0;
  const panel = await opened((what) => {
    if (typeof what !== 'number' || batch === 0) return;
    batch += 1;
    if (batch > 2) panel.host.setFault({ batch: 'next', kind: 'refused' }); // what comes after the marks were taken off
  });
  batch = 1;
  expect(await pressed(panel)).toEqual({ ok: false, sentence: actionStrings.marksNotChecked });
  expect(recordsIn(panel.docx)).toHaveLength(1);
  batch = 0;
  panel.host.setFault(null);
  expect(await remove(panel)).toBe(true);
  expect(recordsIn(panel.docx)).toEqual([]);
});
