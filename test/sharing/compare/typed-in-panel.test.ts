// A colleague who has the panel writes in it beside the answers, too. What they typed there comes back with the copy, and is told; what was sent is not.
import { newRecord, writeRecord } from '../../../src/enquiry/record';
import { withItem, type Items } from '../../../src/enquiry/items';
import { namedCopies } from '../../../src/sharing/compare/compare';
import { choosersOf } from '../../../src/sharing/compare/compare-choices';
import { secondCopies } from '../../../src/sharing/compare/second-copies';
import { typedInPanels } from '../../../src/sharing/compare/typed-in-panel';
import { readReturnedCopy, type ReturnedCopy } from '../../../src/sharing/return/returned-copy';
import { makeCopy } from '../../../src/sharing/send/make-copy';
import { asked, changed, copy, recordXml } from '../copies';

const kept = (things: Readonly<Record<string, unknown>>, day: number, to: Items = {}): Items =>
  Object.entries(things).reduce<Items>(
    (items, [key, value]) => withItem(items, key, value, new Date(Date.UTC(2026, 2, day))),
    to,
  );
const ours = kept(
  {
    'log-what/l1': 'Notes of a visit',
    'reflection/purpose': 'Nobody asked the class.',
    'card/attendance': { zone: 'accountability', bears: null },
  },
  2,
);

/** Our document, sent on the ninth. */
const sent = (history = true): Uint8Array =>
  makeCopy(copy(new Map(), { json: writeRecord({ ...newRecord('enquiry-1', new Date()), items: ours }) }), {
    id: 'c-1',
    now: new Date(Date.UTC(2026, 2, 9)),
    history,
    fields: asked.map(({ id, stem }) => ({ id, stem, answer: '' })),
  })!;
const read = (bytes: Uint8Array): ReturnedCopy => {
  const returned = readReturnedCopy('Ana.docx', bytes, asked);
  if (returned.kind !== 'copy') throw new Error(returned.why);
  return returned;
};
/** The copy after a colleague kept things in their panel, by their own clock. */
const returned = (things: Readonly<Record<string, unknown>>, day: number, history = true): ReturnedCopy => {
  const bytes = sent(history);
  const record = read(bytes).record!;
  const json = writeRecord({ ...record, items: kept(things, day, record.items) });
  return read(changed(bytes, { 'customXml/item1.xml': recordXml(json) }));
};
const told = (...copies: ReturnedCopy[]): string[] =>
  typedInPanels(namedCopies(copies), ours).map(({ on, words }) => `${on}: ${words}`);

test('of a copy that comes back as it went, nothing is told', () => {
  expect(told(read(sent()))).toEqual([]);
  expect(told(read(sent(false)))).toEqual([]);
});

test.each([
  ['after it was sent', 20],
  ['by a clock that is a week behind', 4],
])('what a colleague typed is told with the screen it was typed on: %s', (_, day) => {
  const things = { 'log-what/l2': 'A talk with parents', 'reflection/purpose': 'I asked them.' };
  const lines = ['What we notice: I asked them.', 'What has come in: A talk with parents'];
  expect(told(returned(things, day)).sort()).toEqual([...lines].sort());
  expect(told(returned(things, day, false)).sort()).toEqual([...lines].sort());
});

test('what we changed since, and the copy holds as it was sent, is not told as theirs', () => {
  const now = kept({ 'reflection/purpose': 'Somebody asked the class.' }, 15, ours);
  expect(typedInPanels(namedCopies([read(sent())]), now)).toEqual([]);
});

test('what stands word for word in ours by now is not told once more', () => {
  const theirs = returned({ 'log-what/l2': 'A talk with parents' }, 20);
  const now = kept({ 'log-what/l2': 'A talk with  parents' }, 25, ours);
  expect(typedInPanels(namedCopies([theirs]), now)).toEqual([]);
});

test('a document that was copied by hand: what is not ours is told', () => {
  const items = kept({ 'log-what/l2': 'A talk with parents' }, 20, ours);
  const byHand = read(copy(new Map(), { json: writeRecord({ ...newRecord('enquiry-1', new Date()), items }) }));
  expect(told(byHand)).toEqual(['What has come in: A talk with parents']);
});

test('words beside a mark, and the name of a card that was sorted, are shown with the choices alone', () => {
  const things = {
    'own-card/u1': 'Reading diaries',
    'card/u1': { zone: 'both', bears: null },
    'own-card/u2': 'Photographs',
    'pathway-round/r': { begun: '2026-03-19T09:00:00Z' },
    'mark/r/talk': { stage: 1 },
    'mark-why/r/talk': 'Meetings',
  };
  expect(told(returned(things, 20))).toEqual(['What evidence is used for: Photographs']);
});

test('a choice is theirs by a clock that is behind, too; one that was only sent along is not', () => {
  const theirs = (one: ReturnedCopy) => choosersOf(namedCopies([one]), kept({}, 2))[0]?.choices.cards;
  expect(theirs(read(sent()))).toEqual([]);
  expect(theirs(returned({ 'card/attendance': { zone: 'absent', bears: null } }, 1))).toMatchObject([
    { id: 'attendance', zone: 'absent' },
  ]);
  expect(theirs(returned({ 'card/attendance': { zone: 'accountability', bears: null } }, 4))).toMatchObject([
    { id: 'attendance', zone: 'accountability' },
  ]);
});

test('two copies of one person that differ in what was typed in the panel do not say the same', () => {
  const [one, other] = [read(sent()), returned({ 'log-what/l2': 'A talk with parents' }, 20)];
  const both = namedCopies([one, other], ['Ana', 'Ana']);
  expect(secondCopies(both).map(({ by }) => by)).not.toEqual(['same words']);
});
