// Finding a text: letter by letter as it stands, inside one paragraph at a time, whatever runs, links and controls it is made of.
import { offsetsIn, type Span, spanParagraphs } from './span';
import { paragraphText } from './text';
import { wildcardPattern } from './wildcards';

/** Word's search options, by their names in the API. */
export interface SearchOptions {
  matchWildcards: boolean;
  matchCase: boolean;
  matchWholeWord: boolean;
  matchPrefix: boolean;
  matchSuffix: boolean;
  ignorePunct: boolean;
  ignoreSpace: boolean;
}

const inWord = '[\\p{L}\\p{M}\\p{N}_]';

/**
 * The wanted text as a pattern, or undefined where nothing of it is left to look for. What is ignored may stand, or be missing, between
 * any two letters; that it is not only between words, and that a straight quote finds only a straight one, is not documented.
 */
function patternOf(wanted: string, options: SearchOptions): RegExp | undefined {
  if (options.matchWildcards) {
    const pattern = wildcardPattern(wanted);
    return pattern === undefined ? undefined : new RegExp(pattern, 'gu');
  }
  const ignored = `${options.ignorePunct ? '\\p{P}' : ''}${options.ignoreSpace ? '\\s' : ''}`;
  const isIgnored = new RegExp(`[${ignored}]`, 'u');
  const letters = [...wanted]
    .filter((letter) => !ignored || !isIgnored.test(letter))
    .map((letter) => letter.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&'));
  if (!letters.length) return undefined;
  const before = options.matchWholeWord || options.matchPrefix ? `(?<!${inWord})` : '';
  const after = options.matchWholeWord || options.matchSuffix ? `(?!${inWord})` : '';
  return new RegExp(`${before}${letters.join(ignored && `[${ignored}]*`)}${after}`, options.matchCase ? 'gu' : 'giu');
}

/** Every place in a stretch where the text stands, in reading order; places do not overlap and none goes beyond its paragraph. */
export function searchSpan(span: Span, wanted: string, options: SearchOptions): Span[] {
  const pattern = patternOf(wanted, options);
  const found: Span[] = [];
  for (const paragraph of pattern ? spanParagraphs(span) : []) {
    const { from, to } = offsetsIn(span, paragraph);
    const text = paragraphText(paragraph);
    pattern!.lastIndex = from;
    for (let hit = pattern!.exec(text); hit && hit[0] !== '' && pattern!.lastIndex <= to; hit = pattern!.exec(text))
      found.push({ start: { paragraph, offset: hit.index }, end: { paragraph, offset: pattern!.lastIndex } });
  }
  return found;
}
