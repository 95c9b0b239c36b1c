// A remark on what should change: too general, or not said.
import type { Reading } from '../read';
import type { Found } from '../slots/find';
import { isIn, type Range } from '../slots/sentence';
import type { Span } from '../tokens';
import { effectNouns, effectVerbs, helpingVerbs, linkNouns } from '../words/effect';
import { setOf } from '../words/set';
import { asksHowFar } from './approach';
import { goneOn, withGapAt } from './begun';
import { generalIn, isGeneral, loose, marksGiven, tested, vagueObject } from './general';
import { several } from './people';
import { at, few, judgedIn, typed, whole, word, type Noticed, type Said } from './remark';
import { seenIn, showsInManyWays } from './seen';
import { thought } from './topic';

/** What should change, without the verb that says so. */
const afterVerb = (reading: Reading, [from, to]: Range): Range =>
  to - from > 1 && (isIn(effectVerbs, at(reading, from)) || isIn(helpingVerbs, at(reading, from)))
    ? [from + 1, to]
    : [from, to];

/** A general word in what should change, or a judging one. */
interface Named {
  readonly span: Span;
  readonly words: string;
}

const unforeseen = setOf('unexpected unintended unforeseen');

/** Whether what would be seen is said, or cannot be. */
function isSettled({ reading, found: { outcome }, slots }: Noticed): boolean {
  const [from, end] = outcome ?? [0, 0];
  const last = end > from ? at(reading, end - 1) : '';
  return (
    // "Ofsted ready" has a name in it, and says nothing of what would be seen.
    (slots.outcome.state === 'definite' && last !== 'ready') ||
    judgedIn(reading) !== null ||
    // What nobody expects cannot be named beforehand, and what is given for work done is seen already.
    word(reading, (as) => unforeseen.has(as)) !== null ||
    marksGiven.has(last) ||
    (['in', 'on'].includes(at(reading, end)) && word(reading, (as) => tested.has(as), [end, end + 6]) !== null)
  );
}

/** The general words in what should change. */
const generalOutcome = (noticed: Noticed): Named | null =>
  vagueObject(noticed) ??
  (noticed.found.outcome &&
    generalIn(
      noticed.reading,
      afterVerb(noticed.reading, noticed.found.outcome),
      (as) => isGeneral(as) && !as.startsWith('school'),
    ));

/** What to put in the place of general words, in the person's own question where it can be said again. */
function inItsPlace(noticed: Noticed, general: Named): Said {
  const said = showsInManyWays(noticed, general);
  const again = withGapAt(noticed.reading, general.span);
  return {
    span: general.span,
    reason: noticed.passed
      ? `“${general.words}” can show in many ways; named more closely, it is easier to look for.`
      : said.reason,
    nextStep: again === null ? said.nextStep : `Say ${seenIn(noticed)}: “${again}”`,
  };
}

/** "The effect of the rota on our evening readers": what there is an effect on has been said. */
const saysOnWhat = ({ reading, found: { link, outcome }, slots }: Noticed): boolean =>
  link !== null &&
  effectNouns.has(at(reading, link)) &&
  word(reading, (as) => as === 'on' || as === 'upon') !== null &&
  reading.words.length > link + 4 &&
  outcome?.[0] !== link &&
  slots.outcome.state !== 'vague';

/** A relationship is looked for as it is; nothing need change. */
const asksForLink = ({ reading, found: { link } }: Noticed): boolean =>
  link !== null && linkNouns.has(at(reading, link)) && word(reading, (as) => as === 'between') !== null;

/** What an effect is on, where it is named and can be anything. */
function vagueSide({ reading, found: { link, outcome }, slots }: Noticed): Named | null {
  const isEffect = link !== null && effectNouns.has(at(reading, link));
  return slots.outcome.state === 'vague' && isEffect && outcome?.[0] !== link ? few(reading, outcome, 3) : null;
}

/** Nothing is said of what should change. */
function notSaid(noticed: Noticed): Said {
  const { reading, found, slots } = noticed;
  const gone = goneOn(reading, found, 'so that');
  return {
    span: slots.outcome.span ?? slots.action.span ?? whole(reading),
    reason: 'It is not clear yet what you hope to see change.',
    nextStep:
      gone === null ? `Say what would be different: ${seenIn(noticed)}.` : `Go on with what you would see: “${gone}”`,
  };
}

/** What should change is said in general or judging words, or not at all. */
export function vagueOutcome(noticed: Noticed): Said | null {
  if (isSettled(noticed)) return null;
  const { reading } = noticed;
  const general = generalOutcome(noticed);
  if (general) return inItsPlace(noticed, general);
  if (saysOnWhat(noticed)) return null;
  const unclear = word(reading, (as, index) => loose.has(as) && !(as === 'engaging' && index === reading.opens));
  if (unclear)
    return {
      span: unclear,
      reason: `“${typed(reading, unclear)}” can mean many things, so it is not clear what evidence to look for.`,
      nextStep: 'Say in its place what would be different, and who would notice.',
    };
  if (asksForLink(noticed)) return null;
  if (!asksForChange(noticed)) return reading.form === 'statement' ? null : partOfIt(noticed);
  const side = vagueSide(noticed);
  return side ? showsInManyWays(noticed, side) : notSaid(noticed);
}

/** Whether somebody does something so that something changes; what is to be understood as it is need not change. */
function asksForChange({ reading, found }: Noticed): boolean {
  const { link, who } = found;
  const verb = link === null ? '' : at(reading, link);
  if (asksHowFar(reading)) return false;
  const effects = link !== null && (isIn(effectVerbs, verb) || isIn(helpingVerbs, verb));
  if (effects && reading.form === 'yes-no') return true;
  if (isOwnDoing(reading, found)) return false;
  if (effects || (effectNouns.has(verb) && !linkNouns.has(verb))) return true;
  const can = [1, 2].some((skip) => modals.has(at(reading, reading.opens + skip)));
  return can && who !== null && !knowing.has(at(reading, who[1]));
}
const modals = setOf('can could might will should');

/** "How do toddlers develop?": what people do of themselves. */
const isOwnDoing = ({ words }: Reading, { link, who, action, group }: Found): boolean =>
  link !== null &&
  link === words.length - 1 &&
  who === null &&
  group !== null &&
  group[1] === link &&
  (action === null || action[0] >= group[0]);
/** Those who do so look, and change nothing by it. */
const knowing = setOf('know find tell see measure judge learn understand');

/** "To find out about phonics": it is phonics. */
const withoutAbout = (reading: Reading, range: Range | null): Range | null =>
  range && at(reading, range[0]) === 'about' ? [range[0] + 1, range[1]] : range;

/** What is to be understood is named, but not which part of it, of whom or where. */
function partOfIt({ reading, slots: { group, setting }, found }: Noticed): Said {
  // Of a topic, and of what "what is …" asks after, the words read well by themselves.
  const named =
    ['topic', 'aim'].includes(reading.form) ||
    (at(reading, reading.opens) === 'what' && ['is', 'are'].includes(at(reading, reading.opens + 1)));
  const views = found.action !== null && reading.words.slice(...found.action).some(({ as }) => thought.has(as));
  const said = named && !views ? few(reading, withoutAbout(reading, found.action), 5) : null;
  const people = group.state === 'vague' ? few(reading, found.group, 3) : null;
  const open = [
    'which part of this you would look at',
    ...(group.state === 'definite' ? [] : [people ? `which ${several(people.words)}` : 'with whom']),
    ...(setting.state === 'definite' ? [] : ['where']),
  ];
  const last = open.pop() ?? '';
  return {
    span: (said ?? people)?.span ?? whole(reading),
    reason: said
      ? `“${said.words}” takes in a great deal, and it is not said yet which part of it you would look at.`
      : people
        ? `“${people.words}” could be anyone, and it is not said yet which part of this you would look at.`
        : 'Anything about it could be an answer, so there is no telling yet where to look.',
    nextStep: `Say ${open.length > 0 ? `${open.join(', ')} and ` : ''}${last}.`,
  };
}
