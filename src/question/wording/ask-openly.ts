// The question that a text contains, in its own words: how a yes-or-no question, a topic or an aim could be asked openly.
import type { Reading } from '../read';
import type { Found } from '../slots/find';
import { lineOf } from './line';
import { reportedOf } from './reported';
import { titleOf } from './title';
import { yesNoOf } from './yes-no';

/** Longer wordings, and those with a pause that announces something, are no help to anybody. */
const longestWording = 170;
const added = 45;

/** How the text could be asked openly, in its own words; null where it is asked so already, or there is no telling. */
export function askOpenly(reading: Reading, found: Found): string | null {
  const question = wordingOf(reading, found)?.replace(/ ,/g, ',') ?? null;
  // Asked openly, a long question is hardly longer than it was.
  const longest = Math.max(longestWording, Math.min(reading.text.length + added, 2 * longestWording));
  return question !== null && question.length <= longest && !question.includes(':') ? question : null;
}

function wordingOf(reading: Reading, found: Found): string | null {
  if (reading.openings.length > 1) return null;
  const line = lineOf(reading);
  if (reading.form === 'yes-no' && line.at(reading.opens) !== 'whether') return yesNoOf(reading, found, line);
  return reading.asks ? reportedOf(reading, found, line) : titleOf(reading, line);
}
