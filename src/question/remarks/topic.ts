// A remark on a topic, which does not say yet what one wants to find out.
import { lookUp } from '../lexicon';
import type { Reading } from '../read';
import { isFigure, isIn, isPerson, spanOf } from '../slots/sentence';
import type { Span } from '../tokens';
import { baseVerb, namesInIng } from '../wording/verbs';
import { aimVerbs, effectNouns, helpingVerbs, linkNouns } from '../words/effect';
import { containers, judgements, umbrellas } from '../words/general';
import { littleWords, prepositions } from '../words/grammar';
import { setOf } from '../words/set';
import { topicBegun } from './begun-topic';
import { at, few, namesSomebody, typed, whole, type Noticed, type Said } from './remark';

const namesPerson = (as: string): boolean => isPerson(as) || (as.endsWith('ants') && lookUp(as) === null);
/** They head a topic that weighs something up. */
const weighed = setOf('advantages disadvantages benefits drawbacks pros cons strengths weaknesses implications');

/** The words of a topic, where they can be said again: few, not people, without a pause. */
function topicWords(reading: Reading): { span: Span; words: string } | null {
  const { words, opens } = reading;
  const from = isFigure(at(reading, opens)) && opens + 1 < words.length ? opens + 1 : opens;
  const all = few(reading, [from, words.length]);
  if (!all || /^(?:an?|one) /i.test(all.words) || words.slice(opens).some(({ kind }) => kind !== 'word')) return null;
  const people = words.some(
    (_, index) =>
      index >= opens &&
      namesPerson(at(reading, index)) &&
      (index + 1 >= words.length || littleWords.has(at(reading, index + 1))) &&
      !words.slice(opens, index).some(({ as }) => prepositions.has(as)),
  );
  return people || baseVerb(at(reading, opens)) !== null || judgements.has(at(reading, opens)) ? null : all;
}

/** What there is too little or too much of: something is done about it. Anything else is tried or changed. */
const wanting = setOf(
  'attendance punctuality behaviour wellbeing attainment achievement progress engagement motivation confidence resilience anxiety ' +
    'absence absences gap gaps bullying workload retention exclusions lateness disruption participation health standards results',
);

/** What people think is heard, and neither tried nor changed. */
export const thought = setOf('perceptions attitudes views opinions experiences beliefs perception attitude');

/** What to say of a topic, by what it names: people, something wanting, one of several, or something that is done. */
function topicStep(reading: Reading, said: { readonly words: string } | null): string {
  const { words, opens } = reading;
  const to = words.findIndex(({ as }, index) => index > opens && (prepositions.has(as) || as === 'and'));
  const head = at(reading, (to < 0 ? words.length : to) - 1);
  if (said && wanting.has(head)) return `Say what you would do about “${said.words}”, and what you hope to see.`;
  // An aim that only looks like a title.
  const begun = topicBegun(reading);
  if (begun?.startsWith('How can we')) return `You could begin: “${begun}”`;
  if (said === null) return 'Say what your school would do or change, and what you hope to see.';
  if (words.some(({ as }) => thought.has(as)))
    return namesSomebody(reading)
      ? 'Say what exactly you would ask them, and what your school could do with what you hear.'
      : 'Say whose, and on what exactly, and what your school could do with what you hear.';
  if (containers.has(head) && head.endsWith('s') && head !== 'practices')
    return 'Choose one of them to try, and say with whom, and what you hope to see.';
  return to < 0 && (umbrellas.has(head) || said.words.split(' ').length === 1)
    ? `Choose one part of “${said.words}”, and say what you would change there, with whom, and what you hope to see.`
    : 'Say what you would try or change in it, with whom, and what you hope to see.';
}

export function topic({ reading, found, slots }: Noticed): Said | null {
  if (reading.form !== 'topic') return null;
  const from = at(reading, reading.opens) === 'the' ? reading.opens + 1 : reading.opens;
  const paired = at(reading, from + 1) === 'and' && weighed.has(at(reading, from + 2));
  const sides = weighed.has(at(reading, from))
    ? typed(reading, spanOf(reading.words, [from, paired ? from + 3 : from + 1])).toLowerCase()
    : undefined;
  if (sides !== undefined)
    return {
      span: whole(reading),
      reason: `This is a topic, and there may be many ${sides}.`,
      nextStep: `Choose one of the ${sides} that you could look at in your school, and ask what difference it makes and to whom.`,
    };
  if (slots.outcome.state === 'definite') return null;
  // "The link between clubs and attendance" says what one wants to find out.
  if (linkNouns.has(at(reading, from)) && at(reading, from + 1) === 'between')
    return namesSomebody(reading)
      ? null
      : {
          span: whole(reading),
          reason: 'It is not said yet with whom you would look at this.',
          nextStep: 'Say whom you would look at: one class, one year, or those with one need.',
        };
  // "Improving behaviour through choir": an aim, with or without what would be done.
  const begins = at(reading, reading.opens);
  const named = namesInIng(reading.words, reading.opens);
  if (
    !named &&
    begins.endsWith('ing') &&
    (isIn(aimVerbs, begins) || isIn(helpingVerbs, begins)) &&
    found.outcome !== null
  )
    return null;
  if (found.link !== null && effectNouns.has(at(reading, found.link))) return null;
  const said = topicWords(reading);
  return {
    span: said?.span ?? whole(reading),
    reason: 'This is a topic; it does not say yet what you want to find out.',
    nextStep: topicStep(reading, said),
  };
}
