// What was made to be sent, opened with the panel: on the sender's own device, there once more, and on another. The making by the panel's buttons is in
// journeys/more/copy-opened.test.ts.
import { strFromU8, unzipSync } from 'fflate';
import { sourceOfForm } from '../../../src/app/actions/prepare-copy';
import { choosersOf } from '../../../src/sharing/compare/compare-choices';
import { compareCopies, namedCopies, type ComparedAnswer } from '../../../src/sharing/compare/compare';
import { copyIdsOf, ownKey } from '../../../src/sharing/copy/copy-id';
import { makeForm } from '../../../src/sharing/forms/make-form';
import { readReturnedCopy } from '../../../src/sharing/return/returned-copy';
import type { ColleagueAnswers } from '../../../src/sharing/send/copy-purpose';
import { prepareCopy, type PrepareWishes } from '../../../src/sharing/send/prepare-copy';
import { nothingTakenOut } from '../../../src/sharing/send/take-out';
import { askedFor } from '../../../src/taskpane/screens/overview/copy-to-answer';
import { planted, plantedDocument } from '../../sharing/send/planted';
import { DocumentAndPanel } from '../document-and-panel';
import { pass, withFakeTime } from '../panel';

withFakeTime();

const afterwards = 'WRITTENAFTERWARDS';
const secrets = [planted.history[0], afterwards];
const secretsIn = (bytes: Uint8Array): string[] => {
  const all = Object.values(unzipSync(bytes)).map((part) => strFromU8(part));
  return secrets.filter((secret) => all.some((text) => text.includes(secret)));
};

const copyOf = (document: DocumentAndPanel, wishes: Partial<PrepareWishes> = {}): Uint8Array => {
  const made = prepareCopy(document.save(), {
    id: crypto.randomUUID(),
    now: new Date(),
    history: false,
    fields: document.state.fields.map(({ id, stem, inDocument }) => ({ id, stem, answer: inDocument })),
    takenOut: nothingTakenOut,
    top: null,
    answers: 'as they stand',
    asked: document.state.fields,
    ...wishes,
  });
  if (!made) throw new Error('No copy was made');
  return made.bytes;
};

const ways = {
  'a copy': (document: DocumentAndPanel): Uint8Array =>
    copyOf(document, { fields: [], asked: [], takenOut: { ...nothingTakenOut, blocks: ['question-history'] } }),
  'a part': (document: DocumentAndPanel): Uint8Array => makeForm('cards', sourceOfForm(document.state, '')),
} as const;

test.each([
  ['a copy', 'framework'],
  ['a part', 'cards'],
] as const)('%s asks for what it was sent for, and gets nothing of the original’s record', async (what, asksFor) => {
  const document = await DocumentAndPanel.open(plantedDocument());
  const sent = ways[what](document);
  expect(secretsIn(sent)).toEqual([]);
  // The device keeps words of the original that do not stand in what was sent.
  await document.write('gaps', afterwards);
  document.closePanel();
  expect(document.keptOnDevice).toContain(afterwards);
  const afterRest = async (bytes: Uint8Array): Promise<Uint8Array> => {
    await document.openBytes(bytes);
    await pass(12_000);
    return document.save();
  };
  const once = await afterRest(sent);
  expect(askedFor(document.state.items)).toBe(asksFor);
  expect(secretsIn(once)).toEqual([]);
  expect(secretsIn(await afterRest(once))).toEqual([]);
  document.closePanel();
  document.forgetDevice();
  expect(secretsIn(await afterRest(sent))).toEqual([]);
});

test.each(['empty', 'beside'] as const)(
  'whoever opens a copy with %s cells in the panel finds an added row without our words, and answers it',
  async (answers) => {
    const stem = 'The governor who follows this is …';
    const document = await DocumentAndPanel.open();
    await document.frameworkWith({ goal: 'Children talk about what they read.' });
    await document.done(document.session.editRows({ kind: 'add', stem, beside: 'goal', where: 'After' }));
    await document.write(stem, 'Mrs Tyson');
    const sent = copyOf(document, { answers });
    document.closePanel();
    document.forgetDevice();
    await document.openBytes(sent);
    expect(document.field(stem)).toMatchObject({ placed: true, inDocument: '' });
    await document.write(stem, 'Mr Little');
    expect(document.field(stem)).toMatchObject({ syncState: 'in sync', inDocument: 'Mr Little' });
    const back = readReturnedCopy('Ana.docx', document.save(), document.state.fields);
    const answer = back.kind === 'copy' ? back.answers.find(({ id }) => id === document.field(stem).id)?.answer : null;
    expect(answer).toBe('Mr Little');
  },
);

const sentAs = (document: DocumentAndPanel, answers: ColleagueAnswers | 'a part'): Uint8Array =>
  answers === 'a part' ? makeForm('framework', sourceOfForm(document.state, '')) : copyOf(document, { answers });

/** What the first of the answers and the words beside them come to, read beside a document. */
const readBeside = (document: DocumentAndPanel, bytes: Uint8Array) => {
  const back = readReturnedCopy('Ana.docx', bytes, document.state.fields, copyIdsOf(document.state.items));
  if (back.kind !== 'copy') throw new Error(`refused: ${back.why}`);
  const own = document.state.fields.map(({ id, stem, inDocument }) => ({ id, stem, answer: inDocument }));
  const copies = namedCopies([back]);
  const answerTo = (field: string): ComparedAnswer | undefined =>
    compareCopies(own, copies).find(({ id }) => id === field)?.theirs[0];
  return { back, answerTo, chosen: choosersOf(copies, document.state.items)[0]?.choices };
};

describe('what a colleague with the panel writes over our answer counts as other words than ours', () => {
  const ours = 'Children talk about what they read.';
  const theirs = 'Children argue about what they read.';
  test.each([
    ['as they stand', 'conflict'],
    ['empty', 'changed'],
    ['beside', 'changed'],
    ['a part', 'conflict'],
  ] as const)('%s', async (answers, whereBothChanged) => {
    const document = await DocumentAndPanel.open();
    await document.frameworkWith({ goal: ours });
    const [original, sent] = [document.save(), sentAs(document, answers)];
    document.forgetDevice();
    await document.openBytes(sent);
    const unchanged = document.save();
    await document.write('goal', theirs);
    const back = document.save();
    document.forgetDevice();
    await document.openBytes(original);
    expect(readBeside(document, back).answerTo('goal')?.status).toBe('changed');
    await document.write('goal', 'Children read to each other.');
    expect(readBeside(document, back).answerTo('goal')?.status).toBe(whereBothChanged);
    expect(readBeside(document, unchanged).answerTo('goal')?.status).toBe(
      answers === 'empty' || answers === 'beside' ? 'empty' : 'same',
    );
  });
});

describe('a copy that whoever got it sends back, or on to somebody else, by “Send a copy”', () => {
  const ours = 'Children talk about what they read.';
  const byAna = 'Children argue about what they read.';
  const byBen = 'Asking the governors';
  const top = { purpose: 'answers', by: null, returnsTo: 'Ana' } as const;

  test.each([
    ['a copy with the panel’s notes', (one: DocumentAndPanel) => copyOf(one, { history: true, top })],
    ['a copy without them', (one: DocumentAndPanel) => copyOf(one, { top })],
    ['a copy with a column beside its answers', (one: DocumentAndPanel) => copyOf(one, { top, answers: 'beside' })],
    ['a part', (one: DocumentAndPanel) => sentAs(one, 'a part')],
  ])('%s says what everybody wrote in it since it first went out', async (what, sendOn) => {
    const isBeside = what.includes('beside');
    const document = await DocumentAndPanel.open();
    await document.frameworkWith({ goal: ours, question: 'How can talk lead to reading for Year 2?' });
    const [original, toAna] = [document.save(), copyOf(document, { top: { ...top, returnsTo: 'Bea' } })];
    const openElsewhere = async (bytes: Uint8Array): Promise<void> => {
      document.forgetDevice();
      await document.openBytes(bytes);
    };
    await openElsewhere(toAna);
    await document.write('goal', byAna);
    const [anas, toBen] = [document.save(), sendOn(document)];
    await openElsewhere(toBen);
    expect(askedFor(document.state.items)).toBe('framework');
    await document.write('triangulation', byBen);
    const fromBen = document.save();

    await openElsewhere(original);
    for (const bytes of [anas, toBen, fromBen]) {
      const { back, answerTo } = readBeside(document, bytes);
      expect(back.loose).toEqual([]);
      expect(back.sent?.passedOn).toBe(bytes !== anas);
      expect(answerTo('goal')).toMatchObject({
        status: bytes === anas || !isBeside ? 'changed' : 'beside',
        answer: byAna,
      });
      expect(answerTo('question')).toMatchObject({ status: bytes === anas || !isBeside ? 'same' : 'empty' });
      expect(answerTo('triangulation')).toMatchObject({ status: bytes === fromBen ? 'new' : 'empty' });
    }
    // Beside Ana's copy her own answers are those that went out.
    await openElsewhere(anas);
    await document.write('goal', 'Children talk.');
    const { answerTo } = readBeside(document, fromBen);
    expect([answerTo('goal')?.status, answerTo('triangulation')?.status]).toEqual([isBeside ? 'empty' : 'same', 'new']);
  });

  test('the ticks of a part, and the names on its page, count when the part is sent back as a copy without the panel’s notes', async () => {
    const document = await DocumentAndPanel.open();
    document.session.keepItem('own-card/x1', 'Reading diaries');
    await document.frameworkWith({});
    const part = makeForm('cards', sourceOfForm(document.state, ''));
    const original = document.save();
    document.forgetDevice();
    await document.openBytes(part);
    document.typeIn({ paragraph: 'Reading diaries', after: 2 }, 'x');
    const back = copyOf(document);
    document.forgetDevice();
    await document.openBytes(original);
    expect(readBeside(document, back).chosen?.cards).toEqual([
      { id: 'x1', name: 'Reading diaries', zone: 'development' },
    ]);
  });

  test('what became an enquiry of its own asks its own colleagues, and what they get is told from what it sent', async () => {
    const document = await DocumentAndPanel.open();
    await document.frameworkWith({ goal: ours });
    const [original, sent] = [document.save(), copyOf(document)];
    document.forgetDevice();
    await document.openBytes(sent);
    document.session.keepItem(ownKey, true);
    await document.write('goal', byAna);
    const [own, toBen] = [document.save(), copyOf(document, { history: true })];
    document.forgetDevice();
    await document.openBytes(toBen);
    expect(askedFor(document.state.items)).toBe('framework');
    await document.write('gaps', byBen);
    const fromBen = document.save();
    await document.openBytes(original);
    expect(readBeside(document, toBen).answerTo('goal')).toMatchObject({ status: 'changed', answer: byAna });
    await document.openBytes(own);
    await document.write('goal', 'Children talk.');
    const { answerTo } = readBeside(document, fromBen);
    expect([answerTo('goal')?.status, answerTo('gaps')?.status]).toEqual(['same', 'new']);
  });
});

describe('what a colleague types in the panel where their copy has no row for it comes back, too', () => {
  const kept = 'What families think';
  const inNotes = { status: 'beside', answer: kept, beside: [{ where: 'record' }] };

  test.each(['cards', 'pathway'] as const)('in a part of the %s', async (kind) => {
    const document = await DocumentAndPanel.open();
    await document.frameworkWith({ goal: 'Children talk.' });
    const [original, part] = [document.save(), makeForm(kind, sourceOfForm(document.state, ''))];
    document.forgetDevice();
    await document.openBytes(part);
    await document.write('gaps', kept);
    const back = document.save();
    document.forgetDevice();
    await document.openBytes(original);
    expect(readBeside(document, back).answerTo('gaps')).toMatchObject(inNotes);
  });

  test('in a row that they left out; our own notes that went along, and an answer that was sent, are no news', async () => {
    const ours = { goal: 'Children talk.', ethics: 'Staff agree' };
    const document = await DocumentAndPanel.open();
    await document.frameworkWith({ ...ours, baseline: 'Few read at home' });
    const leaveOut = (field: string): Promise<unknown> =>
      document.done(
        document.session.editRows({
          kind: 'leave out',
          field,
          answer: document.field(field).inDocument,
          completedStem: undefined,
        }),
      );
    await leaveOut('baseline');
    await pass(12_000);
    const [original, sent] = [document.save(), copyOf(document, { history: true })];
    document.forgetDevice();
    await document.openBytes(sent);
    expect(document.field('baseline')).toMatchObject({ placed: false, text: 'Few read at home' });
    await document.write('gaps', kept);
    await leaveOut('gaps');
    await leaveOut('ethics');
    await pass(12_000);
    const back = document.save();
    document.forgetDevice();
    await document.openBytes(original);
    const { answerTo } = readBeside(document, back);
    expect(answerTo('gaps')).toMatchObject(inNotes);
    expect([answerTo('baseline')?.status, answerTo('ethics')?.status]).toEqual(['missing', 'missing']);
  });
});
