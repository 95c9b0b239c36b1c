// The work behind "Prepare the copy": the document's bytes with a mark, or a part as a document of its own; and the look for people.
import { documentBytes } from '../../word/gateway/document-file';
import { cardsIn } from '../../enquiry/cards';
import type { Stem } from '../../handbook/framework';
import { makeCopy } from '../../sharing/send/make-copy';
import type { PartKind } from '../../sharing/forms/kind';
import { makePart, type PartWishes } from '../../sharing/forms/make-form';
import type { PersonalDetail } from '../../sharing/people/check';
import { wanted, type FieldState } from '../session/field-state';
import type { SessionState } from '../session/session-state';
import { lookForPeople } from '../workers/check-for-people';
import { sendWords as words } from '../../taskpane/screens/send/strings';

export type Prepared =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly people: readonly PersonalDetail[] }
  | { readonly ok: false; readonly sentence: string };

/** @param fields the framework as the panel has it */
export async function prepareCopy(fields: readonly FieldState[], history: boolean): Promise<Prepared> {
  const document = await documentBytes();
  if (!document.ok) return { ok: false, sentence: words.noCopy(document.failure.sentence, document.failure.kind) };
  const answers = fields
    .filter(({ placed, standing }) => placed && standing === 'level')
    .map(({ id, stem, inDocument }) => ({ id, stem, answer: inDocument }));
  const bytes = makeCopy(document.value, { id: crypto.randomUUID(), now: new Date(), history, fields: answers });
  if (!bytes) return { ok: false, sentence: words.notMarked };
  return lookedThrough(bytes);
}

/** @param session what the panel knows: the framework, the record's things, and the enquiry's id where the document has one */
export function preparePart(
  kind: PartKind,
  { fields, items, enquiry }: Pick<SessionState, 'fields' | 'items' | 'enquiry'>,
  returnsTo: string,
): Promise<Prepared> {
  const id = crypto.randomUUID();
  return lookedThrough(
    makePart(kind, {
      enquiry: enquiry ?? id,
      id,
      now: new Date(),
      returnsTo,
      fields: rowsOf(fields),
      cards: cardsIn(items),
    }),
  );
}

/** The rows of the framework as the document has them. What has no row there goes where words of it wait, or where nothing has; the question always. */
function rowsOf(fields: readonly FieldState[]): PartWishes['fields'] {
  const rows = fields.filter(
    ({ placed, copyOf, standing }) => placed && copyOf === undefined && standing !== 'missing',
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

async function lookedThrough(bytes: Uint8Array): Promise<Prepared> {
  // The copy, not the document: what is looked at is what goes.
  const looked = await lookForPeople(bytes);
  if ('people' in looked) return { ok: true, bytes, people: looked.people };
  return {
    ok: false,
    sentence:
      looked.refused === 'too large'
        ? words.tooLarge
        : looked.refused === 'took too long'
          ? words.notLooked
          : words.notMarked,
  };
}
