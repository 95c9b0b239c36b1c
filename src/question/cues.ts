// Signs of how quickly a question would be answered: what it opens with, whom it names, and when it is over.
import { assumedAt } from './assumed';
import { type Found } from './slots/find';
import { peopleEnd } from './slots/landmarks';
import { isFigure, isIn, Sentence } from './slots/sentence';
import type { Reading } from './read';
import { effectVerbs, effectNouns, helpingVerbs } from './words/effect';
import { judgements, totals } from './words/general';
import { auxiliaries, littleWords, months, numberWords, ownDeterminers, partsOfDays } from './words/grammar';
import { adults, learners, stages, subjects } from './words/school';
import { names, titles } from './words/names';

/** Notes a figure by its name; 0 and false are not kept. */
export type Say = (name: string, value: number | boolean) => void;

/** What all signs look at. */
interface Asked {
  readonly reading: Reading;
  readonly found: Found;
  /** The words from where the question opens, and those of the whole sentence. */
  readonly ask: readonly string[];
  readonly all: readonly string[];
  /** Those that name something. */
  readonly naming: readonly string[];
  /** Whether a word of school life stands in it. */
  readonly schooled: boolean;
  readonly say: Say;
  /** Signs that hardly ever mislead count for more. */
  readonly crisp: (name: string, holds: boolean) => void;
}

/** Whether these words stand in a row. */
const inRow = ({ all }: Asked, ...row: string[]): boolean =>
  all.some((_, index) => row.every((word, skip) => all[index + skip] === word));

const shares = ['percentage', 'proportion', 'number', 'rate'];
const amounts = [...shares, 'average', 'total', 'amount', 'price', 'population', 'score'];

/** What is looked up: a name, a figure, a list. */
function cuesOfLookUp({ ask, say, crisp }: Asked): void {
  const [first = '', second = ''] = ask;
  const opening = ask.slice(0, 6);
  crisp('look.who', ['who', 'when', 'where', 'whose'].includes(first));
  crisp('look.figure', first === 'how' || opening.some((word) => amounts.includes(word)));
  say(
    'look.list',
    (first === 'what' || first === 'which') && second !== 'is' && !opening.some((word) => shares.includes(word)),
  );
  say('look.is', first === 'what' && second === 'is');
}

const kindsOfThings = ['kind', 'kinds', 'type', 'types', 'sort', 'sorts', 'opportunities', 'resources'];

/** What a list answers: "What drugs are used to …", "What kinds of animals make …". */
function cuesOfList({ reading: { asks }, found, ask, all, say, crisp }: Asked): void {
  const [first = '', second = ''] = ask;
  say('which', asks && first === 'which');
  say(
    'list',
    asks &&
      (first === 'what' || first === 'which') &&
      !auxiliaries.has(second) &&
      found.who === null &&
      !effectNouns.has(second),
  );
  crisp('list.kinds', asks && first === 'what' && kindsOfThings.includes(second));
  say(
    'what.is.the',
    asks &&
      first === 'what' &&
      second === 'is' &&
      !all.some((word) => effectNouns.has(word)) &&
      !all.includes('relationship') &&
      !all.includes('best'),
  );
}

const states = new Set(
  'like enjoy want know own need prefer have use exist agree live attend eat get receive take contain belong'.split(
    ' ',
  ),
);
const quantities = new Set(['most', 'more', 'many', 'half', 'enough', 'fewer', 'both', 'some']);

/** Whether a yes or a no is asked of an effect, or of a state of affairs among people. */
function cuesOfState({ reading: { words, opens }, found, ask, say, crisp }: Asked): void {
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
}

/** What verb a question for yes or no opens with. */
function cuesOfVerb({ found, ask, say }: Asked): void {
  const [first = ''] = ask;
  const effect = found.link !== null && !found.who;
  say('yn.effect', effect && !['did', 'has', 'have', 'is', 'are', 'was', 'were'].includes(first));
  say('yn.state', ['is', 'are', 'was', 'were', 'am'].includes(first));
  say('yn.have', ['has', 'have', 'had'].includes(first));
  say('yn.did', first === 'did');
  say('yn.modal', ['will', 'would', 'can', 'could', 'might', 'may'].includes(first));
  say('yn.should', first === 'should');
  say('yn.whether', first === 'whether' || first === 'if');
}

/** Whether what is asked about is only called good or bad: "is setting effective?", "are phones good or bad for children?" */
function cuesOfJudgement({ ask, all, say }: Asked): void {
  const state = ['is', 'are', 'was', 'were', 'am'].includes(ask[0] ?? '');
  const judged = all.some((word) => judgements.has(word));
  say('yn.judged', judged);
  // What a judgement would be told by is not said, however definite the rest is: the surest sign counts for most.
  say('yn.judged.state', judged && state ? 3 : 0);
}

/** What a question for yes or no asks of: its own school, a comparison, something judged. */
function cuesOfYesNo(asked: Asked): void {
  const { reading, found, ask, all, naming, schooled, say } = asked;
  const { words, opens } = reading;
  cuesOfVerb(asked);
  cuesOfState(asked);
  const than = all.includes('than');
  say('yn.like', ask.slice(1, 7).some((word) => states.has(word)) && !than);
  say('yn.who', found.who !== null);
  say(
    'yn.own',
    all.some((word) => ownDeterminers.has(word) || word === 'we' || word === 'i'),
  );
  say('yn.compares', than || ['compared', 'instead', 'versus'].some((word) => all.includes(word)));
  say(
    'yn.more',
    than && ['more', 'better', 'less', 'fewer', 'longer'].some((word) => all.includes(word)) && naming.length > 6,
  );
  cuesOfJudgement(asked);
  say('yn.there', ask[1] === 'there');
  say('yn.doing', (words[opens + 1]?.as ?? '').endsWith('ing'));
  say('yn.long', Math.max(0, Math.log2(naming.length / 5)));
  say('yn.few', naming.length <= 4);
  say('yn.school', schooled);
  say('yn.led', opens > 2);
}

/** Who is named, and how few they are. */
function cuesOfPeople({ all, say, crisp }: Asked): void {
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
}

const singleTime = new Set(
  'yesterday tomorrow tonight today ago upcoming forthcoming imminent deadline inspection nativity'.split(' '),
);
const oneTimes = new Set(
  'week monday tuesday wednesday thursday friday saturday sunday morning afternoon weekend'.split(' '),
);

/** What is over at a certain time; "on Friday afternoons" comes round every week. */
function cuesOfTime({ all, say }: Asked): void {
  say(
    'event',
    all.some((word) => singleTime.has(word)) ||
      all.some(
        (word, index) =>
          ['this', 'next', 'last', 'on'].includes(word) &&
          oneTimes.has(all[index + 1] ?? '') &&
          !(word === 'on' && partsOfDays.has(all[index + 2] ?? '')),
      ),
  );
  say(
    'clock',
    all.some((word, index) => /^(?:19|20)\d\d$/.test(word) || (isFigure(word) && months.has(all[index + 1] ?? ''))),
  );
}

const procedures = new Set(
  'gather collect ensure organise arrange book apply write order submit log set record upload send'.split(' '),
);

/** What "how", "why" and "what" ask after: a way of getting it done, a text book, what is so now. */
function cuesOfOpening(asked: Asked): void {
  const { reading, found, ask, all, naming, schooled, say, crisp } = asked;
  const { words, opens, form, asks } = reading;
  const [first = '', second = '', third = ''] = ask;
  const last = ask.at(-1) ?? '';
  say('aim.whether', form === 'aim' && asks);
  crisp(
    'procedure',
    asks &&
      first === 'how' &&
      found.who !== null &&
      procedures.has(words[found.who[1]]?.as ?? '') &&
      !all.includes('that'),
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
  crisp('happen', ['happen', 'occur', 'work', 'happened'].includes(last));
  say('past.how', asks && first === 'how' && second === 'did');
  say('third', third === 'the');
  say('why', asks && first === 'why');
  say('do', asks && ['how', 'why', 'what'].includes(first) && ['do', 'does'].includes(second) && found.link === null);
  say('do.people', asks && second === 'do' && found.group !== null && found.group[0] <= opens + 3);
}

const saying = ['say', 'think', 'feel', 'perceive', 'perceptions', 'experience', 'describe'];
const anybody = ['everyone', 'everybody', 'people', 'society', 'world', 'humans', 'life'];

/** Words of which one or two tell much. */
function cuesOfWords(asked: Asked): void {
  const { ask, all, say, crisp } = asked;
  const [first = '', second = ''] = ask;
  crisp('assumed', assumedAt(all) !== null);
  say('current', all.includes('current') || all.includes('currently'));
  say('howfar', inRow(asked, 'how', 'far') || inRow(asked, 'what', 'extent'));
  say(
    'effective',
    first === 'how' && ['effective', 'successful', 'useful', 'confident', 'well', 'important', 'good'].includes(second),
  );
  say(
    'say',
    all.some((word) => saying.includes(word)),
  );
  say('going', ask.at(-1) === 'going' || inRow(asked, 'make', 'sure') || inRow(asked, 'going', 'to'));
  say('best', all.includes('best') || inRow(asked, 'most', 'effective'));
  say(
    'everyone',
    all.some((word) => anybody.includes(word)),
  );
}

const isOfSchool = (word: string): boolean =>
  learners.has(word) || adults.has(word) || subjects.has(word) || word.startsWith('school') || word.startsWith('class');

/** Says all signs of how quickly a question would be answered. */
export function cues(reading: Reading, found: Found, say: Say): void {
  const plain = (from: number): string[] =>
    reading.words
      .slice(from)
      .filter(({ kind }) => kind === 'word')
      .map(({ as }) => as);
  const all = plain(0);
  const asked: Asked = {
    reading,
    found,
    ask: plain(reading.opens),
    all,
    naming: all.filter((word) => !littleWords.has(word)),
    schooled: all.some(isOfSchool),
    say,
    crisp: (name, holds) => say(name, holds ? 2 : 0),
  };
  if (reading.form === 'look-up') cuesOfLookUp(asked);
  if (reading.form === 'yes-no') cuesOfYesNo(asked);
  cuesOfList(asked);
  cuesOfOpening(asked);
  cuesOfWords(asked);
  cuesOfPeople(asked);
  cuesOfTime(asked);
}
