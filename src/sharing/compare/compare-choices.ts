// What colleagues chose beside what the school chose: card by card and strand by strand, where they agree, where they differ, and who chose what.
import { cardKeys, cardsIn, readChoice, type Card } from '../../enquiry/cards';
import { lettersOf } from '../../enquiry/normalised-text';
import type { Item, Items } from '../../enquiry/items';
import { pathwayKeys, roundsIn } from '../../enquiry/pathway';
import { read, stageSchema } from '../../enquiry/schema';
import { zones, type Zone } from '../../handbook/evidence-cards';
import { pathway, type Stage, type Strand } from '../../handbook/pathway';
import { itemWasSent } from './as-sent';
import type { NamedCopy } from './compare';
import { alike } from './distinct-names';
import { choicesIn, type Choices } from '../copy/choices';

/** One person's choices, or the school's own. */
export interface Chooser {
  readonly name: string;
  readonly choices: Pick<Choices, 'cards' | 'marks'>;
}

/** `agree`: all who chose chose the same, and there are at least two. `differ`: they did not. `one`: only one colleague chose. `ours`: only the school. */
export type Verdict = 'agree' | 'differ' | 'one' | 'ours';

/** One of the places a thing can have, and who put it there. */
export interface Chosen<Place> {
  readonly place: Place;
  readonly names: readonly string[];
}

interface Compared<Place> {
  readonly verdict: Verdict;
  /** In the order in which the places are shown; only those that somebody chose. */
  readonly chosen: readonly Chosen<Place>[];
  /** The school's own choice; null: none yet. */
  readonly ours: Place | null;
}

export interface ComparedCard extends Compared<Zone> {
  readonly id: string;
  readonly name: string;
  /** Is it in our record: a card of the deck's, or one of our own? */
  readonly known: boolean;
}

export interface ComparedStrand extends Compared<Stage> {
  readonly strand: Strand;
  /** How many stages lie between the lowest and the highest; 0 where they agree or are not sure. */
  readonly apart: number;
  /** What people wrote beside their marks. */
  readonly words: readonly { readonly name: string; readonly why: string; readonly next: string }[];
}

/**
 * Every card that somebody sorted, those of the deck first. A colleague's own card is one of ours, or another colleague's, where the name is the same.
 * @param school the name for the school's own choices
 * @param items our record's
 */
export function compareCards(school: string, items: Items, colleagues: readonly Chooser[]): ComparedCard[] {
  const own = cardsIn(items);
  const cards = new Map<string, Pick<Card, 'id' | 'name'>>(own.map((card) => [card.id, card]));
  const byName = new Map(own.map(({ id, name }) => [nameKey(name), id]));
  const placed = new Map<string, Map<Zone, string[]>>();
  const note = (id: string, zone: Zone, name: string): void => {
    const places = placed.get(id) ?? new Map<Zone, string[]>();
    placed.set(id, places);
    const names = places.get(zone) ?? [];
    if (!names.includes(name)) places.set(zone, [...names, name]);
  };
  for (const { name, choices } of [{ name: school, choices: choicesIn(items) }, ...colleagues]) {
    for (const card of choices.cards) {
      const id = cards.has(card.id) ? card.id : (byName.get(nameKey(card.name)) ?? card.id);
      if (!cards.has(id)) {
        cards.set(id, { id, name: card.name });
        byName.set(nameKey(card.name), id);
      }
      note(id, card.zone, name);
    }
  }
  const known = new Map(own.map(({ id, zone }) => [id, zone]));
  return [...cards.values()].flatMap(({ id, name }) => {
    const places = placed.get(id);
    if (!places) return [];
    const chosen = zones.flatMap(({ id: place }) => chosenAt(place, places.get(place)));
    return [
      {
        id,
        name,
        known: known.has(id),
        ours: known.get(id) ?? null,
        chosen,
        verdict: verdictOf(chosen, school),
      },
    ];
  });
}

/** Every strand that somebody marked, in the pathway's order. */
export function compareStrands(school: string, items: Items, colleagues: readonly Chooser[]): ComparedStrand[] {
  const choosers = [{ name: school, choices: choicesIn(items) }, ...colleagues];
  return pathway.flatMap((strand) => {
    const marks = choosers.flatMap(({ name, choices }) =>
      choices.marks.filter((mark) => mark.strand === strand.id).map((mark) => ({ name, ...mark })),
    );
    if (marks.length === 0) return [];
    const chosen = stages.flatMap((place) =>
      chosenAt(
        place,
        marks.filter(({ stage }) => stage === place).map(({ name }) => name),
      ),
    );
    const sure = chosen.map(({ place }) => place).filter((place) => place > 0);
    return [
      {
        strand,
        chosen,
        verdict: verdictOf(chosen, school),
        ours: marks.find(({ name }) => name === school)?.stage ?? null,
        apart: sure.length === 0 ? 0 : Math.max(...sure) - Math.min(...sure),
        words: marks
          .filter(({ why, next }) => why !== '' || next !== '')
          .map(({ name, why, next }) => ({ name, why, next })),
      },
    ];
  });
}

/**
 * What the sender of a copy chose. A whole document brings our own choices along: those that came back as they went out are ours, not theirs.
 * @param ours our record's items
 */
export function choosersOf(copies: readonly NamedCopy[], ours: Items): Chooser[] {
  return copies.map(({ name, copy }) => {
    const { choices } = copy;
    const items = copy.record?.items ?? {};
    const round = roundsIn(items).at(-1)?.id ?? '';
    const went = (key: string, same: (item: Item) => boolean): boolean => {
      const item = items[key];
      return item !== undefined && same(item) && itemWasSent(copy, key, ours);
    };
    const untouched = (key: string, words: string): boolean =>
      words === '' || went(key, ({ value }) => value === words);
    return {
      name,
      choices: {
        cards: choices.cards.filter(
          ({ id, zone }) => !went(cardKeys.choice(id), ({ value }) => readChoice(value).zone === zone),
        ),
        marks: choices.marks.filter(
          ({ strand, stage, why, next }) =>
            !(
              went(pathwayKeys.stage(round, strand), ({ value }) => read(stageSchema, value)?.stage === stage) &&
              untouched(pathwayKeys.why(round, strand), why) &&
              untouched(pathwayKeys.next(round, strand), next)
            ),
        ),
      },
    };
  });
}

const stages: readonly Stage[] = [1, 2, 3, 4, 0];

/** Names of cards that say the same. One without a letter stays what it is. */
const nameKey = (name: string): string => lettersOf(name) || alike(name);

function chosenAt<Place>(place: Place, names: readonly string[] = []): Chosen<Place>[] {
  return names.length === 0 ? [] : [{ place, names }];
}

function verdictOf(chosen: readonly Chosen<unknown>[], school: string): Verdict {
  if (chosen.length > 1) return 'differ';
  const names = chosen[0]?.names ?? [];
  if (names.length > 1) return 'agree';
  return names[0] === school ? 'ours' : 'one';
}
