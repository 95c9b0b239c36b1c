// Not open: an issue that is over soon.
import type { Rule } from '../finding';
import { pattern } from '../phrase';

const month = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const weekday = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const date = '\\d{1,2}(?:st|nd|rd|th)?';
const day = pattern(
  `\\b(?<span>yesterday|tomorrow|tonight|(?:on|last|next|this) ${weekday}|${month} ${date}|${date} (?:of )?${month})\\b`,
);
const week = pattern(
  '\\b(?<span>(?:this|next|last) week|(?:sats|assessment|anti bullying|book|science|arts) week|sports day' +
    '|world book day|(?:the|our|next) (?:inspection|residential|nativity|school play|trip))\\b',
);

/** A day or an event passes before anything can be learnt from it. */
export const passingMoment: Rule = {
  name: 'passing-moment',
  aspect: 'open',
  look: ({ ask, form }) => {
    const once = ask.find(day);
    const span = once ?? ask.find(week);
    return (
      span && {
        span,
        severity: once || form === 'yes-no' ? 'fault' : 'advice',
        reason: 'This is over soon, so there is little time to try something, look and try again.',
        nextStep: 'Ask about what comes back every week or term.',
      }
    );
  },
};
