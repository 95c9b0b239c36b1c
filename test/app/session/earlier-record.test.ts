// A document that an earlier version of the panel saved opens, nothing of it is lost, and what is new is kept beside it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { planPart, planTable } from '../../../src/app/drawings/plan-block';
import { planPartWords } from '../../../src/app/drawings/strings';
import { cardsIn } from '../../../src/enquiry/cards';
import { cycleKeys, cyclesIn } from '../../../src/enquiry/cycles';
import { dueIn } from '../../../src/enquiry/due';
import { arrived, logIn, logKeys } from '../../../src/enquiry/log';
import { planIn, type Plan } from '../../../src/enquiry/plan';
import { subQuestions } from '../../../src/enquiry/sub-questions';
import { versionsOf } from '../../../src/enquiry/versions';
import { open } from '../../stand-in/pane';
import { pass, recordsIn, started, textOf, withFakeTime } from '../panel';

withFakeTime();

const saved = (): Uint8Array =>
  new Uint8Array(readFileSync(path.join(process.cwd(), 'test/documents/earlier/before-collecting.docx')));

test('all that it held is there, its plan is due, and a log and a cycle are kept beside it', async () => {
  jest.setSystemTime(new Date('2026-11-20T09:00:00Z'));
  const document = open(saved());
  const [before] = recordsIn(document);
  const words = textOf(document);
  const { session } = await started(document);
  const planNow = (): Plan => {
    const { items, fields } = session.current();
    return planIn(items, subQuestions(fields.find(({ id }) => id === 'sub-questions')?.text ?? ''), cardsIn(items));
  };
  expect(session.current().notices.filter(({ intent }) => intent === 'warning')).toEqual([]);
  expect(session.current().items).toEqual(before?.items);
  expect(versionsOf(session.current().items).map(({ reason }) => reason)).toEqual(['', 'It was too wide']);
  expect(
    session
      .current()
      .fields.filter(({ text }) => text !== '')
      .map(({ id }) => id),
  ).toEqual(['goal', 'question', 'sub-questions', 'baseline']);
  expect(dueIn(planNow(), [], '2026-11-20').map(({ entry, state }) => [entry.source, state])).toEqual([
    ['Learner voice', 'overdue'],
    ['Visits to the shelves', 'coming'],
  ]);
  // The table of the plan is known to be as the earlier version wrote it.
  const block = { id: planPart, title: planPartWords.part, table: planTable(planNow()) };
  const [put] = await Promise.all([session.putBlock(() => block, 'end', false), pass(5000)]);
  expect(put.ok && put.value.pieces).toMatchObject({ table: 'in sync' });

  const [first] = planNow().entries;
  session.keepItem(logKeys.choice('e1'), arrived(first!, '2026-11-20'));
  session.keepItem(logKeys.shows('e1'), 'They choose more widely.');
  session.keepItem(cycleKeys.choice('c1'), { from: '2026-11-20', to: '', decision: null, changes: null });
  await pass(5000);
  const [after, ...others] = recordsIn(document);
  expect(others).toEqual([]);
  const { [`placed/${planPart}`]: placed, ...kept } = before?.items ?? {};
  expect(placed).toBeDefined();
  expect(after?.items).toMatchObject(kept);
  expect(after?.notes).toEqual(before?.notes);
  expect(logIn(after?.items ?? {}, planNow())).toMatchObject([
    { what: 'Learner voice', shows: 'They choose more widely.' },
  ]);
  expect(cyclesIn(after?.items ?? {})).toHaveLength(1);
  for (const line of words.split('\n')) expect(textOf(document)).toContain(line);
});
