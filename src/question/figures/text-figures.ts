// The plain figures of a whole text that the model weighs.
import { lookUp } from '../lexicon';
import type { Reading } from '../read';
import type { Found } from '../slots/find';
import { hasMark, isFigure } from '../slots/sentence';
import { bareEffectVerbs, effectNouns, meansWords, sayingVerbs } from '../words/effect';
import { containers, judgements, umbrellas } from '../words/general';
import { auxiliaries, months, ownDeterminers, weekdays } from '../words/grammar';
import { Asked, isOfSchool } from './asked';
import type { Figures, Say } from './figures';
import { saySigns } from './signs';
import { subjects } from '../words/school';

const wholes = ['all', 'every', 'everyone', 'everybody', 'each', 'whole', 'any'];
const conditions = ['when', 'if', 'while', 'after', 'before', 'without'];
const comparisons = ['than', 'compared', 'instead', 'rather', 'versus', 'vs', 'differ', 'between'];
/** Words that open a question, in the order in which the weights list them. */
const openings = 'how what why which who when where to in does do did is are can should will has have could'.split(' ');
/** What a day or a term is named by after "by". */
const terms = ['easter', 'christmas', 'summer', 'half', 'sats', 'the', 'next', 'then', 'tomorrow'];

/** The plain figures of a whole text. */
export function textFigures(reading: Reading, found: Found): Figures {
  const asked = new Asked(reading, found);
  const figures: Record<string, number> = {};
  const say: Say = (name, value) => {
    const figure = Number(value);
    if (figure !== 0) figures[name] = figure;
  };
  say(`form.${reading.form}`, 1);
  sayLength(asked, say);
  sayGenerality(asked, say);
  sayNamed(asked, say);
  sayRelations(asked, say);
  sayTimes(asked, say);
  saySigns(asked, say);
  sayOpening(asked, say);
  return figures;
}

/** How long a question looks is a strong sign, and never given as a reason. */
function sayLength({ all, naming, reading }: Asked, say: Say): void {
  say('length', Math.log2(1 + naming.length) - 3);
  say('length.few', naming.length <= 3);
  say('length.short', naming.length <= 5);
  say('length.some', naming.length <= 8);
  say('length.long', naming.length > 16);
  for (const few of [6, 9, 11, 14, 18, 24]) say(`words.${few}`, all.length <= few);
  if (reading.form === 'yes-no') for (const few of [8, 11, 14]) say(`yn.words.${few}`, 2 * Number(all.length <= few));
}

/** How general the words are. How many the table of words lacks is not weighed: it lacks more of other people's words than of ours. */
function sayGenerality(asked: Asked, say: Say): void {
  const { all, naming } = asked;
  const general = naming.filter((word) => umbrellas.has(word) || containers.has(word)).length;
  say('general', general / Math.max(1, naming.length));
  say('generals', Math.min(5, general));
  say('judging', naming.some((word) => judgements.has(word)) || asked.says(['best', 'better', 'well']));
  say('totals', Math.min(3, all.filter((word) => wholes.includes(word)).length));
}

/** What stands there that tells the text from others: figures, capitals, subjects, times, people. */
function sayNamed(asked: Asked, say: Say): void {
  const { all, reading } = asked;
  const joined = reading.words.filter(({ as }, index) => as === 'and' || (as === ',' && index > reading.opens));
  say('figures', all.some(isFigure));
  say('marks', hasMark(all));
  say('subject', asked.says(subjects));
  say('ands', Math.min(4, joined.length) / 2);
  say('month', asked.says(months));
  say('weekday', asked.says(weekdays));
  say('own', asked.says(ownDeterminers));
  say('we', asked.says(['we', 'i', 'us']));
  say('school', all.some(isOfSchool));
}

/** What is said to act on what, by what means, under which condition, beside what. */
function sayRelations(asked: Asked, say: Say): void {
  const { ask, found, reading } = asked;
  say('effect', found.link !== null);
  say('effect.noun', asked.says(effectNouns));
  say('means', asked.says(meansWords));
  say('says', asked.says(sayingVerbs));
  say(
    'condition',
    ask.some((word, index) => index > 0 && conditions.includes(word)),
  );
  say('compares', asked.says(comparisons));
  say('who', found.who !== null);
  say('bareEffect', found.link !== null && bareEffectVerbs.has(reading.words[found.link]?.as ?? ''));
}

/** Whether it lies in the past, and whether it is to be done by a day. */
function sayTimes(asked: Asked, say: Say): void {
  const { ask, all, first, second, third } = asked;
  const past = ['did', 'was', 'were'];
  const isDeadline = (by: string, next: string): boolean =>
    months.has(next) || weekdays.has(next) || (by === 'by' && terms.includes(next) && lookUp(next) !== null);
  say(
    'past',
    [first, second, third].some((word) => past.includes(word)),
  );
  say('perfect', asked.beginsWith('has', 'have', 'had') || asked.goesOnWith('has', 'have'));
  say('there', all.includes('there') && ['is', 'are', 'was', 'were'].some((each) => ask.includes(each)));
  say(
    'deadline',
    asked.reading.words.some(
      ({ as }, index) => (as === 'by' || as === 'before') && isDeadline(as, asked.reading.words[index + 1]?.as ?? ''),
    ),
  );
}

/** The word that opens a question, and for the widest ones also what follows it. */
function sayOpening(asked: Asked, say: Say): void {
  for (const word of openings) if (asked.asksWith(word)) say(`opens.${word}`, 1);
  if (asked.asksWith('how', 'what', 'why') && auxiliaries.has(asked.second))
    say(`opens.${asked.first} ${asked.second}`, 1);
}
