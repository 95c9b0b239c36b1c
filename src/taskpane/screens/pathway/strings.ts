// What the screen for the self-assessment says.
import { dayOf, plural } from '../../../enquiry/format';
import { screenTitles } from '../../../enquiry/screen-titles';

export const pathwayWords = {
  title: screenTitles.pathway,
  about: 'Choose the line that is most like your school today. Best done with two or three colleagues.',
  back: 'Plan the evidence',
  strandOf: (number: number, all: number): string => `${number} of ${all}`,
  progress: (marked: number, all: number): string => `${marked} of ${all} strands marked`,
  since: (marked: string, begun: string): string => `${marked}, begun on ${dayOf(begun)}`,
  stageLine: (line: string): string => `: ${line}`,
  again: 'Take stock again',
  beginAgain: 'Begin a new marking',
  againAbout: (begun: string): string =>
    `You last took stock on ${dayOf(begun)}. A new marking begins empty; the earlier one is kept, and shown beside it.`,
  againNothing: 'When something is marked, you can take stock again after a term or a year, and see what moved.',
  begunAgain: 'A new marking has begun. What you marked before is shown at each strand.',
  before: (stage: string, begun: string): string => `On ${dayOf(begun)}: ${stage.toLowerCase()}.`,
  movement: (steps: number): string =>
    steps === 0
      ? 'Where it was.'
      : `${Math.abs(steps)} ${plural(Math.abs(steps), { one: 'stage', other: 'stages' })} ${steps > 0 ? 'further' : 'back'}.`,
  then: (texts: readonly string[]): string => `What you wrote then: ${texts.join(' · ')}`,
  why: 'What makes us say so?',
  next: 'What would the next stage look like here?',
  nextStage: (line: string): string => `The next stage: ${line}`,
  picture: 'The whole picture',
  inDocumentAbout:
    'A small picture and a table with what you wrote. When you mark differently, bring them up to date here.',
  source: 'Where this comes from',
  ours: 'The wording here is ours. A research-based self-assessment tool for teachers, free to use, is offered by ',
  oursEnd: '; it is worth doing as well.',
  nextThing: { button: 'See what could go into the framework' },
} as const;
