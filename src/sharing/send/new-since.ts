// A copy made anew beside the one that somebody looked through: what is in it that was not there to be looked at. What has gone asks for no second look.
import type { PeopleLook } from '../people/check';
import type { ReadyCopy, SendWishes } from './prepare-copy';

/** A copy as it was looked through. A part of the enquiry has no more than what may say who somebody is. */
export interface LookedThrough {
  readonly people: PeopleLook;
  readonly whole: Pick<ReadyCopy, 'travels' | 'stillThere' | 'notAsked'> | null;
}

export type NewKind =
  | 'person'
  | 'perhaps a person'
  | 'not seen'
  | 'still there'
  | 'not asked'
  | 'author'
  | 'comments'
  | 'changes'
  | 'customProperties'
  | 'data'
  | 'inside'
  | 'history'
  | 'block';

export interface NewThing {
  readonly kind: NewKind;
  /** The words themselves, or what it is called; empty where it is one of a number. */
  readonly words: string;
}

/** @param wishes by which both were made: what is left out of the copy is not new in it */
export function newSince(before: LookedThrough, now: LookedThrough, wishes: SendWishes): readonly NewThing[] {
  const things = [...newPeople(before.people, now.people), ...newInWhole(before.whole, now.whole, wishes)];
  return [...new Map(things.map((thing) => [`${thing.kind} ${thing.words}`, thing] as const)).values()];
}

const newPeople = (before: PeopleLook, now: PeopleLook): readonly NewThing[] => [
  ...added(before.found, now.found, ({ kind, quote, place, inside }) => [kind, quote, place, inside]).map(
    ({ quote }) => ({ kind: 'person' as const, words: quote }),
  ),
  ...added(spotsOf(before), spotsOf(now), (word) => [word.toLowerCase()]).map((word) => ({
    kind: 'perhaps a person' as const,
    words: word,
  })),
  ...only(added(before.notSeen, now.notSeen, ({ kind, inside }) => [kind, inside]).length > 0, 'not seen'),
];

/** A word that is asked about, once for each place where it stands. */
const spotsOf = ({ asked }: PeopleLook): readonly string[] => asked.flatMap(({ word, spots }) => spots.map(() => word));

function newInWhole(
  before: LookedThrough['whole'],
  now: LookedThrough['whole'],
  { history, takenOut }: SendWishes,
): readonly NewThing[] {
  if (!before || !now) return [];
  const [was, is] = [before.travels, now.travels];
  const blocks = added(was.blocks, is.blocks, ({ id }) => [id]).filter(({ id }) => !takenOut.blocks.includes(id));
  return [
    ...added(before.stillThere, now.stillThere, ({ taken, words, place, part }) => [taken, words, place, part]).map(
      ({ words }) => ({ kind: 'still there' as const, words }),
    ),
    ...only(added(before.notAsked, now.notAsked, (id) => [id]).length > 0, 'not asked'),
    ...(takenOut.authors ? [] : added(was.authors, is.authors, (name) => [name])).map((name) => ({
      kind: 'author' as const,
      words: name,
    })),
    ...only(!takenOut.comments && is.comments > was.comments, 'comments'),
    ...only(takenOut.changes === 'left' && is.changes > was.changes, 'changes'),
    ...only(!takenOut.customProperties && is.customProperties > was.customProperties, 'customProperties'),
    ...only(!takenOut.data && is.data > was.data, 'data'),
    ...only(!takenOut.inside && is.inside.length > was.inside.length, 'inside'),
    // The panel's own notes grow by themselves; that there are any is what somebody decides about.
    ...only(history && was.history === 0 && is.history > 0, 'history'),
    ...blocks.map(({ title }) => ({ kind: 'block' as const, words: title })),
  ];
}

const only = (isNew: boolean, kind: NewKind): readonly NewThing[] => (isNew ? [{ kind, words: '' }] : []);

/** Those of now that before had not, or not as often. */
function added<T>(
  before: readonly T[],
  now: readonly T[],
  keyOf: (one: T) => readonly (string | undefined)[],
): readonly T[] {
  const left = new Map<string, number>();
  const key = (one: T): string => JSON.stringify(keyOf(one));
  for (const one of before) left.set(key(one), (left.get(key(one)) ?? 0) + 1);
  return now.filter((one) => {
    const known = left.get(key(one)) ?? 0;
    left.set(key(one), known - 1);
    return known <= 0;
  });
}
