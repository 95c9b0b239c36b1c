// The two ends of "How does this affect that?": what acts, and what it is said to act on.
import { namingWords, pattern, type Phrase, type Span } from './phrase';
import { changeNouns, changeVerbs, changeVerbsEnded } from './words/change';
import { auxiliaries } from './words/little-words';
import { actors } from './words/school';

/** One end: its words in canonical form, those of them that name something, and where it lies. */
export interface End {
  readonly plain: string;
  readonly naming: readonly string[];
  readonly span: Span;
}

/** The two ends of a question that joins two things. */
export interface Ends {
  readonly cause: End | null;
  readonly effect: End | null;
  /** The words that join them, and where they lie. */
  readonly verb: string;
  readonly link: Span;
  /** People who act ("we", "teachers") stand in front; they are not part of the cause. */
  readonly actor: boolean;
  /** "The relationship between one and another": neither is said to act. */
  readonly between: boolean;
}

const aux = `(?:${auxiliaries})`;
const what = '(?:what|which)';
const is = '(?:is|are|was|were|might be|could be)';
const betweens = 'relationship|link|correlation|connection|association';

// Each names its ends "cause" and "effect" and what joins them "link"; the first that fits is taken.
const shapes: readonly RegExp[] = [
  `^${what}(?: \\S+){0,2}? (?<link>effects?|impacts?|influence|difference|role) ${aux} (?<cause>.+?) (?:have|had|make|made` +
    `|play)(?: (?:on|upon|to|in|for) (?<effect>.+))?$`,
  `^${what} ${is} (?:\\S+ )*?(?<link>effects?|impacts?|influences?) on (?<effect>.+?) (?:of|from) (?<cause>.+)$`,
  `^${what} ${is} (?:\\S+ )*?(?<link>${changeNouns}) (?:of|from) (?<cause>.+?)(?: (?:on|upon|for) (?<effect>.+))?$`,
  `^(?:.* )?(?<link>(?:${betweens})s? between) (?<cause>.+?) and (?<effect>.+)$`,
  `^(?:.*? )?${aux} (?<cause>.+?) (?<link>lead to|result in|contribute to) (?<effect>.+)$`,
  // "What can be changed to support …", "What can we do to help …": the verb after "to" is what it leads to.
  `^(?:.*? )?${aux} (?<cause>.+? (?:be \\S+|do) to) (?<link>${changeVerbs})(?: (?:on|upon))? (?<effect>.+)$`,
  // A verb after "to" is a purpose within the cause ("using books to develop …"), unless no other verb follows.
  `^(?:.*? )?${aux} (?<cause>(?:\\S+ )*?(?!to )\\S+) (?:(?:\\S+ly|best|better) )?(?<link>${changeVerbs})(?: (?:on|upon))? (?<effect>.+)$`,
  `^(?:.*? )?${aux} (?<cause>.+?) (?:to )?(?:(?:\\S+ly|best|better) )?(?<link>${changeVerbs})(?: (?:on|upon))? (?<effect>.+)$`,
  `^(?:.*? )?(?:has|have) (?<cause>.+?) (?<link>${changeVerbsEnded.past})(?: on)? (?<effect>.+)$`,
  `^(?:.*? )?${aux} (?<cause>.+?) (?<link>have) (?:an?|any) (?:\\S+ ){0,2}?(?:effect|impact|influence) on (?<effect>.+)$`,
  `^${what} (?<cause>\\S+) (?<link>${changeVerbs}|${changeVerbsEnded.present}) (?<effect>.+)$`,
  `^(?:how|why|whether) (?!${aux} )(?<cause>.+?) (?<link>${changeVerbs}|${changeVerbsEnded.present}) (?<effect>.+)$`,
].map(pattern);

const actorFirst = new RegExp(`^${actors}(?= |$)(?: best| better| most effectively)?`);
// After "does", teachers or leadership may be what acts; only "we" and "I" are surely the askers.
const askerFirst = /^(?:we|i)(?= |$)/;
const articleLast = /(?:^| )(?:the|an?|any|some)$/;
const reporting = /\b(?:do|does|did|has|have|is|are) $/;

/** Where the ends lie, or null where the question does not join two things. */
export function findEnds(ask: Phrase): Ends | null {
  for (const shape of shapes) {
    const groups = shape.exec(ask.plain)?.indices?.groups;
    if (!groups) continue;
    const end = (name: string, skip = 0): End | null => {
      const [from, to] = groups[name] ?? [0, 0];
      const plain = ask.plain.slice(from + skip, to);
      const naming = namingWords(plain);
      return naming.length === 0 ? null : { plain, naming, span: ask.span(from + skip, to) };
    };
    const [causeFrom, causeTo] = groups.cause ?? [0, 0];
    // "What is the cause of …": after an article it is a noun.
    if (articleLast.test(ask.plain.slice(causeFrom, causeTo))) continue;
    const [linkFrom, linkTo] = groups.link ?? [0, 0];
    const first = reporting.test(ask.plain.slice(0, causeFrom)) ? askerFirst : actorFirst;
    const actor = first.exec(ask.plain.slice(causeFrom, causeTo))?.[0].length ?? 0;
    return {
      cause: end('cause', actor ? actor + 1 : 0),
      effect: end('effect'),
      verb: ask.plain.slice(linkFrom, linkTo),
      link: ask.span(linkFrom, linkTo),
      actor: actor > 0,
      between: ask.plain.slice(linkFrom, linkTo).endsWith(' between'),
    };
  }
  return null;
}
