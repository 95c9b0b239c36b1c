// What the screen for the plan says.
import { calendarDay, plural } from '../../../enquiry/format';
import type { PlanFinding } from '../../../enquiry/plan-checks';
import { screenTitles } from '../../../enquiry/screen-titles';

export const planWords = {
  title: screenTitles.plan,
  about: 'For each sub-question, choose the evidence that could answer it: best from two different sides.',
  back: 'Plan the evidence',
  noQuestions: 'Your framework has no sub-questions yet. The plan builds on them.',
  toQuestions: 'Find your sub-questions',
  dates: 'The dates of your year',
  baseline: 'Day of the baseline',
  end: 'Last day of the year',
  question: (letter: string, text: string): string => `${letter}) ${text}`,
  sources: (count: number): string =>
    count === 0 ? 'No source yet' : plural(count, { one: '1 source', other: `${count} sources` }),
  addSource: 'Add a source',
  addSourceTo: (letter: string): string => `Add a source for sub-question ${letter}`,
  from: 'From your cards, or something new',
  fresh: 'Something new',
  add: 'Add it',
  cancel: 'Cancel',
  untitled: 'A source without a name',
  source: 'What it is',
  answers: 'Helps to answer',
  when: 'By when',
  who: 'Who collects it',
  consent: 'How people know and agree',
  takeOut: 'Take this source out',
  takenOut: (source: string): string => `“${source}” is taken out of the plan.`,
  putBack: 'Put it back',
  loose: 'Without a sub-question',
  looseAbout: 'Evidence that answers no sub-question costs time and helps nobody. Give it one, or take it out.',
  meantFor: (question: string): string =>
    `It was planned for: “${question}”, which is no longer among your sub-questions.`,
  lacks: 'What the plan still lacks',
  lacksNothing: 'Each sub-question has evidence from more than one side.',
  notBegun: 'When there is something in the plan, this says what it still lacks.',
  inDocumentAbout:
    'The whole plan as a table. When you change it, bring it up to date here. A source without a name is left out.',
  ethics: screenTitles.ethics,
  ethicsAbout: 'Who is involved, how they agree, and what you do so that nobody can be recognised.',
  toEthics: 'Go to people and ethics',
  next: { button: 'See what could go into the framework' },
} as const;

/** What was found, why it matters, and what could be done, in one or two sentences. */
export function findingSentence(finding: PlanFinding, letterOf: (question: string) => string): string {
  switch (finding.kind) {
    case 'no name': {
      const [question] = finding.entry.questions;
      return question === undefined
        ? 'A source has no name yet, so it does not count. Say what it is, or take it out.'
        : `A source for sub-question ${letterOf(question)} has no name yet, so it does not count. Say what it is, or take it out.`;
    }
    case 'year ends first':
      return `The baseline (${calendarDay(finding.baseline)}) comes after the last day of the year (${calendarDay(finding.end)}). Check the two dates.`;
    case 'no source':
      return `Sub-question ${letterOf(finding.question.id)} has no source. Without one it stays open: find a source, or leave the question out.`;
    case 'one source':
      return `Sub-question ${letterOf(finding.question.id)} rests on one source. One source can mislead: a second from another side shows whether it holds.`;
    case 'one perspective':
      return `The sources for sub-question ${letterOf(finding.question.id)} all give the same people’s view. Ask somebody in another position, or look at what is on record.`;
    case 'answers nothing':
      return `“${finding.entry.source}” answers no sub-question. Give it one, or save yourselves the work.`;
    case 'before the baseline':
      return `“${finding.entry.source}” is planned for ${calendarDay(finding.entry.when)}, before the baseline. It can tell where you started, and not what changed.`;
    case 'after the end':
      return `“${finding.entry.source}” is planned for ${calendarDay(finding.entry.when)}, after the last day of your year. It would come too late to be used.`;
    case 'too much':
      return `${finding.sources} sources are more than a busy school can collect well. Keep those you could not do without.`;
  }
}
