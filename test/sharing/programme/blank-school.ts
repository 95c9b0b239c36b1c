// A school of whose file nothing is known yet.
import type { School } from '../../../src/sharing/programme/school';

export const blankSchool: School = {
  kind: 'school',
  file: 'Ashby.docx',
  enquiry: null,
  copy: false,
  saved: '',
  question: null,
  check: null,
  cards: [],
  ownCards: [],
  marks: [],
  framework: null,
  unread: 0,
  lacks: null,
  tried: null,
  found: null,
  trouble: null,
};
