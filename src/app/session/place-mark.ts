// The mark of the place where a document lies, by which the device tells apart what it keeps for it.
import { fingerprint } from '../../enquiry/fingerprint';

const neverSaved = 'unsaved-';

/**
 * @param partition in whose storage the panel keeps things
 * @param address the document's; empty where it was never saved. No later start comes back to such a place.
 */
export const placeMark = (partition: string, address: string): string =>
  address === '' ? neverSaved + fingerprint(crypto.randomUUID()) : fingerprint(partition + address);

/** Was the document never saved that lay there? */
export const isNeverSaved = (place: string): boolean => place.startsWith(neverSaved);
