// The work behind "Prepare the copy": the document read as a file and made a copy by the worker, or a part as a document of its own.
import { documentBytes } from '../../word/gateway/document-file';
import { cardsIn } from '../../enquiry/cards';
import type { Stem } from '../../handbook/framework';
import { marksPassedOn } from '../../sharing/copy/copy-id';
import type { FormKind } from '../../sharing/forms/kind';
import type { FormWishes } from '../../sharing/forms/make-form';
import type { PeopleLook } from '../../sharing/people/check';
import type { PrepareWishes, ReadyCopy, SendWishes } from '../../sharing/send/prepare-copy';
import type { SessionContext } from '../session/context';
import { stands, wanted, type FieldState } from '../session/field-state';
import { done, notDone, type ActionOutcome } from '../session/outcome';
import type { SessionState } from '../session/session-state';
import { lookOutgoing } from '../workers/look-outgoing';
import { copyStrings as strings } from './strings';

/** What is ready to go, and what in it may say who somebody is. */
export interface PreparedCopy {
  readonly bytes: Uint8Array;
  readonly people: PeopleLook;
  /** What more is known of a copy of the whole document; null of a part. */
  readonly whole: WholeCopy | null;
}

export interface WholeCopy extends Omit<ReadyCopy, 'bytes' | 'people'> {
  readonly source: CopySource;
}

/** The document as it was read: a copy can be made of it anew, by other wishes. */
export interface CopySource {
  readonly document: Uint8Array;
  readonly fields: PrepareWishes['fields'];
  readonly asked: PrepareWishes['asked'];
}

/** Reads the document. The answers are read first: a copy keeps marks of them, which have to be of the answers that are in it. */
export async function sourceOfCopy({ gateway, store, reading }: SessionContext): Promise<ActionOutcome<CopySource>> {
  await reading.refresh(); // where they cannot be read, a message says so, and the file has them all the same
  const document = await documentBytes(gateway);
  if (!document.ok) return notDone(strings.noCopy(document.failure.sentence, document.failure.kind));
  const fields = store.current().fields.filter(({ placed, repeats }) => placed && repeats === undefined);
  return {
    ok: true,
    value: {
      document: document.value,
      fields: fields
        .filter(({ syncState }) => syncState === 'in sync')
        .map(({ id, stem, inDocument }) => ({ id, stem, answer: inDocument })),
      asked: fields.map(({ id, shortName, prompt, stem, completedStem }) => ({
        id,
        shortName,
        prompt,
        stem,
        completedStem,
      })),
    },
  };
}

/** Without our answers colleagues still see the question they answer about. */
const askedBy = (source: CopySource, { answers }: SendWishes): CopySource['asked'] =>
  answers === 'empty' ? source.asked.filter(({ id }) => id !== 'question') : source.asked;

/** The copy, not the document, is looked through: what is looked at is what goes. */
export async function copyOf(source: CopySource, wishes: SendWishes): Promise<ActionOutcome<PreparedCopy>> {
  const { document, fields } = source;
  const asked = askedBy(source, wishes);
  const made = await lookOutgoing({
    kind: 'copy',
    document,
    wishes: { ...wishes, id: crypto.randomUUID(), now: new Date(), fields, asked },
  });
  if (made.kind !== 'copy') return notMade(made);
  const { bytes, people, ...rest } = made.copy;
  return { ok: true, value: { bytes, people, whole: { ...rest, source } } };
}

const notMade = (made: Awaited<ReturnType<typeof lookOutgoing>>): ActionOutcome<PreparedCopy> =>
  notDone((made.kind === 'refused' ? sentences[made.why] : undefined) ?? strings.notMarked);

const sentences: Partial<Record<string, string>> = {
  'too large': strings.tooLarge,
  'took too long': strings.notLooked,
};

/** Reads what of the document goes into a part: the framework. The cards and the strands are the record's. */
export async function readForForm({ reading }: SessionContext, kind: FormKind): Promise<ActionOutcome> {
  return kind !== 'framework' || (await reading.refresh()) ? done : notDone(strings.noForm);
}

/** What a part of the enquiry is made of. @param state what the panel knows: the framework, the record's things, and the enquiry's id */
export const sourceOfForm = (
  { fields, items, enquiry }: Pick<SessionState, 'fields' | 'items' | 'enquiry'>,
  returnsTo: string,
): FormWishes => ({
  enquiry,
  id: crypto.randomUUID(),
  now: new Date(),
  returnsTo,
  fields: rowsOf(fields),
  passedOn: marksPassedOn(items, ''),
  cards: cardsIn(items),
});

/** One part of the enquiry as a document of its own, looked through. */
export async function formOf(kind: FormKind, wishes: FormWishes): Promise<ActionOutcome<PreparedCopy>> {
  const made = await lookOutgoing({ kind: 'part', part: kind, wishes });
  if (made.kind !== 'part') return notMade(made);
  return { ok: true, value: { bytes: made.bytes, people: made.people, whole: null } };
}

/** The rows of the framework as the document has them. What has no row there goes where words of it wait, or where nothing has; the question always. */
function rowsOf(fields: readonly FieldState[]): FormWishes['fields'] {
  const rows = fields.filter((field) => stands(field) && field.repeats === undefined);
  const others = fields.filter(
    (field) => !field.placed && (rows.length === 0 || field.id === 'question' || wanted(field) !== ''),
  );
  return [...others, ...rows].map((field) => ({
    ...stemOf(field),
    answer: field.placed ? field.inDocument : wanted(field),
  }));
}

const stemOf = ({ id, section, stem, shortName, prompt, help }: FieldState): Stem => ({
  id,
  section,
  stem,
  shortName,
  prompt,
  help,
});
