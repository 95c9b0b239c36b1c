// Wording that the panel offers for the rows that conclude an enquiry. It says what the log, the analysis and the cycles say, never more
// surely than the person marked it, and a null or a mixed result as readily as a good one.
import { decisions } from '../handbook/cycle';
import { stances, surenesses } from '../handbook/analysis';
import type { AnalysisCell, AnsweredQuestion } from './analysis';
import { listOf, plural, semicolonList } from './format';
import { oneLine } from './managed-block';
import { lines, sentence, sentenceOf, type Offer, type Offers } from './offers';

/** What was hoped for when each cycle was begun. */
const signs: Offer = ({ cycles }) => lines(...distinct(cycles.map(({ expected }) => sentence(oneLine(expected)))));

const analysis: Offer = ({ analysis: answered, log }) => {
  const held = answered.map(marked).filter((text) => text !== '');
  const surprises = log
    .filter(({ unexpected, shows }) => unexpected && oneLine(shows) !== '')
    .map(({ what, shows }) => `${conclusionWords.surprise}${named(what)}: ${sentence(oneLine(shows))}`);
  return lines(...held, ...surprises);
};

/** A question counts once somebody said how sure the school is: without that, words would claim what nobody decided. */
const conclusions: Offer = ({ analysis: answered, cycles }) => {
  const found = answered.flatMap((one) => [finding(one), mixed(one)]);
  const tried = cycles.flatMap(({ change, learned, decision }) => {
    const decided = decisions.find(({ id }) => id === decision);
    if (!decided || oneLine(change) === '') return [];
    return [
      [`${conclusionWords.decided[decided.id]} ${sentence(oneLine(change))}`, learnedFrom(learned)]
        .filter((text) => text !== '')
        .join(' '),
    ];
  });
  return lines(...found, ...tried);
};

/** Those whose words or work were used come first. */
const sharing: Offer = ({ log }) => {
  const people = distinct(log.map(({ whom }) => oneLine(whom)));
  return people.length === 0 ? '' : `${conclusionWords.first} ${semicolonList(people)}.`;
};

/** Add a row's wording here and it is offered on the screen of the conclusions. In the framework's order. */
export const conclusionOffers = [
  { field: 'signs', offer: signs },
  { field: 'analysis', offer: analysis },
  { field: 'conclusions', offer: conclusions },
  { field: 'sharing', offer: sharing },
] as const satisfies Offers;

/** The rows that conclude an enquiry. */
export type ConcludingRow = (typeof conclusionOffers)[number]['field'];

/** The panel's own words in what is offered; everything else is the person's. */
export const conclusionWords = {
  surprise: 'Nobody expected this from ',
  untitled: 'evidence without a name',
  decided: {
    adopt: 'We keep what we tried:',
    adapt: 'We change what we tried, and try again:',
    stop: 'We stop what we tried:',
  },
  learned: 'We learned:',
  first: 'First with those whose words or work we used:',
  of: (marked: number, all: number): string =>
    marked < all
      ? `${marked} of ${all} pieces of evidence ${plural(marked, { one: 'is', other: 'are' })} marked.`
      : plural(all, { one: 'One piece of evidence.', other: `${all} pieces of evidence.` }),
  stance: { agrees: 'Agrees', doubt: 'Leaves doubt', disagrees: 'Disagrees' },
  open: 'Our evidence does not tell us yet:',
  mixed: 'On this our evidence is mixed.',
} as const;

const named = (what: string): string => what || conclusionWords.untitled;
const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)].filter((text) => text !== '');
const learnedFrom = (learned: string): string =>
  oneLine(learned) === '' ? '' : `${conclusionWords.learned} ${sentence(oneLine(learned))}`;
const withStance = (cells: readonly AnalysisCell[], id: AnalysisCell['stance']): readonly AnalysisCell[] =>
  cells.filter(({ stance }) => stance === id);

/** What was marked for a question, piece by piece; empty where nothing was. */
function marked({ question, cells }: AnsweredQuestion): string {
  const all = cells.filter(({ stance }) => stance !== null);
  if (all.length === 0) return '';
  const said = stances.flatMap(({ id }) => {
    const names = withStance(cells, id).map(({ entry }) => named(entry.what));
    return names.length === 0 ? [] : [`${conclusionWords.stance[id]}: ${listOf(names)}.`];
  });
  return [sentenceOf(oneLine(question.text)), conclusionWords.of(all.length, cells.length), ...said].join(' ');
}

/** What can be said about a question, begun as surely as the person is; that nothing can be said is worth saying too. */
function finding({ question, sureness, answer }: AnsweredQuestion): string {
  const level = surenesses.find(({ id }) => id === sureness);
  if (!level) return '';
  const words = oneLine(answer);
  if (words !== '') return `${level.begins} ${sentence(words)}`;
  return level.id === 'cannot-say' ? `${conclusionWords.open} ${sentenceOf(oneLine(question.text))}` : '';
}

/** Where something agrees and something disagrees, whoever reads the finding should know. */
function mixed(answered: AnsweredQuestion): string {
  const { cells } = answered;
  const isMixed = withStance(cells, 'agrees').length > 0 && withStance(cells, 'disagrees').length > 0;
  return finding(answered) !== '' && isMixed ? conclusionWords.mixed : '';
}
