// The cards as the record has them: every one in exactly one place, whatever stands in the record.
import fc from 'fast-check';
import { cardKeys, cardsIn, choiceOf, differs, elsewhere, isHeld, readChoice, sorted } from '../../src/enquiry/cards';
import { withItem, type Items } from '../../src/enquiry/items';
import { deck, zones } from '../../src/handbook/evidence-cards';

const now = new Date('2026-11-27T12:00:00Z');
const kept = (...entries: readonly (readonly [string, unknown])[]): Items =>
  entries.reduce<Items>((items, [key, value]) => withItem(items, key, value, now), {});

describe('the evidence cards', () => {
  test('at first the deck is there, nothing is sorted and nothing is known', () => {
    const cards = cardsIn({});
    expect(cards.map(({ id }) => id)).toEqual(deck.map(({ id }) => id));
    expect(
      cards.every(({ zone, bears, holder, when }) => zone === null && bears === null && holder === '' && when === ''),
    ).toBe(true);
  });

  test('every card is in exactly one place, whatever the record holds', () => {
    const anything = fc.dictionary(
      fc.constantFrom(...deck.map(({ id }) => cardKeys.choice(id)), 'own-card/a', 'card/a', 'own-card/b'),
      fc.anything(),
    );
    fc.assert(
      fc.property(anything, (values) => {
        const cards = cardsIn(kept(...Object.entries(values)));
        const places = [...sorted(cards).values()].flat();
        expect(places).toHaveLength(cards.length);
        expect(new Set(places.map(({ id }) => id))).toEqual(new Set(cards.map(({ id }) => id)));
      }),
    );
  });

  test('a choice is read back as it was kept', () => {
    const choice = fc.record({
      zone: fc.constantFrom(...zones.map(({ id }) => id), null),
      bears: fc.constantFrom('yes' as const, 'no' as const, null),
    });
    fc.assert(fc.property(choice, (one) => expect(readChoice(JSON.parse(JSON.stringify(choiceOf(one))))).toEqual(one)));
  });

  test('a card of the school’s own keeps its name and place; one that was taken out is gone', () => {
    const items = kept(
      ['own-card/a', 'Swimming awards\n🏊'],
      ['card/a', { zone: 'unused', bears: 'yes' }],
      ['own-card/b', null],
      ['card-holder/a', 'The office'],
    );
    expect(cardsIn(items).filter(({ own }) => own)).toEqual([
      { id: 'a', name: 'Swimming awards 🏊', own: true, zone: 'unused', bears: 'yes', holder: 'The office', when: '' },
    ]);
  });

  test('what lies beside the circles is held, unless the school does not have it', () => {
    expect(isHeld({ zone: 'unused' })).toBe(true);
    expect(isHeld({ zone: 'absent' })).toBe(false);
    expect(isHeld({ zone: null })).toBe(false);
  });

  test('the school is compared only where it has sorted and the handbook says something', () => {
    expect(differs({ id: 'cpd-evaluation', zone: 'both' })).toBe(true);
    expect(differs({ id: 'cpd-evaluation', zone: 'development' })).toBe(false);
    expect(differs({ id: 'cpd-evaluation', zone: null })).toBe(false);
    expect(differs({ id: 'attendance', zone: 'both' })).toBe(false);
    expect(elsewhere('attendance')).toBeNull();
    expect(elsewhere('parent-questionnaires')).toEqual({
      used: 'About half the projects used it in year one.',
      zone: null,
    });
  });
});
