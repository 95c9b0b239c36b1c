// The record of a school that has used everything for a year, as long as people write: for what has to hold it, list it or measure it.
import { analysisKeys } from '../../src/enquiry/analysis';
import { cardKeys } from '../../src/enquiry/cards';
import { cycleKeys, cycleTexts } from '../../src/enquiry/cycles';
import { keyed } from '../../src/enquiry/schema';
import { logKeys } from '../../src/enquiry/log';
import { ethicsKey } from '../../src/enquiry/offers';
import { pathwayKeys } from '../../src/enquiry/pathway';
import { planKeys } from '../../src/enquiry/plan';
import { subQuestionKind } from '../../src/enquiry/sub-question-ids';
import { versionKind } from '../../src/enquiry/versions';
import { stances, surenesses } from '../../src/handbook/analysis';
import { decisions } from '../../src/handbook/cycle';
import { ethicsQuestions } from '../../src/handbook/ethics';
import { deck, zones } from '../../src/handbook/evidence-cards';
import { pathway } from '../../src/handbook/pathway';
import { perspectives } from '../../src/handbook/perspectives';

type Things = [key: string, value: unknown][];

const written =
  'Most of the children in the two classes could say why they had chosen a book, and named somebody whose choice they had tried; a third still took the first one on the shelf. Teachers had expected the reverse, and want to look again after half-term, with the same questions and the same groups. ';
/** A text of so many letters, another one at each place. */
const words = (at: number, letters: number): string => `${at}: ${written.repeat(3)}`.slice(0, letters).trim();
const upTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at);
/** An id as the panel makes it. */
const uuid = (kind: number, at: number): string =>
  `${String(kind).padStart(8, '0')}-0000-4000-8000-${String(at).padStart(12, '0')}`;
const entryId = (at: number): string => `e${String(at).padStart(7, '0')}`;
const one = <T>(all: readonly T[], at: number): T => all[at % all.length]!;
const day = (at: number): string => new Date(Date.UTC(2026, 8, 1 + at * 4)).toISOString().slice(0, 10);

export const subQuestionTexts = (count: number): string[] =>
  upTo(count).map((at) => `${String.fromCharCode(65 + at)} question ${words(at, 120)}?`);
const questionId = (at: number): string => uuid(1, at);

export const subQuestionThings = (count: number): Things =>
  subQuestionTexts(count).map((text, at) => [`${subQuestionKind}/${questionId(at)}`, { text }]);

export const planThings = (count: number, questions: number): Things =>
  upTo(count).flatMap((at): Things => [
    [
      planKeys.entry(uuid(2, at)),
      { card: null, questions: [questionId(at % questions)], perspective: one(perspectives, at).id, when: day(at) },
    ],
    [planKeys.source(uuid(2, at)), words(at, 60)],
    [planKeys.who(uuid(2, at)), words(at, 40)],
    [planKeys.consent(uuid(2, at)), words(at, 160)],
  ]);

export const logThings = (count: number, planned: number, questions: number): Things =>
  upTo(count).flatMap((at): Things => [
    [
      logKeys.choice(entryId(at)),
      {
        entry: at < planned ? uuid(2, at) : null,
        questions: [questionId(at % questions), questionId((at + 1) % questions)],
        perspective: one(perspectives, at).id,
        when: day(at),
        unexpected: at % 5 === 4,
      },
    ],
    [logKeys.what(entryId(at)), words(at, 50)],
    [logKeys.whom(entryId(at)), words(at, 40)],
    [logKeys.shows(entryId(at)), words(at, 240)],
    [logKeys.where(entryId(at)), words(at, 60)],
  ]);

export const analysisThings = (questions: number, notes: number): Things =>
  upTo(questions).flatMap((question): Things => [
    ...upTo(notes).flatMap((at): Things => {
      const entry = entryId(question * 7 + at);
      return [
        [analysisKeys.cell(questionId(question), entry), { stance: one(stances, at).id }],
        [analysisKeys.note(questionId(question), entry), words(at, 140)],
      ];
    }),
    [analysisKeys.sureness(questionId(question)), { sureness: one(surenesses, question).id }],
    [analysisKeys.answer(questionId(question)), words(question, 300)],
  ]);

export const cycleThings = (count: number): Things =>
  upTo(count).flatMap((at): Things => [
    [
      cycleKeys.choice(`c000000${at}`),
      { from: day(at * 20), to: day(at * 20 + 19), decision: one(decisions, at).id, changes: at % 2 ? 'no' : 'yes' },
    ],
    ...cycleTexts.map((text, place): [string, unknown] => [
      cycleKeys.text(`c000000${at}`, text),
      words(at * 10 + place, text === 'who' ? 60 : 400),
    ]),
  ]);

/** Before the log, the cycles and the analysis: cards, rounds of the pathway, versions of the question. */
export const earlierThings = (cards: number, rounds: number, versions: number): Things => [
  ...upTo(cards).flatMap((at): Things => {
    const card = deck[at]?.id ?? uuid(3, at);
    return [
      ...(deck[at] ? [] : ([[cardKeys.own(card), words(at, 40)]] as Things)),
      [cardKeys.choice(card), { zone: one(zones, at).id, bears: at % 3 ? 'yes' : 'no' }],
      [cardKeys.holder(card), words(at, 40)],
      [cardKeys.when(card), words(at, 40)],
    ];
  }),
  ...upTo(rounds).flatMap((round): Things => [
    [pathwayKeys.round(uuid(4, round)), { begun: `2026-0${round + 1}-14T09:00:00.000Z` }],
    ...pathway.flatMap(({ id }, at): Things => [
      [pathwayKeys.stage(uuid(4, round), id), { stage: (at + round) % 5 }],
      [pathwayKeys.why(uuid(4, round), id), words(at, 200)],
      [pathwayKeys.next(uuid(4, round), id), words(at, 200)],
    ]),
  ]),
  ...upTo(versions).map((at): [string, unknown] => [
    `${versionKind}/${uuid(5, at)}`,
    { text: words(at, 250), reason: words(at, 150), said: [words(at, 120), words(at, 80)] },
  ]),
  ...ethicsQuestions.map(({ id }, at): [string, unknown] => [ethicsKey(id), words(at, 300)]),
];

/** 60 entries of the log, 4 cycles, 9 sub-questions with 20 notes each, 27 cards, 3 rounds, 20 planned sources, 12 versions. */
export const fullYear = (): Things => [
  ...earlierThings(27, 3, 12),
  ...subQuestionThings(9),
  ...planThings(20, 9),
  ...logThings(60, 20, 9),
  ...analysisThings(9, 20),
  ...cycleThings(4),
];

/** As the record keeps them. */
export const asItems = (things: Things, at = '2026-11-29T12:00:00.000Z') =>
  keyed(things.map(([key, value]) => [key, { value, at }] as const));
