// The people check: what in a document could say who somebody is. It points and suggests; it never changes a word, and it can miss things.
import { written, type WrittenKind } from './details/written-details';
import { textsIn } from './document/document-texts';
import { Leads } from './leads';
import { matchesOf } from './matches';
import { NameFinder } from './names/name-finder';
import { normalForm } from './normal-form';
import type { Inside, NotSeen, Place, PlacedText } from './places';
import type { Span } from './span';
import { Taken } from './taken';

export type PersonalKind = WrittenKind | 'name';

/** Where something stands, and how a screen leads to it. */
export interface Spot {
  readonly place: Place;
  /** The words themselves, as they stand there. */
  readonly quote: string;
  /** A few words around them. */
  readonly around: string;
  /** Words of the body that lead to it (leads.ts); left out where none do. */
  readonly lead?: string;
  /** What it stands in, where that lies inside the document as a file of its own. */
  readonly inside?: Inside;
}

export interface PersonalDetail extends Spot {
  readonly kind: PersonalKind;
}

/** A word that may be somebody's name: one question, however often it stands there. */
export interface PossibleName {
  readonly word: string;
  readonly spots: readonly Spot[];
}

export interface PeopleLook {
  readonly found: readonly PersonalDetail[];
  readonly asked: readonly PossibleName[];
  readonly notSeen: readonly NotSeen[];
}

/** Looks through a whole file. @throws RefusedFile where it cannot be opened */
export function lookForPeople(bytes: Uint8Array): PeopleLook {
  const { texts, notSeen } = textsIn(bytes);
  return { ...lookThrough(texts), notSeen };
}

/** What is found in these texts, in their order, and what is asked about. The same words in one place are told once. */
export function lookThrough(texts: readonly PlacedText[]): Omit<PeopleLook, 'notSeen'> {
  const forms = texts.map(({ text }) => normalForm(text));
  const normal = texts.map((placed, at): PlacedText => ({ ...placed, text: forms[at]?.text ?? '' }));
  const names = new NameFinder(normal);
  const leads = new Leads(texts);
  const told = new Set<string>();
  const asked = new Map<string, PossibleName & { readonly spots: Spot[] }>();
  const found = texts.flatMap((placed, at) => {
    const [form, plain] = [forms[at], normal[at]];
    if (!form || !plain) return [];
    const spans: { kind: PersonalKind; span: Span }[] = [];
    const taken = new Taken(placed.text.length);
    const add = (kind: PersonalKind, span: Span): void => {
      if (!taken.isFree(span)) return;
      spans.push({ kind, span });
      taken.take(span);
    };
    // A number or a street may go on in the next line.
    const line = placed.text.includes('\n') ? normalForm(placed.text.replaceAll('\n', ' ')) : form;
    for (const { kind, pattern, only } of written)
      for (const match of only?.test(line.text) === false ? [] : matchesOf(pattern, line.text))
        add(kind, line.placeOf({ start: match.index, end: match.index + match[0].length }));
    for (const span of names.in(plain)) add('name', form.placeOf(span));
    for (const inForm of names.askedAbout(plain)) {
      const span = form.placeOf(inForm);
      if (!taken.isFree(span)) continue;
      const spot = spotAt(placed, span, leads);
      const word = spot.quote.toLowerCase();
      const known = asked.get(word);
      if (known) known.spots.push(spot);
      else asked.set(word, { word: spot.quote, spots: [spot] });
    }
    return spans
      .sort((a, b) => a.span.start - b.span.start)
      .flatMap(({ kind, span }) => {
        const spot = spotAt(placed, span, leads);
        const key = [placed.place, placed.inside, kind, normalForm(spot.quote).text.toLowerCase()].join('\n');
        if (told.has(key)) return [];
        told.add(key);
        return [{ kind, ...spot }];
      });
  });
  return { found, asked: [...asked.values()] };
}

function spotAt({ place, text, paragraph, inside }: PlacedText, span: Span, leads: Leads): Spot {
  const lead = leads.to(paragraph);
  const quote = text
    .slice(span.start, span.end)
    .replace(/['’]s$/, '')
    .trim();
  return {
    place,
    quote,
    around: around(text, span),
    ...(lead === '' ? {} : { lead }),
    ...(inside === undefined ? {} : { inside }),
  };
}

const context = 45;

function around(text: string, { start, end }: Span): string {
  const from = Math.max(0, start - context);
  const to = Math.min(text.length, end + context);
  return `${from > 0 ? '…' : ''}${text.slice(from, to).trim()}${to < text.length ? '…' : ''}`;
}
