// The evidence from end to end: cards and their Venn, the pathway marked twice, a plan with a gap, and what of it goes into the document.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { keepSubQuestionIds } from '../../../src/app/actions/keep-sub-question-ids';
import type { Drawing } from '../../../src/app/drawings/drawing';
import { planPart, planTable } from '../../../src/app/drawings/plan-block';
import { pathwayPart, stagesOnPage, stagesTable } from '../../../src/app/drawings/stages-drawing';
import { emptyVenn, vennOnPage, vennPart, vennTable } from '../../../src/app/drawings/venn';
import { letterOf } from '../../../src/enquiry/sub-questions';
import type { PutBlock } from '../../../src/app/session/actions';
import { cardKeys, cardsIn, choiceOf } from '../../../src/enquiry/cards';
import { knownFrom, type Known } from '../../../src/enquiry/known';
import { ethicsKey, evidenceOffers, offersFrom } from '../../../src/enquiry/offers';
import { marksIn, movement, pathwayKeys, roundsIn } from '../../../src/enquiry/pathway';
import { entryForCard, planKeys, type EntryChoice } from '../../../src/enquiry/plan';
import { checkPlan } from '../../../src/enquiry/plan-checks';
import { subQuestions } from '../../../src/enquiry/sub-questions';
import { blankCards, deck, type Zone } from '../../../src/handbook/evidence-cards';
import { pathway, type Stage } from '../../../src/handbook/pathway';
import type { ManagedBlock } from '../../../src/ooxml/managed-block';
import type { Picture } from '../../../src/ooxml/picture';
import { cardSheet, circleSheet } from '../../../src/ooxml/sheets';
import { boxFor } from '../../../src/taskpane/screens/evidence/reflection-questions';
import { findingSentence } from '../../../src/taskpane/screens/plan/strings';
import { behaviours } from '../../../src/stand-in/objects/behaviour';
import { openXmlErrors } from '../../documents/validate';
import { partOf } from '../../sharing/copies';
import { DocumentAndPanel } from '../document-and-panel';
import { withFakeTime } from '../panel';

withFakeTime();
jest.setTimeout(120_000); // the validator is a process for each document, and a busy machine takes its time

const asked = 'What do pupils say about reading aloud?\nWhat do teachers see in story time?';
const openedWith = async (answers: Readonly<Record<string, string>>): Promise<DocumentAndPanel> => {
  const document = await DocumentAndPanel.open();
  await document.frameworkWith(answers);
  return document;
};

/** One dot in place of what a browser draws. */
const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
const pictureOf = ({ width, height, description }: Drawing): Picture => ({
  png: dot,
  width: width / 2,
  height: height / 2,
  description,
  name: 'Our evidence',
});
const descriptions = (document: DocumentAndPanel): string[] =>
  [...partOf(document.save(), 'word/document.xml').matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(
    ([, description = '']) => description,
  );

const knownIn = (document: DocumentAndPanel): Known =>
  knownFrom(document.state.items, subQuestions(document.field('sub-questions').text), document.field('question').text);
const blocks = {
  venn: (document) => {
    const cards = cardsIn(document.state.items);
    return { id: vennPart, title: 'Our evidence', table: vennTable(cards), picture: pictureOf(vennOnPage(cards)) };
  },
  pathway: (document) => {
    const { marks } = knownIn(document);
    return {
      id: pathwayPart,
      title: 'The pathway',
      table: stagesTable(marks),
      picture: pictureOf(stagesOnPage(marks)),
    };
  },
  plan: (document) => ({ id: planPart, title: 'The plan', table: planTable(knownIn(document).plan) }),
} satisfies Record<string, (document: DocumentAndPanel) => ManagedBlock>;
const put = (document: DocumentAndPanel, block: keyof typeof blocks, force = false): Promise<PutBlock> =>
  document.done(document.session.putBlock(() => blocks[block](document), 'end', force));

const sort = (document: DocumentAndPanel, card: string, zone: Zone): void =>
  document.session.keepItem(cardKeys.choice(card), choiceOf({ zone, bears: null }));
const mark = (document: DocumentAndPanel, round: string, strand: string, stage: Stage): void =>
  document.session.keepItem(pathwayKeys.stage(round, strand), { stage });
const begin = (document: DocumentAndPanel, round: string, day: string): void =>
  document.session.keepItem(pathwayKeys.round(round), { begun: `${day}T09:00:00.000Z` });
/** The id of the sub-question with this letter. */
const idOf = (document: DocumentAndPanel, letter: 'a' | 'b'): string =>
  knownIn(document).plan.questions['ab'.indexOf(letter)]?.id ?? '';
const keepIds = (document: DocumentAndPanel): void =>
  keepSubQuestionIds(document.session, document.field('sub-questions').text);
const plan = (document: DocumentAndPanel, entry: string, choice: EntryChoice, source?: string): void => {
  document.session.keepItem(planKeys.entry(entry), choice);
  if (source !== undefined) document.session.keepItem(planKeys.source(entry), source);
};
const fresh = (...questions: readonly string[]): EntryChoice => ({
  card: null,
  questions,
  perspective: null,
  when: '',
});
/** What the plan is said to lack. */
const lacks = (document: DocumentAndPanel): string[] => {
  const now = knownIn(document).plan;
  const letters = (question: string): string => letterOf(now.questions.findIndex(({ id }) => id === question));
  return checkPlan(now).map((finding) => findingSentence(finding, letters));
};
const offered = (document: DocumentAndPanel, field: string): string | undefined =>
  offersFrom(evidenceOffers, knownIn(document)).find((one) => one.field === field)?.wording;
const trimmed = (rows: readonly (readonly string[])[]): string[][] => rows.map((row) => row.map((cell) => cell.trim()));

test('the Venn goes in as a picture with its table, and a change brings both up to date in place, once', async () => {
  const document = await DocumentAndPanel.open();
  sort(document, 'learner-progress', 'accountability');
  sort(document, 'learner-voice', 'both');
  expect((await put(document, 'venn')).placed).toBe('at the end');
  expect(trimmed(document.cells()).slice(1, 4)).toEqual([
    ['Accountability only', '1', 'Learner progress data'],
    ['Both', '1', 'Learner voice'],
    ['Professional development only', '0', '–'],
  ]);
  expect(descriptions(document)[0]).toContain(
    'Accountability only: 1 (Learner progress data). Both: 1 (Learner voice).',
  );
  expect(await openXmlErrors(document.save())).toEqual([]);

  sort(document, 'learner-progress', 'both');
  const before = document.batchAhead(0);
  expect((await put(document, 'venn')).pieces).toMatchObject({ table: 'updated', picture: 'updated' });
  expect(document.batchesSince(before)).toHaveLength(2); // one looks, one writes and reads back
  expect(trimmed(document.cells()).slice(1, 4)).toEqual([
    ['Accountability only', '0', '–'],
    ['Both', '2', 'Learner progress data; Learner voice'],
    ['Professional development only', '0', '–'],
  ]);
  expect(descriptions(document)).toEqual([expect.stringContaining('Both: 2 (Learner progress data; Learner voice).')]);
  expect(document.text().filter((line) => line === 'Our evidence')).toHaveLength(1);
});

test('a table that was changed by hand is left alone; the picture beside it is brought up to date; the person may replace the table', async () => {
  const document = await DocumentAndPanel.open();
  sort(document, 'attendance', 'accountability');
  await put(document, 'venn');
  document.typeIn({ paragraph: 'Attendance' }, ', which the office counts');
  const byHand = document.cells()[1];
  sort(document, 'learner-voice', 'both');
  expect((await put(document, 'venn')).pieces).toMatchObject({ table: 'left alone', picture: 'updated' });
  expect(document.cells()[1]).toEqual(byHand);
  expect(document.cells()[2]?.[2]).toBe('–');
  expect(descriptions(document)[0]).toContain('Both: 1 (Learner voice).');
  expect((await put(document, 'venn', true)).pieces).toMatchObject({ table: 'updated' });
  expect(
    document
      .cells()
      .slice(1, 3)
      .map(([, , names]) => names),
  ).toEqual(['Attendance', 'Learner voice']);
});

test('a table of another shape takes the place of the old one, also where Word lists no control in it', async () => {
  const document = await DocumentAndPanel.open(undefined, { word: behaviours.web });
  begin(document, 'autumn', '2026-09-14');
  mark(document, 'autumn', 'talk', 1);
  document.session.keepItem(pathwayKeys.why('autumn', 'talk'), 'Meetings are about dates.');
  await put(document, 'pathway');
  begin(document, 'spring', '2027-01-18');
  mark(document, 'spring', 'talk', 3);
  expect((await put(document, 'pathway')).pieces).toMatchObject({ table: 'updated', picture: 'updated' });
  expect(document.tables).toBe(1);
  expect(document.cells(0).flat()).toContain('Growing (not yet on 14 September 2026)');
});

test('the pathway is marked twice, a term apart, and the movement is shown in the picture and the table, and offered for the framework', async () => {
  const document = await DocumentAndPanel.open(undefined, { word: behaviours.documented });
  begin(document, 'autumn', '2026-09-14');
  mark(document, 'autumn', 'talk', 1);
  document.session.keepItem(pathwayKeys.why('autumn', 'talk'), 'Meetings are about dates.');
  mark(document, 'autumn', 'enquiry', 3);
  await put(document, 'pathway');

  begin(document, 'spring', '2027-01-18');
  mark(document, 'spring', 'talk', 3);
  mark(document, 'spring', 'enquiry', 3);
  const now = (strand: string) => {
    const { items } = document.state;
    const found = marksIn(items, roundsIn(items).at(-1)).find((one) => one.strand.id === strand);
    if (!found) throw new Error(`There is no strand ${strand}`);
    return found;
  };
  expect(now('talk').before).toMatchObject({ stage: 1, why: 'Meetings are about dates.' });
  expect([movement(now('talk')), movement(now('enquiry'))]).toEqual([2, 0]);
  expect((await put(document, 'pathway')).pieces).toMatchObject({ table: 'updated', picture: 'updated' });
  const row = document.cells().find(([strand]) => strand === 'Engagement: Talk');
  expect(row?.[1]).toBe('Growing (not yet on 14 September 2026)');
  expect(document.cells()).toHaveLength(1 + pathway.length);
  expect(descriptions(document)).toEqual([expect.stringContaining('Talk: Growing (not yet on 14 September 2026).')]);
  expect(await openXmlErrors(document.save())).toEqual([]);
  expect(offered(document, 'baseline')).toContain('Talk: growing.');
});

test('a plan with a gap says so, is mended, and goes into the document', async () => {
  const document = await openedWith({ 'sub-questions': asked });
  keepIds(document);
  const [a, b] = [idOf(document, 'a'), idOf(document, 'b')];
  plan(document, 'e1', entryForCard('learner-voice', a));
  expect(lacks(document)).toEqual([
    expect.stringContaining('Sub-question a rests on one source.'),
    expect.stringContaining('Sub-question b has no source.'),
  ]);
  // Without a name it does not count.
  plan(document, 'e2', fresh(b));
  expect(lacks(document)).toContainEqual(
    expect.stringContaining('A source for sub-question b has no name yet, so it does not count.'),
  );
  expect(lacks(document)).toContainEqual(expect.stringContaining('Sub-question b has no source.'));
  plan(document, 'e2', fresh(b), 'Visits to story time');
  expect(lacks(document)).toContainEqual(expect.stringContaining('Sub-question b rests on one source.'));
  plan(document, 'e2', { ...fresh(b, a), perspective: 'leaders' });
  plan(document, 'e3', entryForCard('staff-voice', b));
  expect(lacks(document)).toEqual([]);
  await put(document, 'plan');
  expect(
    trimmed(document.cells(1))
      .slice(1)
      .map((row) => row.slice(0, 3)),
  ).toEqual([
    ['a) What do pupils say about reading aloud?', 'Learner voice', 'Learners'],
    ['', 'Visits to story time', 'Leaders'],
    ['b) What do teachers see in story time?', 'Visits to story time', 'Leaders'],
    ['', 'Staff surveys and interviews', 'Staff'],
  ]);
  expect(await openXmlErrors(document.save())).toEqual([]);
});

test('what is known of the plan is offered for the framework, and taken into an empty row it stands there', async () => {
  const document = await openedWith({ 'sub-questions': asked, triangulation: 'We ask the governors.' });
  keepIds(document);
  plan(document, 'e1', { ...fresh(idOf(document, 'b')), perspective: 'leaders' }, 'Visits to story time');
  document.session.keepItem(planKeys.who('e1'), 'the deputy head');
  expect(offered(document, 'new-evidence')).toBe('Visits to story time from leaders, collected by the deputy head.');
  expect(offered(document, 'baseline')).toBe('');
  await document.write('new-evidence', 'Three visits to story time, by the deputy head.');
  const answers = new Map(trimmed(document.cells()).map(([stem = '', answer = '']) => [stem.slice(0, 20), answer]));
  expect(answers.get('To fill the gap we w')).toBe('Three visits to story time, by the deputy head.');
  expect(answers.get('We will check this f')).toBe('We ask the governors.');
});

test('a sub-question that is reworded keeps its plan; one that is deleted leaves its source visible', async () => {
  const document = await openedWith({ 'sub-questions': asked });
  keepIds(document);
  plan(document, 'e1', entryForCard('staff-voice', idOf(document, 'b')));
  const reworded = 'What do our teachers see in story time now?';
  await document.write('sub-questions', `${reworded}\nWhat do pupils say about reading aloud?`);
  keepIds(document);
  const { questions, entries } = knownIn(document).plan;
  expect(questions[0]?.text).toBe(reworded);
  expect(entries).toMatchObject([
    { source: 'Staff surveys and interviews', questions: [questions[0]?.id], meantFor: null },
  ]);
  await document.write('sub-questions', 'What do pupils say about reading aloud?');
  keepIds(document);
  expect(knownIn(document).plan.entries).toMatchObject([
    { source: 'Staff surveys and interviews', questions: [], meantFor: reworded },
  ]);
});

test('with only the file, on another machine, the cards, the pathway, the plan and the notes are all there', async () => {
  const document = await openedWith({ 'sub-questions': asked });
  const { session } = document;
  keepIds(document);
  sort(document, 'moderation', 'unused');
  session.keepItem(cardKeys.own('own-1'), 'Swimming awards 🏊');
  sort(document, 'own-1', 'both');
  await put(document, 'venn');
  begin(document, 'autumn', '2026-09-14');
  mark(document, 'autumn', 'enquiry', 2);
  session.keepItem(pathwayKeys.why('autumn', 'enquiry'), 'Two of us tried something.');
  plan(document, 'e1', fresh(idOf(document, 'a')), 'Story-time diary');
  session.keepItem(planKeys.dates, { baseline: '2026-11-30', end: '2026-07-20' });
  expect(lacks(document).join()).toContain('The baseline (30 November 2026) comes after the last day of the year');
  session.keepItem(planKeys.dates, { baseline: '2026-11-30', end: '2027-07-20' });
  expect(lacks(document).join()).not.toContain('The baseline (30 November');
  session.keepItem(ethicsKey('involved'), 'Year 5 and their teachers');
  session.keepItem('reflection/enhance', 'Look at moderation notes together.');
  await document.ended(session.readAgain());
  const file = document.save();
  const kept = knownIn(document);
  expect(await openXmlErrors(file)).toEqual([]);

  document.closePanel();
  document.forgetDevice();
  await document.openBytes(file);
  expect(knownIn(document)).toEqual(kept);
  const card = (name: string) => kept.cards.find((one) => one.name === name)?.zone;
  expect([card('Moderation notes'), card('Swimming awards 🏊')]).toEqual(['unused', 'both']);
  expect(kept.marks.find(({ strand }) => strand.id === 'enquiry')).toMatchObject({
    stage: 2,
    why: 'Two of us tried something.',
  });
  expect(kept.plan.entries.map(({ source }) => source)).toEqual(['Story-time diary']);
  expect(document.state.items[ethicsKey('involved')]?.value).toBe('Year 5 and their teachers');
  expect(document.state.items['reflection/enhance']?.value).toBe('Look at moderation notes together.');
  expect(new Set(Object.values((await put(document, 'venn')).pieces))).toEqual(new Set(['in sync']));
});

test('what we notice goes into the handbook’s own boxes where the document has them', async () => {
  const document = await DocumentAndPanel.open(
    readFileSync(path.join(__dirname, '../../../assets/samples/handbook.docx')),
  );
  await document.done(document.session.readBoxes());
  const box = boxFor(document.state, 'box-evidence-purpose');
  expect(box?.box.prompt).toBe('How does your school approach the purpose and the range of evidence in use?');
  await document.writeBox('box-evidence-purpose', 'Mostly to report.');
  expect(document.text()).toContain('Mostly to report.');
});

test('names of 200 letters, right to left and with emoji, all in one zone: into the document and onto the sheets without a fault', async () => {
  const document = await DocumentAndPanel.open();
  const names = [
    `${'A very long name of evidence '.repeat(7)}`.slice(0, 200).trim(),
    'סקר תלמידים על קריאה',
    'استبيان أولياء الأمور',
    '👩‍👩‍👧 family voice 🏊',
    'x'.repeat(200),
  ];
  for (const [at, name] of names.entries()) {
    document.session.keepItem(cardKeys.own(`own-${at}`), name);
    sort(document, `own-${at}`, 'both');
  }
  await put(document, 'venn');
  expect(document.cells()[2]?.[2]).toBe(names.join('; '));
  expect(await openXmlErrors(document.save())).toEqual([]);
  const cards = cardsIn(document.state.items);
  expect(cards).toHaveLength(deck.length + names.length);
  const blanks = Array.from({ length: blankCards }, () => '');
  for (const sheet of [
    cardSheet([...cards.map(({ name }) => name), ...blanks], 'Cards to sort'),
    circleSheet(pictureOf(emptyVenn())),
  ])
    await document.done(document.session.openNewDocument(sheet));
  const opened = document.docx.openedBeside;
  expect(opened).toHaveLength(2);
  for (const sheet of opened) expect(await openXmlErrors(Buffer.from(sheet, 'base64'))).toEqual([]);
});
