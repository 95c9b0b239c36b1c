// What is asked in each gap of a stem, in a few words below the gap: "from whom?", "by when?".
import type { StemId } from './extended-framework';

/** One hint for each gap of our stems, in order. A test holds them to the stems. */
export const gapHints: Readonly<Record<StemId, readonly string[]>> = {
  goal: ['which priority?', 'what shows it?'],
  question: ['what leaders or staff do', 'what should get better', 'for whom?'],
  'sub-questions': ['first question', 'second question', 'third question'],
  'evidence-held': ['which evidence?', 'what for?', 'by whom?'],
  baseline: ['where things stand now'],
  'deeper-use': ['doing what?'],
  gaps: ['what is still unclear?'],
  'new-evidence': ['what?', 'from whom?', 'in what way?', 'who?', 'by when?'],
  triangulation: ['doing what?'],
  ethics: ['who?', 'how will they know?', 'doing what?'],
  'wider-research': ['what did they find?', 'why it fits'],
  change: ['do what?', 'do what?', 'gain what?'],
  signs: ['what will you see or hear?'],
  'review-points': ['which days?', 'with whom?'],
  analysis: ['what it shows', 'what nobody expected'],
  conclusions: ['what did you find?', 'what it means'],
  sharing: ['with whom?', 'how, or by when?'],
};

/** For a stem of the school's own: what the word just before a gap asks for. */
export const hintAfter: Readonly<Record<string, string>> = {
  because: 'why?',
  by: 'how, who or when?',
  for: 'for whom, or what for?',
  from: 'from whom, or where?',
  in: 'in what, or when?',
  on: 'on what, or when?',
  so: 'to what end?',
  that: 'what?',
  to: 'to whom, or do what?',
  using: 'in what way?',
  when: 'when?',
  will: 'do what?',
  with: 'with whom, or what?',
};

/** For every other gap of a school's own stem. */
export const plainHint = 'your words';
