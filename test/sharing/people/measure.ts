// How much the people check finds, and how often it points at nobody: documents put together by chance from one half of the sentences, measured by place and by kind.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lookThrough, type PersonalKind } from '../../../src/sharing/people/check';
import type { Place, PlacedText } from '../../../src/sharing/people/places';
import { spaced } from '../../../src/sharing/people/document/read-word-markup';
import { seeded } from '../../seeded';

/** Sentences by which the rules are measured, of which what was missed has been read; three hands wrote a pair each, the third with names of its own; a fourth, who knew no rule, a fifth, a sixth and a seventh wrote one each. */
export const halfNames = [
  'development',
  'held-out',
  'west-cumbria-development',
  'west-cumbria-held-out',
  'voices-development',
  'voices-held-out',
  'clerk-held-out',
  'registrar-held-out',
  'office-held-out',
  'teacher-held-out',
] as const;
export type Half = (typeof halfNames)[number];

/** Found, and found or asked about, of planted. */
export interface Share {
  found: number;
  told: number;
  planted: number;
}

export interface Measured {
  readonly byPlace: Map<string, Share>;
  readonly byKind: Map<string, Share>;
  /** Details of other kinds than names, by kind and by place. */
  readonly details: Map<string, Share>;
  readonly detailsByPlace: Map<string, Share>;
  /** Names pointed at where nobody was planted, and all names pointed at. */
  wrong: number;
  pointed: number;
  words: number;
  /** Words asked about that are nobody's. */
  asked: number;
  /** Documents in which a question is asked that holds nobody. The panel asks once a document, whatever the number of words. */
  questions: number;
  /** The words pointed at in vain, and the sentences passed by. */
  readonly inVain: string[];
  readonly askedInVain: string[];
  readonly missed: string[];
}

const wordsOnAPage = 400;
const lines = (name: string): string[] => readFileSync(join(__dirname, name), 'utf8').split('\n').filter(Boolean);

/** A file's sections, by their titles. */
function sections(name: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  let current: string[] = [];
  for (const line of lines(name)) {
    if (line.startsWith('== ')) found.set(line.slice(3), (current = []));
    else current.push(line);
  }
  return found;
}

const pairs = (of: readonly string[]): { kind: string; text: string }[] =>
  of.map((line) => ({ kind: line.slice(0, line.indexOf('|')), text: line.slice(line.indexOf('|') + 1) }));

const halves = new Map<Half, ReturnType<typeof readHalf>>();

/** One half of the sentences, and its own half of the names. */
function halfOf(half: Half): ReturnType<typeof readHalf> {
  const read = halves.get(half) ?? readHalf(half);
  halves.set(half, read);
  return read;
}

function readHalf(half: Half) {
  const [kept, listed] = [sections(`${half}.txt`), sections('names.txt')];
  const names = (title: string): string[] => {
    const own = kept.get(title);
    return (own ?? listed.get(title)!)
      .join(' ')
      .split(' ')
      .filter((_, at) => own !== undefined || at % 2 === Number(half.endsWith('held-out')))
      .map((one) => one.replaceAll('_', ' '));
  };
  return {
    people: pairs(kept.get('people')!),
    details: pairs(kept.get('details')!),
    pages: [...kept].filter(([title]) => title.startsWith('page: ')).map(([, page]) => page),
    given: names('given'),
    givenWords: names('given, words'),
    surnames: names('surnames'),
    surnameWords: names('surnames, words'),
    prefixed: names('surnames with a prefix'),
  };
}

/** Names that are no words, for documents made for another purpose than measuring. */
export function plainNames(): { given: string[]; surnames: string[] } {
  const listed = sections('names.txt');
  const names = (title: string): string[] =>
    listed
      .get(title)!
      .join(' ')
      .split(' ')
      .filter((one) => !/_|^(?:Little|Bell)$/.test(one));
  return { given: names('given'), surnames: names('surnames') };
}

interface Planted {
  place: Place;
  kind: string;
  tokens: string[];
  sentence: string;
}

/** Where the sentences of a document go. Properties and authors have sentences of their own. */
const amounts: readonly (readonly [Place, number])[] = [
  ['text', 6],
  ['comment', 4],
  ['deleted words', 4],
  ['property', 3],
  ['author', 1],
];
const places = amounts.flatMap(([place, times]) => Array.from({ length: times }, () => place));

/** Places whose texts are values: they are planted with the sentences of properties. */
const ownSentences: ReadonlySet<Place> = new Set([
  'property',
  'author',
  'picture description',
  'chart',
  'list entry',
  'watermark',
  'hidden name',
  'data',
  'cell',
]);

/** The kind of a place's own values. “cell” is a kind of the page's text. */
const ownKind = (place: Place): string => (place === 'cell' ? 'cell value' : place);

/** Kinds of sentences that are values and stand in no text: those of properties, which fit every such place, and those of one place. */
const valueKinds: ReadonlySet<string> = new Set([...ownSentences].map(ownKind));

/** Every other place that a document has. A link is told by its folder or its address, and has tests of its own. */
const elsewhere: readonly Place[] = [
  'header or footer',
  'footnote',
  'text box',
  'building block',
  'record',
  'picture description',
  'chart',
  'list entry',
  'watermark',
  'hidden name',
  'data',
  'cell',
];

/** People in places that a page does not show, or shows beside its text. */
export const measureElsewhere = (half: Half, seeds: readonly number[]): Measured =>
  measurePeople(half, seeds, 'ordinary pages', elsewhere);

/** Where people are planted: among a half's own pages, which are full of places, programmes and titles, or among pages as they mostly are. */
export type Among = 'trap pages' | 'ordinary pages';

/** A document: one page that names nobody, and eighteen sentences with people planted among its paragraphs. A third of the names are also words. */
export function plantedDocument(
  half: Half,
  chance: () => number,
  among: Among = 'trap pages',
  where: readonly Place[] = places,
): { texts: PlacedText[]; planted: Planted[] } {
  const from = halfOf(half);
  const pages = among === 'trap pages' ? from.pages : [...sections('ordinary.txt').values()];
  const used = new Set<string>();
  const any = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)]!;
  const fresh = (plain: readonly string[], words: readonly string[]): string => {
    for (;;) {
      const name = any(chance() < 1 / 3 ? words : plain);
      if (used.has(name.toLowerCase())) continue;
      used.add(name.toLowerCase());
      return name;
    }
  };
  const slot = (name: string): string => {
    switch (name) {
      case 'x':
        return String.fromCharCode(65 + Math.floor(chance() * 26));
      case 'c':
        return fresh(from.prefixed, from.prefixed);
      case 'g':
        return fresh(from.given, from.givenWords);
      case 's':
        return fresh(from.surnames, from.surnameWords);
      case 'gl':
      case 'sl':
        return slot(name[0]!).toLowerCase();
      default:
        return slot(name.toLowerCase()).toUpperCase();
    }
  };
  const texts: PlacedText[] = any(pages).map((text) => ({ place: 'text', text }));
  const planted: Planted[] = [];
  for (const place of where) {
    const own = ownSentences.has(place);
    const frame = any(
      from.people.filter(({ kind }) => (own ? kind === ownKind(place) || kind === 'property' : !valueKinds.has(kind))),
    );
    const told: string[][] = [];
    const sentence = frame.text.replace(/\[([^\]]+)\]/g, (_, person: string) => {
      const tokens: string[] = [];
      told.push(tokens);
      // "Mc{s}": what a name begins with is of its word.
      return person.replace(/((?:(?<=[[ ]|^)\p{Lu}\p{Ll}+)?)\{(\w+)\}/gu, (__, beginning: string, name: string) => {
        const word = beginning + slot(name);
        if (name !== 'x') tokens.push(...word.split(' '));
        return word;
      });
    });
    planted.push(...told.map((tokens) => ({ place, kind: frame.kind, tokens, sentence })));
    texts.splice(Math.floor(chance() * (texts.length + 1)), 0, {
      place,
      text: place === 'hidden name' ? spaced(sentence) : sentence, // as it is read out of a document
    });
  }
  return { texts, planted };
}

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{M}]+/u);
/** Whether the quote holds the name as words of its own. */
const holds = (quote: string, token: string): boolean =>
  ` ${wordsOf(quote).join(' ')} `.includes(` ${wordsOf(token).join(' ')} `);
const add = (to: Map<string, Share>, key: string, found: boolean, told = found): void => {
  const share = to.get(key) ?? { found: 0, told: 0, planted: 0 };
  to.set(key, {
    found: share.found + Number(found),
    told: share.told + Number(told),
    planted: share.planted + 1,
  });
};
const nothing = (): Measured => ({
  byPlace: new Map(),
  byKind: new Map(),
  details: new Map(),
  detailsByPlace: new Map(),
  wrong: 0,
  pointed: 0,
  words: 0,
  asked: 0,
  questions: 0,
  inVain: [],
  askedInVain: [],
  missed: [],
});

/** People planted in many documents. A person is found when every word of the name is pointed at, in its place. */
export function measurePeople(
  half: Half,
  seeds: readonly number[],
  among: Among = 'trap pages',
  where: readonly Place[] = places,
): Measured {
  const all = nothing();
  for (const seed of seeds) {
    const { texts, planted } = plantedDocument(half, seeded(seed), among, where);
    const { found, asked } = lookThrough(texts);
    for (const { place, kind, tokens, sentence } of planted) {
      const here = found.filter((one) => one.kind === 'name' && one.place === place);
      const ok = tokens.every((token) => here.some(({ quote }) => holds(quote, token)));
      const questions = asked.filter(({ spots }) => spots.some((spot) => spot.place === place));
      const reached = (token: string): boolean =>
        here.some(({ quote }) => holds(quote, token)) || questions.some(({ word }) => holds(word, token));
      const told = tokens.every(reached);
      add(all.byPlace, place, ok, told);
      add(all.byKind, kind, ok, told);
      if (!ok) all.missed.push(`${told ? 'asked' : 'MISSED'} ${kind}: ${sentence}  «${tokens.join(' ')}»`);
    }
    const tokens = planted.flatMap((one) => one.tokens);
    for (const one of found) {
      const wrong = !tokens.some((token) => holds(one.quote, token));
      all.pointed += 1;
      all.wrong += Number(wrong);
      if (wrong) all.inVain.push(`${one.kind} «${one.quote}» in: ${one.around}`);
    }
    const vain = asked.filter(({ word }) => !tokens.some((token) => holds(word, token)));
    all.asked += vain.length;
    all.askedInVain.push(...vain.map(({ word, spots }) => `«${word}» in: ${spots[0]?.around ?? ''}`));
    all.questions += Number(asked.length > 0 && vain.length === asked.length);
    all.words += texts.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
  }
  return all;
}

/** The pages that name nobody, each as a document of its own: every finding is in vain. */
export function measurePages(half: Half): Measured {
  const all = nothing();
  for (const page of halfOf(half).pages) {
    const { found, asked } = lookThrough(page.map((text) => ({ place: 'text', text })));
    all.wrong += found.length;
    all.inVain.push(...found.map((one) => `${one.kind} «${one.quote}» in: ${one.around}`));
    all.asked += asked.length;
    all.questions += Number(asked.length > 0);
    all.askedInVain.push(...asked.map(({ word, spots }) => `«${word}» in: ${spots[0]?.around ?? ''}`));
    all.words += wordsOf(page.join(' ')).length;
  }
  return all;
}

/** Every place in which a detail is looked for: what stands in a property, a comment or a chart is the same number. */
const detailPlaces: readonly Place[] = [
  'text',
  'comment',
  'deleted words',
  'property',
  ...elsewhere.filter((place) => place !== 'hidden name'), // its names are one word
];

/** Identifiers, dates of birth, addresses, ways to reach somebody, tiny groups; and sentences that look like them and are not. */
export function measureDetails(half: Half, where: readonly Place[] = detailPlaces): Measured {
  const all = nothing();
  for (const { kind: named, text } of halfOf(half).details) {
    const kind = named.split(':')[0]!;
    const asked = [...text.matchAll(/\[([^\]]+)\]/g)].map((match) => match[1]!);
    const sentence = text.replace(/[[\]]/g, '');
    for (const place of kind.endsWith('property') ? (['property'] as const) : where) {
      const { found } = lookThrough([{ place, text: sentence }]);
      for (const words of asked) {
        const ok = found.some(
          (one) => one.kind === (kind as PersonalKind) && (words.includes(one.quote) || one.quote.includes(words)),
        );
        add(all.details, named, ok);
        add(all.detailsByPlace, place, ok);
        if (!ok) all.missed.push(`${named}: ${sentence}`);
      }
      const vain = found.filter(({ quote }) => !asked.some((words) => words.includes(quote) || quote.includes(words)));
      all.wrong += vain.length;
      all.inVain.push(...vain.map((one) => `${one.kind} «${one.quote}» in: ${sentence}`));
      all.words += wordsOf(sentence).length;
    }
  }
  return all;
}

/** Found, or found or asked about, of planted, over all. */
export function recall(of: Map<string, Share>, as: 'found' | 'told' = 'found'): number {
  const shares = [...of.values()];
  return shares.reduce((sum, share) => sum + share[as], 0) / shares.reduce((sum, { planted }) => sum + planted, 0);
}

/** Words asked about in vain on a page. */
export const askedAPage = ({ asked, words }: Measured): number => asked / (words / wordsOnAPage);

/** Questions on a page that hold nobody, each of them one thing to read. */
export const questionsAPage = ({ questions, words }: Measured): number => questions / (words / wordsOnAPage);

/** Findings in vain on a page of 400 words. */
export const inVainAPage = ({ wrong, words }: Measured): number => wrong / (words / wordsOnAPage);
