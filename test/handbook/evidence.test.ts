// The content of step 3 holds together: what refers to a card or a view refers to one that is there.
import { deck, launchUses, yearOne, zones } from '../../src/handbook/evidence-cards';
import { pathway } from '../../src/handbook/pathway';
import { perspectiveOfCard, perspectives } from '../../src/handbook/perspectives';

const cards = deck.map(({ id }) => id);

describe('the content of step 3', () => {
  test('every card has a word of its own, and a name that fits a card', () => {
    expect(new Set(cards).size).toBe(cards.length);
    for (const { name } of deck) expect(name.length).toBeLessThan(64);
  });

  test('what year one and the launch say is about cards of the deck, and lies in the circles', () => {
    for (const card of [...yearOne.flatMap((one) => one.cards), ...launchUses.map(({ card: id }) => id)])
      expect(cards).toContain(card);
    for (const { zone } of launchUses) expect(zones.slice(0, 3).map(({ id }) => id)).toContain(zone);
  });

  test('every card gives somebody’s view', () => {
    expect(Object.keys(perspectiveOfCard).sort()).toEqual([...cards].sort());
    for (const view of Object.values(perspectiveOfCard)) expect(perspectives.map(({ id }) => id)).toContain(view);
  });

  test('the pathway has three strands in each of three dimensions, and each of their 36 stages is one line of its own', () => {
    for (const dimension of ['Awareness', 'Engagement', 'Use'])
      expect(pathway.filter((strand) => strand.dimension === dimension)).toHaveLength(3);
    const stages = pathway.flatMap((strand) => strand.stages);
    expect(new Set(stages).size).toBe(36);
    for (const stage of stages) {
      expect(stage.length).toBeLessThan(110);
      expect(stage).toMatch(/^[A-Z][^\n!]*\.$/);
    }
  });
});
