// After things were taken out of a copy: its bytes are searched for their words again, and what is still there is said.
import { openPackage, type Budget, type OpenPackage } from '../../ooxml/package-parts';
import { escapeXml } from '../../ooxml/xml-text';
import { textsIn } from '../people/document/document-texts';
import { normalForm } from '../people/normal-form';
import type { Inside, Place, PlacedText } from '../people/places';
import type { TakenOut } from './take-out';

/** What was to be taken out. */
export type TakenKind =
  'answers' | 'authors' | 'properties' | 'customProperties' | 'comments' | 'changes' | 'data' | 'inside' | 'history';

/** Those that a switch takes out; answers go where a copy asks in empty cells. */
export type SwitchedKind = Exclude<TakenKind, 'answers'>;

/** Words that were to go and stand somewhere else, too. */
export interface StillThere {
  readonly taken: TakenKind;
  readonly words: string;
  /** Where they still stand; left out where only the bytes of a part hold them. */
  readonly place?: Place;
  readonly inside?: Inside;
  /** The part of the package, where no reader of the text sees them. */
  readonly part?: string;
}

const kindOfPlace: Readonly<Partial<Record<Place, SwitchedKind>>> = {
  author: 'authors',
  property: 'properties',
  comment: 'comments',
  'deleted words': 'changes',
  data: 'data',
  record: 'history',
};
/** How long words must be to be no chance: a name is short, a "Yes" in a comment says nothing. */
const shortest: Readonly<Record<TakenKind, number>> = {
  answers: 12,
  authors: 4,
  properties: 8,
  customProperties: 8,
  comments: 12,
  changes: 12,
  data: 8,
  inside: 8,
  history: 12,
};

/**
 * @param before the document's texts, as `textsIn` gives them
 * @param custom the values of properties that somebody added to it
 * @param answers what stood in the cells that were emptied
 * @param kept the answers as the copy has them: the question as it is now is in the history too, and was not to go
 */
export function stillThere(
  before: readonly PlacedText[],
  custom: readonly string[],
  copy: Uint8Array,
  { takenOut: what, history }: { readonly takenOut: TakenOut; readonly history: boolean },
  answers: readonly string[],
  kept: readonly string[],
): StillThere[] {
  const wanted = new Map<string, TakenKind>();
  const want = (kind: TakenKind, text: string): void => {
    const words = plainOf(text);
    if (words.length >= shortest[kind] && /\p{L}{2}/u.test(words) && !isOfPrograms(words))
      wanted.set(words, wanted.get(words) ?? kind);
  };
  for (const line of answers.flatMap((answer) => answer.split('\n'))) want('answers', line);
  const goes: Readonly<Record<SwitchedKind, boolean>> = {
    authors: what.authors,
    properties: what.properties,
    customProperties: what.customProperties,
    comments: what.comments,
    changes: what.changes === 'accepted',
    data: what.data,
    inside: what.inside,
    history: !history,
  };
  const ownValues = new Set(custom);
  for (const { place, text, inside } of before) {
    const ofPlace = place === 'property' && ownValues.has(text) ? 'customProperties' : kindOfPlace[place];
    const kind = inside ? 'inside' : ofPlace;
    if (kind && goes[kind]) want(kind, text);
  }
  if (wanted.size === 0) return [];
  const after = textsIn(copy).texts.map((placed) => ({ ...placed, plain: normalForm(placed.text).text }));
  const answered = new Set(kept.flatMap((answer) => [answer, ...answer.split('\n')]).map(plainOf));
  const found: StillThere[] = [];
  const unseen = new Map(wanted);
  for (const [words, taken] of wanted)
    for (const { place, inside, plain } of after) {
      if (!holdsWords(plain, words)) continue;
      unseen.delete(words);
      if (isPageItself(taken, place) || (taken === 'history' && answered.has(plain.trim()))) continue;
      if (!found.some((one) => one.words === words && one.place === place && one.inside === inside))
        found.push({ taken, words, place, ...(inside === undefined ? {} : { inside }) });
    }
  return [...found, ...inBytes(copy, unseen)];
}

const plainOf = (text: string): string => normalForm(text).text.trim();

const isOfPrograms = (words: string): boolean => /^(?:author|microsoft|normal(?:\.dotm)?$|libreoffice)/i.test(words);

/** A title that is also the heading is what the page says to everybody. */
const isPageItself = (taken: TakenKind, place: Place): boolean =>
  (taken === 'properties' || taken === 'customProperties' || taken === 'data') &&
  (place === 'text' || place === 'header or footer');

/** As words of their own. */
function holdsWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!/\p{L}/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + words.length))) return true;
  return false;
}

/** What only the bytes of a part hold, whatever the part is: as UTF-8, or as UTF-16. */
function inBytes(copy: Uint8Array, wanted: ReadonlyMap<string, TakenKind>): StillThere[] {
  const found: StillThere[] = [];
  const budget: Budget = { bytes: 40 * 1024 * 1024, entries: 2000, packages: 20 };
  const latin = new TextDecoder('latin1');
  const search = (opened: OpenPackage, depth: number): void => {
    for (const [part, bytes] of opened.unpacked(new Set(opened.parts.map(({ name }) => name)))) {
      const inner = depth < 3 && bytes[0] === 0x50 && bytes[1] === 0x4b ? openPackage(bytes, budget) : null;
      if (inner && typeof inner !== 'string') search(inner, depth + 1);
      const text = latin.decode(bytes);
      for (const [words, taken] of wanted)
        if (spellings(words).some((spelling) => text.includes(spelling))) found.push({ taken, words, part });
    }
  };
  const opened = openPackage(copy, budget);
  if (typeof opened !== 'string') search(opened, 0);
  return found;
}

/** The words as bytes of a part would have them, each byte as one character. */
function spellings(words: string): string[] {
  const latin = new TextDecoder('latin1');
  const utf8 = (text: string): string => latin.decode(new TextEncoder().encode(text));
  const utf16 = [...words].map((letter) => `${letter}\0`).join('');
  return [utf8(words), utf8(escapeXml(words)), utf8(JSON.stringify(words).slice(1, -1)), utf16];
}
