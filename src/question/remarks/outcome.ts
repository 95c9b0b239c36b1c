// A remark on what should change: too general, or not said.
import type { Reading } from '../read';
import { isIn, type Range } from '../slots/sentence';
import { effectNouns, effectVerbs, helpingVerbs, linkNouns } from '../words/effect';
import { setOf } from '../words/set';
import { asksHowFar } from './approach';
import { goneOn, withGapAt } from './begun';
import { generalIn, isGeneral, loose, marksGiven, tested, vagueObject } from './general';
import { several } from './people';
import { at, few, judgedIn, typed, whole, word, type Noticed, type Said } from './remark';
import { seenIn } from './seen';
import { thought } from './topic';

/** What should change, without the verb that says so. */
const afterVerb = (reading: Reading, [from, to]: Range): Range =>
  to - from > 1 && (isIn(effectVerbs, at(reading, from)) || isIn(helpingVerbs, at(reading, from)))
    ? [from + 1, to]
    : [from, to];

export function vagueOutcome(noticed: Noticed): Said | null {
  const { reading, found, slots } = noticed;
  // "Ofsted ready" has a name in it, and says nothing of what would be seen.
  const ready = found.outcome !== null && at(reading, found.outcome[1] - 1) === 'ready';
  if ((slots.outcome.state === 'definite' && !ready) || judgedIn(reading)) return null;
  // What nobody expects cannot be named beforehand, and what is given for work done is seen already.
  if (word(reading, (as) => ['unexpected', 'unintended', 'unforeseen'].includes(as))) return null;
  if (found.outcome && marksGiven.has(at(reading, found.outcome[1] - 1))) return null;
  const end = found.outcome?.[1] ?? 0;
  if (['in', 'on'].includes(at(reading, end)) && word(reading, (as) => tested.has(as), [end, end + 6])) return null;
  const seen = seenIn(noticed);
  const general =
    vagueObject(noticed) ??
    (found.outcome &&
      generalIn(reading, afterVerb(reading, found.outcome), (as) => isGeneral(as) && !as.startsWith('school')));
  if (general) {
    const again = withGapAt(reading, general.span);
    return {
      span: general.span,
      reason: noticed.passed
        ? `“${general.words}” can show in many ways; named more closely, it is easier to look for.`
        : `“${general.words}” can show in many ways, so it is not clear what evidence to look for.`,
      nextStep: again === null ? `Put something more exact in its place: ${seen}.` : `Say ${seen}: “${again}”`,
    };
  }
  // What there is an effect on has been said.
  const { link, outcome } = found;
  if (
    link !== null &&
    effectNouns.has(at(reading, link)) &&
    ['on', 'upon'].some((on) => word(reading, (as) => as === on)) &&
    reading.words.length > link + 4 &&
    outcome?.[0] !== link &&
    slots.outcome.state !== 'vague'
  )
    return null;
  const unclear = word(reading, (as, index) => loose.has(as) && !(as === 'engaging' && index === reading.opens));
  if (unclear)
    return {
      span: unclear,
      reason: `“${typed(reading, unclear)}” can mean many things, so it is not clear what evidence to look for.`,
      nextStep: 'Say in its place what would be different, and who would notice.',
    };
  // A relationship is looked for as it is; nothing need change.
  if (link !== null && linkNouns.has(at(reading, link)) && word(reading, (as) => as === 'between')) return null;
  if (!asksForChange(noticed)) return reading.form === 'statement' ? null : partOfIt(noticed);
  const named =
    slots.outcome.state === 'vague' && link !== null && effectNouns.has(at(reading, link))
      ? few(reading, outcome, 3)
      : null;
  if (named && outcome?.[0] !== link)
    return {
      span: named.span,
      reason: `“${named.words}” can show in many ways, so it is not clear what evidence to look for.`,
      nextStep: `Put something more exact in its place: ${seen}.`,
    };
  const gone = goneOn(reading, found, 'so that');
  return {
    span: slots.outcome.span ?? slots.action.span ?? whole(reading),
    reason: 'It is not clear yet what you hope to see change.',
    nextStep: gone === null ? `Say what would be different: ${seen}.` : `Go on with what you would see: “${gone}”`,
  };
}

/** Whether somebody does something so that something changes; what is to be understood as it is need not change. */
function asksForChange({ reading, found: { link, who, action, group } }: Noticed): boolean {
  const verb = link === null ? '' : at(reading, link);
  if (asksHowFar(reading)) return false;
  const effects = link !== null && (isIn(effectVerbs, verb) || isIn(helpingVerbs, verb));
  if (effects && reading.form === 'yes-no') return true;
  // "How do toddlers develop?": what people do of themselves.
  const last = link !== null && link === reading.words.length - 1;
  if (last && who === null && group !== null && group[1] === link && (action === null || action[0] >= group[0]))
    return false;
  if (effects) return true;
  if (effectNouns.has(verb) && !linkNouns.has(verb)) return true;
  const can = [1, 2].some((skip) =>
    ['can', 'could', 'might', 'will', 'should'].includes(at(reading, reading.opens + skip)),
  );
  return can && who !== null && !knowing.has(at(reading, who[1]));
}
/** Those who do so look, and change nothing by it. */
const knowing = setOf('know find tell see measure judge learn understand');

/** What is to be understood is named, but not which part of it, of whom or where. */
function partOfIt({ reading, slots: { group, setting }, found }: Noticed): Said {
  // Of a topic, and of what "what is …" asks after, the words read well by themselves.
  const named =
    ['topic', 'aim'].includes(reading.form) ||
    (at(reading, reading.opens) === 'what' && ['is', 'are'].includes(at(reading, reading.opens + 1)));
  const views = found.action !== null && reading.words.slice(...found.action).some(({ as }) => thought.has(as));
  const said = named && !views ? few(reading, found.action, 5) : null;
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
