// The Venn as picture and table: the same sort in both, also where names are long, foreign or many.
import fc from 'fast-check';
import type { Card } from '../../../src/enquiry/cards';
import { deck, zones, type Zone } from '../../../src/handbook/evidence-cards';
import { emptyVenn, vennOnPage, vennOnScreen, vennTable, zoneAt } from '../../../src/app/drawings/venn';
import type { Drawing } from '../../../src/app/drawings/drawing';

const card = (name: string, zone: Zone | null, more: Partial<Card> = {}): Card => ({
  id: name,
  name,
  own: false,
  zone,
  bears: null,
  holder: '',
  when: '',
  ...more,
});
const textsOf = ({ shapes }: Drawing): string[] =>
  shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));

/** Every text of a drawing lies inside it, by a generous guess of how wide letters are. */
function expectInside(drawing: Drawing): void {
  for (const shape of drawing.shapes) {
    if (shape.kind !== 'text') continue;
    const width = [...shape.text].length * shape.size * 0.54;
    const left = shape.middle ? shape.x - width / 2 : shape.x;
    expect(left).toBeGreaterThanOrEqual(-2);
    expect(left + width).toBeLessThanOrEqual(drawing.width + 2);
    expect(shape.y).toBeLessThanOrEqual(drawing.height);
  }
}

const hard: readonly [string, readonly Card[]][] = [
  ['none sorted', deck.map(({ name }) => card(name, null))],
  ['all in one zone', deck.map(({ name }) => card(name, 'both'))],
  [
    '24 names of 200 letters',
    Array.from({ length: 24 }, (_, at) =>
      card(`${at} ${'a long name of evidence '.repeat(9)}`.slice(0, 200), zones[at % 5]!.id),
    ),
  ],
  ['one word of 200 letters', [card('x'.repeat(200), 'accountability')]],
  [
    'right-to-left and emoji names',
    [card('סקר תלמידים', 'both'), card('استبيان أولياء الأمور', 'development'), card('👩‍👩‍👧 family voice 🏊', 'unused')],
  ],
  [
    '40 blanks of their own',
    Array.from({ length: 40 }, (_, at) => card(`Our own evidence ${at + 1}`, at % 2 ? 'accountability' : null)),
  ],
];

describe('the Venn', () => {
  test.each(hard)('%s: every word of the pictures lies inside them, and the numbers are right', (_name, cards) => {
    for (const drawing of [vennOnScreen(cards), vennOnPage(cards)]) expectInside(drawing);
    const count = (zone: Zone): string => String(cards.filter((one) => one.zone === zone).length);
    for (const drawing of [vennOnScreen(cards), vennOnPage(cards)]) {
      const counts = drawing.shapes.flatMap((shape) =>
        shape.kind === 'text' && shape.bold && /^\d+$/.test(shape.text) ? [shape.text] : [],
      );
      expect(counts).toEqual([count('accountability'), count('both'), count('development')]);
    }
  });

  test.each(hard)('%s: every name can be read on the page, whole', (_name, cards) => {
    const read = textsOf(vennOnPage(cards)).join('').replace(/\s/g, '');
    for (const { name } of cards) expect(read).toContain(name.replace(/\s/g, ''));
  });

  test.each(hard)('%s: the table names every card, once', (_name, cards) => {
    const { rows } = vennTable(cards);
    expect(rows.every((row) => row.length === 3)).toBe(true);
    expect(rows.slice(1).reduce((sum, [, count]) => sum + Number(count), 0)).toBe(cards.length);
    for (const { name } of cards)
      expect(rows.filter(([, , names = '']) => names.includes(name.trim())).length).toBeGreaterThan(0);
  });

  test('the description says all that the picture shows', () => {
    const { description } = vennOnPage([
      card('Attendance', 'accountability'),
      card('Books', 'both'),
      card('Books of Year 2', 'both'),
      card('Visits', null),
    ]);
    expect(description).toContain('Accountability only: 1 (Attendance).');
    expect(description).toContain('Both: 2 (Books; Books of Year 2).');
    expect(description).toContain('Professional development only: none.');
    expect(description).toContain('Not sorted yet: 1 (Visits).');
    expect(vennOnScreen([]).description).toContain('Held but not used: none.');
  });

  test('a card that moves makes another description: that is how the picture is known to be out of date', () => {
    const zone = fc.constantFrom(...zones.map(({ id }) => id), null);
    fc.assert(
      fc.property(zone, zone, (one, other) => {
        const differ = one !== other;
        expect(
          vennOnPage([card('Attendance', one)]).description !== vennOnPage([card('Attendance', other)]).description,
        ).toBe(differ);
      }),
    );
  });

  test('who holds a card and when it appears stand behind its name in the table', () => {
    expect(vennTable([card('Attendance', 'both', { holder: 'The office', when: 'weekly' })]).rows[2]).toEqual([
      'Both',
      '1',
      'Attendance (The office, weekly)',
    ]);
  });

  test('a card that is dropped lies where the drawing shows it', () => {
    const { width, height, shapes } = vennOnScreen([]);
    const placeOf = (text: string) => {
      const shape = shapes.find((one) => one.kind === 'text' && one.text.startsWith(text));
      if (shape?.kind !== 'text') throw new Error(`There is no ${text}`);
      return [shape.x + 4, shape.y - 4] as const;
    };
    expect(zoneAt(80, 90)).toBe('accountability');
    expect(zoneAt(width / 2, 92)).toBe('both');
    expect(zoneAt(240, 90)).toBe('development');
    expect(zoneAt(...placeOf('Held but not used'))).toBe('unused');
    expect(zoneAt(...placeOf('Not in our school'))).toBe('absent');
    expect(zoneAt(315, 20)).toBeNull();
    expect(zoneAt(5, height / 2)).toBeNull();
  });

  test('the sheet for hands shows the circles without a count', () => {
    expectInside(emptyVenn());
    expect(textsOf(emptyVenn()).some((text) => /\d/.test(text))).toBe(false);
  });
});

test('of thousands of cards the words for the screen reader name the first, and count all', () => {
  const { description } = vennOnScreen(Array.from({ length: 5000 }, (_, at) => card(`Card ${at}`, 'both')));
  expect(description).toContain('5000 (Card 0;');
  expect(description).toContain('; and 4960 more)');
  expect(description.length).toBeLessThan(2000);
});
