// What the screen for the analysis says.
import type { AnalysisFinding } from '../../../enquiry/analysis-checks';
import { listOf, plural } from '../../../enquiry/format';
import { screenTitles } from '../../../enquiry/screen-titles';

export const analyseWords = {
  title: screenTitles.analyse,
  about: 'Mark what each piece of evidence says to the question, then say how sure you are.',
  noEvidence: 'Nothing is in your log yet. The analysis begins with the first piece of evidence.',
  toLog: 'Go to the log of evidence',
  noQuestion: 'Your enquiry question',
  questionOf: (number: number, all: number): string => `Question ${number} of ${all}`,
  question: (letter: string, text: string): string => [letter, text].filter((part) => part !== '').join(' '),
  support: (sources: number, views: readonly string[]): string => {
    const pieces = plural(sources, { one: 'One piece of evidence', other: `${sources} pieces of evidence` });
    return views.length === 0 ? `${pieces}.` : `${pieces}, seen by: ${listOf(views).toLowerCase()}.`;
  },
  none: 'No evidence speaks to this question yet.',
  untitled: 'Evidence without a name',
  state: (mark: string, view: string | null, unexpected: boolean): string =>
    [mark, view ?? '', unexpected ? 'nobody expected it' : ''].filter((part) => part !== '').join(' · '),
  unmarked: 'Not marked yet',
  shows: (text: string): string => (text === '' ? 'The log does not say yet what it shows.' : text),
  kept: (where: string): string => `Kept: ${where}`,
  says: 'What does it say to this question?',
  choice: (sign: string, name: string, about: string): string => `${sign} ${name}: ${about}`,
  note: 'A note',
  noteHelp: 'What makes you say so?',
  conclude: 'What we make of it',
  notSaid: 'Not said yet',
  sure: 'How sure are we?',
  sureChoice: (name: string, allows: string): string => `${name}. ${allows}`,
  answer: 'What we can say, in our words',
  answerHelp: 'That something did not happen, or that the evidence is mixed, is worth saying too.',
  look: 'Look at again',
  lookNothing: 'Nothing stands out for this question.',
  picture: 'All of it in one picture',
  left: 'What else is in the log',
  leftOf: (count: number): string => plural(count, { one: 'One piece', other: `${count} pieces` }),
  inDocumentAbout: 'The picture, and a table with your notes. When you mark differently, bring them up to date here.',
  next: { button: 'Draw conclusions' },
} as const;

/** What was found, why it matters, and what could be done, in one or two sentences. */
export function findingSentence(finding: AnalysisFinding): string {
  switch (finding.kind) {
    case 'no evidence':
      return 'No evidence speaks to this question. It stays open, and you can say so.';
    case 'one source':
      return 'It rests on one piece of evidence. One voice can mislead: is there a second?';
    case 'one perspective':
      return 'All of it gives the same people’s view. Somebody in another position may see it differently.';
    case 'all disagree':
      return 'Every piece is marked as pointing another way. Which way do they point together?';
    case 'unmarked':
      return plural(finding.count, {
        one: 'One piece is not marked yet.',
        other: `${finding.count} pieces are not marked yet.`,
      });
    case 'surer than marked':
      return 'You are sure, but not everything you marked agrees. Say what makes you sure, or choose “fairly sure”.';
    case 'unexpected not spoken of':
      return `Nobody expected “${nameOf(finding.entry.what)}”. Write a note on it: surprises teach most.`;
    case 'answers nothing':
      return `“${nameOf(finding.entry.what)}” is held against no question. Give it one in the log, or leave it out of what you say.`;
  }
}

const nameOf = (what: string): string => what || analyseWords.untitled;
