// The whole enquiry as the session knows it: the rows that stand in the document or wait for a place, and the record.
import type { SessionState } from './session-state';
import { wholeEnquiry, type WholeEnquiry } from '../../enquiry/whole-enquiry';

/** A row that is gone, and one that stands there twice, is left out. */
export const enquiryIn = ({ fields, items }: Pick<SessionState, 'fields' | 'items'>): WholeEnquiry =>
  wholeEnquiry(
    fields.filter(({ syncState, repeats }) => syncState !== 'missing' && repeats === undefined),
    items,
  );
