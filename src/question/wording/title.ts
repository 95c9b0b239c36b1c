// A title, a topic or an aim as the question it could be.
import { lookUp } from '../lexicon';
import type { Reading } from '../read';
import { effectNouns, effectVerbs } from '../words/effect';
import { prepositions } from '../words/grammar';
import { inside, titled } from './capitals';
import { doOrDoes, onSomething } from './effect';
import type { Line } from './line';
import { baseVerb, namesInIng } from './verbs';
import { setOf } from '../words/set';

/** They are asked after by "what": "factors that influence subject choices". */
const unnamed = setOf('factors things issues elements aspects reasons causes');

/** "Classroom routines that affect talk": asked as what they do; null where there is no telling. */
function relative(opens: number, { at, slice, end }: Line): string | null {
  const that =
    [1, 2, 3, 4].map((skip) => opens + skip).find((index) => at(index) === 'that' || at(index) === 'which') ?? -1;
  const verb = at(that + 1);
  if (that < 0 || that + 2 >= end || !effectVerbs.has(verb)) return null;
  const named = Array.from({ length: that - opens }, (_, index) => at(opens + index));
  if (named.some((each) => prepositions.has(each) || each === ',') || !(named.at(-1) ?? '').endsWith('s')) return null;
  return unnamed.has(named.at(-1) ?? '')
    ? titled(slice(that + 2), `What ${verb}s`)
    : titled(`${slice(opens, that)} ${slice(that + 1)}`, 'How do');
}

/** What people have of something: it can be asked what it is. */
const had = setOf('experience experiences perception perceptions view views attitude attitudes opinion opinions');

/** "Head teachers' experience of coaching": what it is. */
function whatTheyHave({ text, words, opens, form }: Reading, { at, slice }: Line): string | null {
  const having = words.findIndex(
    ({ as }, index) => index > opens && index < opens + 7 && (had.has(as) || as === 'use'),
  );
  const owner = words[having - 1];
  const joined = at(having) === 'use' ? ['of'] : ['of', 'on', 'about', 'towards', 'to'];
  if (form !== 'topic' || having < 1 || !joined.includes(at(having + 1)) || !owner) return null;
  const owned = text.slice(owner.start, owner.end + 1);
  // "Student teachers' use of lesson notes": how they use them.
  // "Teachers' use of praise and pupils' effort": two things, and only one of them is used.
  if (at(having) === 'use')
    return /s['’]$/.test(owned) && !words.slice(having).some(({ as }) => as === 'and')
      ? titled(`${slice(opens, having).replace(/['’]$/, '')} use ${slice(having + 2)}`, 'How do')
      : null;
  return /(?:s['’]|['’]s)/.test(owned) ? titled(slice(opens), `What ${at(having).endsWith('s') ? 'are' : 'is'}`) : null;
}

const weighing = ['the', 'potential', 'possible', 'likely'];
/** They say only that there is an effect, so that it can be asked what difference there is. */
const bareEffects = ['impact', 'effect', 'influence', 'effectiveness'];
const longestAlone = 8;

/** "The impact of X on Y", "effectiveness of X": what it is, or what difference X makes where nothing more is said. */
function effectTitled({ words, opens }: Reading, { at, slice }: Line, noun: number): string | null {
  if (!words.slice(opens, noun).every(({ as }) => weighing.includes(as))) return null;
  const rest = words.slice(noun + 2).map(({ as }) => as);
  // What somebody's role is, is written down; it is not what an enquiry finds out.
  if (['role', 'roles'].includes(at(noun))) return null;
  const further = at(noun) === 'effectiveness' ? ['on', 'upon', 'to'] : ['on', 'upon', 'for', 'in', 'to'];
  const alone = at(noun + 1) === 'of' && rest.length < longestAlone && !rest.some((as) => further.includes(as));
  const auxiliary = alone && bareEffects.includes(at(noun)) ? doOrDoes(rest) : null;
  if (auxiliary !== null)
    return titled(slice(noun + 2), `What difference ${auxiliary}`)?.replace('?', ` make${onSomething}?`) ?? null;
  // "Advantages and disadvantages of …" is answered by a list, however it is asked.
  const plural = at(noun).endsWith('s') && at(noun) !== 'effectiveness';
  return titled(slice(noun), `What ${plural ? 'are' : 'is'} the`);
}

/** A verb in the form that follows "can". */
const isBase = (word: string): boolean =>
  baseVerb(word) === word || (lookUp(word)?.sort === 'verb' && !/(?:s|ed|ing)$/.test(word));

/** "Using drama to improve talk", "the use of drama to improve talk": what it can do; null where nothing is used so. */
function usedTo({ words, opens }: Reading, { at, slice, end }: Line): { question: string | null } | null {
  const named = at(opens) === 'the' ? opens + 1 : opens;
  const use = at(named) === 'use' && at(named + 1) === 'of';
  const to = words.findIndex(({ as }, index) => index > opens + 1 && as === 'to');
  if (!(use || at(opens) === 'using') || to < 0 || !isBase(at(to + 1)) || to + 2 >= end) return null;
  const paused = words.slice(opens).some(({ kind }) => kind === 'pause');
  return {
    question: paused ? null : `How can ${use ? 'the ' : ''}${inside(slice(named, to))} ${slice(to + 1)}?`,
  };
}

const notFollowed = setOf('of for in on at to from with and or by about as');

/** "Raising attendance", "to improve spelling": how it can be done. */
function aimed({ words, opens, form }: Reading, { at, slice, end }: Line): string | null {
  const first = at(opens);
  const verb = baseVerb(first);
  if (verb === null || namesInIng(words, opens) || notFollowed.has(at(opens + 1)) || opens + 1 >= end) return null;
  const gerund = first.endsWith('ing') && first !== verb;
  if (!(gerund || (form === 'aim' && verb === first))) return null;
  // A list of aims, or what was done and how it went, is no one thing to do.
  if (words.some(({ as, kind }, index) => index > opens && kind === 'pause' && as !== ',')) return null;
  return titled(slice(opens + 1), `How can ${at(0) === 'i' ? 'I' : 'we'} ${verb}`);
}

/** The question that a title, a topic or an aim could be; null where there is no telling. */
export function titleOf(reading: Reading, line: Line): string | null {
  const { words, opens, form } = reading;
  const { at, slice } = line;
  const having = whatTheyHave(reading, line);
  if (having !== null) return having;
  const noun = words.findIndex(({ as }, index) => index >= opens && index < opens + 3 && effectNouns.has(as));
  if (noun >= 0) {
    const paired = at(noun + 1) === 'and' && effectNouns.has(at(noun + 2)) && ['of', 'on'].includes(at(noun + 3));
    if (paired) return titled(slice(noun), 'What are the');
    // "Sensory circuits: effect on …" names what has the effect before the colon.
    const before = at(noun + 1) === 'on' && words.slice(0, noun).some(({ as }) => as === ':');
    if (before) return null;
    if (['of', 'on'].includes(at(noun + 1))) return effectTitled(reading, line, noun);
  }
  const told = form === 'topic' ? relative(opens, line) : null;
  if (told !== null) return told;
  const used = usedTo(reading, line);
  return used ? used.question : aimed(reading, line);
}
