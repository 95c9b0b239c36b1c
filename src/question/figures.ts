// What the model weighs: plain figures about a text and its slots, each with a name.
import { assumedAt } from './assumed';
import { type Found, type Slot } from './slots/find';
import { peopleEnd } from './slots/landmarks';
import { hasMark, isFigure, isIn, Sentence } from './slots/sentence';
import { lookUp } from './lexicon';
import type { Form, Reading } from './read';
import {
  effectVerbs,
  effectNouns,
  bareEffectVerbs,
  aimVerbs,
  helpingVerbs,
  meansWords,
  sayingVerbs,
} from './words/effect';
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
import { adults, learners, stages, subjects } from './words/school';
import { names, titles } from './words/names';

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

const singleTime = new Set([
  'yesterday',
  'tomorrow',
  'tonight',
  'today',
  'ago',
  'upcoming',
  'forthcoming',
  'imminent',
  'deadline',
  'inspection',
  'nativity',
]);
const oneTimes = new Set([
  'week',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'morning',
  'afternoon',
  'weekend',
]);
const states = new Set(
  'like enjoy want know own need prefer have use exist agree live attend eat get receive take contain belong'.split(
    ' ',
  ),
);
const quantities = new Set(['most', 'more', 'many', 'half', 'enough', 'fewer', 'both', 'some']);
const procedures = new Set(
  'gather collect ensure organise arrange book apply write order submit log set record upload send'.split(' '),
);

/** Signs of how quickly a question would be answered. */
function cues(
  { words, opens, form, asks }: Reading,
  found: Found,
  say: (name: string, value: number | boolean) => void,
): void {
  const ask = words
    .slice(opens)
    .filter(({ kind }) => kind === 'word')
    .map(({ as }) => as);
  const all = words.filter(({ kind }) => kind === 'word').map(({ as }) => as);
  const [first = '', second = '', third = ''] = ask;
  const naming = all.filter((word) => !littleWords.has(word));
  const has = (...row: string[]): boolean =>
    all.some((_, index) => row.every((word, skip) => all[index + skip] === word));
  const schooled = all.some(
    (word) =>
      learners.has(word) ||
      adults.has(word) ||
      subjects.has(word) ||
      word.startsWith('school') ||
      word.startsWith('class'),
  );
  // Signs that hardly ever mislead count for more.
  const crisp = (name: string, holds: boolean): void => say(name, holds ? 2 : 0);
  if (form === 'look-up') {
    crisp('look.who', ['who', 'when', 'where', 'whose'].includes(first));
    crisp(
      'look.figure',
      first === 'how' ||
        ask
          .slice(0, 6)
          .some((word) =>
            [
              'percentage',
              'proportion',
              'number',
              'rate',
              'average',
              'total',
              'amount',
              'price',
              'population',
              'score',
            ].includes(word),
          ),
    );
    say(
      'look.list',
      (first === 'what' || first === 'which') &&
        second !== 'is' &&
        !ask.slice(0, 6).some((word) => ['percentage', 'proportion', 'number', 'rate'].includes(word)),
    );
    say('look.is', first === 'what' && second === 'is');
  }
  say('which', asks && first === 'which');
  // "What drugs are used to …", "What kinds of animals make …": a list.
  say(
    'list',
    asks &&
      (first === 'what' || first === 'which') &&
      !auxiliaries.has(second) &&
      found.who === null &&
      !effectNouns.has(second),
  );
  crisp(
    'list.kinds',
    asks &&
      first === 'what' &&
      ['kind', 'kinds', 'type', 'types', 'sort', 'sorts', 'opportunities', 'resources'].includes(second),
  );
  say(
    'what.is.the',
    asks &&
      first === 'what' &&
      second === 'is' &&
      !all.some((word) => effectNouns.has(word)) &&
      !all.includes('relationship') &&
      !all.includes('best'),
  );
  if (form === 'yes-no') {
    const effect = found.link !== null && !found.who;
    say('yn.effect', effect && !['did', 'has', 'have', 'is', 'are', 'was', 'were'].includes(first));
    // One thing is said to act on another, as against a state of affairs among people.
    const verb = found.link === null ? '' : (words[found.link]?.as ?? '');
    const acts = isIn(effectVerbs, verb) || isIn(helpingVerbs, verb) || effectNouns.has(verb);
    const people = peopleEnd(new Sentence(words), opens + 1, Math.min(words.length, opens + 8)) > 0;
    const told = ask.slice(1, 5).some((word) => totals.has(word) || quantities.has(word) || numberWords.has(word));
    crisp('yn.acts', acts && found.action !== null && !people);
    crisp('yn.no.effect', !acts);
    say('yn.people', people);
    say('yn.people.state', people && !acts);
    say('yn.told', told);
    say('yn.told.state', told && !acts);
    say('yn.state', ['is', 'are', 'was', 'were', 'am'].includes(first));
    say('yn.have', ['has', 'have', 'had'].includes(first));
    say('yn.did', first === 'did');
    say('yn.modal', ['will', 'would', 'can', 'could', 'might', 'may'].includes(first));
    say('yn.should', first === 'should');
    say('yn.like', ask.slice(1, 7).some((word) => states.has(word)) && !all.includes('than'));
    say('yn.who', found.who !== null);
    say(
      'yn.own',
      all.some((word) => ownDeterminers.has(word) || word === 'we' || word === 'i'),
    );
    say(
      'yn.compares',
      all.includes('than') || all.includes('compared') || all.includes('instead') || all.includes('versus'),
    );
    say(
      'yn.more',
      all.includes('than') &&
        ['more', 'better', 'less', 'fewer', 'longer'].some((word) => all.includes(word)) &&
        naming.length > 6,
    );
    say(
      'yn.judged',
      all.some((word) => judgements.has(word)),
    );
    say('yn.there', second === 'there');
    say('yn.doing', (words[opens + 1]?.as ?? '').endsWith('ing'));
    say('yn.long', Math.max(0, Math.log2(naming.length / 5)));
    say('yn.few', naming.length <= 4);
    say('yn.school', schooled);
    say('yn.led', opens > 2);
    say('yn.whether', first === 'whether' || first === 'if');
  }
  say('aim.whether', form === 'aim' && asks);
  crisp(
    'procedure',
    asks &&
      first === 'how' &&
      found.who !== null &&
      procedures.has(words[found.who[1]]?.as ?? '') &&
      !all.includes('that'),
  );
  crisp('assumed', assumedAt(all) !== null);
  crisp(
    'named',
    all.some((word, index) => names.has(word) && !['the', 'a', 'an'].includes(all[index - 1] ?? '')),
  );
  say(
    'titled',
    all.some((word) => titles.has(word)),
  );
  say(
    'one',
    all.some(
      (word, index) =>
        (word === 'one' || word === 'a' || word === 'this') &&
        ['pupil', 'boy', 'girl', 'teacher', 'parent'].includes(all[index + 1] ?? '') &&
        !learners.has(all[index + 2] ?? '') &&
        !['voice', 'premium'].includes(all[index + 2] ?? ''),
    ),
  );
  say(
    'tiny',
    all.some(
      (word, index) =>
        ['two', 'three', 'four', 'five'].includes(word) &&
        ['pupils', 'boys', 'girls', 'teachers', 'year', 'parents'].includes(all[index + 1] ?? '') &&
        !stages.has(all[index + 2] ?? ''),
    ),
  );
  say(
    'event',
    all.some((word) => singleTime.has(word)) ||
      all.some(
        (word, index) =>
          ['this', 'next', 'last', 'on'].includes(word) &&
          oneTimes.has(all[index + 1] ?? '') &&
          !(all[index + 1] ?? '').endsWith('s'),
      ),
  );
  say(
    'clock',
    all.some((word, index) => /^(?:19|20)\d\d$/.test(word) || (isFigure(word) && months.has(all[index + 1] ?? ''))),
  );
  say(
    'textbook',
    asks &&
      (first === 'why' || first === 'how') &&
      ['do', 'does', 'did', 'is', 'are'].includes(second) &&
      naming.length <= 4 &&
      !schooled &&
      found.link !== null,
  );
  crisp(
    'happen',
    ask.at(-1) === 'happen' || ask.at(-1) === 'occur' || ask.at(-1) === 'work' || ask.at(-1) === 'happened',
  );
  say('current', all.includes('current') || all.includes('currently'));
  say('past.how', asks && first === 'how' && second === 'did');
  say('howfar', has('how', 'far') || has('what', 'extent'));
  say(
    'effective',
    first === 'how' && ['effective', 'successful', 'useful', 'confident', 'well', 'important', 'good'].includes(second),
  );
  say(
    'say',
    all.some((word) => ['say', 'think', 'feel', 'perceive', 'perceptions', 'experience', 'describe'].includes(word)),
  );
  say('going', ask.at(-1) === 'going' || has('make', 'sure') || has('going', 'to'));
  say('best', all.includes('best') || has('most', 'effective'));
  say('third', third === 'the');
  say('why', asks && first === 'why');
  say(
    'do',
    asks &&
      (first === 'how' || first === 'why' || first === 'what') &&
      ['do', 'does'].includes(second) &&
      found.link === null,
  );
  say(
    'everyone',
    all.some((word) => ['everyone', 'everybody', 'people', 'society', 'world', 'humans', 'life'].includes(word)),
  );
  say('do.people', asks && second === 'do' && found.group !== null && found.group[0] <= opens + 3);
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
  const entries = naming.map((word) => lookUp(word));
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
  say('rare', Math.min(4, entries.filter((entry) => entry === null).length) / 2);
  say('rare.share', entries.filter((entry) => entry === null).length / Math.max(1, naming.length));
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
