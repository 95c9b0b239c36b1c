// What the screen for the conclusions says.
import type { ConcludingRow } from '../../../enquiry/conclusion-offers';
import { screenTitles } from '../../../enquiry/screen-titles';

export const concludeWords = {
  title: 'What we found',
  about:
    'Four more rows for your framework, with wording from what you logged and marked. Use it, change it first, or leave it. That nothing changed is a finding too.',
  unsure: 'Nobody has said yet how sure you are of an answer. That decides how your conclusions are worded.',
  toAnalysis: 'Say how sure you are',
  inDocumentAbout:
    'Your conclusions under headings of their own, in the words of your framework. When you change them, bring this up to date here.',
  inDocumentNothing: 'When the row “Conclusions” has an answer, all of it can go into your document under headings.',
  next: { button: screenTitles.cycles },
  /** What the wording for a row is made from. */
  from: {
    signs: 'Made from what you expected in your cycles.',
    analysis: 'Made from what you marked in the analysis, and from what nobody expected.',
    conclusions:
      'Made from what you can say and how sure you are, and from what you decided in your cycles. What it means for how you lead is yours to add.',
    sharing: 'Made from your log: whose words or work you used. Add by when.',
  } satisfies Record<ConcludingRow, string>,
} as const;
