// The history of the question: its versions in the record, each kept whole with its reason and with what the check said of it.
import { normalisedText } from './normalised-text';
import { itemsOf, type Items } from './items';
import { read, versionOfQuestionSchema } from './schema';

/** The kind of its items' keys; each version has an id of its own and never changes. */
export const versionKind = 'version';

/** Where the reason for the version that is kept next waits: somebody's words, so an item of its own. */
export const reasonKey = 'version-reason/next';

/** The words that wait as its reason. */
export function waitingReason(items: Items): string {
  const reason = items[reasonKey]?.value;
  return typeof reason === 'string' ? reason : '';
}

/** One version of the question, as it is kept. */
export interface KeptVersion {
  readonly text: string;
  /** Why it changed, in the person's own few words; may be empty. */
  readonly reason: string;
  /** What the check said at the time, in its own words. */
  readonly said: readonly string[];
}

/** A version with its place in time. */
export interface Version extends KeptVersion {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** Reads what stands for a version; null where it is none of ours. Never throws. */
export function readVersion(value: unknown): KeptVersion | null {
  return read(versionOfQuestionSchema, value);
}

/** All versions in the record, the earliest first. */
export function versionsOf(items: Items): readonly Version[] {
  return itemsOf(items, versionKind)
    .flatMap(({ id, value, at }) => {
      const version = readVersion(value);
      return version ? [{ ...version, id, at }] : [];
    })
    .sort((one, other) => (one.at === other.at ? one.id.localeCompare(other.id) : one.at.localeCompare(other.at)));
}

/** Is there something to keep: a question that the latest version does not say already? */
export function isNew(text: string, versions: readonly Version[]): boolean {
  const words = normalisedText(text).trim();
  return words !== '' && words !== versions[versions.length - 1]?.text;
}

/** The question as a version. */
export function versionOf(text: string, reason: string, said: readonly string[]): KeptVersion {
  return { text: normalisedText(text).trim(), reason: reason.trim(), said };
}
