// What the screen for the self-assessment says, and what its picture and table say in the document.
import { dayOf } from '../../../enquiry/format';

export const pathwayWords = {
  title: 'Where we stand',
  about:
    'Nine strands, four stages. Choose the line that is most like your school today. “Not sure” is an answer too. Best done with two or three colleagues.',
  ours: 'The wording here is ours. A research-based self-assessment tool for teachers, free to use, is offered by ',
  oursEnd: '; it is worth doing as well.',
  back: 'Plan the evidence',
  progress: (marked: number, all: number): string => `${marked} of ${all} strands marked.`,
  thisTime: (begun: string): string => `Begun on ${dayOf(begun)}.`,
  again: 'Take stock again',
  againAbout: (begun: string): string =>
    `You last took stock on ${dayOf(begun)}. A new marking begins empty; the earlier one is kept, and shown beside it.`,
  begunAgain: 'A new marking has begun. What you marked before is shown at each strand.',
  before: (stage: string, begun: string): string => `On ${dayOf(begun)}: ${stage.toLowerCase()}.`,
  movement: (steps: number): string =>
    steps === 0
      ? 'Where it was.'
      : `${Math.abs(steps)} ${Math.abs(steps) === 1 ? 'stage' : 'stages'} ${steps > 0 ? 'further' : 'back'}.`,
  then: 'What you wrote then',
  why: 'What makes us say so?',
  next: 'What would the next stage look like here?',
  nextStage: (line: string): string => `The next stage: ${line}`,
  named: (what: string, strand: string): string => `${what} (${strand})`,
  picture: 'The picture so far',
  inDocument: 'In your document',
  inDocumentAbout:
    'A small picture and a table with what you wrote. When you mark differently, bring them up to date here.',
  nextThing: { button: 'Plan what to collect' },
} as const;
