// What nobody has looked at in a copy that was made anew; what has gone, was there, or is left out of the copy is nothing new.
import type { PeopleLook, Spot } from '../../../src/sharing/people/check';
import { newSince, type LookedThrough } from '../../../src/sharing/send/new-since';
import type { SendWishes } from '../../../src/sharing/send/prepare-copy';
import { nothingTakenOut, type TakenOut } from '../../../src/sharing/send/take-out';
import type { Travels } from '../../../src/sharing/send/travels';
import { sendWords } from '../../../src/taskpane/screens/send/strings';
import { nothingTravels } from './nothing-travels';

const spot = (quote: string, place: Spot['place'] = 'text'): Spot => ({ place, quote, around: `${quote} came` });
const people = (look: Partial<PeopleLook> = {}): LookedThrough => ({
  people: { found: [], asked: [], notSeen: [], ...look },
  whole: null,
});
const named = (...all: Spot[]): LookedThrough => people({ found: all.map((one) => ({ ...one, kind: 'name' })) });
const whole = (travels: Partial<Travels>, more: Partial<LookedThrough['whole']> = {}): LookedThrough => ({
  ...people(),
  whole: { travels: { ...nothingTravels, ...travels }, stillThere: [], notAsked: [], ...more },
});
const wishes = (takenOut: Partial<TakenOut> = {}, history = true): SendWishes => ({
  history,
  takenOut: { ...nothingTakenOut, ...takenOut },
  top: null,
  answers: 'as they stand',
});
const isNew = (before: LookedThrough, now: LookedThrough, by = wishes()): string[] =>
  newSince(before, now, by).map(({ kind, words }) => (words === '' ? kind : `${kind}: ${words}`));

test('a name is new that was not there, that stands once more, or that stands in another place', () => {
  expect(isNew(named(spot('Ana')), named(spot('Ana'), spot('Ben')))).toEqual(['person: Ben']);
  expect(isNew(named(spot('Ana')), named(spot('Ana'), spot('Ana')))).toEqual(['person: Ana']);
  expect(isNew(named(spot('Ana')), named(spot('Ana', 'comment')))).toEqual(['person: Ana']);
});

test('nothing is new where a name has gone, or words around it have changed', () => {
  expect(isNew(named(spot('Ana'), spot('Ben')), named({ ...spot('Ana'), around: 'Ana went' }))).toEqual([]);
});

test('a word that may be a name, and a part that could not be looked through', () => {
  const asked = (...spots: Spot[]) => people({ asked: [{ word: 'Lee', spots }] });
  expect(isNew(people(), asked(spot('Lee'), spot('Lee')))).toEqual(['perhaps a person: Lee']);
  expect(isNew(asked(spot('Lee')), asked(spot('Lee'), spot('Lee')))).toEqual(['perhaps a person: Lee']);
  expect(isNew(asked(spot('Lee')), asked(spot('Lee')))).toEqual([]);
  expect(isNew(people(), people({ notSeen: [{ kind: 'pictures', part: 'word/media/a.png' }] }))).toEqual(['not seen']);
});

const more: [Partial<Travels>, Partial<TakenOut>, string][] = [
  [{ authors: ['Ana'] }, { authors: true }, 'author: Ana'],
  [{ comments: 1 }, { comments: true }, 'comments'],
  [{ changes: 1 }, { changes: 'accepted' }, 'changes'],
  [{ customProperties: 1 }, { customProperties: true }, 'customProperties'],
  [{ data: 1 }, { data: true }, 'data'],
  [{ inside: [{ kind: 'spreadsheet', lead: '' }] }, { inside: true }, 'inside'],
  [{ blocks: [{ id: 'cards', title: 'Cards' }] }, { blocks: ['cards'] }, 'block: Cards'],
];
test.each(more)('%j is new, but for a copy that goes without it', (travels, takenOut, said) => {
  expect(isNew(whole({}), whole(travels))).toEqual([said]);
  expect(isNew(whole(travels), whole(travels))).toEqual([]);
  expect(isNew(whole({}), whole(travels), wishes(takenOut))).toEqual([]);
});

test('notes of the panel are new where there were none; that they grow is not', () => {
  expect(isNew(whole({}), whole({ history: 1 }))).toEqual(['history']);
  expect(isNew(whole({}), whole({ history: 1 }), wishes({}, false))).toEqual([]);
  expect(isNew(whole({ history: 1 }), whole({ history: 2 }))).toEqual([]);
});

test('words that were to be taken out and stand somewhere else now, and an answer without a cell', () => {
  const still = whole({}, { stillThere: [{ taken: 'comments', words: 'Ask Ben', place: 'text' }], notAsked: ['goal'] });
  expect(isNew(whole({}), still)).toEqual(['still there: Ask Ben', 'not asked']);
  expect(isNew(still, still)).toEqual([]);
});

test('what is new is named, the first of many', () => {
  const said = (...all: string[]): string =>
    sendWords.lookAgain(newSince(named(), named(...all.map((one) => spot(one))), wishes()));
  expect(said('Ana', 'Ben')).toContain('New in it: “Ana” and “Ben”.');
  expect(said('A', 'B', 'C', 'D', 'E', 'F')).toContain('New in it: “A”, “B”, “C”, “D” and 2 more.');
});
