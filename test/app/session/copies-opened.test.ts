// What was made to be sent, opened with the panel: on the sender's own device, there once more, and on another. The making by the panel's buttons is in
// journeys/more/copy-opened.test.ts.
import { strFromU8, unzipSync } from 'fflate';
import { sourceOfForm } from '../../../src/app/actions/prepare-copy';
import { compareCopies, namedCopies, type AnswerStatus } from '../../../src/sharing/compare/compare';
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

describe('what a colleague with the panel writes over our answer counts as other words than ours', () => {
  const ours = 'Children talk about what they read.';
  const theirs = 'Children argue about what they read.';
  const sentAs = (document: DocumentAndPanel, answers: ColleagueAnswers | 'a part'): Uint8Array =>
    answers === 'a part' ? makeForm('framework', sourceOfForm(document.state, '')) : copyOf(document, { answers });
  const statusOf = (document: DocumentAndPanel, bytes: Uint8Array): AnswerStatus | undefined => {
    const back = readReturnedCopy('Ana.docx', bytes, document.state.fields);
    const own = document.state.fields.map(({ id, stem, inDocument }) => ({ id, stem, answer: inDocument }));
    const goal = compareCopies(own, back.kind === 'copy' ? namedCopies([back]) : []).find(({ id }) => id === 'goal');
    return goal?.theirs[0]?.status;
  };

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
    expect(statusOf(document, back)).toBe('changed');
    await document.write('goal', 'Children read to each other.');
    expect(statusOf(document, back)).toBe(whereBothChanged);
    expect(statusOf(document, unchanged)).toBe(answers === 'empty' || answers === 'beside' ? 'empty' : 'same');
  });
});
