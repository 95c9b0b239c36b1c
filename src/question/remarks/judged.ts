// Words that judge without saying by what sign: "a good teacher", "effective feedback", "their efficiency".
import { lookUp } from '../lexicon';
import { isPerson, spanOf } from '../slots/sentence';
import { judging, judgingNouns } from '../words/general';
import { littleWords } from '../words/grammar';
import { isAtSchool } from '../words/school';
import { at, few, typed, word, type Noticed, type Said } from './remark';
import { several } from './people';
import type { Reading } from '../read';
import type { Span } from '../tokens';
import { setOf } from '../words/set';

interface Judged {
  readonly span: Span;
  /** The judging word as it was typed. */
  readonly by: string;
  /** Whoever is judged, where they are people. */
  readonly people: string | null;
}

const degrees = setOf('more most less least how as so too very best');
/** As a rule two words at most stand between: "effective early reading lessons". */
const furthest = 3;

const names = (reading: Reading, index: number): boolean => {
  const next = reading.words[index];
  return next?.kind === 'word' && !next.quoted && !littleWords.has(next.as);
};

/** What a judging word is said of, and the word; null where nothing is judged so. */
export function judgedWord(reading: Reading): Judged | null {
  const { words, opens } = reading;
  const noun = word(reading, (as, index) => index > opens && judgingNouns.has(as) && !names(reading, index + 1));
  // "What is good about …?"
  const about = ['is', 'are'].includes(at(reading, opens + 1)) && at(reading, opens + 3) === 'about' ? opens + 2 : -1;
  const by = word(
    reading,
    (as, index) =>
      index >= opens &&
      judging.has(as) &&
      !degrees.has(at(reading, index - 1)) &&
      (names(reading, index + 1) || index === about),
  );
  if (by) {
    const from = words.indexOf(by);
    let to = from + 1;
    while (to < from + 1 + furthest && names(reading, to) && lookUp(at(reading, to))?.sort !== 'verb') {
      to += 1;
      if (isPerson(at(reading, to - 1)) && !isPerson(at(reading, to))) break;
    }
    const said = few(reading, [from, to], furthest + 1);
    if (!said) return null;
    const head = at(reading, to - 1);
    return {
      ...said,
      by: typed(reading, by),
      people: isAtSchool(head) && head !== 'leadership' ? said.words : null,
    };
  }
  if (!noun) return null;
  const place = words.indexOf(noun);
  const before = place - 1 > opens && names(reading, place - 1) && !isPerson(at(reading, place - 1));
  return { span: spanOf(words, [before ? place - 1 : place, place + 1]), by: typed(reading, noun), people: null };
}

/** What is said of it: the judging word, and what to put in its place. */
export function judgedRemark({ reading, passed }: Noticed): Said | null {
  const judged = judgedWord(reading);
  if (!judged) return null;
  const reason = `Each of us means something else by “${judged.by}”`;
  return {
    span: judged.span,
    reason: passed
      ? `${reason}; with a sign to go by, it is easier to answer.`
      : `${reason}, and it is not said yet what you mean.`,
    nextStep: judged.people
      ? `Say what one would see: what ${several(judged.people)} would do, say or write.`
      : 'Say what one would see, hear or count.',
  };
}
