// What the model weighs: plain figures about a text and its slots, each with a name.
import { cues, type Say } from './cues';
import { type Found, type Slot } from './slots/find';
import { hasMark, isFigure } from './slots/sentence';
import { lookUp } from './lexicon';
import type { Form, Reading } from './read';
import { effectVerbs, effectNouns, bareEffectVerbs, aimVerbs, meansWords, sayingVerbs } from './words/effect';
import { containers, judgements, totals, umbrellas } from './words/general';
import {
  auxiliaries,
  littleWords,
  months,
  numberWords,
  ownDeterminers,
  prepositions,
  subordinators,
  weekdays,
} from './words/grammar';
import { adults, learners, subjects } from './words/school';

/** Figures by their names; what is not there is 0. */
export type Figures = Readonly<Record<string, number>>;

/** How definite a slot's words are, in plain figures. */
export function slotFigures({ words, ...slots }: Found, slot: Slot, form: Form): Figures {
  const range = slots[slot];
  if (!range) return { none: 1, [`form.${form}`]: 1 };
  const inside = words.slice(...range).filter(({ kind }) => kind === 'word');
  const naming = inside.filter(({ as }) => !littleWords.has(as)).map(({ as }) => as);
  const general = naming.filter((word) => umbrellas.has(word) || containers.has(word) || judgements.has(word));
  const telling = naming.filter(
    (word) =>
      ![umbrellas, containers, judgements, learners, adults, effectVerbs, aimVerbs].some((words) => words.has(word)) &&
      word !== 'people',
  );
  const entries = telling.map((word) => lookUp(word));
  const least = (figures: readonly number[], otherwise: number): number =>
    figures.length > 0 ? Math.min(...figures) : otherwise;
  const figures: Record<string, number> = {
    long: Math.min(4, Math.log2(1 + naming.length)),
    telling: Math.min(4, telling.length),
    tells: Number(telling.length > 0),
    tells2: Number(telling.length > 1),
    tells3: Number(telling.length > 2),
    general: general.length / Math.max(1, naming.length),
    rare: Math.min(2, entries.filter((entry) => entry === null).length),
    common:
      least(
        entries.map((entry) => entry?.common ?? 2),
        8,
      ) /
        4 -
      1,
    breadth:
      least(
        entries.map((entry) => entry?.breadth ?? 0),
        7,
      ) /
        4 -
      1,
    figure: Number(naming.some((word) => isFigure(word) || numberWords.has(word))),
    mark: Number(hasMark(naming)),
    subject: Number(naming.some((word) => subjects.has(word))),
    own: Number(inside.some(({ as }) => ownDeterminers.has(as))),
    all: Number(inside.some(({ as }) => totals.has(as))),
    and: Number(inside.some(({ as }) => as === 'and')),
    quoted: Number(inside.some(({ quoted }) => quoted)),
    parts: Number(inside.some(({ as }) => prepositions.has(as) || subordinators.has(as))),
    lone: Number(naming.length === 1),
    [`form.${form}`]: 1,
  };
  return figures;
}

/** What the plain figures of a text look at. */
interface Plain {
  readonly reading: Reading;
  /** The words of the sentence, those from where the question opens, and those that name something. */
  readonly plain: readonly string[];
  readonly ask: readonly string[];
  readonly naming: readonly string[];
  readonly say: Say;
}

/** How long a question looks is a strong sign, and never given as a reason. */
function lengthFigures({ reading: { form, words, opens }, plain, naming, say }: Plain): void {
  say('length', Math.log2(1 + naming.length) - 3);
  say('length.few', naming.length <= 3);
  say('length.short', naming.length <= 5);
  say('length.some', naming.length <= 8);
  say('length.long', naming.length > 16);
  for (const few of [6, 9, 11, 14, 18, 24]) say(`words.${few}`, plain.length <= few);
  if (form === 'yes-no') for (const few of [8, 11, 14]) say(`yn.words.${few}`, 2 * Number(plain.length <= few));
  say('ands', Math.min(4, words.filter(({ as }, index) => as === 'and' || (as === ',' && index > opens)).length) / 2);
}

const wholes = ['all', 'every', 'everyone', 'everybody', 'each', 'whole', 'any'];
const comparing = ['than', 'compared', 'instead', 'rather', 'versus', 'vs', 'differ', 'between'];
const conditions = ['when', 'if', 'while', 'after', 'before', 'without'];

const isSchool = (word: string): boolean =>
  learners.has(word) || adults.has(word) || subjects.has(word) || word.startsWith('school');

/** What sorts of words stand in it. */
function wordFigures({ plain, ask, naming, say }: Plain): void {
  const any = (name: string, holds: (word: string) => boolean): void => say(name, plain.some(holds));
  const general = naming.filter((word) => umbrellas.has(word) || containers.has(word));
  say('general', general.length / Math.max(1, naming.length));
  say('generals', Math.min(5, general.length));
  say(
    'judging',
    naming.some((word) => judgements.has(word)) || plain.some((word) => ['best', 'better', 'well'].includes(word)),
  );
  say('totals', Math.min(3, plain.filter((word) => wholes.includes(word)).length));
  any('figures', isFigure);
  say('marks', hasMark(plain));
  any('subject', (word) => subjects.has(word));
  any('month', (word) => months.has(word));
  any('weekday', (word) => weekdays.has(word));
  any('own', (word) => ownDeterminers.has(word));
  any('we', (word) => ['we', 'i', 'us'].includes(word));
  any('school', isSchool);
  any('effect.noun', (word) => effectNouns.has(word));
  any('means', (word) => meansWords.has(word));
  any('says', (word) => sayingVerbs.has(word));
  any('compares', (word) => comparing.includes(word));
  say(
    'condition',
    ask.some((word, index) => index > 0 && conditions.includes(word)),
  );
}

const dates = ['easter', 'christmas', 'summer', 'half', 'sats', 'the', 'next', 'then', 'tomorrow'];

/** Whether something is to be done by a date that stands here. */
function isDeadline(word: string, next: string): boolean {
  if (word !== 'by' && word !== 'before') return false;
  return months.has(next) || weekdays.has(next) || (word === 'by' && dates.includes(next) && lookUp(next) !== null);
}

/** What time it speaks of. */
function timeFigures({ reading: { words }, plain, ask, say }: Plain): void {
  const [first = '', second = '', third = ''] = ask;
  say(
    'past',
    [first, second, third].some((word) => ['did', 'was', 'were'].includes(word)),
  );
  say('perfect', ['has', 'have', 'had'].includes(first) || ['has', 'have'].includes(second));
  say('there', plain.includes('there') && ['is', 'are', 'was', 'were'].some((each) => ask.includes(each)));
  say(
    'deadline',
    words.some(({ as }, index) => isDeadline(as, words[index + 1]?.as ?? '')),
  );
}

const openings = new Set(
  'how what why which who when where to in does do did is are can should will has have could'.split(' '),
);

/** With what words it opens. */
function openingFigures({ reading, ask, say }: Plain): void {
  const [first = '', second = ''] = ask;
  if (!reading.asks) return;
  if (openings.has(first)) say(`opens.${first}`, 1);
  if (['how', 'what', 'why'].includes(first) && auxiliaries.has(second)) say(`opens.${first} ${second}`, 1);
}

/** The plain figures of a whole text. */
export function textFigures(reading: Reading, found: Found): Figures {
  const { words, opens, form } = reading;
  const plain = words.filter(({ kind }) => kind === 'word').map(({ as }) => as);
  const figures: Record<string, number> = {};
  const say: Say = (name, value) => {
    const figure = Number(value);
    if (figure !== 0) figures[name] = figure;
  };
  const looked: Plain = {
    reading,
    plain,
    ask: words
      .slice(opens)
      .filter(({ kind }) => kind === 'word')
      .map(({ as }) => as),
    naming: plain.filter((word) => !littleWords.has(word)),
    say,
  };
  say(`form.${form}`, 1);
  lengthFigures(looked);
  wordFigures(looked);
  say('effect', found.link !== null);
  say('who', found.who !== null);
  say('bareEffect', found.link !== null && bareEffectVerbs.has(words[found.link]?.as ?? ''));
  timeFigures(looked);
  cues(reading, found, say);
  openingFigures(looked);
  return figures;
}
