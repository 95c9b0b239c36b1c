// Where the school stands on the pathway: markings in rounds, so that an earlier one is kept and movement can be seen.
import { pathway, type Stage, type Strand } from '../handbook/pathway';
import { wordsAt } from './cards';
import { itemsOf, type Items } from './items';
import { read, roundSchema, stageSchema } from './schema';

/** One time that the school took stock. */
export interface Round {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly begun: string;
}

export interface Mark {
  readonly strand: Strand;
  /** Null: not marked in this round. */
  readonly stage: Stage | null;
  /** The marking before this one, and when its round began; null where there is none. */
  readonly before: {
    readonly stage: Stage;
    readonly begun: string;
    readonly why: string;
    readonly next: string;
  } | null;
  readonly why: string;
  readonly next: string;
}

/** The keys under which the record keeps the markings. */
export const pathwayKeys = {
  round: (round: string): string => `pathway-round/${round}`,
  stage: (round: string, strand: string): string => `mark/${round}/${strand}`,
  why: (round: string, strand: string): string => `mark-why/${round}/${strand}`,
  next: (round: string, strand: string): string => `mark-next/${round}/${strand}`,
};

/** All rounds, the earliest first. */
export function roundsIn(items: Items): readonly Round[] {
  return itemsOf(items, 'pathway-round')
    .flatMap(({ id, value }): Round[] => {
      const round = read(roundSchema, value);
      return round ? [{ id, begun: round.begun }] : [];
    })
    .sort((a, b) => a.begun.localeCompare(b.begun));
}

/** The nine strands as they were marked in a round. */
export function marksIn(items: Items, round: Round | undefined): readonly Mark[] {
  const rounds = roundsIn(items);
  const earlier = round
    ? rounds
        .slice(
          0,
          Math.max(
            0,
            rounds.findIndex(({ id }) => id === round.id),
          ),
        )
        .reverse()
    : [];
  return pathway.map((strand): Mark => {
    const [before] = earlier.flatMap(({ id, begun }) => {
      const stage = stageAt(items, id, strand.id);
      return stage === null ? [] : [{ stage, begun, ...wordsOf(items, id, strand.id) }];
    });
    const now = round
      ? { stage: stageAt(items, round.id, strand.id), ...wordsOf(items, round.id, strand.id) }
      : { stage: null, why: '', next: '' };
    return { strand, before: before ?? null, ...now };
  });
}

/** How a strand moved since it was marked before. Null where there is nothing to compare: not marked, or not sure. */
export function movement({ stage, before }: Pick<Mark, 'stage' | 'before'>): number | null {
  return !stage || !before?.stage ? null : stage - before.stage;
}

function wordsOf(items: Items, round: string, strand: string): Pick<Mark, 'why' | 'next'> {
  return { why: wordsAt(items, pathwayKeys.why(round, strand)), next: wordsAt(items, pathwayKeys.next(round, strand)) };
}

function stageAt(items: Items, round: string, strand: string): Stage | null {
  return read(stageSchema, items[pathwayKeys.stage(round, strand)]?.value)?.stage ?? null;
}
