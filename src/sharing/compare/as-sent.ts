// Was an answer, or a thing of the record, what stood in a copy when it was sent out? By what the copy keeps of that moment: a panel in which a colleague
// opens it goes on with its record, and notes what the colleague wrote and chose.
import { fingerprint } from '../../enquiry/fingerprint';
import type { Items } from '../../enquiry/items';
import { onceForEach } from '../../enquiry/once';
import { SentLines } from '../copy/sent-lines';
import type { ReturnedCopy } from '../return/returned-copy';

/** Read once for each copy: each of its answers asks. */
const linesOf = onceForEach(({ sent }: Sent) => SentLines.from(sent?.lines ?? null));
type Sent = Pick<ReturnedCopy, 'sent'>;

/** @returns null where the copy does not tell */
export function answerWasSent(copy: ReturnedCopy, id: string, answer: string): boolean | null {
  if (!copy.answers.some((one) => one.id === id)) return null; // of a box nothing is kept
  const lines = linesOf(copy);
  if (lines) return lines.hasAnswer(id, answer);
  const seen = copy.record?.tables.flatMap(({ fields }) => fields).find((field) => field.id === id)?.seen;
  // What was noted since is what a colleague wrote; and of a document that was copied by hand nobody knows since when.
  return seen && copy.sent && seen.at <= copy.sent.at ? seen.fingerprint === fingerprint(answer) : null;
}

const sentKeysOf = onceForEach(({ sentKeys }: Pick<ReturnedCopy, 'sentKeys'>) => sentKeys && new Set(sentKeys));

/**
 * @param key of a thing that the copy's record keeps
 * @param ours our record's items: what both hold, kept at one and the same moment, is ours
 * @returns by its time where the copy does not tell: the colleague's clock against ours
 */
export function itemWasSent(copy: ReturnedCopy, key: string, ours: Items): boolean {
  const item = copy.record?.items[key];
  if (!item) return false;
  const own = ours[key];
  if (own?.at === item.at && JSON.stringify(own.value) === JSON.stringify(item.value)) return true;
  return sentKeysOf(copy)?.has(key) ?? item.at <= (copy.sent?.at ?? '');
}
