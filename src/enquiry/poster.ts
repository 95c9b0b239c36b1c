// The poster as it stands: each part in the person's words or filled from the enquiry, how many words it has, and what of it goes on the page.
import {
  emptyHeadings,
  headedParts,
  posterPartKinds,
  posterWords,
  type HeadedPart,
  type PosterPartId,
} from '../handbook/poster';
import { canonicalLines, normalisedText } from './normalised-text';
import { headingFor, wordingFor, type Wording } from './poster-wording';
import { posterPageSchema, read } from './schema';
import type { Items } from './items';
import { smallPercentages, type SmallPercentage } from './small-percentages';
import type { WholeEnquiry } from './whole-enquiry';

export const posterSizes = ['A3', 'A4'] as const;
export const posterLooks = ['theme', 'plain', 'contrast'] as const;

export type PosterSize = (typeof posterSizes)[number];
export type PosterLook = (typeof posterLooks)[number];

/** The paper, and how the page looks. */
export interface PosterPage {
  readonly size: PosterSize;
  readonly look: PosterLook;
}

/** The keys under which the record keeps the poster. Words are items of their own; an empty text leaves its part out. */
export const posterKeys = {
  text: (part: PosterPartId): string => `poster/${part}`,
  heading: (part: HeadedPart): string => `poster-heading/${part}`,
  /** Words that wording from the enquiry took the place of, so that they can come back. */
  before: (part: PosterPartId): string => `poster-before/${part}`,
  page: 'poster-page/chosen',
  /** The day it last left the panel as a document or a picture. */
  made: 'poster-made/last',
};

export interface PosterPart {
  readonly id: PosterPartId;
  readonly text: string;
  /** What the enquiry would put there. */
  readonly wording: Wording;
  /** The words are the person's; else they are the wording and change with the enquiry. */
  readonly own: boolean;
  readonly words: number;
  /** Null: the part has none. */
  readonly heading: string | null;
}

export interface Poster {
  /** In the order they are read. */
  readonly parts: readonly PosterPart[];
  /** How many words all of them have, headings aside. */
  readonly words: number;
}

/** Each part with the words that the record keeps for it, be they empty, else with what the enquiry would put there. */
export function posterIn(enquiry: WholeEnquiry): Poster {
  const parts = posterPartKinds.map(({ id }): PosterPart => {
    const kept = enquiry.items[posterKeys.text(id)]?.value;
    const wording = wordingFor(id, enquiry);
    const own = typeof kept === 'string';
    const text = own ? kept : wording.text;
    return { id, text, wording, own, words: wordsIn(text), heading: headingOf(id, enquiry) };
  });
  return { parts, words: parts.reduce((sum, { words }) => sum + words, 0) };
}

function headingOf(id: PosterPartId, enquiry: WholeEnquiry): string | null {
  const part = headedParts.find((one) => one === id);
  if (!part) return null;
  const kept = enquiry.items[posterKeys.heading(part)]?.value;
  return typeof kept === 'string' && kept.trim() !== '' ? canonicalLines(kept).join(' ') : headingFor(part, enquiry);
}

/** How many words a text has: what holds a letter or a digit. */
export function wordsIn(text: string): number {
  return text.split(/\s/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The page as it was chosen; A3 in the plain look before anybody chose. */
export function posterPageIn(items: Items): PosterPage {
  const chosen = read(posterPageSchema, items[posterKeys.page]?.value);
  return {
    size: posterSizes.find((size) => size === chosen?.size) ?? 'A3',
    look: posterLooks.find((look) => look === chosen?.look) ?? 'plain',
  };
}

export type PosterFinding =
  | { readonly kind: 'small percentage'; readonly part: PosterPartId; readonly found: SmallPercentage }
  | { readonly kind: 'empty heading'; readonly part: PosterPartId; readonly heading: string }
  | { readonly kind: 'too many words'; readonly words: number };

/** How much more than about 300 words is still worth no remark. */
const tolerance = 1.15;

/** What would make the page harder to read or to trust. */
export function checkPoster({ parts, words }: Poster): readonly PosterFinding[] {
  return [
    ...parts.flatMap(({ id: part, text, heading }): PosterFinding[] => [
      ...smallPercentages([heading ?? '', text].join('\n')).map((found) => ({
        kind: 'small percentage' as const,
        part,
        found,
      })),
      ...(heading !== null && text.trim() !== '' && emptyHeadings.includes(heading.toLowerCase().trim())
        ? [{ kind: 'empty heading' as const, part, heading }]
        : []),
    ]),
    ...(words > posterWords * tolerance ? [{ kind: 'too many words' as const, words }] : []),
  ];
}

/** What stands on the page. What is empty is left out. */
export interface PosterContent {
  readonly title: string;
  readonly school: string;
  readonly headline: string;
  /** Those under headings, in order, without the strip. A line is a paragraph. */
  readonly parts: readonly { readonly id: HeadedPart; readonly heading: string; readonly lines: readonly string[] }[];
  readonly strip: { readonly heading: string; readonly lines: readonly string[] } | null;
}

/** Empty lines go, and headed parts without words. Title, school and headline become one line each, which may be empty. */
export function contentOf({ parts }: Poster): PosterContent {
  const lineOf = (id: PosterPartId): string => linesOf(parts.find((part) => part.id === id)?.text ?? '').join(' ');
  const headed = parts.flatMap(({ id, heading, text }) => {
    const part = headedParts.find((one) => one === id);
    const lines = linesOf(text);
    return part && heading !== null && lines.length > 0 ? [{ id: part, heading, lines }] : [];
  });
  return {
    title: lineOf('title'),
    school: lineOf('school'),
    headline: lineOf('headline'),
    parts: headed.filter(({ id }) => id !== 'strip'),
    strip: headed.find(({ id }) => id === 'strip') ?? null,
  };
}

/** Is there anything to put on the page? */
export const saysSomething = ({ title, headline, parts, strip }: PosterContent): boolean =>
  title !== '' || headline !== '' || parts.length > 0 || strip !== null;

const linesOf = (text: string): readonly string[] =>
  canonicalLines(normalisedText(text))
    .map((line) => line.trim())
    .filter((line) => line !== '');
