// What stands in a place for a mark: a tick, in whatever sign or letter somebody has for it, a choice in words, or other words.
import { lettersOf, trimEndOf } from '../../enquiry/normalised-text';
import { oneLine } from '../../enquiry/managed-block';
import { stageNames, type Stage } from '../../handbook/pathway';
import type { boxZones } from './cards-form';

export type BoxZone = (typeof boxZones)[number];

/** `no`: the words only say that it is not chosen, as a dash does. */
export interface Mark {
  readonly ticked: boolean;
  readonly no: boolean;
  /** What stands there beside a tick, or in place of one. */
  readonly words: string;
}

// With the signs that Word keeps for its fonts of symbols (Wingdings and Wingdings 2), by their place there.
const emptyBoxes = /[☐□▢◻◽⬜❏❑❒○◯\uf0a8\uf06f\uf0a3]|\[\s*\]|\(\s*\)/gu;
const ticks =
  /[☒☑✓✔✗✘✕✖╳⊠⊗×✅❎❌●•◉■◼▪⬛🗹🗸🗷🗵\uf0fe\uf0fd\uf0fc\uf0fb\uf04f\uf050\uf051\uf052\uf053]\ufe0f?|[[(]\s*[xv*]\s*[\])]/giu;
const tickWords = /^(?:x+|v|y|yes|ticked|tick|true|\*+|\++|х)$/iu;
const noWords = /^(?:no|n|none|false|0|[-–—./]+)$/i;
const bare = (word: string): string => trimEndOf(word, /[.,:;!]/);

export function markIn(text: string): Mark {
  const words = oneLine(text.replace(emptyBoxes, ' ').replace(ticks, ' '))
    .split(' ')
    .filter((word) => word !== '');
  const signed = text.search(ticks) >= 0;
  const [first = '', last = ''] = [words[0], words.at(-1)].map((word) => bare(word ?? ''));
  // A letter for a tick stands before other words, or after them.
  const typed = signed
    ? null
    : tickWords.test(first)
      ? words.slice(1)
      : /^(?:x+|v)$/i.test(last)
        ? words.slice(0, -1)
        : null;
  // Where there is more than the letter, all of it is told: "v. good" is no tick and "good".
  const rest = typed?.length === 0 ? '' : words.join(' ');
  const ticked = signed || typed !== null;
  return { ticked, no: !ticked && noWords.test(rest), words: rest };
}

const zoneNames: Readonly<Record<BoxZone, readonly string[]>> = {
  accountability: ['accountability', 'account', 'accountable', 'acc'],
  development: ['professionaldevelopment', 'development', 'professional', 'pd', 'cpd', 'profdev'],
  unused: ['heldbutnotused', 'heldnotused', 'notused', 'unused', 'held'],
  absent: ['notinourschool', 'notinschool', 'absent', 'wedonothaveit', 'wedonthaveit', 'nothere', 'wedonotproduceit'],
};

/** The circles, or the places beside them, that words say; null where they say anything else. */
export function zonesSaid(words: string): readonly BoxZone[] | null {
  const one = (text: string): readonly BoxZone[] | null => {
    const letters = lettersOf(text);
    if (['both', 'bothofthem', 'bothcircles'].includes(letters)) return ['accountability', 'development'];
    const zone = (Object.keys(zoneNames) as BoxZone[]).find((id) => zoneNames[id].includes(letters));
    return zone ? [zone] : null;
  };
  const whole = one(words);
  if (whole) return whole;
  const pieces = words
    .split(/[+&,;/]|\band\b/i)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .map(one);
  return pieces.length > 1 && pieces.every((piece) => piece !== null) ? pieces.flat() : null;
}

/** The stage that words say, by its number or its name; null where they say anything else. */
export function stageSaid(words: string): Stage | null {
  const letters = lettersOf(words).replace(/^(?:stage|level)(?=\d)/, '');
  const found = ([0, 1, 2, 3, 4] as const).find((stage) => {
    const name = lettersOf(stageNames[stage]);
    return (
      letters === name ||
      (stage > 0 && (letters === `${stage}` || letters === `${stage}${name}` || letters === `${name}${stage}`))
    );
  });
  return found ?? (['dontknow', 'unsure', 'cannotsay', 'icannotsay'].includes(letters) ? 0 : null);
}

/** What stands around words of ours, on one line; null where they do not stand there. */
export function around(text: string, ours: string): { readonly before: string; readonly after: string } | null {
  const [line, words] = [oneLine(text), oneLine(ours)];
  const at = words === '' ? -1 : sameLength(line).indexOf(sameLength(words));
  return at < 0 ? null : { before: line.slice(0, at).trim(), after: line.slice(at + words.length).trim() };
}

/** Programs set quotation marks and capitals anew. Each character stays one, so that places are the same. */
const sameLength = (text: string): string =>
  text
    .replace(/[‘’´`]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑–—]/g, '-')
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());

/** A text on one line, as it is compared: for places where one text is held against many. */
export const comparable = (text: string): string => sameLength(oneLine(text));

/** Do two texts say the same on one line? */
export const isSameLine = (text: string, ours: string): boolean => comparable(text) === comparable(ours);
