// The work behind "Prepare the copy": the document's bytes with a mark, or a part as a document of its own; and the look for people.
import { documentBytes } from '../../word/gateway/document-file';
import { cardsIn } from '../../enquiry/cards';
import type { Stem } from '../../handbook/framework';
import { makeCopy } from '../../sharing/send/make-copy';
import type { FormKind } from '../../sharing/forms/kind';
import { makeForm, type FormWishes } from '../../sharing/forms/make-form';
import type { PeopleLook } from '../../sharing/people/check';
import type { SessionContext } from '../session/context';
import { wanted, type FieldState } from '../session/field-state';
import { notDone, type ActionOutcome } from '../session/outcome';
import type { SessionState } from '../session/session-state';
import { checkForPeople } from '../workers/check-for-people';
import { copyStrings as strings } from './strings';

/** A copy that is ready to go, and what in it may say who somebody is. */
export interface PreparedCopy {
  readonly bytes: Uint8Array;
  readonly people: PeopleLook;
}

/** The document's bytes with the mark of a copy. */
export async function copyOfDocument(
  { gateway, store }: SessionContext,
  history: boolean,
): Promise<ActionOutcome<Uint8Array>> {
  const document = await documentBytes(gateway);
  if (!document.ok) return notDone(strings.noCopy(document.failure.sentence, document.failure.kind));
  const answers = store
    .current()
    .fields.filter(({ placed, syncState }) => placed && syncState === 'in sync')
    .map(({ id, stem, inDocument }) => ({ id, stem, answer: inDocument }));
  const bytes = makeCopy(document.value, { id: crypto.randomUUID(), now: new Date(), history, fields: answers });
  return bytes ? { ok: true, value: bytes } : notDone(strings.notMarked);
}

/** One part of the enquiry as a document of its own. @param state what the panel knows: the framework, the record's things, and the enquiry's id */
export function formOf(
  { fields, items, enquiry }: Pick<SessionState, 'fields' | 'items' | 'enquiry'>,
  kind: FormKind,
  returnsTo: string,
): Uint8Array {
  const id = crypto.randomUUID();
  return makeForm(kind, {
    enquiry,
    id,
    now: new Date(),
    returnsTo,
    fields: rowsOf(fields),
    cards: cardsIn(items),
  });
}

/** The copy, not the document, is looked through: what is looked at is what goes. */
export async function checkedForPeople(bytes: Uint8Array): Promise<ActionOutcome<PreparedCopy>> {
  const checked = await checkForPeople(bytes);
  if (!('refused' in checked)) return { ok: true, value: { bytes, people: checked } };
  return notDone(notChecked[checked.refused] ?? strings.notMarked);
}

const notChecked: Partial<Record<string, string>> = {
  'too large': strings.tooLarge,
  'took too long': strings.notLooked,
};

/** The rows of the framework as the document has them. What has no row there goes where words of it wait, or where nothing has; the question always. */
function rowsOf(fields: readonly FieldState[]): FormWishes['fields'] {
  const rows = fields.filter(
    ({ placed, copyOf, syncState }) => placed && copyOf === undefined && syncState !== 'missing',
  );
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
