// What is taken out of the record goes with all its words, and comes back with them.
import { takeOutItems } from '../../../src/app/actions/take-out-items';
import { analysisIn, analysisKeys, cellsOfEntry } from '../../../src/enquiry/analysis';
import { keysOfEntry, logIn, logKeys } from '../../../src/enquiry/log';
import { recordedProgress } from '../../../src/enquiry/recorded-progress';
import { docx, paragraph } from '../../documents/docx';
import { open } from '../../stand-in/pane';
import { pass, recordsIn, started, withFakeTime } from '../panel';

withFakeTime();

const choice = { entry: null, questions: ['q1', 'q2'], perspective: null, when: '', unexpected: false };
const questions = ['q1', 'q2'].map((id) => ({ id, text: `Question ${id}?` }));
const plan = { questions, entries: [], baseline: '', end: '' };

test('an entry of the log goes with what the analysis says of it, the other entries stay, and all of it comes back', async () => {
  const document = open(docx({ body: paragraph('Our plan') }));
  const { session } = await started(document);
  for (const entry of ['e1', 'e11']) {
    session.keepItem(logKeys.choice(entry), choice);
    session.keepItem(logKeys.shows(entry), `What ${entry} shows.`);
    for (const { id } of questions) {
      session.keepItem(analysisKeys.cell(id, entry), { stance: 'agrees' });
      session.keepItem(analysisKeys.note(id, entry), `A note on ${entry} for ${id}.`);
    }
  }
  await pass(5000);
  const analysed = () => {
    const { items } = session.current();
    return analysisIn(items, questions, '', logIn(items, plan));
  };
  const before = analysed();
  expect(before.flatMap(({ cells }) => cells.map(({ note }) => note))).toHaveLength(4);

  const { items } = session.current();
  const bringBack = takeOutItems(session, [...keysOfEntry('e1'), ...cellsOfEntry(items, 'e1')]);
  await pass(5000);
  const kept = JSON.stringify(recordsIn(document)[0]?.items);
  expect(kept).not.toContain('e1 ');
  expect(kept).toContain('A note on e11 for q2.');

  bringBack();
  await pass(5000);
  expect(analysed()).toEqual(before);
  expect(JSON.stringify(recordsIn(document)[0]?.items)).toContain('A note on e1 for q2.');
});

test('a step that was begun by one entry alone is not begun without it', async () => {
  const { session } = await started(open(docx({ body: paragraph('Our plan') })));
  session.keepItem(logKeys.choice('e1'), choice);
  session.keepItem(analysisKeys.cell('q1', 'e1'), { stance: 'agrees' });
  const state = (step: 'collect' | 'analyse') => recordedProgress(step, session.current().items, new Map()).state;
  expect([state('collect'), state('analyse')]).toEqual(['begun', 'begun']);
  takeOutItems(session, [...keysOfEntry('e1'), ...cellsOfEntry(session.current().items, 'e1')]);
  expect([state('collect'), state('analyse')]).toEqual(['open', 'open']);
});
