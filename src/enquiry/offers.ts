// Wording that the panel offers for rows of the framework, from what is known of the enquiry. Offered only: what somebody wrote is never touched.
import { calendarDay, listOf } from './format';
import { ethicsQuestions } from '../handbook/ethics';
import type { StemId } from '../handbook/extended-framework';
import { perspectives } from '../handbook/perspectives';
import { stageNames } from '../handbook/pathway';
import { isHeld, wordsAt, type Card } from './cards';
import type { Known } from './known';
import { oneLine } from './managed-block';
import { namedSources } from './plan';

/** The key under which the record keeps an answer to one of the questions about people. */
export const ethicsKey = (question: string): string => `ethics/${question}`;

/** A row's wording; empty where nothing is known that belongs there. */
export type Offer = (known: Known) => string;

/** Wordings with the rows they are for, in the framework's order. */
export type Offers<Field extends StemId = StemId> = readonly { readonly field: Field; readonly offer: Offer }[];

export const sentence = (text: string): string => (text === '' || /[.!?…]$/.test(text) ? text : `${text}.`);
export const lines = (...texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n');
const viewName = (view: string | null): string =>
  (perspectives.find(({ id }) => id === view)?.name ?? '').toLowerCase();

/** A card in the plan answers a sub-question, so it is relevant whether or not anybody marked it. */
const evidenceHeld: Offer = ({ cards, plan }) => {
  const planned = new Set(plan.entries.map(({ card }) => card));
  const bearing = cards.filter((card) => isHeld(card) && (card.bears === 'yes' || planned.has(card.id)));
  const held = bearing.length > 0 ? bearing : cards.filter((card) => isHeld(card) && card.zone !== 'unused');
  const used = (zone: Card['zone'], text: string): string => {
    const names = held.filter((card) => card.zone === zone).map(({ name }) => name);
    return names.length === 0 ? '' : `${text}: ${listOf(names)}.`;
  };
  return lines(
    used('accountability', 'Mainly used for accountability'),
    used('development', 'Mainly used for professional development'),
    used('both', 'Used for both'),
    used('unused', 'Held but not used'),
  );
};

const baseline: Offer = ({ marks }) =>
  lines(
    ...marks
      .filter(({ stage }) => stage)
      .map(({ strand, stage, why }) =>
        `${strand.name}: ${(stage ? stageNames[stage] : '').toLowerCase()}. ${sentence(oneLine(why))}`.trim(),
      ),
  );

const deeperUse: Offer = ({ cards, marks }) => {
  const unused = cards.filter(({ zone }) => zone === 'unused').map(({ name }) => name);
  const single = cards
    .filter(({ zone, bears }) => zone === 'accountability' && bears === 'yes')
    .map(({ name }) => name);
  return lines(
    unused.length === 0 ? '' : `Looking at what we hold and do not use: ${listOf(unused)}.`,
    single.length === 0 ? '' : `Using for our own learning what we collect for others: ${listOf(single)}.`,
    ...marks.filter(({ stage, next }) => stage && oneLine(next) !== '').map(({ next }) => sentence(oneLine(next))),
  );
};

const gaps: Offer = ({ plan }) => {
  const open = plan.questions.filter(
    ({ id }) => !plan.entries.some(({ card, questions }) => card !== null && questions.includes(id)),
  );
  return plan.entries.length === 0 ? '' : lines(...open.map(({ text }) => sentenceOf(text)));
};

export const sentenceOf = (question: string): string => (/[.!?…]$/.test(question) ? question : `${question}?`);

const newEvidence: Offer = ({ plan }) =>
  lines(
    ...namedSources(plan)
      .filter(({ card }) => card === null)
      .map(({ source, perspective, who, when }) => {
        const from = perspective === null ? '' : ` from ${viewName(perspective)}`;
        const by = oneLine(who) === '' ? '' : `, collected by ${oneLine(who)}`;
        return `${source}${from}${by}${when === '' ? '' : `, by ${calendarDay(when)}`}.`;
      }),
  );

const triangulation: Offer = ({ plan }) =>
  lines(
    ...plan.questions.map(({ id, text }) => {
      const entries = namedSources(plan).filter(
        ({ questions, perspective }) => questions.includes(id) && perspective !== null,
      );
      const views = new Set(entries.map(({ perspective }) => perspective));
      return views.size < 2
        ? ''
        : `${sentenceOf(text)} ${listOf(entries.map(({ source, perspective }) => `${source} (${viewName(perspective)})`))}.`;
    }),
  );

const ethics: Offer = ({ items, plan }) => {
  const said = ethicsQuestions.map(({ id }) => sentence(oneLine(wordsAt(items, ethicsKey(id)))));
  const consents = namedSources(plan)
    .filter(({ consent }) => oneLine(consent) !== '')
    .map(({ source, consent }) => `${source}: ${sentence(oneLine(consent))}`);
  return lines(...said, ...consents);
};

/** What is known by the end of the plan. Add a row's wording here and it is offered. In the framework's order. */
export const evidenceOffers = [
  { field: 'evidence-held', offer: evidenceHeld },
  { field: 'baseline', offer: baseline },
  { field: 'deeper-use', offer: deeperUse },
  { field: 'gaps', offer: gaps },
  { field: 'new-evidence', offer: newEvidence },
  { field: 'triangulation', offer: triangulation },
  { field: 'ethics', offer: ethics },
] as const satisfies Offers;

/** What could stand in each of these rows; empty where nothing is known that belongs there. */
export function offersFrom<Field extends StemId>(
  offers: Offers<Field>,
  known: Known,
): readonly { readonly field: Field; readonly wording: string }[] {
  return offers.map(({ field, offer }) => ({ field, wording: offer(known) }));
}
