// What the model weighs: plain figures about a text and its slots, each with a name.
import { cues } from './cues';
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

/** The plain figures of a whole text. */
export function textFigures(reading: Reading, found: Found): Figures {
  const { words, opens, form } = reading;
  const plain = words.filter(({ kind }) => kind === 'word').map(({ as }) => as);
  const ask = words
    .slice(opens)
    .filter(({ kind }) => kind === 'word')
    .map(({ as }) => as);
  const naming = plain.filter((word) => !littleWords.has(word));
  const general = naming.filter((word) => umbrellas.has(word) || containers.has(word));
  const [first = '', second = '', third = ''] = ask;
  const m: Record<string, number> = {};
  const say = (name: string, value: number | boolean): void => {
    const figure = Number(value);
    if (figure !== 0) m[name] = figure;
  };
  say(`form.${form}`, 1);
  say('length', Math.log2(1 + naming.length) - 3);
  say('length.few', naming.length <= 3);
  say('length.short', naming.length <= 5);
  say('length.some', naming.length <= 8);
  say('length.long', naming.length > 16);
  // How long a question looks is a strong sign, and never given as a reason.
  for (const few of [6, 9, 11, 14, 18, 24]) say(`words.${few}`, plain.length <= few);
  if (form === 'yes-no') for (const few of [8, 11, 14]) say(`yn.words.${few}`, 2 * Number(plain.length <= few));
  say('general', general.length / Math.max(1, naming.length));
  say('generals', Math.min(5, general.length));
  say(
    'judging',
    naming.filter((word) => judgements.has(word)).length > 0 ||
      plain.some((word) => ['best', 'better', 'well'].includes(word)),
  );
  say(
    'totals',
    Math.min(
      3,
      plain.filter((word) => ['all', 'every', 'everyone', 'everybody', 'each', 'whole', 'any'].includes(word)).length,
    ),
  );
  say('figures', plain.some(isFigure));
  say('marks', hasMark(plain));
  say(
    'subject',
    plain.some((word) => subjects.has(word)),
  );
  say('ands', Math.min(4, words.filter(({ as }, index) => as === 'and' || (as === ',' && index > opens)).length) / 2);
  say(
    'month',
    plain.some((word) => months.has(word)),
  );
  say(
    'weekday',
    plain.some((word) => weekdays.has(word)),
  );
  say(
    'own',
    plain.some((word) => ownDeterminers.has(word)),
  );
  say(
    'we',
    plain.some((word) => word === 'we' || word === 'i' || word === 'us'),
  );
  say(
    'school',
    plain.some((word) => learners.has(word) || adults.has(word) || subjects.has(word) || word.startsWith('school')),
  );
  say('effect', found.link !== null);
  say(
    'effect.noun',
    plain.some((word) => effectNouns.has(word)),
  );
  say(
    'means',
    plain.some((word) => meansWords.has(word)),
  );
  say(
    'says',
    plain.some((word) => sayingVerbs.has(word)),
  );
  say(
    'condition',
    ask.some((word, index) => index > 0 && ['when', 'if', 'while', 'after', 'before', 'without'].includes(word)),
  );
  say(
    'compares',
    plain.some((word) =>
      ['than', 'compared', 'instead', 'rather', 'versus', 'vs', 'differ', 'differ', 'between'].includes(word),
    ),
  );
  say('who', found.who !== null);
  say('bareEffect', found.link !== null && bareEffectVerbs.has(words[found.link]?.as ?? ''));
  say(
    'past',
    ['did', 'was', 'were'].includes(first) ||
      ['was', 'were', 'did'].includes(second) ||
      ['was', 'were', 'did'].includes(third),
  );
  say('perfect', ['has', 'have', 'had'].includes(first) || ['has', 'have'].includes(second));
  say('there', plain.includes('there') && ['is', 'are', 'was', 'were'].some((each) => ask.includes(each)));
  say(
    'deadline',
    words.some(
      ({ as }, index) =>
        (as === 'by' || as === 'before') &&
        (months.has(words[index + 1]?.as ?? '') ||
          weekdays.has(words[index + 1]?.as ?? '') ||
          (['easter', 'christmas', 'summer', 'half', 'sats', 'the', 'next', 'then', 'tomorrow'].includes(
            words[index + 1]?.as ?? '',
          ) &&
            lookUp(words[index + 1]?.as ?? '') !== null &&
            as === 'by')),
    ),
  );
  cues(reading, found, say);
  const pair = (a: string): string => (auxiliaries.has(a) ? a : '');
  for (const word of [
    'how',
    'what',
    'why',
    'which',
    'who',
    'when',
    'where',
    'to',
    'in',
    'does',
    'do',
    'did',
    'is',
    'are',
    'can',
    'should',
    'will',
    'has',
    'have',
    'could',
  ]) {
    if (reading.asks && first === word) say(`opens.${word}`, 1);
  }
  if (reading.asks && (first === 'how' || first === 'what' || first === 'why') && pair(second))
    say(`opens.${first} ${pair(second)}`, 1);
  return m;
}
