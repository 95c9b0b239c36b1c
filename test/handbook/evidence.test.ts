// The content of step 3. That what refers to a card or a view refers to one that is there is checked by the compiler.
import { deck } from '../../src/handbook/evidence-cards';
import { pathway } from '../../src/handbook/pathway';

describe('the content of step 3', () => {
  test('every card has a word of its own, and a name that fits a card', () => {
    expect(new Set(deck.map(({ id }) => id)).size).toBe(deck.length);
    for (const { name } of deck) expect(name.length).toBeLessThan(64);
  });

  test('the pathway has three strands in each of three dimensions, and each of their stages is one line of its own', () => {
    for (const dimension of ['Awareness', 'Engagement', 'Use'])
      expect(pathway.filter((strand) => strand.dimension === dimension)).toHaveLength(3);
    const stages = pathway.flatMap((strand) => strand.stages);
    expect(new Set(stages).size).toBe(stages.length);
    for (const stage of stages) {
      expect(stage.length).toBeLessThan(110);
      expect(stage).toMatch(/^[A-Z][^\n!]*\.$/);
    }
  });
});
