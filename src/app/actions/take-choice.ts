// A colleague's choice becomes ours: in the record, as every card and mark is kept.
import { cardKeys, choiceOf, readChoice, wordsAt } from '../../enquiry/cards';
import { pathwayKeys, roundsIn } from '../../enquiry/pathway';
import type { Zone } from '../../handbook/evidence-cards';
import type { Stage } from '../../handbook/pathway';
import type { ComparedCard, ComparedStrand } from '../../sharing/compare/compare-choices';
import type { SessionActions } from '../session/actions';

/** What we know of the card besides stays. A card that only a colleague has becomes one of our own. */
export function takeZone(
  session: SessionActions,
  { id, name, known }: Pick<ComparedCard, 'id' | 'name' | 'known'>,
  zone: Zone | null,
): void {
  if (!known) session.keepItem(cardKeys.own(id), name);
  const { bears } = readChoice(session.current().items[cardKeys.choice(id)]?.value);
  session.keepItem(cardKeys.choice(id), choiceOf({ zone, bears }));
}

/** In our latest round, or in a first one. */
export function takeStage(
  session: SessionActions,
  { strand }: Pick<ComparedStrand, 'strand'>,
  stage: Stage | null,
): void {
  session.keepItem(pathwayKeys.stage(round(session), strand.id), stage === null ? null : { stage });
}

/** What a colleague wrote beside their mark goes below what we wrote, with their name; what stands there already is not put in again. @returns whether anything was put in */
export function takeWords(
  session: SessionActions,
  { strand }: Pick<ComparedStrand, 'strand'>,
  { name, why, next }: ComparedStrand['words'][number],
): boolean {
  const of = round(session);
  const added = (
    [
      [pathwayKeys.why(of, strand.id), why],
      [pathwayKeys.next(of, strand.id), next],
    ] as const
  ).map(([key, words]) => {
    const ours = wordsAt(session.current().items, key);
    const theirs = `${name}: ${words}`;
    if (words === '' || ours.includes(theirs)) return false;
    session.keepItem(key, ours === '' ? theirs : `${ours}\n${theirs}`);
    return true;
  });
  return added.includes(true);
}

function round(session: SessionActions): string {
  const latest = roundsIn(session.current().items).at(-1);
  if (latest) return latest.id;
  const id = crypto.randomUUID();
  session.keepItem(pathwayKeys.round(id), { begun: new Date().toISOString() });
  return id;
}
