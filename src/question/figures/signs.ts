// Signs of how quickly a question would be answered: by a look at a list, by yes or no, about one person or one day.
import { assumedAt } from '../assumed';
import { peopleEnd } from '../slots/landmarks';
import { isFigure, isIn, Sentence } from '../slots/sentence';
import { effectNouns, effectVerbs, helpingVerbs } from '../words/effect';
import { judgements, totals } from '../words/general';
import { auxiliaries, months, numberWords, ownDeterminers, partsOfDays } from '../words/grammar';
import { names, titles } from '../words/names';
import { learners, stages } from '../words/school';
import { setOf } from '../words/set';
import type { Asked } from './asked';
import type { Say } from './figures';

const shares = setOf('percentage proportion number rate');
const amounts = setOf('percentage proportion number rate average total amount price population score');
const kinds = setOf('kind kinds type types sort sorts opportunities resources');
const states = setOf(
  'like enjoy want know own need prefer have use exist agree live attend eat get receive take contain belong',
);
const quantities = setOf('most more many half enough fewer both some');
const procedures = setOf(
  'gather collect ensure organise arrange book apply write order submit log set record upload send',
);
const onePerson = setOf('pupil boy girl teacher parent');
const fewPeople = setOf('pupils boys girls teachers year parents');
const singleTimes = setOf(
  'yesterday tomorrow tonight today ago upcoming forthcoming imminent deadline inspection nativity',
);
const oneTimes = setOf('week monday tuesday wednesday thursday friday saturday sunday morning afternoon weekend');
const everyone = setOf('everyone everybody people society world humans life');
const views = setOf('say think feel perceive perceptions experience describe');

/** Notes a sign that hardly ever misleads: it counts for more. */
const crisply =
  (say: Say) =>
  (name: string, holds: boolean): void =>
    say(name, holds ? 2 : 0);

/** All signs, in the order in which the weights list them. */
export function saySigns(asked: Asked, say: Say): void {
  const { form } = asked.reading;
  if (form === 'look-up') sayLookUp(asked, say);
  sayLists(asked, say);
  if (form === 'yes-no') sayYesOrNo(asked, say);
  say('aim.whether', form === 'aim' && asked.reading.asks);
  sayGiven(asked, say);
  sayOneCase(asked, say);
  sayOpenings(asked, say);
}

/** A figure, a name, a list: which fact a look-up asks for. */
function sayLookUp(asked: Asked, say: Say): void {
  const crisp = crisply(say);
  crisp('look.who', asked.beginsWith('who', 'when', 'where', 'whose'));
  crisp('look.figure', asked.beginsWith('how') || asked.asksAbout(amounts, 0, 6));
  say('look.list', asked.beginsWith('what', 'which') && !asked.goesOnWith('is') && !asked.asksAbout(shares, 0, 6));
  say('look.is', asked.beginsWith('what') && asked.goesOnWith('is'));
}

/** "What drugs are used to …", "What kinds of animals make …": a list. */
function sayLists(asked: Asked, say: Say): void {
  const { found, second } = asked;
  const crisp = crisply(say);
  say('which', asked.asksWith('which'));
  say(
    'list',
    asked.asksWith('what', 'which') && !auxiliaries.has(second) && found.who === null && !effectNouns.has(second),
  );
  crisp('list.kinds', asked.asksWith('what') && kinds.has(second));
  say(
    'what.is.the',
    asked.asksWith('what') &&
      asked.goesOnWith('is') &&
      !asked.says(effectNouns) &&
      !asked.says(['relationship', 'best']),
  );
}

/** What a yes-or-no question asks after: an effect, a state of affairs, people, a judgement. */
function sayYesOrNo(asked: Asked, say: Say): void {
  const { all, ask, found, naming, second } = asked;
  const { words: tokens, opens } = asked.reading;
  const crisp = crisply(say);
  const effect = found.link !== null && !found.who;
  say('yn.effect', effect && !asked.beginsWith('did', 'has', 'have', 'is', 'are', 'was', 'were'));
  // One thing is said to act on another, as against a state of affairs among people.
  const verb = found.link === null ? '' : (tokens[found.link]?.as ?? '');
  const acts = isIn(effectVerbs, verb) || isIn(helpingVerbs, verb) || effectNouns.has(verb);
  const people = peopleEnd(new Sentence(tokens), opens + 1, Math.min(tokens.length, opens + 8)) > 0;
  const told = ask.slice(1, 5).some((word) => totals.has(word) || quantities.has(word) || numberWords.has(word));
  crisp('yn.acts', acts && found.action !== null && !people);
  crisp('yn.no.effect', !acts);
  say('yn.people', people);
  say('yn.people.state', people && !acts);
  say('yn.told', told);
  say('yn.told.state', told && !acts);
  const isState = asked.beginsWith('is', 'are', 'was', 'were', 'am');
  say('yn.state', isState);
  say('yn.have', asked.beginsWith('has', 'have', 'had'));
  say('yn.did', asked.beginsWith('did'));
  say('yn.modal', asked.beginsWith('will', 'would', 'can', 'could', 'might', 'may'));
  say('yn.should', asked.beginsWith('should'));
  say('yn.like', asked.asksAbout(states, 1, 7) && !all.includes('than'));
  say('yn.who', found.who !== null);
  say('yn.own', asked.says(ownDeterminers) || asked.says(['we', 'i']));
  say('yn.compares', asked.says(['than', 'compared', 'instead', 'versus']));
  say(
    'yn.more',
    all.includes('than') && asked.says(['more', 'better', 'less', 'fewer', 'longer']) && naming.length > 6,
  );
  const judged = asked.says(judgements);
  say('yn.judged', judged);
  // "Is setting effective?": by what that would be told is not said, however definite the rest is. The surest sign counts for most.
  say('yn.judged.state', judged && isState ? 3 : 0);
  say('yn.there', second === 'there');
  say('yn.doing', (tokens[opens + 1]?.as ?? '').endsWith('ing'));
  say('yn.long', Math.max(0, Math.log2(naming.length / 5)));
  say('yn.few', naming.length <= 4);
  say('yn.school', asked.speaksOfSchool);
  say('yn.led', opens > 2);
  say('yn.whether', asked.beginsWith('whether', 'if'));
}

/** What is taken for settled, or for a matter of arranging: how something is collected, why something fails. */
function sayGiven(asked: Asked, say: Say): void {
  const { all, found } = asked;
  const crisp = crisply(say);
  const does = found.who === null ? '' : (asked.reading.words[found.who[1]]?.as ?? '');
  crisp('procedure', asked.asksWith('how') && procedures.has(does) && !all.includes('that'));
  crisp('assumed', assumedAt(all) !== null);
}

/** One person, a handful of people, one day. */
function sayOneCase(asked: Asked, say: Say): void {
  const { all } = asked;
  crisply(say)(
    'named',
    all.some((word, index) => names.has(word) && !['the', 'a', 'an'].includes(all[index - 1] ?? '')),
  );
  say('titled', asked.says(titles));
  say(
    'one',
    asked.pairs(
      ['one', 'a', 'this'],
      (word, next) => onePerson.has(word) && !learners.has(next) && !['voice', 'premium'].includes(next),
    ),
  );
  say(
    'tiny',
    asked.pairs(['two', 'three', 'four', 'five'], (word, next) => fewPeople.has(word) && !stages.has(next)),
  );
  say(
    'event',
    asked.says(singleTimes) ||
      asked.pairs(['this', 'next', 'last'], (word) => oneTimes.has(word)) ||
      // "On Friday afternoons" comes round every week.
      asked.pairs(['on'], (word, next) => oneTimes.has(word) && !partsOfDays.has(next)),
  );
  say(
    'clock',
    all.some((word, index) => /^(?:19|20)\d\d$/.test(word) || (isFigure(word) && months.has(all[index + 1] ?? ''))),
  );
}

/** How a question opens and ends, and the turns in it that tell what kind of answer is looked for. */
function sayOpenings(asked: Asked, say: Say): void {
  const { all, ask, found, naming } = asked;
  const { opens } = asked.reading;
  say(
    'textbook',
    asked.asksWith('why', 'how') &&
      asked.goesOnWith('do', 'does', 'did', 'is', 'are') &&
      naming.length <= 4 &&
      !asked.speaksOfSchool &&
      found.link !== null,
  );
  crisply(say)('happen', ['happen', 'occur', 'work', 'happened'].includes(ask.at(-1) ?? ''));
  say('current', asked.says(['current', 'currently']));
  say('past.how', asked.asksWith('how') && asked.goesOnWith('did'));
  say('howfar', asked.saysInARow('how', 'far') || asked.saysInARow('what', 'extent'));
  say(
    'effective',
    asked.beginsWith('how') &&
      asked.goesOnWith('effective', 'successful', 'useful', 'confident', 'well', 'important', 'good'),
  );
  say('say', asked.says(views));
  say('going', ask.at(-1) === 'going' || asked.saysInARow('make', 'sure') || asked.saysInARow('going', 'to'));
  say('best', all.includes('best') || asked.saysInARow('most', 'effective'));
  say('third', asked.third === 'the');
  say('why', asked.asksWith('why'));
  say('do', asked.asksWith('how', 'why', 'what') && asked.goesOnWith('do', 'does') && found.link === null);
  say('everyone', asked.says(everyone));
  say('do.people', asked.reading.asks && asked.goesOnWith('do') && found.group !== null && found.group[0] <= opens + 3);
}
