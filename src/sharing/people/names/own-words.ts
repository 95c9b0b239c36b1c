// What a run's own words say, with no more than a word beside them, whatever signs stand around it. One line a rule.
import { textBefore } from '../span';
import { isGivenName } from '../vocabulary/given-names';
import { alsoSurnames, calendar, institution } from '../vocabulary/not-names';
import { spokenOf } from '../vocabulary/sign-words';
import { isSmallWord, isTimeOrPlace } from './kinds';
import { denied, nobody, type LookedRun, type Told } from './looked-run';
import { startsSentence } from './runs';
import { isDate, isMovement, isWillOfAQuestion } from './verbs-and-dates';

type Rule = (run: LookedRun) => boolean;

const isAlone: Rule = ({ words }) => words.length === 1;

const holdsNoName: Rule = ({ kinds }) => kinds.includes('never') || kinds.every((kind) => kind === 'initial');

/** "The River Derwent", "The River" */
const isRiver: Rule = ({ whole, words, first }) =>
  first.key === 'river' && (whole.words[0]?.key === 'the' || isTimeOrPlace(words[1]?.key ?? ''));

/** A month that nobody is called. */
const isMonth: Rule = (run) => isAlone(run) && calendar.has(run.first.key) && !isGivenName(run.first.key);

const isVerbOrDate: Rule = (run) =>
  isAlone(run) &&
  (isMovement(run.first, run.text) || isDate(run.first, run.text) || isWillOfAQuestion(run.first, run.text));

/** "A Support Plan": the article, and no initial. */
const hasArticle: Rule = ({ whole, words, first, kinds }) =>
  first.text === 'A' &&
  startsSentence(first) &&
  words[1]?.gap === ' ' &&
  kinds[1] === 'word' &&
  whole.words.length > words.length;

/** "St Brigid’s"; but "Oliver St John" is somebody. */
const isSaint: Rule = ({ whole, first }) =>
  /^(?:st|saint)$/.test(whole.words[0]?.key ?? '') && whole.words[1] === first;

/** "the Longfield Lane gate", "on Harbour Street". */
const isStreet: Rule = (run) =>
  !isAlone(run) &&
  isGround.test(run.last.text) &&
  !isGivenName(run.first.key) &&
  onGround.test(textBefore(run.text, run.first, 24));
/** Streets and buildings that are surnames, too. */
const isGround = /^(?:Street|Lane|Hall|Church|Park|Castle|House|Chapel|Temple)$/;
const onGround = /\b(?:the(?: \p{Ll}{1,12})?|on|in|at|near|along|off|down|into|past) $/iu;

/** "Tennyson – Blue" */
const isGroup: Rule = (run) =>
  isAlone(run) && isColour.test(run.first.text) && /[–:-] $/.test(textBefore(run.text, run.first, 24));
const isColour = /^(?:Red|Blue|Green|Yellow|Purple|Orange)$/;

/** "Grizedale Forest": a given name that a place is called after as well. */
const isBody: Rule = (run) =>
  !isAlone(run) &&
  run.words[run.words.length - 2]?.looks !== 'small' &&
  institution.test(run.last.text) &&
  !alsoSurnames.has(run.last.key) &&
  !isGivenName(run.first.key);

/** What sentences about learning begin with: "Results", "Teaching". */
const isSpokenOf: Rule = (run) =>
  isAlone(run) &&
  run.kinds[0] === 'word' &&
  !isGivenName(run.first.key) &&
  (spokenOf.has(run.first.key) || /(?:[^s]s|ing)$/.test(run.first.key));

/** "Subject Leaders", "Echo Reading": a word before a role or a subject is its kind. */
const isKindOfRole: Rule = (run) =>
  isAlone(run) &&
  run.beside !== undefined &&
  run.beside.start > run.last.end &&
  (run.kinds[0] === 'word' || isSmallWord(run.first.key));

/** In their order: the first that holds says what the run is. */
const rules: readonly (readonly [Rule, Told])[] = [
  [holdsNoName, nobody],
  [isRiver, denied],
  [isMonth, nobody],
  [isVerbOrDate, nobody],
  [hasArticle, denied],
  [isSaint, denied],
  [isStreet, denied],
  [isGroup, denied],
  [isBody, denied],
  [isSpokenOf, nobody],
  [isKindOfRole, denied],
];

/** @returns null where they say nothing */
export const byOwnWords = (run: LookedRun): Told | null => rules.find(([holds]) => holds(run))?.[1] ?? null;
