// What the code says of a file or a text, in the few words that a table of right results can hold.
import { coreFramework } from '../../src/handbook/framework';
import { checkQuestion, saidBy } from '../../src/question/check';
import { compareCopies, namedCopies } from '../../src/sharing/compare/compare';
import { lookForPeople } from '../../src/sharing/people/check';
import { readReturnedCopy, type ReturnedCopy } from '../../src/sharing/return/returned-copy';
import { makeCopy } from '../../src/sharing/send/make-copy';
import { FrameworkInDocument } from '../../src/word/framework/framework';
import { insertFramework } from '../../src/word/framework/insert-framework';
import { WordGateway } from '../../src/word/gateway/gateway';
import { ancestorNamed } from '../../src/stand-in/tree/names';
import { paragraphsIn } from '../../src/stand-in/tree/blocks';
import { paragraphText } from '../../src/stand-in/tree/text';
import { asked } from '../sharing/copies';
import { openGenuine } from '../stand-in/genuine';

const own = asked.map(({ id, stem }) => ({ id, stem, answer: '' }));

/** What the people check tells: “place: words” of each finding, and the kind of each part that was not looked through. */
export function people(bytes: Uint8Array): string[] {
  const { found, notSeen } = lookForPeople(bytes);
  return [...found.map(({ place, quote }) => `${place}: ${quote}`), ...notSeen.map(({ kind }) => `not seen: ${kind}`)];
}

/** Why a file was not read as a copy; null where it was. */
export function refusal(bytes: Uint8Array): string | null {
  const got = readReturnedCopy('Back.docx', bytes, asked);
  return got.kind === 'copy' ? null : got.why;
}

export function read(bytes: Uint8Array, file = 'Back from Lea.docx'): ReturnedCopy {
  const got = readReturnedCopy(file, bytes, asked);
  if (got.kind !== 'copy') throw new Error(got.why);
  return got;
}

/** What the comparison says of one question: its status and words. */
export function answer(bytes: Uint8Array, id = 'goal'): string {
  const theirs = compareCopies(own, namedCopies([read(bytes)])).find((one) => one.id === id)?.theirs[0];
  return theirs ? `${theirs.status}: ${theirs.answer}` : 'missing';
}

/** The questions that somebody answered, or completed in the sentence. */
export const answered = (bytes: Uint8Array): string[] =>
  compareCopies(own, namedCopies([read(bytes)]))
    .filter(({ theirs }) => theirs.some(({ status }) => !['empty', 'missing', 'same'].includes(status)))
    .map(({ id }) => id);

/** Questions whose place was not found. */
export const missing = (bytes: Uint8Array): string[] =>
  compareCopies(own, namedCopies([read(bytes)]))
    .filter(({ theirs }) => theirs.some(({ status }) => status === 'missing'))
    .map(({ id }) => id);

/** What a column of the comparison is called, and whose it is. */
export const whose = (bytes: Uint8Array): string[] =>
  namedCopies([read(bytes)]).map(({ name, person }) => `${name} (${person})`);

/** What was chosen for each piece of evidence: “name: zone”. */
export const cards = (bytes: Uint8Array): string[] =>
  read(bytes).choices.cards.map(({ name, zone }) => `${name}: ${zone}`);

/** Whether a copy can be made of a document, and what becomes of its record. */
export function copied(bytes: Uint8Array): string {
  const made = makeCopy(bytes, {
    id: 'c-9',
    now: new Date('2026-03-02T10:00:00Z'),
    history: true,
    fields: coreFramework.map(({ id, stem }) => ({ id, stem, answer: '' })),
  });
  return made ? 'made' : 'none';
}

/** What is said of a question, in short. */
export function question(text: string): string {
  const check = checkQuestion(text);
  return [check.verdict, ...saidBy(check), ...check.advice.map(({ reason }) => reason)].join(' | ');
}

/** Where the framework goes that is asked for at the end: behind what was there, or the sentence that says what to do. Never inside somebody's control. */
export async function atTheEnd(bytes: Uint8Array): Promise<string> {
  const pane = openGenuine(bytes);
  Object.assign(globalThis, { Word: { run: pane.run } });
  const before = [...paragraphsIn(pane.docx.body)].map(paragraphText).filter(Boolean);
  const done = await insertFramework(new FrameworkInDocument(new WordGateway()), 'end', coreFramework, new Map());
  const after = [...paragraphsIn(pane.docx.body)];
  if (!done.ok) return after.some((one) => paragraphText(one) === coreFramework[0]?.stem) ? 'half' : 'said';
  const stem = after.find((one) => paragraphText(one) === coreFramework[0]?.stem);
  const texts = after.map(paragraphText).filter(Boolean);
  const behind = before.every((text, at) => texts[at] === text);
  return stem && !ancestorNamed(stem, 'sdt') && behind ? 'behind' : 'inside';
}
