// The people check: what in a document could say who somebody is. It points and suggests; it never changes a word, and it can miss things.
import type { Place, PlacedText } from './document-texts';
import { NameFinder, type Span } from './names';

export type PersonalKind = 'name' | 'identifier' | 'date of birth' | 'address' | 'email' | 'phone' | 'tiny group';

export interface PersonalDetail {
  readonly kind: PersonalKind;
  readonly place: Place;
  /** The words themselves. */
  readonly quote: string;
  /** A few words around them. */
  readonly around: string;
}

const day = '(?:[0-3]?\\d[./-][01]?\\d[./-](?:19|20)?\\d\\d|[0-3]?\\d(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*,? (?:19|20)\\d\\d)';
const few = '(?:one|two|three|four|both|single|only|[1-4])';
const learners = '(?:boys?|girls?|pupils?|child(?:ren)?|learners?|students?|famil(?:y|ies)|twins|siblings|sisters|brothers)';
const mark = '(?:eal|sen|send|ehcp|lac|fsm|pp|looked.after|adopted|fostered|traveller|roma|gypsy|refugee|asylum|autistic|deaf|blind|disabled|muslim|jewish|hindu|sikh|polish|romanian|ukrainian|syrian|black|asian|chinese|bereaved|transgender|dyslexic|excluded|wheelchair|young carers?|service)';
const where = '(?:in|from|of) (?:year|reception|nursery|class|y ?\\d|ks ?\\d)';

/** Each kind with how it is written. A kind is one line here, and its words in the screen. */
const written: readonly { readonly kind: PersonalKind; readonly pattern: RegExp }[] = [
  { kind: 'email', pattern: /[\p{L}\d._%+'-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu },
  { kind: 'identifier', pattern: /\b[A-HJ-NP-RT-Z]\d{11}[\dA-Z]\b|\b[A-CEGHJ-PR-TW-Z]{2} ?\d\d ?\d\d ?\d\d ?[A-D]\b|\b(?:upn|uln|nhs|admission|adm|pupil|student|candidate|trn|payroll)\s*(?:no\.?|number|id|ref|#)?\s*[:#]?\s*[A-Z]{0,3}\d[\d -]{3,14}\d\b/gi },
  { kind: 'date of birth', pattern: new RegExp(`\\b(?:born(?: on)?|d\\.?o\\.?b\\.?|date of birth|birthday)\\b[^\\n.]{0,12}?${day}`, 'gi') },
  { kind: 'address', pattern: /\b\d{1,4}[a-z]?,? (?:\p{Lu}[\p{L}'’-]+ ){1,3}(?:Street|St|Road|Rd|Lane|Avenue|Ave|Close|Drive|Way|Court|Crescent|Gardens|Place|Terrace|Grove|Hill|Row)\b|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/gu },
  { kind: 'phone', pattern: /(?<![\d/.-])(?:\+44 ?(?:\(0\) ?)?|\(?0)(?:\d[ ()-]?){8,9}\d(?![\d/-])/g },
  { kind: 'tiny group', pattern: new RegExp(`\\b${few}(?: [\\w-]+){0,2}? ${mark}(?: [\\w-]+)?? ${learners}\\b(?: ${where} ?\\w*)?|\\b(?:the|our|these|those) ${few}(?: [\\w-]+){0,2}? ${learners} (?:${where}|with|who)\\b[^.,;\\n]{0,30}`, 'gi') },
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
    return found.sort((a, b) => a.span.start - b.span.start).flatMap(({ kind, span }) => {
      const quote = text.slice(span.start, span.end).replace(/['’]s$/, '').trim();
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
