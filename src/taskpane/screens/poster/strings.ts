// What the screen of the poster says.
import { listOf, plural } from '../../../enquiry/format';
import type { PosterFinding, PosterLook, PosterSize } from '../../../enquiry/poster';
import type { WordingSource } from '../../../enquiry/poster-wording';
import { posterWords as words } from '../../../handbook/poster';
import { screenTitles } from '../../../enquiry/screen-titles';

const sources: Readonly<Record<WordingSource, string>> = {
  goal: 'your goal',
  question: 'your question',
  history: 'how your question changed',
  change: 'the change you try',
  baseline: 'your starting point',
  gaps: 'your gaps',
  'analysis row': 'analysis and surprises',
  conclusions: 'your conclusions',
  log: 'your log of evidence',
  cycles: 'your cycles',
  analysis: 'your analysis',
};

export const posterScreenWords = {
  title: screenTitles.poster,
  about: 'One page for colleagues. It is filled from your enquiry; make each part shorter, in your own words.',
  partOf: (number: number, all: number): string => `Part ${number} of ${all}`,
  count: (count: number, about: number): string => `${wordCount(count)}; about ${about} read well.`,
  whole: (count: number): string => `${wordCount(count)}; about ${words} read well`,
  filledFrom: (from: readonly WordingSource[]): string => `Filled from ${listOf(from.map((one) => sources[one]))}.`,
  leftOut: 'It is empty, so the page goes without it.',
  yours: 'These are your own words.',
  nothing: 'Your enquiry says nothing here yet. Leave it empty, and the page goes without it.',
  heading: 'Its heading on the page',
  headingAbout: 'Say what you found or did, rather than “Results”.',
  fill: (from: readonly WordingSource[]): string => `Use the words from ${listOf(from.map((one) => sources[one]))}`,
  filled: 'Your own words are kept: you can put them back.',
  putBack: 'Put my words back',
  page: 'See the page',
  empty: 'There is nothing to show yet. Write your goal or your question first, or fill in a part above.',
  size: 'Paper',
  sizes: { A3: 'A3, for a wall', A4: 'A4, to hand out' } satisfies Record<PosterSize, string>,
  look: 'Look',
  looks: {
    theme: 'The colours of this document',
    plain: 'Plain, black on white',
    contrast: 'High contrast',
  } satisfies Record<PosterLook, string>,
  preview: (size: PosterSize): string =>
    `A picture of the page, ${size}. Its words are those of the parts above, in their order.`,
  tooLong: (count: number): string =>
    `This is about ${count} words too long for one page. Nothing is cut: it would go on to a second page, below the dashed line. Shorten the longest parts.`,
  longest: (names: readonly string[]): string => `Longest beside what reads well: ${listOf(names)}.`,
  make: 'Make the poster',
  making: 'Making the poster…',
  made: 'The poster is ready. Nothing has left this panel yet.',
  notMade: 'The poster could not be made. Your words are kept. Check that this computer is online, then try again.',
  changed: 'The parts have changed since. Make the poster again to have them on it.',
  people: 'Before it goes: people',
  change: 'Change it in its part above, if it should not be on a wall.',
  take: 'Take it along',
  open: 'Open it in Word',
  opening: 'Opening it in Word…',
  opened: 'The poster is open in a window of its own. Change, print and save it there: your enquiry is as it was.',
  notOpened: (sentence: string): string => `${sentence} Try “Save the document” instead.`,
  save: 'Save the document',
  picture: 'Save a picture',
  pictureAbout: 'The picture is for a newsletter or a screen. Put the summary beside it, for people who cannot see it.',
  copySummary: 'Copy the summary',
  saveSummary: 'Save the summary',
  summaryAbout: 'The summary is the page as plain text, for the programme’s evaluation.',
  asked2: 'If nothing was saved, this Word does not let a panel save files. Open it in Word, and save it there.',
  copied: 'The summary is copied. Paste it where it is wanted.',
  notCopied: 'This computer does not let the panel copy. Save the summary instead.',
  file: { document: 'Our poster.docx', picture: 'Our poster.png', summary: 'Our enquiry - summary.txt' },
} as const;

const wordCount = (count: number): string => plural(count, { one: '1 word', other: `${count} words` });

/** What was noticed, why it matters, and what could be done. */
export function findingSentence(finding: PosterFinding): string {
  switch (finding.kind) {
    case 'small percentage': {
      const { percent, of, count } = finding.found;
      return `“${percent}” is of only ${of}. Under ten, say the count${count === null ? '' : `: ${count} of ${of}`}. And check that nobody can be recognised.`;
    }
    case 'empty heading':
      return `“${finding.heading}” says what kind of text follows. Say what you found: whoever walks past reads only the headings.`;
    case 'too many words':
      return `The page has ${finding.words} words. About ${words} can be read at a metre.`;
  }
}
