// Where a colleague put the cards: read from the rows of the part, by their names and by what stands in their boxes.
import { plainList, semicolonList } from '../../enquiry/format';
import { lettersOf } from '../../enquiry/normalised-text';
import { fingerprint } from '../../enquiry/fingerprint';
import { oneLine } from '../../enquiry/managed-block';
import { zones, type Zone } from '../../handbook/evidence-cards';
import type { Choices } from '../copy/choices';
import { boxZones } from './cards-form';
import { around, comparable, isSameLine, markIn, zonesSaid, type BoxZone } from './marks';
import type { PartRow } from './form-rows';
import { partWords } from './strings';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What was read of the cards, and lines of no row. */
export interface ReadCards extends Pick<Choices, 'cards' | 'unclear'> {
  readonly loose: readonly string[];
}

/** One row: the card it is about, what was chosen, and words that are no choice. */
interface Sorted {
  readonly card: Named;
  readonly zones: readonly BoxZone[];
  readonly words: readonly string[];
  /** Words behind the card's name. */
  readonly aside: readonly string[];
  /** Said that it is not chosen, and nothing else. */
  readonly no: readonly string[];
}

const words = partWords.cards;
const columnNames = Object.fromEntries(boxZones.map((zone) => [zone, comparable(words.column[zone])])) as Record<
  BoxZone,
  string
>;
const newId = (name: string): string => `new-${fingerprint(name)}`;
const unnamed: Named = { id: newId(''), name: words.unnamed };
const zoneName = (zone: Zone): string => zones.find(({ id }) => id === zone)?.name ?? zone;

/** @param known the deck and the school's own cards that the part was sent out with */
export function readCards(rows: readonly PartRow[], known: readonly Named[]): ReadCards {
  const loose: string[] = [];
  const found = new Map<string, Sorted[]>();
  const texts = new Set(rows.flatMap((row) => row.map(({ text }) => comparable(text))));
  const standing = new Set(known.filter(({ name }) => texts.has(comparable(name))).map(({ id }) => id));
  let columns: ReadonlyMap<number, BoxZone> = new Map(boxZones.map((zone, at) => [at + 1, zone]));
  let names = 0;
  for (const row of rows) {
    const header = headerIn(row);
    if (header) {
      ({ columns, names } = header);
      loose.push(...header.words);
      continue;
    }
    const first = row.find(({ column }) => column === names) ?? row[0];
    const name = nameIn(first?.text ?? '', known, standing);
    const sorted = sortedBy(
      name,
      row.filter((cell) => cell !== first),
      columns,
    );
    if (sorted.zones.length === 0 && sorted.words.length === 0 && sorted.no.length === 0) {
      // A name without a choice: of a card of ours it says nothing, of any other it is what somebody typed.
      if (name.card && !known.includes(name.card)) loose.push(name.card.name);
      if (name.rest !== '') loose.push(oneLine(first?.text ?? ''));
      continue;
    }
    found.set(sorted.card.id, [...(found.get(sorted.card.id) ?? []), sorted]);
  }
  const settled = [...found.values()].map(settle);
  return {
    cards: settled.flatMap(({ cards }) => cards),
    unclear: settled.flatMap(({ unclear }) => unclear),
    loose: [...loose, ...settled.flatMap((one) => one.loose)],
  };
}

/** A row that names the columns, in whatever order they stand by now; null where it is none. */
function headerIn(row: PartRow): {
  readonly columns: ReadonlyMap<number, BoxZone>;
  readonly names: number;
  readonly words: readonly string[];
} | null {
  const named = row.flatMap((cell) => {
    const text = comparable(cell.text);
    return boxZones.filter((zone) => text.includes(columnNames[zone])).map((zone) => ({ cell, zone }));
  });
  if (named.length < 3) return null;
  const beside = row.map((cell) => {
    const ours = named
      .filter((one) => one.cell === cell)
      .flatMap(({ zone }) => [words.column[zone], words.about[zone]]);
    return without(cell.text, ours.length === 0 ? [words.header] : ours);
  });
  return {
    columns: new Map(named.map(({ cell, zone }) => [cell.column, zone])),
    names: row.find(({ text }) => around(text, words.header))?.column ?? 0,
    words: beside.filter((text) => text !== ''),
  };
}

/** A text without lines of ours that stand in it. */
function without(text: string, ours: readonly string[]): string {
  return ours.reduce((rest, one) => {
    const found = around(rest, one);
    return found ? oneLine(`${found.before} ${found.after}`) : rest;
  }, oneLine(text));
}

/** The card a first cell names, and words after the name. A name with more behind it is another card where the card has its row already. */
function nameIn(
  text: string,
  known: readonly Named[],
  standing: ReadonlySet<string>,
): { readonly card: Named | null; readonly rest: string } {
  const line = oneLine(text);
  if (line === '') return { card: null, rest: '' };
  const same = known.find(({ name }) => isSameLine(line, name));
  if (same) return { card: same, rest: '' };
  const [begins] = known
    .flatMap((card) => {
      const found = standing.has(card.id) ? null : around(line, card.name);
      return found && found.before === '' ? [{ card, rest: found.after }] : [];
    })
    .sort((one, other) => other.card.name.length - one.card.name.length);
  return begins ?? { card: { id: newId(lettersOf(line) || line), name: line }, rest: '' };
}

function sortedBy(
  { card, rest }: { card: Named | null; rest: string },
  cells: PartRow,
  columns: ReadonlyMap<number, BoxZone>,
): Sorted {
  const chosen: BoxZone[] = [];
  const typed: string[] = [];
  const no: string[] = [];
  const aside: string[] = [];
  const take = (text: string, other = typed): void => {
    const said = text === '' ? [] : zonesSaid(text);
    if (said) chosen.push(...said);
    else other.push(text);
  };
  take(rest.replace(/^[-–—:,;(]\s*|\)$/g, ''), aside);
  for (const { text, column, span } of cells) {
    const own = Array.from({ length: span }, (_, at) => columns.get(column + at)).filter((zone) => zone !== undefined);
    const mark = markIn(text);
    // A tick in a column of somebody's own is no choice of ours.
    if (mark.ticked && own.length === 0) typed.push(oneLine(text));
    else {
      if (mark.ticked) chosen.push(...own);
      if (mark.no) no.push(mark.words);
      else take(mark.words);
    }
  }
  return { card: card ?? unnamed, zones: [...new Set(chosen)], words: typed, aside, no };
}

/** What all rows of one card come to. Nothing is guessed: where they do not come to one choice, what stands in them is told. */
function settle(rows: readonly Sorted[]): ReadCards {
  const [{ card }] = rows as readonly [Sorted, ...Sorted[]];
  const chosen = [...new Set(rows.filter(({ zones: some }) => some.length > 0).map((row) => zoneOf(row.zones)))];
  const [zone] = chosen;
  const typed = rows.flatMap((row) => [...row.aside, ...row.words]);
  if (zone && chosen.length === 1 && card.id !== unnamed.id)
    return {
      cards: [{ id: card.id, name: card.name, zone }],
      unclear: [],
      loose: typed.map((text) => `${card.name}: ${text}`),
    };
  const told = rows
    .map((row) => plainList([...new Set([...row.zones.map(zoneName), ...row.aside, ...row.words, ...row.no])]))
    .filter((text) => text !== '');
  return { cards: [], unclear: [{ row: card.name, words: semicolonList(told) }], loose: [] };
}

/** The place that ticks come to; null where they speak against each other. */
function zoneOf(ticked: readonly BoxZone[]): Zone | null {
  const [one] = ticked;
  if (ticked.length === 2 && ticked.includes('accountability') && ticked.includes('development')) return 'both';
  return ticked.length === 1 && one ? one : null;
}
