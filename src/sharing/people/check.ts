// The people check: what in a document could say who somebody is. It points and suggests; it never changes a word, and it can miss things.
import type { Place, PlacedText } from './document-texts';
import { NameFinder } from './names';
import type { Span } from './runs';

export type PersonalKind = 'name' | 'identifier' | 'date of birth' | 'address' | 'email' | 'phone' | 'tiny group';

export interface PersonalDetail {
  readonly kind: PersonalKind;
  readonly place: Place;
  /** The words themselves. */
  readonly quote: string;
  /** A few words around them. */
  readonly around: string;
}

// How long a word can be is bounded throughout, so that no text takes longer than its length.
const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,9}';
const day = `(?:[0-3]?\\d[./-][01]?\\d[./-](?:19|20)?\\d\\d|(?:19|20)\\d\\d-[01]\\d-[0-3]\\d|[0-3]?\\d(?:st|nd|rd|th)?(?: of)? ${month},? (?:19|20)?\\d\\d|${month} [0-3]?\\d(?:st|nd|rd|th)?,? (?:19|20)\\d\\d)`;
const few = '(?:one|two|three|four|both|a single|single|sole|[1-4])';
const learner = '(?:boy|girl|pupil|child|learner|student|family|sibling|sister|brother|twin)';
const learners =
  '(?:boys?|girls?|pupils?|child(?:ren)?|learners?|students?|famil(?:y|ies)|twins|siblings|sisters|brothers)';
const mark =
  '(?:eal|sen|send|ehcps?|lac|fsm|pp|pupil premium|free school meals|looked.after|adopted|fostered|in care|travellers?|roma|gypsy|refugees?|asylum|autis\\w{1,30}|adhd|deaf|blind|disab\\w{1,30}|dyslexi\\w{1,30}|dyspraxi\\w{1,30}|epilep\\w{1,30}|diabet\\w{1,30}|wheelchair|(?:hearing|visual(?:ly)?|sight) (?:impair\\w{0,30}|loss)|mute|tourette\\w{0,30}|down.?s|muslims?|jewish|hindus?|sikhs?|buddhists?|jehovah\\w{0,30}|polish|romanian|ukrainian|syrian|afghan|bulgarian|chinese|nigerian|portuguese|indian|pakistani|bangladeshi|turkish|kurdish|hungarian|lithuanian|latvian|filipino|somali|black|asian|mixed.race|bereaved|trans(?:gender)?|excluded|young carers?|service)';
const where =
  '(?:in|from|of) (?:years?|reception|nursery|class|y ?\\d|ks ?\\d|key stage|the (?:school|class|year|group|cohort))';
const some = "(?: [\\w’'-]{1,30}){0,3}?";

/** Each kind with how it is written. A kind is one line here, and its words in the screen. */
const written: readonly { readonly kind: PersonalKind; readonly pattern: RegExp }[] = [
  { kind: 'email', pattern: /[\p{L}\d._%+'-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,8}/giu },
  { kind: 'identifier', pattern: /\b[A-HJ-NP-RT-Z]\d{11}[\dA-Z]\b|\b[A-Z]{2} ?\d\d ?\d\d ?\d\d ?[A-D]\b/g },
  {
    kind: 'identifier',
    pattern:
      /\b(?:upn|uln|trn|(?:nhs|ni|admission|adm|pupil|learner|student|candidate|exam|roll|payroll|staff|passport|teacher reference|reference|case)\.? ?(?:no\b\.?|number|id\b|ref\b\.?|#))(?: ?(?:is|:|#|-))? ?[A-Z]{0,3}\d[\d /-]{1,14}\d\b/gi,
  },
  {
    kind: 'date of birth',
    pattern: new RegExp(
      `\\b(?:born(?: on)?|d\\.?o\\.?b\\b\\.?|date of birth|birth ?date|birthday(?: is)?)[^\\n.\\d]{0,8}?${day}`,
      'gi',
    ),
  },
  {
    kind: 'address',
    pattern:
      /(?:\b(?:flat|apartment|unit) \d{1,5}[a-z]?,? )?(?:\b\d{1,4}[a-z]?,? (?:\p{Lu}[\p{L}'’-]{1,30} ){1,3}|\b(?:\p{Lu}[\p{L}'’-]{1,30} ){1,2}(?:Cottage|Farm|House|Barn|Villa|Lodge), (?:\p{Lu}[\p{L}'’-]{1,30} ){1,2})(?:Street|St|Road|Rd|Lane|Avenue|Ave|Close|Drive|Way|Court|Crescent|Gardens|Place|Terrace|Grove|Hill|Row|Croft|Meadows?|Fold|Rise|View|Bank|Brow|Garth|Square|Mews|Walk)\b|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/gu,
  },
  { kind: 'phone', pattern: /(?<![\d/.-])(?:\+44 ?(?:\(0\) ?)?|\(?0)(?:\d[ ()-]{0,2}){8,9}\d(?![\d/-])/g },
  // Few of a kind that sets apart; few, of one class, who …; the only one.
  {
    kind: 'tiny group',
    pattern: new RegExp(
      `\\b${few}${some} ${mark}(?: [\\w-]{1,30})?? ${learners}\\b(?: ${where} ?\\w{0,30})?|\\b${few}${some} ${learners}\\b(?: ${where} ?\\w{0,30})? (?:with|who|on|receiving)\\b[^.,;\\n]{0,25}?\\b${mark}\\b`,
      'gi',
    ),
  },
  {
    kind: 'tiny group',
    pattern: new RegExp(
      `\\b(?:the|our|these|those) ${few}${some} ${learners} (?:${where}|with|who)\\b[^.,;\\n]{0,30}|\\b(?:the|our) only(?: ${few})?${some} (?:${learner}|teacher|governor|parent|${learners}(?! who| can| with))\\b(?: ${where} ?\\w{0,30})?`,
      'gi',
    ),
  },
  {
    kind: 'tiny group',
    pattern: new RegExp(
      `\\b(?:a|an|one|the) ${mark} (?:${learner}|user)\\b ${where} ?\\w{0,30}|\\b${few} (?:were|are|was|is|have|has|had)(?: [a-z]{1,30})? ${mark}\\b`,
      'gi',
    ),
  },
];

/** Everything found, in the order of the texts. The same words in one place are told once. */
export function peopleCheck(texts: readonly PlacedText[]): PersonalDetail[] {
  const names = new NameFinder(texts);
  const told = new Set<string>();
  return texts.flatMap((placed) => {
    const { place, text } = placed;
    const found: { kind: PersonalKind; span: Span }[] = [];
    const free = ({ start, end }: Span): boolean => found.every(({ span }) => end <= span.start || start >= span.end);
    for (const { kind, pattern } of written) {
      for (const match of text.matchAll(pattern)) {
        const span = { start: match.index, end: match.index + match[0].length };
        if (free(span)) found.push({ kind, span });
      }
    }
    for (const span of names.in(placed)) if (free(span)) found.push({ kind: 'name', span });
    return found
      .sort((a, b) => a.span.start - b.span.start)
      .flatMap(({ kind, span }) => {
        const quote = text
          .slice(span.start, span.end)
          .replace(/['’]s$/, '')
          .trim();
        const key = `${place}\n${kind}\n${quote.toLowerCase()}`;
        if (told.has(key)) return [];
        told.add(key);
        return [{ kind, place, quote, around: around(text, span) }];
      });
  });
}

const context = 45;

function around(text: string, { start, end }: Span): string {
  const from = Math.max(0, start - context);
  const to = Math.min(text.length, end + context);
  return `${from > 0 ? '…' : ''}${text.slice(from, to).trim()}${to < text.length ? '…' : ''}`;
}
