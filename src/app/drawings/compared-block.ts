// What was compared as words, as the data of its picture, and as a table for the document.
import type { ComparedCard, ComparedStrand, Verdict } from '../../sharing/compare/compare-choices';
import { oneLine } from '../../enquiry/managed-block';
import { zones, type Zone } from '../../handbook/evidence-cards';
import { stageNames, type Stage } from '../../handbook/pathway';
import { withoutEmptyColumns, type BlockTable } from '../../ooxml/table-columns';
import { mostLetters, type Pictured } from './compared-drawing';
import { comparedWords as words, type Agreement } from './strings';

/** The words that end the tags of the tables and pictures. */
export const cardsPart = 'cards-compared';
export const strandsPart = 'pathway-compared';

export const zoneName = (zone: Zone): string => zones.find(({ id }) => id === zone)?.name ?? zone;
export const stageName = (stage: Stage): string => stageNames[stage];

/** "Both: Our school, Ana. Accountability: Ben." */
export function whoChose<Place>(
  chosen: readonly { readonly place: Place; readonly names: readonly string[] }[],
  nameOf: (place: Place) => string,
): string {
  return chosen.map(({ place, names }) => words.who(nameOf(place), names)).join(' ');
}

interface Judged {
  readonly verdict: Verdict;
  readonly apart?: number;
}

const agreements: Readonly<Record<Verdict, Agreement>> = {
  differ: 'differ',
  agree: 'agree',
  one: 'colleague',
  ours: 'school',
};

export const agreementOn = ({ verdict }: Pick<Judged, 'verdict'>): Agreement => agreements[verdict];

export const verdictOn = (judged: Judged): string =>
  judged.verdict === 'differ' && (judged.apart ?? 0) > 0
    ? words.apart(judged.apart ?? 0)
    : words.agreement[agreementOn(judged)];

/** A row a card. */
export function cardsTable(cards: readonly ComparedCard[]): BlockTable {
  return {
    rows: [
      [...words.cardsHeader],
      ...cards.map((card) => [card.name, verdictOn(card), whoChose(card.chosen, zoneName)]),
    ],
    widths: [30, 16, 54],
  };
}

/** A row a strand, with what people wrote beside their marks as far as a cell bears. */
export function strandsTable(strands: readonly ComparedStrand[]): BlockTable {
  const rows = strands.map((one) => [
    one.strand.name,
    verdictOn(one),
    whoChose(one.chosen, stageName),
    fitted(one.words.map(words.wrote).join(' ')),
  ]);
  return withoutEmptyColumns({ rows: [[...words.strandsHeader], ...rows], widths: [20, 14, 30, 36] });
}

/** A text of several lines as a cell of ours bears it: on one line, cut where it is very long, and then said to be. */
export function fitted(text: string, most = 1500): string {
  const line = oneLine(linesJoined(text));
  if (line.length <= most) return line;
  const letters = [...line];
  return letters.length <= most ? line : `${letters.slice(0, most).join('').trimEnd()} ${words.cut}`;
}

function linesJoined(text: string): string {
  const [first = '', ...below] = text.split('\n');
  const last = below.pop();
  if (last === undefined) return first;
  const between = below.map((line) => line.trim()).filter((line) => line !== '');
  return [first.trimEnd(), ...between, last.trimStart()].join(' / ');
}

export function cardsPictured(cards: readonly ComparedCard[], school: string, colleagues: readonly string[]): Pictured {
  return pictured(
    cards.map((card) => ({ ...card, label: card.name })),
    zones.map(({ id }) => id),
    zoneName,
    words.zoneColumns,
    words.describeCards,
    school,
    colleagues,
  );
}

export function strandsPictured(
  strands: readonly ComparedStrand[],
  school: string,
  colleagues: readonly string[],
): Pictured {
  const stages: readonly Stage[] = [1, 2, 3, 4, 0];
  return pictured(
    strands.map((one) => ({ ...one, label: one.strand.name })),
    stages,
    stageName,
    words.stageColumns,
    words.describeStrands,
    school,
    colleagues,
  );
}

interface Row<Place> extends Judged {
  readonly label: string;
  readonly chosen: readonly { readonly place: Place; readonly names: readonly string[] }[];
}

function pictured<Place>(
  rows: readonly Row<Place>[],
  places: readonly Place[],
  nameOf: (place: Place) => string,
  columns: readonly (readonly string[])[],
  describe: string,
  school: string,
  colleagues: readonly string[],
): Pictured {
  const namesAt = ({ chosen }: Row<Place>, place: Place): readonly string[] =>
    chosen.find((one) => one.place === place)?.names ?? [];
  // A picture in the document is known again by its description: it says all that the picture shows, and no more.
  const few = colleagues.length <= mostLetters;
  const counted = ({ chosen }: Row<Place>): string =>
    chosen
      .map(({ place, names }) =>
        words.count(
          nameOf(place),
          names.filter((name) => name !== school).length,
          names.includes(school) ? school : '',
        ),
      )
      .join(' ');
  const description = [
    describe,
    ...rows.map((row) => `${row.label}. ${few ? whoChose(row.chosen, nameOf) : counted(row)}`),
  ].join(' ');
  return {
    columns,
    school,
    colleagues,
    description,
    rows: rows.map((row) => ({
      name: row.label,
      group: agreementOn(row),
      cells: places.map((place) => ({
        colleagues: colleagues.flatMap((name, at) => (namesAt(row, place).includes(name) ? [at] : [])),
        ours: namesAt(row, place).includes(school),
      })),
    })),
  };
}
