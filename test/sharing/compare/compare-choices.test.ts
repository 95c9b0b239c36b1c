// Cards and strands beside one another: where people agree, where they differ, who chose what.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { withItem, type Items } from '../../../src/enquiry/items';
import { newRecord } from '../../../src/enquiry/record';
import { deck, zones, type Zone } from '../../../src/handbook/evidence-cards';
import { pathway, stageNames, type Stage } from '../../../src/handbook/pathway';
import { choicesIn } from '../../../src/sharing/copy/choices';
import { choosersOf, compareCards, compareStrands, type Chooser } from '../../../src/sharing/compare/compare-choices';
import { namedCopies } from '../../../src/sharing/compare/compare';
import { sentMarkOf } from '../../../src/sharing/copy/copy-id';
import type { ReturnedCopy } from '../../../src/sharing/return/returned-copy';
import { cardsTable, strandsTable, zoneName } from '../../../src/app/drawings/compared-block';

const school = 'Our school';
const itemsWith = (things: readonly (readonly [string, unknown])[], at = '2026-11-20T10:00:00Z'): Items =>
  things.reduce<Items>((kept, [key, value]) => withItem(kept, key, value, new Date(at)), {});
const card = (id: string, zone: Zone) => [`card/${id}`, { zone, bears: null }] as const;
const chooser = (name: string, items: Items): Chooser => ({ name, choices: choicesIn(items) });
const ours = itemsWith([
  card('learner-voice', 'both'),
  card('attendance', 'accountability'),
  ['own-card/u1', 'Reading diaries'],
  card('u1', 'development'),
  ['pathway-round/r', { begun: '2026-11-01T09:00:00Z' }],
  ['mark/r/talk', { stage: 1 }],
]);
const ana = chooser(
  'Ana',
  itemsWith([
    card('learner-voice', 'both'),
    card('attendance', 'absent'),
    ['own-card/x9', ' reading  Diaries.'],
    card('x9', 'unused'),
    ['own-card/x8', 'Photographs'],
    card('x8', 'both'),
  ]),
);
const ben = chooser(
  'Ben',
  itemsWith([card('attendance', 'absent'), ['own-card/y1', 'photographs'], card('y1', 'both')]),
);

test('each card says who put it where, and whether they agree; a colleague’s own card is ours, or another’s, by its name', () => {
  expect(
    compareCards(school, ours, [ana, ben]).map(({ name, verdict, ours: here, known, chosen }) => [
      name,
      verdict,
      here,
      known,
      chosen.map(({ place, names }) => `${place}: ${names.join(', ')}`),
    ]),
  ).toEqual([
    ['Learner voice', 'agree', 'both', true, ['both: Our school, Ana']],
    ['Attendance', 'differ', 'accountability', true, ['accountability: Our school', 'absent: Ana, Ben']],
    ['Reading diaries', 'differ', 'development', true, ['development: Our school', 'unused: Ana']],
    ['Photographs', 'agree', null, false, ['both: Ana, Ben']],
  ]);
});

test('a strand says how far people stand apart; “not sure” differs, and is no distance', () => {
  const marked = (name: string, stage: Stage, why = ''): Chooser => ({
    name,
    choices: { cards: [], marks: [{ strand: 'talk', stage, why, next: '' }] },
  });
  const [talk] = compareStrands(school, ours, [marked('Ana', 4, 'We talk.'), marked('Ben', 0)]);
  expect([talk?.verdict, talk?.apart, talk?.ours, talk?.words]).toEqual([
    'differ',
    3,
    1,
    [{ name: 'Ana', why: 'We talk.', next: '' }],
  ]);
  expect(talk?.chosen.map(({ place, names }) => [place, names])).toEqual([
    [1, [school]],
    [4, ['Ana']],
    [0, ['Ben']],
  ]);
  expect(compareStrands(school, {}, [marked('Ana', 0), marked('Ben', 0)])[0]).toMatchObject({
    verdict: 'agree',
    apart: 0,
    ours: null,
  });
  expect(compareStrands(school, {}, [marked('Ana', 2)])[0]?.verdict).toBe('one');
});

test('what only the school chose is said of the school, and never of a person', () => {
  const only = itemsWith([
    card('attendance', 'both'),
    ['pathway-round/r', { begun: '2026-11-01T09:00:00Z' }],
    ['mark/r/talk', { stage: 2 }],
  ]);
  expect(compareCards(school, only, []).map(({ verdict }) => verdict)).toEqual(['ours']);
  expect(compareStrands(school, only, []).map(({ verdict }) => verdict)).toEqual(['ours']);
  expect(compareCards(school, {}, [chooser('Ana', only)]).map(({ verdict }) => verdict)).toEqual(['one']);
});

describe('what a copy only brought along is not what a colleague chose', () => {
  const returned = (items: Items): ReturnedCopy => ({
    kind: 'copy',
    file: 'Ana.docx',
    signed: '',
    savedBy: 'Ana',
    savedAt: '',
    answers: [],
    boxes: [],
    beside: [],
    sent: sentMarkOf(items),
    part: null,
    comments: [],
    choices: choicesIn(items),
    loose: [],
    tracked: false,
    sentKeys: null,
    recordTrouble: null,
    copyId: 'c',
    record: { ...newRecord('e', new Date('2026-11-20T10:00:00Z')), items },
  });
  const theirs = (items: Items) => choosersOf(namedCopies([returned(items)]), ours)[0]?.choices;
  const sent: Items = { ...ours, 'copy/c': { value: {}, at: '2026-11-21T10:00:00.000Z' } };

  test('a whole document that comes back as it went out holds no choice of theirs; one that was changed in it is theirs', () => {
    expect(theirs(sent)).toEqual({ cards: [], marks: [] });
    const later = itemsWith(
      [card('attendance', 'absent'), ['mark/r/talk', { stage: 1 }], ['mark-why/r/talk', 'Meetings']],
      '2026-11-25T10:00:00Z',
    );
    expect(theirs({ ...sent, ...later })).toMatchObject({
      cards: [{ id: 'attendance', zone: 'absent' }],
      marks: [{ strand: 'talk', why: 'Meetings' }],
    });
    // The same place, chosen once more, is theirs too.
    expect(
      theirs({ ...sent, ...itemsWith([card('learner-voice', 'both')], '2026-11-25T10:00:00Z') })?.cards,
    ).toMatchObject([{ id: 'learner-voice' }]);
  });

  test('words beside a mark that went out are theirs where they were written since', () => {
    expect(
      theirs({ ...sent, ...itemsWith([['mark-why/r/talk', 'They say so']], '2026-11-25T10:00:00Z') })?.marks,
    ).toMatchObject([{ strand: 'talk', stage: 1, why: 'They say so' }]);
  });

  test('in a document that was copied by hand, the very choices that we have are ours', () => {
    expect(theirs(ours)).toEqual({ cards: [], marks: [] });
    expect(theirs({ ...ours, ...itemsWith([card('attendance', 'unused')]) })?.cards).toMatchObject([
      { id: 'attendance', zone: 'unused' },
    ]);
    expect(
      theirs({ ...ours, ...itemsWith([card('attendance', 'unused')], '2026-11-19T10:00:00Z') })?.cards,
    ).toMatchObject([{ id: 'attendance', zone: 'unused' }]);
  });
});

test('whatever anybody chooses, every choice of every person stands exactly once in the words, and no other', () => {
  const names = ['Xana', 'Xben', 'Xcem', 'Xdan'];
  const zone = fc.constantFrom(...zones.map(({ id }) => id));
  const stage = fc.constantFrom<Stage>(0, 1, 2, 3, 4);
  const sorts = fc.dictionary(fc.constantFrom(...deck.slice(0, 5).map(({ id }) => id)), zone);
  const marks = fc.dictionary(fc.constantFrom(...pathway.map(({ id }) => id)), stage);
  const person = fc.record({
    sorts,
    marks,
    own: fc.option(fc.tuple(fc.constantFrom('Diaries', 'diaries ', 'Photographs'), zone)),
  });
  fc.assert(
    fc.property(fc.array(person, { minLength: 1, maxLength: 4 }), fc.record({ sorts, marks }), (people, we) => {
      const items = itemsWith([
        ...Object.entries(we.sorts).map(([id, at]) => card(id, at)),
        ['pathway-round/r', { begun: '2026-11-01T09:00:00Z' }],
        ...Object.entries(we.marks).map(([id, at]) => [`mark/r/${id}`, { stage: at }] as const),
      ]);
      const colleagues = people.map((one, at): Chooser => ({
        name: names[at] ?? '',
        choices: {
          cards: [
            ...Object.entries(one.sorts).map(([id, there]) => ({
              id,
              name: deck.find((two) => two.id === id)?.name ?? '',
              zone: there,
            })),
            ...(one.own ? [{ id: `own-${at}`, name: one.own[0], zone: one.own[1] }] : []),
          ],
          marks: Object.entries(one.marks).map(([strand, there]) => ({ strand, stage: there, why: '', next: '' })),
        },
      }));
      const count = (text: string, part: string): number => text.split(part).length - 1;
      const cards = cardsTable(compareCards(school, items, colleagues)).rows.slice(1);
      const strands = strandsTable(compareStrands(school, items, colleagues)).rows.slice(1);
      const all = [{ name: school, choices: choicesIn(items) }, ...colleagues];
      for (const { name, choices } of all) {
        for (const one of choices.cards) {
          const rows = cards.filter(([row]) => row?.trim().toLowerCase() === one.name.trim().toLowerCase());
          expect(rows).toHaveLength(1);
          assert.equal(count(rows[0]?.[2] ?? '', name), 1);
          assert.match(rows[0]?.[2] ?? '', new RegExp(`${zoneName(one.zone)}: [^.]*${name}`));
        }
        for (const one of choices.marks) {
          const [row] = strands.filter(([strand]) => strand === pathway.find(({ id }) => id === one.strand)?.name);
          assert.equal(count(row?.[2] ?? '', name), 1);
          assert.match(row?.[2] ?? '', new RegExp(`${stageNames[one.stage]}: [^.]*${name}`));
        }
        assert.equal(count(cards.map(([, , who]) => who).join('\n'), name), choices.cards.length);
        assert.equal(count(strands.map(([, , who]) => who).join('\n'), name), choices.marks.length);
      }
    }),
  );
});
