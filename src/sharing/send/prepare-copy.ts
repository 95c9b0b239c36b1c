// The whole way of a copy: what was asked for is taken out and put in, the mark goes in, and its bytes are looked through again.
import { EditablePackage } from '../../ooxml/editable-package';
import { lookThrough, type PeopleLook } from '../people/check';
import { textsIn } from '../people/document/document-texts';
import { askForAnswers, type AskedRow } from './colleague-answers';
import type { ColleagueAnswers } from './copy-purpose';
import { putTop, topLines, type CopyTop } from './copy-top';
import { makeCopy, type CopyWishes } from './make-copy';
import { copyTopWords } from './strings';
import { stillThere, type StillThere } from './still-there';
import { customValues, takeOut, type TakenOut } from './take-out';
import { whatTravels, type Travels } from './travels';

/** What the person chose about a copy. */
export interface SendWishes {
  /** Does the record go with its history? */
  readonly history: boolean;
  readonly takenOut: TakenOut;
  /** Null: nothing is put at the top. */
  readonly top: CopyTop | null;
  readonly answers: ColleagueAnswers;
}

export interface PrepareWishes extends CopyWishes, SendWishes {
  /** The fields that colleagues are asked for, where they do not write over ours. */
  readonly asked: readonly AskedRow[];
}

export interface ReadyCopy {
  readonly bytes: Uint8Array;
  /** What the document holds, before anything was taken out. */
  readonly travels: Travels;
  /** The copy itself, looked through as it goes. */
  readonly people: PeopleLook;
  /** What was to be taken out and still stands somewhere. */
  readonly stillThere: readonly StillThere[];
  /** Fields that have no cell of ours, so that what stands there goes as it stands. */
  readonly notAsked: readonly string[];
}

/** The lines of ours that a copy holds and its document does not. */
const linesPutIn = (top: CopyTop | null, answers: ColleagueAnswers): readonly string[] => [
  ...(top ? topLines(top, answers) : []),
  ...(answers === 'beside' ? [copyTopWords.yours] : []),
];

/** Makes the copy; the document's own bytes are never changed. @throws RefusedFile. @returns null where no copy could be made */
export function prepareCopy(document: Uint8Array, wishes: PrepareWishes): ReadyCopy | null {
  const { takenOut, top, answers, asked } = wishes;
  const before = textsIn(document);
  const travels = whatTravels(document, before, wishes.fields);
  const copy = EditablePackage.open(document);
  if (!copy || !travels) return null;
  const custom = customValues(copy);
  takeOut(copy, takenOut);
  const notAsked = answers === 'as they stand' ? [] : askForAnswers(copy, answers, asked);
  // Where no cell could be changed, colleagues write as in any copy.
  const where = asked.some(({ id }) => !notAsked.includes(id)) ? answers : 'as they stand';
  if (top && !putTop(copy, top, where)) return null;
  const fresh = new Set(
    answers === 'as they stand' ? [] : asked.map(({ id }) => id).filter((id) => !notAsked.includes(id)),
  );
  const fields = wishes.fields.map((field) => (fresh.has(field.id) ? { ...field, answer: '' } : field));
  const emptied =
    answers === 'empty' ? wishes.fields.filter(({ id }) => fresh.has(id)).map(({ answer }) => answer) : [];
  const standing = (answers === 'empty' ? fields : wishes.fields).map(({ answer }) => answer);
  const bytes = makeCopy(copy.bytes(), {
    ...wishes,
    fields,
    fresh: [...fresh],
    lines: linesPutIn(top, where),
  });
  if (!bytes) return null;
  const after = textsIn(bytes);
  // To whom it returns is what the person wrote just now.
  const ours = new Set(top ? topLines(top, where) : []);
  const texts = after.texts.filter(({ text }) => !ours.has(text));
  return {
    bytes,
    travels,
    people: { ...lookThrough(texts), notSeen: after.notSeen },
    stillThere: stillThere(before.texts, custom, bytes, wishes, emptied, standing),
    notAsked,
  };
}
