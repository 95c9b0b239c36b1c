// A part goes out, a colleague fills it in without the panel, and what they chose and wrote is read back.
import { whoseCopy } from '../../../src/sharing/return/whose-copy';
import fc from 'fast-check';
import { deck, zones, type Zone } from '../../../src/handbook/evidence-cards';
import { pathway, type Stage, type Strand } from '../../../src/handbook/pathway';
import { boxZones } from '../../../src/sharing/forms/cards-form';
import { lineOf } from '../../../src/sharing/forms/pathway-form';
import { Colleague, ownCard, readPartCopy, returned, sent, ways, type Way } from './colleague';

const cards = [...deck, ownCard];
const way = fc.constantFrom(...ways);
const zone = fc.constantFrom<(Zone | null)[]>(...zones.map(({ id }) => id), null);
const said: Readonly<Record<Zone, readonly string[]>> = {
  accountability: ['accountability', 'Acc.'],
  development: ['PD', 'professional development'],
  both: ['both', 'PD and accountability', 'Both.'],
  unused: ['not used'],
  absent: ['not in our school'],
};
const word = fc.stringMatching(/^[a-z]{3,9}( [a-z]{3,9}){0,4}$/).filter((text) => text.length > 6);

type Row = Colleague['rows'][number] | undefined;
const boxesOf = (one: Zone): readonly string[] => (one === 'both' ? ['accountability', 'development'] : [one]);

function sort(colleague: Colleague, row: Row, to: Zone, how: Way | 'in words'): void {
  if (how === 'in words') colleague.type(row?.[1], ` ${said[to][0]}`);
  else boxesOf(to).forEach((id) => colleague.tick(row?.[boxZones.findIndex((box) => box === id) + 1], how));
}

describe('the evidence to sort', () => {
  test('what was ticked or typed, in any way, comes back as it was chosen, new evidence with its name', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(zone, fc.oneof(way, fc.constant('in words' as const))), {
          minLength: cards.length,
          maxLength: cards.length,
        }),
        fc.uniqueArray(
          fc.tuple(
            word,
            zone.filter((one) => one !== null),
            way,
          ),
          { maxLength: 4, selector: ([name]) => name },
        ),
        (choices, own) => {
          const bytes = returned('cards', (colleague) => {
            const { rows } = colleague;
            choices.forEach(([to, how], at) => {
              if (to) sort(colleague, rows[at + 1], to, how);
            });
            own.forEach(([name, to, how], at) => {
              const row = rows[cards.length + 1 + at];
              colleague.type(row?.[0], name);
              sort(colleague, row, to, how);
            });
          });
          const { choices: read, loose } = readPartCopy(bytes);
          const wanted = [
            ...cards.flatMap(({ id, name }, at) => (choices[at]?.[0] ? [{ id, name, zone: choices[at][0] }] : [])),
            ...own.map(([name, to]) => ({ id: expect.stringMatching(/^new-/) as string, name, zone: to })),
          ];
          expect(read.cards).toEqual(wanted);
          expect([read.unclear, read.marks, loose]).toEqual([[], [], []]);
        },
      ),
      { numRuns: 12 }, // of all cards each: more than three hundred marks
    );
  });

  test('words for a choice are understood as people write them', () => {
    const typed = Object.entries(said).flatMap(([to, texts]) => texts.map((text) => [to, text] as const));
    const { choices } = readPartCopy(
      returned('cards', (colleague) =>
        typed.forEach(([, text], at) => colleague.overtype(colleague.rows[at + 1]?.[3], text)),
      ),
    );
    expect(choices.cards).toEqual(typed.map(([to], at) => ({ id: cards[at]?.id, name: cards[at]?.name, zone: to })));
    expect(typed.length).toBeLessThan(cards.length);
  });

  test('the same new evidence has the same id in every copy', () => {
    const one = (name: string) =>
      readPartCopy(
        returned('cards', (colleague) => {
          const row = colleague.rows[cards.length + 1];
          colleague.type(row?.[0], name);
          colleague.tick(row?.[1]);
        }),
      ).choices.cards[0]?.id;
    expect(one('Pupil council')).toBe(one('pupil  council '));
  });
});

describe('the pathway to mark', () => {
  const stage = fc.constantFrom<(Stage | null)[]>(0, 1, 2, 3, 4, null);
  const rowOf = (at: number, of: Stage): number => at * 8 + (of === 0 ? 5 : of);
  test('each strand comes back as it was marked, with the two texts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(stage, way, fc.option(word, { nil: '' }), fc.option(word, { nil: '' }), fc.boolean()), {
          minLength: pathway.length,
          maxLength: pathway.length,
        }),
        (marks) => {
          const { choices, loose } = readPartCopy(
            returned('pathway', (colleague) => {
              const rows = colleague.rows;
              marks.forEach(([of, how, why, next, afterLine], at) => {
                if (of === null) return;
                const row = rows[rowOf(at, of)];
                if (afterLine) colleague.type(row?.[2], '  x');
                else colleague.tick(row?.[0], how);
                if (why !== '') colleague.type(rows[at * 8 + 6]?.[1], `${why}\n${why}`);
                if (next !== '') colleague.type(rows[at * 8 + 7]?.[1], next);
              });
            }),
          );
          expect(choices.marks).toEqual(
            pathway.flatMap(({ id }, at) => {
              const [of = null, , why = '', next = ''] = marks[at] ?? [];
              return of === null ? [] : [{ strand: id, stage: of, why: why === '' ? '' : `${why}\n${why}`, next }];
            }),
          );
          expect([choices.unclear, choices.cards, loose]).toEqual([[], [], []]);
        },
      ),
      { numRuns: 15 }, // of all strands each: more than a hundred marks
    );
  });

  test('a stage may be said beside the strand’s name, by number or by name', () => {
    const { choices } = readPartCopy(
      returned('pathway', (colleague) => {
        colleague.type(colleague.row('Talk')[0], ' – 3');
        colleague.type(colleague.row('Enquiry')[0], ': Starting');
        colleague.type(colleague.row('Why it matters')[0], ' not sure');
      }),
    );
    expect(choices.marks.map(({ strand, stage: of }) => [strand, of])).toEqual([
      ['reasons', 0],
      ['talk', 3],
      ['enquiry', 2],
    ]);
  });

  test('lines in another order, and tables that grew together, read the same', () => {
    const { choices, loose } = readPartCopy(
      returned('pathway', (colleague) => {
        const [first, second] = colleague.body.getElementsByTagName('w:tbl');
        colleague.tick(colleague.row(lineOf(pathway[0] as Strand, 3))[0]);
        colleague.tick(colleague.row(lineOf(pathway[1] as Strand, 2))[0]);
        const rowsOf = (table = first) => [...(table?.getElementsByTagName('w:tr') ?? [])];
        rowsOf()
          .slice(1, 2)
          .forEach((row) => first?.appendChild(row)); // the first line now stands last
        for (const row of rowsOf(second)) first?.appendChild(row);
        second?.parentNode?.removeChild(second);
      }),
    );
    expect(choices.marks.map(({ strand, stage: of }) => [strand, of])).toEqual([
      ['meaning', 3],
      ['reasons', 2],
    ]);
    expect(loose).toEqual([]);
  });
});

describe('the question and framework', () => {
  test('answers are read as in any copy; what was sent and not changed is nothing new', () => {
    const copy = readPartCopy(
      returned('framework', (colleague) =>
        colleague.overtype(colleague.answerOf('new-evidence'), 'Every class teacher, by May'),
      ),
    );
    expect(copy.answers.filter(({ answer }) => answer !== '').map(({ id, answer }) => [id, answer])).toEqual([
      ['goal', 'Writing in Key Stage 2'],
      ['new-evidence', 'Every class teacher, by May'],
    ]);
    expect([copy.loose, copy.choices, copy.copyId, whoseCopy(copy, 'enquiry-1')]).toEqual([
      [],
      { cards: [], marks: [], unclear: [] },
      'c-1',
      'ours',
    ]);
  });

  test('a school’s own rows go out with its own stems', () => {
    const fields = [
      {
        id: 'own-1',
        section: '',
        stem: 'Our pupils need …',
        shortName: 'Our pupils need',
        prompt: 'Write here',
        help: '',
        answer: '',
      },
    ];
    const bytes = returned(
      'framework',
      (colleague) => colleague.overtype(colleague.row('Our pupils need …')[1], 'More books'),
      { fields },
    );
    expect(readPartCopy(bytes).answers).toEqual([expect.objectContaining({ id: 'own-1', answer: 'More books' })]);
    expect(readPartCopy(bytes).loose).toEqual([]);
  });
});

test('an untouched part says nothing', () => {
  for (const kind of ['framework', 'cards', 'pathway'] as const) {
    const { choices, loose } = readPartCopy(new Colleague(sent(kind)).save());
    expect([choices, loose]).toEqual([{ cards: [], marks: [], unclear: [] }, []]);
  }
});
