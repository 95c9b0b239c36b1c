// Made-up schools' files, each with as much as a school may have said.
import { choiceOf, cardKeys } from '../../../src/enquiry/cards';
import { withItem, type Items } from '../../../src/enquiry/items';
import { pathwayKeys } from '../../../src/enquiry/pathway';
import { planKeys } from '../../../src/enquiry/plan';
import { writeRecord } from '../../../src/enquiry/record';
import type { Zone } from '../../../src/handbook/evidence-cards';
import type { Stage } from '../../../src/handbook/pathway';
import { copy, sentRecord } from '../copies';

export interface MadeUp {
  /** The id of its enquiry. */
  readonly id: string;
  readonly answers?: Readonly<Record<string, string>>;
  readonly cards?: Readonly<Record<string, Zone>>;
  readonly ownCards?: readonly (readonly [name: string, zone: Zone])[];
  /** One round after the other. */
  readonly rounds?: readonly Readonly<Record<string, Stage>>[];
  /** For each source of its plan, the texts of the sub-questions it helps to answer. */
  readonly plan?: readonly (readonly string[])[];
  /** Further things in its record. */
  readonly items?: Items;
}

const day = new Date('2026-03-02T10:00:00.000Z');

export function itemsOf({
  answers = {},
  cards = {},
  ownCards = [],
  rounds = [],
  plan = [],
  items: more = {},
}: MadeUp): Items {
  const sub = (answers['sub-questions'] ?? '').split('\n');
  const pairs: (readonly [string, unknown])[] = [
    ...Object.entries(cards).map(([id, zone]) => [cardKeys.choice(id), choiceOf({ zone, bears: null })] as const),
    ...ownCards.flatMap(
      ([name, zone], at) =>
        [
          [cardKeys.own(`o${at}`), name],
          [cardKeys.choice(`o${at}`), choiceOf({ zone, bears: null })],
        ] as const,
    ),
    ...rounds.flatMap((marks, at) => [
      [pathwayKeys.round(`r${at}`), { begun: `202${at + 4}-09-01T10:00:00.000Z` }] as const,
      ...Object.entries(marks).map(([strand, stage]) => [pathwayKeys.stage(`r${at}`, strand), { stage }] as const),
    ]),
    ...(plan.length > 0 ? sub.map((text, at) => [`sub-question/q${at}`, { text }] as const) : []),
    ...plan.flatMap((texts, at): (readonly [string, unknown])[] => [
      [
        planKeys.entry(`e${at}`),
        { card: null, questions: texts.map((text) => `q${sub.indexOf(text)}`), perspective: null, when: '' },
      ],
      [planKeys.source(`e${at}`), `Source ${at + 1}`],
    ]),
  ];
  return pairs.reduce<Items>((items, [key, value]) => withItem(items, key, value, day), more);
}

/** Its file: our framework with its answers, and its record. */
export function schoolFile(school: MadeUp): Uint8Array {
  const answers = new Map(Object.entries(school.answers ?? {}));
  return copy(answers, { json: writeRecord({ ...sentRecord(answers), id: school.id, items: itemsOf(school) }) });
}
