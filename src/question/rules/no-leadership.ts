// Not open: no visible link to the school's priorities or to leadership.
import type { Rule } from '../finding';

/** Advice only: many good drafts say it elsewhere. */
export const noLeadership: Rule = {
  name: 'no-leadership',
  aspect: 'open',
  look: ({ form, ask, named }) => {
    if (named.leadership || (form !== 'open' && form !== 'yes-no')) return null;
    return {
      span: ask.span(0, ask.plain.length),
      severity: 'advice',
      reason: 'It does not show yet what this has to do with your school or with leading it.',
      nextStep: 'Say who would act ("we", "subject leaders") or which of your priorities it serves.',
    };
  },
};
