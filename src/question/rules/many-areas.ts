// Too generic: so many areas in a row that evidence on all of them would be out of reach.
import type { Rule } from '../finding';
import { pattern } from '../phrase';

const item = '(?!and\\b|or\\b)[^ ,]+(?: (?!and\\b|or\\b)[^ ,]+){0,2}';
const row = pattern(`(?<span>[^ ,]+ ,(?: ${item} ,)+ (?:and |or )?[^ ,]+(?: and [^ ,]+)?|[^ ,]+ , [^ ,]+ and [^ ,]+)`);

/** "Reading, writing, maths, attendance and behaviour." With an approach named, the list may be what it touches: advice. */
export const manyAreas: Rule = {
  name: 'many-areas',
  aspect: 'specific',
  look: ({ ask, text, named, limits }) => {
    const span = ask.find(row);
    const items = span
      ? text
          .slice(span.start, span.end)
          .split(/,|\band\b|\bor\b|&/i)
          .filter((each) => /\p{L}/u.test(each)).length
      : 0;
    return span && items >= limits.areas
      ? {
          span,
          severity: named.action ? 'advice' : 'fault',
          reason:
            'Each of these would need evidence of its own, and together that is more than one enquiry can gather.',
          nextStep: 'Choose the one that matters most now, and leave the others for later enquiries.',
        }
      : null;
  },
};
