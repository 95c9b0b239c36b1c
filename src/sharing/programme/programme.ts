// The programme's picture: many schools side by side, in counts and in lists. Every school is in every table once; what it did not say is counted as that.
import { elsewhere } from '../../enquiry/cards';
import { byName } from '../../enquiry/format';
import { decisions, type Decision } from '../../handbook/cycle';
import { deck, yearOne, zones, type EvidenceCard, type Zone } from '../../handbook/evidence-cards';
import { pathway, type Stage, type Strand } from '../../handbook/pathway';
import type { Verdict } from '../../question/check';
import type { NamedSchool } from './names';

/** One source of evidence across the schools. */
export interface SourceUse {
  readonly card: EvidenceCard;
  /** How many schools put it where. */
  readonly zones: Readonly<Record<Zone, number>>;
  readonly notSaid: number;
  /** How many use it for something. */
  readonly used: number;
  /** How many projects used it in year one, and what it was mainly used for at the launch; null where the handbook does not say. */
  readonly before: { readonly used: string | null; readonly zone: Zone | null };
}

/** Evidence that schools named themselves, with those that did: capitals aside, the same name is the same evidence. */
export interface OwnSource {
  readonly name: string;
  readonly schools: readonly { readonly school: string; readonly zone: Zone }[];
}

/** One strand of the pathway across the schools. */
export interface StrandSpread {
  readonly strand: Strand;
  readonly stages: Readonly<Record<Stage, number>>;
  readonly notSaid: number;
  /** Of the schools that were sure of it in two rounds: how many moved which way. */
  readonly moved: { readonly further: number; readonly same: number; readonly back: number };
}

export interface Programme {
  /** By name. */
  readonly schools: readonly NamedSchool[];
  /** How many questions the check says what of; `null`: no question. */
  readonly verdicts: ReadonlyMap<Verdict | null, number>;
  /** The most used first. */
  readonly sources: readonly SourceUse[];
  readonly ownSources: readonly OwnSource[];
  readonly strands: readonly StrandSpread[];
  /** How many schools decided what of a change at least once; null: they tried one, and have not decided. */
  readonly decided: ReadonlyMap<Decision | null, number>;
  /** How many schools' files tell of no change that was tried. */
  readonly triedNotSaid: number;
}

const circles: readonly Zone[] = ['accountability', 'both', 'development'];
const allStages: readonly Stage[] = [1, 2, 3, 4, 0];
const allVerdicts: readonly (Verdict | null)[] = ['good', 'too-broad', 'not-open', 'not-clear', 'cannot-judge', null];

/** @param schools those that count, under their names */
export function programmeOf(schools: readonly NamedSchool[]): Programme {
  const sorted = [...schools].sort((a, b) => byName(a.name, b.name));
  return {
    schools: sorted,
    verdicts: counted(
      allVerdicts,
      sorted.map(({ check }) => check?.verdict ?? null),
    ),
    sources: sourcesOf(sorted).sort((a, b) => b.used - a.used),
    ownSources: ownSourcesOf(sorted).sort((a, b) => byName(a.name, b.name)),
    strands: strandsOf(sorted),
    // A school that adopted two changes counts once for that.
    decided: counted<Decision | null>(
      [...decisions.map(({ id }) => id), null],
      sorted.flatMap(({ tried }) => [...new Set((tried ?? []).map(({ decision }) => decision))]),
    ),
    triedNotSaid: sorted.filter(({ tried }) => tried === null).length,
  };
}

function sourcesOf(schools: readonly NamedSchool[]): SourceUse[] {
  const said = byKey(
    schools.flatMap(({ cards }) => onceEach(cards, ({ id }) => id)),
    ({ id }) => id,
  );
  return deck.map((card) => {
    const found = (said.get(card.id) ?? []).map(({ zone }) => zone);
    const counts = Object.fromEntries(
      counted(
        zones.map(({ id }) => id),
        found,
      ),
    ) as Record<Zone, number>;
    const short = yearOne.find(({ cards }) => cards.includes(card.id))?.short ?? null;
    return {
      card,
      zones: counts,
      notSaid: schools.length - found.length,
      used: sum(circles.map((zone) => counts[zone])),
      before: { used: short, zone: elsewhere(card.id)?.zone ?? null },
    };
  });
}

function ownSourcesOf(schools: readonly NamedSchool[]): OwnSource[] {
  const found = new Map<string, OwnSource>();
  for (const { name: school, ownCards } of schools) {
    for (const { name, zone } of ownCards) {
      const key = name.toLowerCase();
      const known = found.get(key);
      found.set(key, { name: known?.name ?? name, schools: [...(known?.schools ?? []), { school, zone }] });
    }
  }
  return [...found.values()];
}

function strandsOf(schools: readonly NamedSchool[]): StrandSpread[] {
  const all = byKey(
    schools.flatMap(({ marks }) => onceEach(marks, ({ strand }) => strand)),
    ({ strand }) => strand,
  );
  return pathway.map((strand) => {
    const marks = all.get(strand.id) ?? [];
    const sure = marks
      .filter(({ stage, before }) => stage > 0 && before !== null && before > 0)
      .map(({ stage, before }) => Math.sign(stage - (before ?? 0)));
    const times = (direction: number): number => sure.filter((one) => one === direction).length;
    return {
      strand,
      stages: Object.fromEntries(
        counted(
          allStages,
          marks.map(({ stage }) => stage),
        ),
      ) as Record<Stage, number>,
      notSaid: schools.length - marks.length,
      moved: { further: times(1), same: times(0), back: times(-1) },
    };
  });
}

/** A school counts once for each thing, whatever stands in its file. */
function onceEach<T>(things: readonly T[], keyOf: (thing: T) => string): T[] {
  return [...new Map([...things].reverse().map((thing) => [keyOf(thing), thing])).values()];
}

function byKey<T>(things: readonly T[], keyOf: (thing: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const thing of things) {
    const same = found.get(keyOf(thing));
    if (same) same.push(thing);
    else found.set(keyOf(thing), [thing]);
  }
  return found;
}

function counted<T>(kinds: readonly T[], found: readonly T[]): Map<T, number> {
  const counts = new Map(kinds.map((kind) => [kind, 0]));
  for (const one of found) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Whether any school says of any strand where it stands. */
export const somebodyStands = ({ strands }: Pick<Programme, 'strands'>): boolean =>
  strands.some(({ stages }) => Object.values(stages).some((count) => count > 0));
