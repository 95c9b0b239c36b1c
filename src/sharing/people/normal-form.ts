// One spelling of a text before it is matched: what a person reads as the same is the same. Where each character stood is kept.
import type { Span } from './span';

export interface NormalForm {
  readonly text: string;
  /** Where a stretch of the normal text stands in the text it came from. */
  placeOf(span: Span): Span;
}

/** Characters that show nothing: soft hyphens, joiners, marks of direction, variation selectors. */
const invisible = /^\p{Default_Ignorable_Code_Point}$/u;
const blank = /^[ \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]$/;
const hyphen = /^[\u2010-\u2012\u2043\u2212\ufe58\ufe63\uff0d]$/;
const apostrophe = /^[`\u00b4\u02b9\u02bb\u02bc\u02c8\u2018\u201b\u2032\uff07]$/;
const mark = /^\p{M}$/u;

/** Blanks are one blank, hyphens and apostrophes one kind, compatibility forms (ligatures, full-width letters) their letters (NFKC). */
export function normalForm(text: string): NormalForm {
  if (!notNormal.test(text)) return asItIs(text);
  // Joined once at the end: a text that grows is copied whenever it is looked into.
  const plain: string[] = [];
  const from: number[] = [];
  const add = (words: string, at: number): void => {
    for (let unit = 0; unit < words.length; unit += 1) from.push(at);
    plain.push(words);
  };
  for (let at = 0; at < text.length;) {
    const end = clusterEnd(text, at);
    const cluster = text.slice(at, end);
    if (blank.test(cluster)) {
      if (!plain[plain.length - 1]?.endsWith(' ')) add(' ', at);
    } else if (hyphen.test(cluster) || isDashBetweenDigits(text, at)) add('-', at);
    else if (apostrophe.test(cluster)) add('’', at);
    else if (!invisible.test(cluster)) add(isPlain(cluster) ? cluster : cluster.normalize('NFKC'), at);
    at = end;
  }
  const ends = text.length;
  return {
    text: plain.join(''),
    placeOf: ({ start, end }) => ({
      start: from[start] ?? ends,
      end: end > start ? clusterEnd(text, from[end - 1] ?? ends) : (from[start] ?? ends),
    }),
  };
}

/** Letters, figures and signs of a keyboard, each blank by itself, are in the normal form already. */
const notNormal = /[^\n\t\x20-\x5f\x61-\x7e]| {2}/;

const asItIs = (text: string): NormalForm => ({
  text,
  placeOf: ({ start, end }) => ({
    start: Math.min(start, text.length),
    end: Math.min(Math.max(start, end), text.length),
  }),
});

const isPlain = (cluster: string): boolean => cluster.length === 1 && cluster < '\u0080';

/** A character with the marks that stand on it. */
function clusterEnd(text: string, at: number): number {
  let end = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  while (end < text.length && mark.test(text.charAt(end)) && !invisible.test(text.charAt(end))) end += 1;
  return end;
}

/** A dash in a telephone number is a hyphen. */
const isDashBetweenDigits = (text: string, at: number): boolean =>
  /[\u2013\u2014]/.test(text.charAt(at)) && /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1));
