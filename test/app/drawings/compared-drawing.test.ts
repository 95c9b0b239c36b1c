// The picture of what was compared: it stays within its page, and its description changes with what it shows.
import { deck, zones } from '../../../src/handbook/evidence-cards';
import type { ComparedCard } from '../../../src/sharing/compare/compare-choices';
import { comparedOnPage, comparedOnScreen } from '../../../src/app/drawings/compared-drawing';
import { cardsPictured } from '../../../src/app/drawings/compared-block';

const people = Array.from({ length: 50 }, (_, at) => `Colleague ${at + 1}`);
const cards = (names: readonly string[]): ComparedCard[] =>
  Array.from({ length: 60 }, (_, at) => ({
    id: `c${at}`,
    name: deck[at]?.name ?? `Evidence of our own, number ${at}, with a name that is far too long for any line`,
    known: true,
    ours: 'both',
    verdict: at % 2 === 0 ? 'agree' : 'differ',
    chosen: [
      { place: 'both', names: ['Our school', ...names.slice(at % 2)] },
      ...(at % 2 === 0 ? [] : [{ place: zones[at % 5]?.id ?? 'absent', names: names.slice(0, 1) }]),
    ],
  }));
const texts = ({ shapes }: ReturnType<typeof comparedOnPage>): string[] =>
  shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));

test.each([2, 8, 50])('with %i colleagues and 60 cards it fits a page, and nothing stands outside it', (count) => {
  const names = people.slice(0, count);
  for (const drawing of [
    comparedOnPage(cardsPictured(cards(names), 'Our school', names)),
    comparedOnScreen(cardsPictured(cards(names), 'Our school', names)),
  ]) {
    for (const shape of drawing.shapes) {
      const right =
        shape.kind === 'text'
          ? shape.x + (shape.middle ? 0.5 : 1) * [...shape.text].length * shape.size * 0.54
          : shape.kind === 'box'
            ? shape.x + shape.width
            : 0;
      expect(right).toBeLessThanOrEqual(drawing.width + 1);
      if ('y' in shape) expect(shape.y).toBeLessThanOrEqual(drawing.height);
    }
    expect(texts(drawing)).toContain('35 more in the table.');
  }
  const page = comparedOnPage(cardsPictured(cards(names), 'Our school', names));
  expect((page.height * 451) / page.width).toBeLessThan(690); // an A4 page with usual margins, in points
});

test('few colleagues have a letter each, many are counted; whoever changes a choice changes the description by which the picture is known', () => {
  const few = cardsPictured(cards(['Ana', 'Ben']), 'Our school', ['Ana', 'Ben']);
  expect(texts(comparedOnPage(few))).toEqual(expect.arrayContaining(['A  Ana', 'B  Ben', 'A', 'B', 'Our school']));
  expect(few.description).toContain('Learner progress data. Both: Our school, Ana, Ben.');
  const many = cardsPictured(cards(people), 'Our school', people);
  expect(texts(comparedOnPage(many))).toEqual(
    expect.arrayContaining(['49', '1', 'A number says how many colleagues chose it; the words say who.']),
  );
  expect(many.description).toContain('Learner progress data. Both: Our school and 50.');
});
