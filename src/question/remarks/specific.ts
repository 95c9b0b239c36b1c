// Remarks on whether a question is specific enough, in the order in which they are looked for.
import { isFigure, isIn, isPerson, spanOf, type Range } from '../slots/sentence';
import { asksForList } from './listed';
import { containers, judgements, umbrellas } from '../words/general';
import { aimVerbs, linkNouns, effectNouns, effectVerbs, helpingVerbs } from '../words/effect';
import { auxiliaries, littleWords, prepositions, subordinators } from '../words/grammar';
import { adults, learners, subjects, times } from '../words/school';
import { lookUp } from '../lexicon';
import { baseVerb, namesInIng } from '../wording/verbs';
import type { Reading } from '../read';
import type { Span } from '../tokens';
import { goneOn, topicBegun, withGapAt } from './begun';
import { anybody, generalIn, isGeneral, isPartOfName, loose, marksGiven, tested, vagueObject } from './general';
import { judgedRemark, judgedWord } from './judged';
import { several } from './people';
import { allOfThem, wholeNation } from './reach';
import {
  at,
  brief,
  few,
  isThin,
  judgedIn,
  namesSomebody,
  typed,
  whole,
  word,
  type Noticed,
  type Remark,
  type Said,
} from './remark';
import { setOf } from '../words/set';

/** A body such as a trust does nothing that one could watch. */
const bodies = setOf('mat trust federation leadership team teams department departments faculty lead head');
/** They are seen at home as well, and what they do there is not what a school would look for. */
const families = setOf('parents parent carers carer families family mothers fathers mums dads');

/** The people whose doing would be seen, as they are named; null where that is not certain. */
function peopleIn({ reading, found }: Noticed): string | null {
  // "How do leaders sustain change?": what they do is what brings it about.
  if (
    found.group !== null &&
    found.link !== null &&
    found.group[1] === found.link &&
    isIn(aimVerbs, at(reading, found.link))
  )
    return null;
  const sure = found.group
    ? found.words.findIndex(({ as }, index) => as === 'sure' && index >= (found.group?.[0] ?? 0))
    : -1;
  // "Make sure all staff …": "sure" is no part of who they are.
  const group: Range | null =
    found.group && sure >= 0 && sure < found.group[1] - 1 ? [sure + 1, found.group[1]] : found.group;
  const plain = group ? found.words.slice(...group).map(({ as }) => as) : [];
  const named = few(reading, group, 5);
  const last = plain.at(-1) ?? '';
  const some = ((learners.has(last) || adults.has(last)) && last.endsWith('s') && last !== 'class') || last === 'staff';
  // "To support staff wellbeing": the verb is no part of who they are.
  const verb = group?.[0] === reading.opens && isIn(helpingVerbs, plain[0] ?? '');
  const hyphen = group !== null && reading.text[(reading.words[group[0]]?.start ?? 0) - 1] === '-';
  if (named && some && !verb && !hyphen && !plain.some((as) => prepositions.has(as)))
    return named.words.replace(/^(?:my|our) /i, 'your ');
  // "Whole class feedback" is a practice, and nobody.
  const people = reading.words
    .map(({ as }) => as)
    .filter(
      (as, index) => (learners.has(as) || adults.has(as)) && !(as === 'class' && at(reading, index - 1) === 'whole'),
    );
  if (people.length === 0 || people.some((as) => bodies.has(as) || families.has(as))) return null;
  if (people.every((as) => as.startsWith('pupil') || as === 'class')) return 'pupils';
  return people.every((as) => adults.has(as)) ? 'staff' : null;
}

/** What to look for: what people do, where it is certain who they are. */
const seenIn = (noticed: Noticed): string => {
  const people = peopleIn(noticed);
  return people === null ? 'what could be seen, heard or counted' : `what ${people} would do, say or write`;
};

/** "Reading, writing and maths" are one thing to a school. */
const isSubjects = (reading: Reading, places: readonly number[]): boolean =>
  places.slice(1, -1).every((join) => subjects.has(at(reading, join - 1)) && subjects.has(at(reading, join + 1)));

/** Whether so many things are aimed at, or such general ones, that a question good in all else is still too much. */
const isCrammed = (noticed: Noticed): boolean => {
  const { outcome } = noticed.found;
  const joins = noticed.reading.words.slice(...(outcome ?? [0, 0])).filter(({ as }) => as === ',' || as === 'and');
  return (
    outcome !== null &&
    (joins.length > 3 || noticed.reading.words.slice(...outcome).filter(({ as }) => isGeneral(as)).length > 1)
  );
};

/** "Reaches", "feels": a verb in a form that only somebody's doing has. */
const isFinite = (as: string): boolean => as.endsWith('s') && lookUp(as)?.sort === 'verb' && !lookUp(as)?.both;

/** Where a list of three or more things it should lead to stands. */
function manyOutcomes({ reading, found }: Noticed): Said | null {
  if (!found.outcome) return null;
  const [from] = found.outcome;
  const end = reading.words.findIndex(
    ({ as }, index) => index > from && (subordinators.has(as) || ['by', 'through', 'using', 'for', 'in'].includes(as)),
  );
  const to = end < 0 ? reading.words.length : end;
  const joins = reading.words.flatMap(({ as }, index) =>
    index > from && index + 1 < to && (as === ',' || as === 'and') && at(reading, index + 1) !== 'and' ? [index] : [],
  );
  const [first = 0, ,] = joins;
  const last = joins.at(-1) ?? 0;
  if (joins.length < 2 || last + 1 >= to || typed(reading, spanOf(reading.words, [from, to])).includes('('))
    return null;
  // A list has short members.
  const places = [from, ...joins, to];
  const longestMember = joins.length > 2 ? 11 : 5;
  if (places.some((place, index) => index > 0 && place - (places[index - 1] ?? 0) > longestMember)) return null;
  if (isSubjects(reading, places)) return null;
  const range: Range = [from, reading.words[to - 1]?.kind === 'pause' ? to - 1 : to];
  const begins = isIn(aimVerbs, at(reading, from)) && first > from + 1 ? from + 1 : from;
  // "To initiate, encourage and support": several ways of doing one thing.
  const single = joins.filter((join, index) => (joins[index + 1] ?? 0) === join + 2);
  if (single.some((join) => lookUp(at(reading, join + 1))?.sort === 'verb')) return null;
  const piece: Range = [begins, reading.words[first - 1]?.kind === 'pause' ? first - 1 : first];
  // "Children to enjoy reading", "reaches their potential": a piece of a sentence is no thing to choose.
  const torn = reading.words
    .slice(...piece)
    .some(({ as }, index) => as === 'to' || isPerson(as) || (index === 0 && (littleWords.has(as) || isFinite(as))));
  const one = torn ? null : few(reading, piece);
  return {
    span: spanOf(reading.words, range),
    reason: 'There are several things to look for here, and each would need evidence of its own.',
    nextStep: one
      ? `Choose the one that matters most, such as “${one.words}”.`
      : 'Choose the one that matters most, and leave the rest for later.',
  };
}

/** What is hoped for in such words says nothing of what would be seen. */
const empty = setOf(
  'impact impacts difference outcomes standards results success quality achievement improvement excellence potential ready',
);

/** All that a school is for. */
const schooling = setOf('education everything school schools schooling');

/** A question about what somebody can do that names an aim and nothing to do about it. */
function isOnlyAim({ reading, found }: Noticed): boolean {
  const { words, opens, form, asks } = reading;
  if (form !== 'open' || !asks || at(reading, opens) !== 'how' || found.who === null || found.action !== null)
    return false;
  const means = setOf('by through using via with from when if without instead');
  return !words.some(
    ({ as }, index) =>
      means.has(as) && index > opens && (!['with', 'from'].includes(as) || at(reading, index + 1).endsWith('ing')),
  );
}

/** What money is spent on is what would be done. */
const money = setOf('funding funds fund money budget grant premium');

function moneyOnly({ reading, found }: Noticed): Said | null {
  if (!found.action) return null;
  const [from, to] = found.action;
  const verb = at(reading, from);
  const end = found.words.findIndex(({ as }, index) => index > from && index < to && money.has(as)) + 1;
  // "Next year" says when it is spent, and not on what.
  const when = found.words.slice(end, to).every(({ as }) => times.has(as) || littleWords.has(as) || as === 'next');
  if (!['use', 'using', 'spend', 'spending', 'invest', 'deploy'].includes(verb) || end === 0 || !when) return null;
  const range: Range = [from + 1, end];
  const said = few(reading, range, 5);
  return {
    span: said?.span ?? spanOf(reading.words, range),
    reason: 'This says what pays for it, but not what would be done.',
    nextStep: `Name what ${said ? `“${said.words}”` : 'the money'} would pay for, so that somebody who came to watch would see it.`,
  };
}

/** Whether it asks how far something is so. */
const asksHowFar = (reading: Reading): boolean => {
  const [first, second, third] = [0, 1, 2].map((skip) => at(reading, reading.opens + skip));
  return (
    (['to', 'what'].includes(first ?? '') && [second, third].includes('extent')) ||
    (first === 'how' && second === 'far')
  );
};

/** "What can we do about …?": there is a problem, and nothing yet that would be tried. */
function nothingTried({ reading, found: { who, words } }: Noticed): Said | null {
  const { opens } = reading;
  // "What can be done about …": nobody is named who would do it.
  const passive = who === null && at(reading, opens + 2) === 'be' && at(reading, opens + 3) === 'done';
  const after = passive ? opens + 3 : (who?.[1] ?? -1);
  const [modal, done, joint] = [at(reading, opens + 1), at(reading, after), at(reading, after + 1)];
  if (!reading.asks || at(reading, opens) !== 'what' || !['can', 'could', 'should', 'do', 'might'].includes(modal))
    return null;
  if (
    !(passive || (who?.[0] === opens + 2 && done === 'do')) ||
    after + 2 >= words.length ||
    reading.openings.length > 1
  )
    return null;
  const span = spanOf(words, [after + 2, words.length]);
  const rest = typed(reading, span);
  if (joint === 'about')
    return {
      span,
      reason: `“${brief(rest)}” says what is the matter, and not yet what you would try.`,
      nextStep: `Name one thing, and ask: “What difference does … make to ${rest}?”`,
    };
  const verb = baseVerb(at(reading, after + 2));
  if (who === null && joint === 'for')
    return {
      span,
      reason: 'It is not said yet what would be done, or what should change for them.',
      nextStep: `Name one thing, and ask: “What difference does … make for ${rest}?”`,
    };
  if (who === null || joint !== 'to' || verb !== at(reading, after + 2)) return null;
  return {
    span,
    reason: `This says what should change (“${brief(rest)}”), but not what you would do about it.`,
    nextStep: `Go on with what you would do: “How ${modal} ${typed(reading, spanOf(words, who))} ${rest} by …?”`,
  };
}

function noApproach(noticed: Noticed): Said | null {
  const { reading, found, slots } = noticed;
  const tried = nothingTried(noticed);
  if (tried) return tried;
  const { action, outcome } = slots;
  const aim = found.outcome;
  if (!isOnlyAim(noticed) && action.state === 'definite') return null;
  // "To what extent do we …", "how far is …" asks how things are, not what to do about them.
  if (asksHowFar(reading)) return null;
  if (!aim) return null;
  const verb = at(reading, aim[0]);
  const isAim = aim[1] - aim[0] > 1 && (isIn(aimVerbs, verb) || isIn(helpingVerbs, verb) || isIn(effectVerbs, verb));
  if (!isAim && found.who === null) return null;
  // An aim says what should change, also where it is too general to count as an outcome.
  const span = outcome.span ?? (isAim ? spanOf(found.words, aim) : null);
  if (span === null) return null;
  if (found.words.slice(...aim).some(({ as }) => empty.has(as))) return null;
  // "Improve education": what should change is not said either.
  const changed = found.words.slice(aim[0] + 1, aim[1]).filter(({ as }) => !littleWords.has(as));
  if (changed.length > 0 && changed.every(({ as }) => schooling.has(as) || as === 'learning' || as === 'teaching'))
    return null;
  if (action.state === 'vague') return null;
  // "Make assemblies more engaging": what one would see is not said either.
  const loosely =
    outcome.state !== 'definite' && generalIn(reading, aim, (as) => isGeneral(as) && !containers.has(as)) !== null;
  const both = loosely && !noticed.passed ? goneOn(reading, found, 'by …, so that') : null;
  if (both !== null)
    return {
      span,
      reason: `This says what should change${isAim ? ` (“${brief(typed(reading, span))}”)` : ''}, but not what you would do, or what you would see then.`,
      nextStep: `Go on with both: “${both}”`,
    };
  const them = aim[1] - aim[0] === 2 && at(reading, aim[0] + 1) === 'them';
  const alone = aim[1] - aim[0] === 1 && found.group !== null && found.group[0] > aim[0];
  const verbOnly = isIn(helpingVerbs, verb) && (alone || them);
  // "How can leaders support staff?"
  const helped = verbOnly && !noticed.passed ? goneOn(reading, found, 'by …, so that') : null;
  if (helped !== null)
    return {
      span: whole(reading),
      reason: `It is not said yet what would be done to ${verb} them, or what should change.`,
      nextStep: `Go on with both: “${helped}”`,
    };
  const gone = goneOn(reading, found, 'by');
  const actor = found.who && !['we', 'i', 'us'].includes(at(reading, found.who[0])) ? 'they' : 'you';
  return {
    span,
    reason: noticed.passed
      ? 'What you would do about it is not named yet; with it, the question is easier to answer.'
      : `This says what should change${isAim ? ` (“${brief(typed(reading, span))}”)` : ''}, but not what you would do about it.`,
    nextStep:
      gone === null
        ? 'Name one thing that would be done, or done differently.'
        : `Go on with what ${actor} would do: “${gone}”`,
  };
}

/** "What is the most effective way to teach …?": what to ask of one of the ways; null where none is asked for. */
function oneWay({ words, opens, text }: Reading): string | null {
  const all = words.map(({ as }) => as);
  const way = all.findIndex((as, index) => index > opens && index < opens + 7 && ways.has(as));
  const verb = baseVerb(all[way + 2] ?? '');
  const doing =
    all[way + 1] === 'to' ? all[way + 2] === verb : all[way + 1] === 'of' && (all[way + 2] ?? '').endsWith('ing');
  const rest = words.slice(way + 3);
  if (way < 0 || verb === null || !doing || rest.length === 0 || rest.length > 9) return null;
  const said = text.slice(rest[0]?.start ?? 0, rest.at(-1)?.end ?? 0).replace(/\s+/g, ' ');
  return `What difference does it make to … when we ${verb} ${said} by …?`;
}
const ways = setOf('way ways method methods approach approaches strategy strategies technique techniques means');

/** "What is the most effective way …?" asks which; what is not said is by what sign, or for whom. */
function bestOfAll(noticed: Noticed): Said | null {
  const { reading, slots } = noticed;
  const judged = judgedIn(reading);
  const how = judged !== null && at(reading, reading.opens) === 'how';
  const nobody = slots.group.state === 'missing' && !namesSomebody(reading);
  if (!judged || (how && nobody && slots.action.state !== 'definite' && slots.action.state !== 'vague')) return null;
  const place = reading.words.indexOf(judged);
  const next = reading.words[place + 1];
  const before = reading.words[place - 1];
  const works = judged.as.startsWith('work') && next && ['best', 'better', 'well'].includes(next.as);
  const span = {
    start: before?.as === 'most' ? before.start : judged.start,
    end: works ? next.end : judged.end,
  };
  const said = typed(reading, span);
  const whom = nobody ? ', and with whom' : '';
  const one = how ? null : oneWay(reading);
  const passed = `“${said}” can be judged in many ways; with a sign to go by, it is easier to answer.`;
  const so = judged.as.startsWith('work')
    ? 'tell that it works'
    : how && (said === 'well' || said.endsWith('ly'))
      ? `tell how ${said}`
      : `call it “${said}”`;
  const now = judged.as === 'working';
  const not = `It is not said yet by what sign you would ${so}${nobody ? ', and for whom' : ''}.`;
  return {
    span,
    reason: noticed.passed ? passed : not,
    nextStep:
      how || now
        ? `Say what you would look for${whom.replace(',', '')}: something that could be seen, heard or counted.`
        : asksForList(noticed)
          ? `Say what you would look for${whom}.`
          : one === null
            ? `Name two that you could try, and say what you would look for in each${whom}.`
            : `Choose one to try, and begin: “${one}”`,
  };
}

function vagueAction(noticed: Noticed): Said | null {
  const { reading, found, slots } = noticed;
  const { action } = slots;
  // Which of them is what the question asks.
  if (asksForList(noticed)) return null;
  if (action.state !== 'vague' || !found.action || judgedIn(reading)) return null;
  const plain = found.words.slice(...found.action).map(({ as }) => as);
  const general = generalIn(
    reading,
    found.action,
    (as) => (umbrellas.has(as) || containers.has(as)) && !anybody.has(as) && !as.startsWith('school'),
  );
  if (!general || plain.every((as) => learners.has(as) || adults.has(as) || littleWords.has(as))) return null;
  const all = few(reading, found.action, 4);
  const said = all && !prepositions.has(plain[0] ?? '') && !plain.includes('to') ? all : general;
  if (plain.some((as) => effectNouns.has(as))) return null;
  const last = said.words.split(' ').at(-1)?.toLowerCase() ?? '';
  const head = general.words.split(' ').at(-1)?.toLowerCase() ?? '';
  if (yields.has(head))
    return {
      span: general.span,
      reason: `“${general.words}” can show in many ways, so it is not clear what evidence to look for.`,
      nextStep: `Put something more exact in its place: ${seenIn(noticed)}.`,
    };
  // "Our marking policy" is one, and holds much.
  if (containers.has(head) && ['our', 'my', 'the', 'this'].includes(plain[0] ?? '') && !last.endsWith('s'))
    return {
      span: said.span,
      reason: `“${said.words}” holds many things, so it is not clear what would be looked at.`,
      nextStep: 'Say which part of it: something that somebody who came to watch would see.',
    };
  const many = head.endsWith('s') && !head.endsWith('ss');
  const mean = many ? 'what you mean by them' : 'what you mean by it';
  const which =
    containers.has(head) && !uncounted.has(head) ? (many ? 'which ones you mean' : 'which one you mean') : mean;
  return {
    span: said.span,
    reason: `“${said.words}” can mean many things, so it is not clear what would be looked at.`,
    nextStep: `Say ${which}, so that somebody who came to watch would see ${many ? 'them' : 'it'}.`,
  };
}

const uncounted = setOf('practice practices support means');

/** What work yields: looked for, not done. */
const yields = setOf(
  'attainment achievement progress performance outcomes outcome results result standards success motivation engagement behaviour confidence wellbeing',
);

/** "How does the new rota affect our class teachers?": an effect on somebody, and nothing about them that would change. */
function effectOnWhom({ reading, found, slots }: Noticed): Said | null {
  const { form, asks, opens } = reading;
  const { link, outcome, group } = found;
  const bare = outcome !== null && outcome[0] === link && outcome[1] === link + 1;
  if (!bare || !group || group[0] <= link || group[1] < reading.words.length || reading.openings.length > 1)
    return null;
  const said = few(reading, group, 6);
  const joined = reading.words.slice(...group).some(({ as, kind }) => kind !== 'word' || as === 'and');
  const verb = at(reading, link);
  if (!said || joined || !(onThem.has(verb) || helpsThem.has(verb)) || /^(?:all|every|any) /i.test(said.words))
    return null;
  // What staff do to help is looked at as it is; "help Year 4 with fractions" says with what.
  if (helpsThem.has(verb)) {
    const acted = reading.words.slice(opens, link).some(({ as }) => isPerson(as) || as === 'we' || as === 'i');
    const told = reading.words.slice(...group).some(({ as }) => as === 'with');
    if (
      form !== 'open' ||
      !asks ||
      acted ||
      told ||
      slots.group.state !== 'definite' ||
      slots.action.state !== 'definite'
    )
      return null;
    return {
      span: said.span,
      reason: 'It is not said yet what they would do then.',
      nextStep: `Go on with it: “${capitalised(typed(reading, whole(reading)))} to …?”`,
    };
  }
  return {
    span: said.span,
    reason: `It is not said yet what about “${said.words}” might change.`,
    nextStep: 'Name one thing that could be seen, heard or counted.',
  };
}
const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** They go on with what people are helped to do. */
const helpsThem = setOf('help helps support supports enable encourage');
const onThem = setOf('affect affects impact impacts influence influences effect effects');

/** What should change, without the verb that says so. */
const afterVerb = (reading: Reading, [from, to]: Range): Range =>
  to - from > 1 && (isIn(effectVerbs, at(reading, from)) || isIn(helpingVerbs, at(reading, from)))
    ? [from + 1, to]
    : [from, to];

function vagueOutcome(noticed: Noticed): Said | null {
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
const thought = setOf('perceptions attitudes views opinions experiences beliefs perception attitude');

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

function topic({ reading, found, slots }: Noticed): Said | null {
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

/** Whether what opens second is no second question: "… and why", "What can we do?" after what sets the scene. */
function isOneQuestion({ all, openings }: Reading): boolean {
  const [first, second] = openings;
  if (!first || !second || openings.length > 2) return false;
  const after = all.filter(({ start, kind }) => start >= second.start && kind === 'word');
  const before = all.filter(({ start }) => start >= first.start && start < second.start);
  const [what, then] = before;
  return after.every(({ as }) => littleWords.has(as) || idle.has(as)) || (what?.as === 'what' && then?.as === 'if');
}
const idle = setOf('help change happen happens matter');

/** Whether what opens here is in the order of a question: "how could we", "does it". */
function asksInFull({ all }: Reading, opening: Span): boolean {
  const place = all.findIndex(({ start }) => start === opening.start);
  const [word = '', next = ''] = [all[place]?.as, all[place + 1]?.as];
  return auxiliaries.has(word) || (['how', 'what', 'why'].includes(word) && auxiliaries.has(next));
}

/** Whether what is asked second is about what the first one finds: "… and how could we use that?" */
const goesOn = ({ all }: Reading, { start }: Span): boolean =>
  all.some((each) => each.start > start && ['it', 'that', 'this', 'them', 'these', 'helps'].includes(each.as));

/** What sets the scene in a sentence of its own, and what is asked after it. */
function sceneOf(reading: Reading): Said | null {
  const [first, second] = reading.openings;
  const asked = reading.all.some(
    ({ kind, as, start }) => kind === 'stop' && as === '?' && start < (second?.start ?? 0),
  );
  if (!first || !second || !asked) return null;
  return sceneAsked(second);
}

/** "Our boys do not like writing. What can we do?": the question names nothing of its own. */
const isBareAfterScene = ({ all, words }: Reading): boolean =>
  words.every(({ as, kind }) => kind !== 'word' || littleWords.has(as) || idle.has(as)) &&
  all.length > words.length + 1;

const sceneAsked = (span: Span): Said => ({
  span,
  reason: 'This goes with the sentence before it; together they do not say yet what you would do.',
  nextStep: 'Put both in one sentence, and name one thing that you could try and for whom.',
});

/** "How is … used in our lessons?": what is used is named, and not what for. */
const asksHowUsed = (reading: Reading): boolean =>
  at(reading, reading.opens) === 'how' &&
  ['is', 'are'].includes(at(reading, reading.opens + 1)) &&
  word(reading, (as) => as === 'used' || as === 'taught') !== null;

/** Where it is not clear that a question is specific enough: the one thing that would settle it. */
function notNamed(noticed: Noticed): Said {
  const { slots } = noticed;
  const people = peopleIn(noticed);
  const span = whole(noticed.reading);
  if (asksHowUsed(noticed.reading))
    return {
      span,
      reason: 'It is not clear yet what one would look for, or what should come of it.',
      nextStep: 'Say which part of it you would look at, and what you hope to see.',
    };
  if (people !== null)
    return {
      span,
      reason: 'It is not clear yet what evidence would answer this.',
      nextStep: `Say what you would look at: what ${people} do, say or write.`,
    };
  if (slots.group.state !== 'definite' && !namesSomebody(noticed.reading))
    return {
      span,
      reason: 'It is not clear yet whom this is about.',
      nextStep: 'Say whom you would look at: one class, one year, or those with one need.',
    };
  return slots.action.state !== 'definite'
    ? {
        span,
        reason: 'It is not clear yet what exactly would be done or looked at.',
        nextStep: 'Name it so closely that somebody who came to watch would see it.',
      }
    : {
        span,
        reason: 'It is not clear yet what evidence would answer this.',
        nextStep: 'Say what you would look at: something that could be seen, heard or counted.',
      };
}

export const specificRemarks = {
  gap: {
    aspect: 'specific',
    doubts: true,
    look: ({ reading }) =>
      reading.gap && {
        span: reading.gap,
        reason: 'Part of the question is still to be filled in.',
        nextStep: `Put your own words in the place of “${typed(reading, reading.gap)}”.`,
      },
  },
  'several-questions': {
    aspect: 'specific',
    always: true,
    look: ({ reading, passed }) => {
      const [first, second] = reading.openings;
      if (first && !second && isBareAfterScene(reading)) return sceneAsked(first);
      if (!first || !second) return null;
      if (isOneQuestion(reading)) return sceneOf(reading);
      // "…, which could be soon", "what pupils learn, how they learn": a clause is in the order of a statement, or tells more.
      if (passed && (!asksInFull(reading, second) || goesOn(reading, second))) return null;
      const begins = reading.all.filter(({ start }) => start >= first.start && start < second.start);
      const end = begins.filter(({ kind, as }) => kind === 'word' && as !== 'and').at(-1)?.end ?? first.end;
      const named = brief(typed(reading, { start: first.start, end }), 16);
      if (!reading.asks)
        return {
          span: second,
          reason: 'These are several topics, and none of them is a question yet.',
          nextStep: `Choose one, such as “${named}”, and ask what your school could do about it, and for whom.`,
        };
      return {
        span: second,
        reason: passed
          ? 'There are two questions here; one at a time is easier to answer.'
          : 'There is more than one question here, and each would need evidence of its own.',
        nextStep: `Choose one, such as “${named}”, and keep the rest as sub-questions.`,
      };
    },
  },
  'many-outcomes': { aspect: 'specific', doubts: isCrammed, look: manyOutcomes },
  topic: { aspect: 'specific', look: topic },
  'no-approach': {
    aspect: 'specific',
    always: (noticed) => isOnlyAim(noticed) || nothingTried(noticed) !== null,
    doubts: (noticed) => (isThin(noticed) && isOnlyAim(noticed)) || nothingTried(noticed) !== null,
    look: noApproach,
  },
  money: { aspect: 'specific', doubts: true, look: moneyOnly },
  'whole-nation': { aspect: 'specific', doubts: true, look: wholeNation },
  'judged-word': {
    aspect: 'specific',
    always: ({ reading }) => (judgedWord(reading)?.people ?? null) !== null,
    doubts: (noticed) => isThin(noticed) && (judgedWord(noticed.reading)?.people ?? null) !== null,
    look: judgedRemark,
  },
  'all-of-them': { aspect: 'specific', doubts: true, look: allOfThem },
  'best-of-all': { aspect: 'specific', always: true, look: bestOfAll },
  'effect-on-whom': { aspect: 'specific', always: true, look: effectOnWhom },
  'vague-approach': { aspect: 'specific', look: vagueAction },
  'vague-outcome': {
    aspect: 'specific',
    always: (noticed) => vagueObject(noticed) !== null,
    doubts: (noticed) => isThin(noticed) && vagueObject(noticed) !== null,
    look: vagueOutcome,
  },
  everyone: {
    aspect: 'specific',

    look: ({ reading, found, slots: { group } }) => {
      const said = group.state === 'vague' ? few(reading, found.group, 4) : null;
      if (!said || !found.group) return null;
      const people = word(reading, (as) => learners.has(as) || adults.has(as) || as === 'people', found.group);
      // "Student achievement" is about an outcome; whose it is, is asked for by another remark.
      // "Children who are shy" are some.
      if (['who', 'whose', 'with'].includes(at(reading, found.group[1]))) return null;
      if (!people || !(people.as.endsWith('s') || people.as === 'people' || said.words.split(' ').length > 1))
        return null;
      const which = `Say which ${several(said.words)}`;
      return {
        span: said.span,
        reason: adults.has(people.as)
          ? `“${said.words}” takes in all of them, so evidence would be needed on all.`
          : `“${said.words}” could be anyone, so evidence would be needed on everyone.`,
        nextStep:
          people.as === 'people'
            ? 'Say whom you mean: pupils, parents or staff, and which of them.'
            : ['governors', 'trustees'].includes(people.as)
              ? `${which}: those with one task, or those new to it.`
              : adults.has(people.as)
                ? `${which}: one team, one phase, or those new to it.`
                : families.has(people.as)
                  ? `${which}: those of one class or year, or those you see least.`
                  : `${which}: one class, one year, or those with one need.`,
      };
    },
  },
  nobody: {
    aspect: 'specific',

    look: (noticed) => {
      const { reading, found, slots } = noticed;
      const { action, outcome, group } = slots;
      if (group.state !== 'missing' || namesSomebody(reading) || reading.form === 'statement') return null;
      // Where nothing else is definite either, for whom is the least of it; where a link is looked for, it need be for nobody.
      const named = action.state === 'definite' || outcome.state === 'definite' || judgedIn(reading) !== null;
      if (!named || reading.words.some(({ as }) => linkNouns.has(as))) return null;
      // Where it is looked at is said, and not what one would see there.
      if (slots.setting.state === 'definite' && asksHowUsed(reading)) return notNamed(noticed);
      const gone = goneOn(reading, found, 'for');
      return {
        span: whole(reading),
        reason: 'It is not said yet for whom.',
        nextStep:
          gone === null
            ? 'Say whom you have in mind: a class, a year, or those with one need.'
            : `Go on with whom you have in mind: “${gone}”`,
      };
    },
  },
  wide: {
    aspect: 'specific',
    look: ({ reading, found, slots, unclear }) => {
      const general = word(
        reading,
        (as, index) =>
          index >= reading.opens &&
          isGeneral(as) &&
          !judgements.has(as) &&
          !schooling.has(as) &&
          !effectNouns.has(as) &&
          !isPartOfName(reading, index),
      );
      // Where the weights do not say that it is wide, neither does the remark.
      if (unclear && !general)
        return ['topic', 'statement'].includes(reading.form) ? null : notNamed({ reading, found, slots });
      const people = few(reading, found.group, 5);
      if (!general && people && ['why', 'how'].includes(at(reading, reading.opens)))
        return {
          span: people.span,
          reason: 'There may be many answers to this, and it is not said yet where you would look.',
          nextStep: `Say which ${several(people.words)}, and in which lessons or at which times.`,
        };
      // What is done and what for are both named: it is whom that is not.
      const { action, outcome } = slots;
      if (!general && action.state === 'definite' && outcome.state !== 'missing')
        return notNamed({ reading, found, slots });
      const span = general ?? whole(reading);
      return {
        span,
        reason: general
          ? `“${typed(reading, general)}” takes in a great deal for one enquiry.`
          : 'This takes in a great deal for one enquiry.',
        nextStep: 'Choose one part of it: one class, one lesson or one kind of work.',
      };
    },
  },
} satisfies Record<string, Remark>;
