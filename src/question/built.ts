// Reads the parts out of a question that has the shape of one of the builder's stems.
import { actorEnd } from './slots/landmarks';
import { kindOfAction, kindOfOutcome } from './kinds';
import { namesEveryone, namesPeople } from './people';
import type { Phrase } from './phrase';
import { stems, type Stem } from './stems';
import type { Span } from './tokens';

/** The parts of a built question, each where it lies. */
export interface Built {
  readonly who: Span | null;
  readonly action: Span;
  readonly outcome: Span;
  /** Null where it is everyone. */
  readonly group: Span | null;
}

type Place = readonly [from: number, to: number];
type Places = Readonly<Record<string, Place>>;

/** Longer questions have not been built here. */
const longest = 600;
const they = ['we', 'they', 'i'];

/** A stem as words and parts in turn; the longest first, since "change in the way we …" is also "change in …". */
const shapes = [...stems]
  .sort(([, , , one], [, , , other]) => other.length - one.length)
  .map((stem): { stem: Stem; pieces: readonly string[] } => ({
    stem,
    pieces: stem[3]
      .replace(/^\w/, (letter) => letter.toLowerCase())
      .replaceAll(',', ' ,')
      .split(/(\{\w+\})/)
      .filter((piece) => piece !== ''),
  }));

const isPart = (piece: string): boolean => piece.startsWith('{');

/** Where those who act end in a line of words. */
function actorLength(words: string): number {
  const all = words.split(' ');
  const end = actorEnd({ at: (index) => all[index] ?? '', end: all.length }, 0);
  return all.slice(0, end).join(' ').length;
}

/** All ways to lay the pieces of a stem over the words from here on, the nearest first. */
function* lay(plain: string, pieces: readonly string[], from: number): Generator<Places> {
  const [piece, next] = pieces;
  if (piece === undefined) {
    if (from === plain.length) yield {};
    return;
  }
  if (!isPart(piece)) {
    if (plain.startsWith(piece, from)) yield* lay(plain, pieces.slice(1), from + piece.length);
    return;
  }
  const name = piece.slice(1, -1);
  const further = function* (to: number): Generator<Places> {
    if (to > from) for (const rest of lay(plain, pieces.slice(1), to)) yield { ...rest, [name]: [from, to] };
  };
  if (name === 'who') yield* further(from + actorLength(plain.slice(from)));
  else if (name === 'they') {
    for (const word of they) if (plain.startsWith(word, from)) yield* further(from + word.length);
  } else if (next === undefined) yield* further(plain.length);
  else for (let to = plain.indexOf(next, from); to >= 0; to = plain.indexOf(next, to + 1)) yield* further(to);
}

/** The parts of a question (with nothing about how one would know at its end), or null where it has no stem of ours. */
export function readBuilt(asked: Phrase): Built | null {
  const { plain } = asked;
  if (plain.length > longest) return null;
  for (const {
    stem: [, ofAction, ofOutcome, words],
    pieces,
  } of shapes) {
    for (const { who, action, outcome, group } of lay(plain, pieces, 0)) {
      if (!action || !outcome || !group) continue;
      const [acted, whom] = [plain.slice(...action), plain.slice(...group)];
      const close = words.endsWith(' for {group}') ? (whom.split(' for ')[0] ?? '') : whom;
      if (kindOfAction(acted) !== ofAction || kindOfOutcome(plain.slice(...outcome)) !== ofOutcome) continue;
      if (!namesPeople(close) || (!who && actorLength(acted) > 0)) continue;
      return {
        who: who ? asked.span(...who) : null,
        action: asked.span(...action),
        outcome: asked.span(...outcome),
        group: namesEveryone(whom) ? null : asked.span(...group),
      };
    }
  }
  return null;
}
