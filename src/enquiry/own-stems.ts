// A school's own stems: which of our fields each asks for.
import { knownStems } from '../handbook/extended-framework';
import { sayNothing, stemCues } from '../handbook/stem-cues';
import { stemKey } from './normalised-text';
import { oneLine, plainWords, withoutNumbering } from './stem-text';

/**
 * For each stem of a school's table the id of our field that asks the same, or null. Each id comes at most once: where two stems ask for
 * one field, the surer wins, then the earlier.
 */
export function matchStems(stems: readonly string[]): (string | null)[] {
  const matches = stems.map(fieldAskedFor);
  const best = new Map<string, number>();
  matches.forEach((match, at) => {
    if (!match) return;
    const other = best.get(match.field);
    if (other === undefined || match.doubt < (matches[other]?.doubt ?? Infinity)) best.set(match.field, at);
  });
  return matches.map((match, at) => (match && best.get(match.field) === at ? match.field : null));
}

/** A field a stem asks for, and how much doubt there is: 0 for our own words, else the place of the cue in its list. */
interface Match {
  readonly field: string;
  readonly doubt: number;
}

// A stem is a sentence or two. What is longer is somebody's text.
const mostWords = 60;

function fieldAskedFor(stem: string): Match | null {
  const key = stemKey(stem);
  if (key === '') return null;
  const exact = ours.get(key);
  if (exact !== undefined) return { field: exact, doubt: 0 };
  const line = withoutNumbering(oneLine(stem));
  const words = plainWords(line);
  if (words.length > mostWords) return null;
  const all = ` ${words.filter((word) => word !== '_').join(' ')} `;
  // "Enquiry question: How can …?" is told by its label.
  const [label = ''] = line.split(/:(?=\s|$)/);
  return cueFor(plainWords(label), all) ?? cueFor(words, all);
}

/** The longest cue that these words begin with, and that none of all the words speaks against. */
function cueFor(words: readonly string[], all: string): Match | null {
  const start = words.findIndex((word) => !sayNothing.has(word));
  const [first = '', ...rest] = start < 0 ? [] : words.slice(start);
  const line = [first, ...rest].join(' ');
  let best: Cue | null = null;
  for (const cue of cuesBeginning.get(first) ?? []) {
    const longer = cue.words > (best?.words ?? 0);
    if (longer && cue.pattern.test(line) && !cue.not.some((words) => all.includes(words))) best = cue;
  }
  return best && { field: best.field, doubt: best.doubt };
}

const ours: ReadonlyMap<string, string> = new Map(knownStems.map(({ id, stem }) => [stemKey(stem), id]));

interface Cue extends Match {
  readonly pattern: RegExp;
  readonly words: number;
  readonly not: readonly string[];
}

const cuesBeginning: ReadonlyMap<string, readonly Cue[]> = byFirstWord();

function byFirstWord(): Map<string, Cue[]> {
  const all = new Map<string, Cue[]>();
  for (const [field, { cues, not = [] }] of Object.entries(stemCues)) {
    const vetoes = not.map((words) => ` ${words} `);
    cues.forEach((cue, at) => {
      const words = cue.replace('$', '').split(' ');
      const [first = ''] = words;
      const length = words.filter((word) => word !== '…').length;
      all.set(first, [
        ...(all.get(first) ?? []),
        { field, doubt: at + 1, pattern: patternOf(cue), words: length, not: vetoes },
      ]);
    });
  }
  return all;
}

function patternOf(cue: string): RegExp {
  const ends = cue.endsWith('$');
  const words = cue.replace('$', '').replace(/ … /g, '(?: [^ ]{1,60}){0,6} ');
  return new RegExp(`^${words}${ends ? '$' : '(?= |$)'}`);
}
