// Wording for the parts of the poster, from what the enquiry says. Nothing is said here that nobody wrote or marked.
import { surenesses } from '../handbook/analysis';
import { perspectives } from '../handbook/perspectives';
import type { HeadedPart, PosterPartId } from '../handbook/poster';
import type { AnsweredQuestion } from './analysis';
import { calendarDay, plainList, plural, semicolonList } from './format';
import { oneLine } from './managed-block';
import { answerTo, gapIn, type WholeEnquiry } from './whole-enquiry';

/** Where wording comes from. */
export type WordingSource =
  | 'goal'
  | 'question'
  | 'history'
  | 'change'
  | 'baseline'
  | 'gaps'
  | 'analysis row'
  | 'conclusions'
  | 'log'
  | 'cycles'
  | 'analysis';

export interface Wording {
  /** Empty where nothing is known that belongs there. */
  readonly text: string;
  readonly from: readonly WordingSource[];
}

type Piece = readonly [source: WordingSource, text: string];

const sentence = (text: string): string => {
  const line = oneLine(text);
  return line === '' || /[.!?…]$/.test(line) ? line : `${line}.`;
};
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const before = (lead: string, text: string): string => (text === '' ? '' : sentence(`${lead} ${oneLine(text)}`));

function wordingOf(pieces: readonly Piece[]): Wording {
  const said = pieces.filter(([, text]) => text !== '');
  return { text: said.map(([, text]) => text).join('\n'), from: [...new Set(said.map(([source]) => source))] };
}

/** A gap of a row of ours under its lead; where the answer is not our sentence, the whole of it under `whole`. */
function gapUnder(enquiry: WholeEnquiry, field: string, at: number, lead: string, whole = at === 0): string {
  const value = gapIn(enquiry, field, at);
  if (value !== null) return lead === '' ? capital(sentence(value)) : before(lead, value);
  return whole ? sentence(answerTo(enquiry, field)) : '';
}

const title = (enquiry: WholeEnquiry): Wording =>
  wordingOf([['goal', capital(oneLine(gapIn(enquiry, 'goal', 0) ?? '').replace(/\.$/, ''))]]);

/** The conclusions, else the one answer the school is surest of, else what the last cycle taught. */
const headline = (enquiry: WholeEnquiry): Wording => {
  const concluded = gapIn(enquiry, 'conclusions', 0) ?? '';
  if (concluded !== '') return wordingOf([['conclusions', before('We found', concluded)]]);
  const answered = surenesses
    .filter(({ id }) => id === 'sure' || id === 'fairly-sure')
    .flatMap(({ id }) => enquiry.analysis.filter(({ sureness, answer }) => sureness === id && oneLine(answer) !== ''));
  if (answered[0]) return wordingOf([['analysis', saidOf(answered[0])]]);
  const learned = enquiry.cycles.map((cycle) => oneLine(cycle.learned)).filter((text) => text !== '');
  return wordingOf([['cycles', sentence(learned.at(-1) ?? '')]]);
};

const why = (enquiry: WholeEnquiry): Wording =>
  wordingOf([
    ['goal', gapUnder(enquiry, 'goal', 0, 'Our priority is')],
    ['goal', gapUnder(enquiry, 'goal', 1, 'It matters here because')],
  ]);

const question = ({ question: now, versions, earlier, cycles }: WholeEnquiry): Wording => {
  const kept = versions.filter(({ text }) => text === now).at(-1)?.reason ?? '';
  const learned =
    cycles.filter(({ changes, why: said }) => changes === 'yes' && oneLine(said) !== '').at(-1)?.why ?? '';
  return wordingOf([
    ['question', oneLine(now)],
    // The first draft did not change from anything.
    ...(earlier.length === 0
      ? []
      : oneLine(kept) !== ''
        ? [['history', before('Why it changed:', kept)] as const]
        : [['cycles', before('Why it changed:', learned)] as const]),
  ]);
};

/** The changes tried, cycle by cycle; before the first cycle, the chain of the framework. */
const did = (enquiry: WholeEnquiry): Wording => {
  const tried = enquiry.cycles.filter(({ change }) => oneLine(change) !== '');
  if (tried.length === 0) return wordingOf([['change', sentence(answerTo(enquiry, 'change'))]]);
  return wordingOf(
    tried.map(({ number, change }): Piece => [
      'cycles',
      tried.length === 1 ? sentence(change) : sentence(`Cycle ${number}: ${oneLine(change)}`),
    ]),
  );
};

const evidence = (enquiry: WholeEnquiry): Wording => {
  const names = [...new Set(enquiry.log.map(({ what }) => oneLine(what)).filter((name) => name !== ''))];
  return wordingOf([
    ['baseline', gapUnder(enquiry, 'baseline', 0, 'Where we started:')],
    ['log', names.length === 0 ? '' : `We looked at: ${semicolonList(names)}.`],
  ]);
};

/** The row of the framework, where somebody completed it; else the answers to the sub-questions, and what nobody expected. */
const found = (enquiry: WholeEnquiry): Wording => {
  const shows = gapUnder(enquiry, 'analysis', 0, '');
  if (shows !== '')
    return wordingOf([
      ['analysis row', shows],
      ['analysis row', gapUnder(enquiry, 'analysis', 1, 'What surprised us is', false)],
    ]);
  const surprises = enquiry.cycles.map(({ surprises: text }) => oneLine(text)).filter((text) => text !== '');
  const unexpected = enquiry.log.filter((entry) => entry.unexpected && oneLine(entry.shows) !== '');
  const answered = enquiry.analysis.filter(({ answer }) => oneLine(answer) !== '');
  return wordingOf([
    ...answered.map((one): Piece => ['analysis', saidOf(one)]),
    ...(answered.length > 0 ? [] : enquiry.cycles.map(({ seen }): Piece => ['cycles', sentence(seen)])),
    ...surprises.map((text): Piece => ['cycles', before('What surprised us:', text)]),
    ...unexpected.map(({ shows: text }): Piece => ['log', before('Nobody expected this:', text)]),
  ]);
};

/** An answer to a sub-question, with how sure the school is of it, as the person marked it. */
function saidOf({ answer, sureness }: AnsweredQuestion): string {
  const sure = surenesses.find(({ id }) => id === sureness)?.name.toLowerCase();
  const text = oneLine(answer);
  return sure === undefined ? sentence(text) : `${text.replace(/[.…]$/, '')} (${sure}).`;
}

const means = (enquiry: WholeEnquiry): Wording =>
  wordingOf([['conclusions', gapUnder(enquiry, 'conclusions', 1, 'For our leadership this means')]]);

const next = ({ cycles, question: now }: WholeEnquiry): Wording => {
  const last = cycles.at(-1);
  if (!last || last.decision === null) return wordingOf([]);
  const decided = {
    adopt: 'We keep what we tried: it becomes the way we do things.',
    adapt: 'We change what we tried, and try again.',
    stop: 'We stop what we tried, and know why.',
  }[last.decision];
  return wordingOf([
    ['cycles', decided],
    ['cycles', last.changes === 'yes' && oneLine(now) !== '' ? `Our question goes on as: ${oneLine(now)}` : ''],
  ]);
};

const strip = (enquiry: WholeEnquiry): Wording => {
  const open = enquiry.analysis.filter(({ sureness }) => sureness === 'not-sure' || sureness === 'cannot-say');
  const single = enquiry.analysis.filter(({ cells }) => cells.length === 1);
  const asked = ({ question: { text } }: AnsweredQuestion): string => oneLine(text);
  const cannot: Piece[] = [
    ...open.map((one): Piece => ['analysis', `We cannot say yet: ${asked(one)}`]),
    ...single
      .filter((one) => !open.includes(one))
      .map((one): Piece => ['log', `This rests on one source: ${asked(one)}`]),
  ];
  return wordingOf([
    ['log', howWeLooked(enquiry)],
    ...(cannot.length > 0
      ? cannot
      : [['gaps', gapUnder(enquiry, 'gaps', 0, 'What our evidence could not tell us at the start:')] as const]),
  ]);
};

function howWeLooked({ log }: WholeEnquiry): string {
  if (log.length === 0) return '';
  const views = perspectives.filter(({ id }) => log.some(({ perspective }) => perspective === id));
  const days = log.map(({ when }) => when).filter((when) => when !== '');
  const [first, last] = [days[0] ?? '', days.at(-1) ?? ''];
  const seen = views.length === 0 ? '' : `, from ${plainList(views.map(({ name }) => name.toLowerCase()))}`;
  const time =
    first === ''
      ? ''
      : first === last
        ? `, on ${calendarDay(first)}`
        : `, from ${calendarDay(first)} to ${calendarDay(last)}`;
  return `We looked at ${piecesOf(log.length)}${seen}${time}.`;
}

const piecesOf = (count: number): string =>
  plural(count, { one: 'one piece of evidence', other: `${count} pieces of evidence` });

const wordings: Readonly<Record<PosterPartId, (enquiry: WholeEnquiry) => Wording>> = {
  title,
  school: () => wordingOf([]),
  headline,
  why,
  question,
  did,
  evidence,
  found,
  means,
  next,
  strip,
};

/** What could stand in a part, and where it comes from. */
export const wordingFor = (part: PosterPartId, enquiry: WholeEnquiry): Wording => wordings[part](enquiry);

/** The heading of a part: what was asked, done or found, as far as the enquiry says it. */
export function headingFor(part: HeadedPart, { earlier, log, analysis, cycles }: WholeEnquiry): string {
  switch (part) {
    case 'why':
      return 'Why it matters to us';
    case 'question':
      return earlier.length === 0 ? 'What we asked' : 'What we asked, and how it changed';
    case 'did':
      return cycles.length > 1 ? `What we tried, in ${cycles.length} cycles` : 'What we tried';
    case 'evidence':
      return log.length === 0 ? 'Where we started' : `Where we started, and the ${piecesOf(log.length)} we looked at`;
    case 'found': {
      const sure = analysis.filter(({ sureness }) => sureness === 'sure' || sureness === 'fairly-sure').length;
      const marked = analysis.filter(({ sureness }) => sureness !== null).length;
      return marked === 0 || analysis.length < 2 ? 'What we found' : answered(sure, analysis.length);
    }
    case 'means':
      return 'What it means for how we lead';
    case 'next': {
      const decision = cycles.at(-1)?.decision ?? null;
      return decision === null
        ? 'What we do next'
        : { adopt: 'We keep it', adapt: 'We change it and go on', stop: 'We stop it' }[decision];
    }
    case 'strip':
      return 'How we looked, and what we cannot say';
  }
}

/** How many of several questions can be answered, as one says it. */
function answered(sure: number, all: number): string {
  if (sure === 0) return 'We cannot answer our questions yet';
  if (sure < all) return `We can answer ${sure} of our ${all} questions`;
  return all === 2 ? 'We can answer both of our questions' : `We can answer all ${all} of our questions`;
}
