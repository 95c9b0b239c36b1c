// The parts a good question names, for the builder and the sub-questions: the slots the check reads, and who acts and where one would see it.
import { readBuilt } from './built';
import { findSlots } from './slots/find';
import { spanOf, type Range } from './slots/sentence';
import { kindOfOutcome } from './kinds';
import { namesEveryone } from './people';
import { Phrase, plainOf } from './phrase';
import { readText, type Reading } from './read';
import { divideSubject } from './subject';
import type { Span, Token } from './tokens';

/** Each part where it was found in the text given, or null. */
export interface Parts {
  /** Who acts, where they are named as those who do. */
  readonly who: Span | null;
  /** What leaders or staff will do or change: a deed ("use talk partners") or a thing ("talk partners"). */
  readonly action: Span | null;
  /** What it should lead to, with the verb that says so unless that is only "lead to" or "affect". */
  readonly outcome: Span | null;
  /** For whom: a group that is narrower than everyone. */
  readonly group: Span | null;
  /** What the question itself says it would be seen in ("…, as seen in their books"). */
  readonly seen: Span | null;
}

/** The words that are not an alternative in brackets. */
function outsideBrackets(words: readonly Token[], text: string): readonly Token[] {
  let inside = false;
  const outside = words.filter(({ kind, start }) => {
    const bracket = kind === 'pause' ? text[start] : '';
    if (bracket === '(') inside = true;
    const out = !inside;
    if (bracket === ')') inside = false;
    return out;
  });
  return inside ? words : outside;
}

const seenWords = ['seen', 'shown', 'measured', 'judged', 'heard'];

/** Where ", as seen in" begins and where what follows it does; null where it is not said. */
function seenAt(words: readonly Token[]): Range | null {
  const index = words.findIndex(
    ({ as }, place) =>
      as === 'as' &&
      seenWords.includes(words[place + 1]?.as ?? '') &&
      ['in', 'by', 'through'].includes(words[place + 2]?.as ?? ''),
  );
  if (index < 0 || index + 3 >= words.length) return null;
  return [words[index - 1]?.kind === 'pause' ? index - 1 : index, index + 3];
}

/**
 * Reads the parts out of a text, question or not; what is not said is null. A question that has the shape of one of the builder's stems
 * gives back exactly what was filled in.
 */
export function readParts(text: string): Parts {
  const whole = readText(text);
  const none: Parts = { who: null, action: null, outcome: null, group: null, seen: null };
  if (['empty', 'unfinished', 'other-language'].includes(whole.form)) return none;
  const outside = outsideBrackets(whole.words, text);
  const known = seenAt(outside);
  const words = known ? outside.slice(0, known[0]) : outside;
  const opens = Math.max(
    0,
    words.findIndex(({ start }) => start === whole.words[whole.opens]?.start),
  );
  const reading: Reading = { ...whole, words, opens };
  const seen = known ? spanOf(outside, [known[1], outside.length]) : null;
  const built = whole.asks ? (readBuilt(new Phrase(words)) ?? readBuilt(new Phrase(words.slice(opens)))) : null;
  if (built) return { ...built, seen };
  const found = findSlots(reading);
  // A look-up asks for what is known of a thing; nobody says they would do it.
  if (whole.form === 'look-up' && !found.who) return { ...none, seen };
  const outcome =
    found.outcome && found.outcome[0] === found.link && found.outcome[1] === found.link + 1 ? null : found.outcome;
  const span = (range: Range | null): Span | null => range && spanOf(found.words, range);
  const narrow = (group: Span | null): Span | null =>
    group && !namesEveryone(plainOf(text.slice(group.start, group.end))) ? group : null;
  const parts = { who: span(found.who), action: span(found.action), seen };
  // "So that our pupils in Year 4 speak up": whom and what.
  const aim = new Phrase(outcome ? found.words.slice(...outcome) : []);
  const divided =
    kindOfOutcome(aim.plain) === 'thing' || kindOfOutcome(aim.plain) === 'clause' ? divideSubject(aim.plain) : null;
  return divided
    ? {
        ...parts,
        outcome: aim.span(divided[1], aim.plain.length),
        group: narrow(aim.span(0, divided[0])) ?? narrow(span(found.group)),
      }
    : { ...parts, outcome: span(outcome), group: narrow(span(found.group)) };
}
