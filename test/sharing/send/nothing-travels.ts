// A document with which nothing goes beside its text.
import type { Travels } from '../../../src/sharing/send/travels';

export const nothingTravels: Travels = {
  authors: [],
  properties: 0,
  customProperties: 0,
  comments: 0,
  changes: 0,
  data: 0,
  inside: [],
  history: 0,
  blocks: [],
  unfinished: [],
};
