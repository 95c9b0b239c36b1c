// What the screen for the cycles says.
import { plural } from '../../../enquiry/format';
import type { CycleText } from '../../../enquiry/cycles';
import { screenTitles } from '../../../enquiry/screen-titles';

/** The parts of a cycle, one at a time. */
export type PartId = Exclude<CycleText, 'question' | 'who' | 'why'> | 'decision' | 'question' | 'days';

export const cyclesWords = {
  title: screenTitles.cycles,
  about: 'A cycle is one turn: try a change, look at what it does, decide. Goal and starting point stay as they are.',
  baseline: 'Our starting point, which stays as it is',
  noBaseline: 'Your starting point is not written yet. Without it nobody can say later what changed.',
  toBaseline: 'Write the starting point',
  questionNow: 'Our question now',
  questionThen: 'The question as it stood',
  noQuestion: 'Your question is not written yet.',
  toQuestion: 'Find the question',
  keepQuestion: 'Keep the question as it is now with this cycle',
  keptQuestion: (number: number): string => `Your question, as it stands today, is kept with cycle ${number}.`,
  cycle: (number: number): string => `Cycle ${number}`,
  details: (texts: readonly string[]): string => texts.join(' · '),
  undecided: 'not decided yet',
  partOf: (number: number, all: number): string => `${number} of ${all}`,
  parts: {
    change: { title: 'The change', label: 'What do we try, and where?' },
    expected: { title: 'What we expect', label: 'What should we see if it works?' },
    seen: { title: 'What we see', label: 'What did we see, wanted or not?' },
    surprises: { title: 'Surprises', label: 'What did nobody expect?' },
    learned: { title: 'What we learned', label: 'What do we know now that we did not know before?' },
    decision: { title: 'Adopt, adapt or stop', label: 'What do we do with the change?' },
    question: { title: 'The question', label: 'Does our question change?' },
    days: { title: 'When and who', label: 'Who took part' },
  } satisfies Record<PartId, { readonly title: string; readonly label: string }>,
  cameIn: 'What came in meanwhile',
  cameInOf: (count: number): string =>
    plural(count, { one: 'One piece of evidence', other: `${count} pieces of evidence` }),
  evidence: (what: string, shows: string): string => (shows === '' ? what : `${what}: ${shows}`),
  untitled: 'Something without a name',
  decision: (name: string, about: string): string => `${name}. ${about}`,
  changes: { yes: 'Yes, it changes', no: 'No, it stays' },
  why: { yes: 'Why does it change?', no: 'Why does it stay?' },
  changeQuestion: 'Change the question',
  changeAbout: 'The question as it was is kept in its history, with your reason.',
  history: 'See how it changed',
  from: 'First day',
  to: 'Last day',
  who: 'Who took part',
  begin: (number: number): string => plural(number, { one: 'Begin the first cycle', other: `Begin cycle ${number}` }),
  begun: (number: number): string => `Cycle ${number} has begun. Your question, as it stands today, is kept with it.`,
  begunWithoutQuestion: (number: number): string => `Cycle ${number} has begun.`,
  toPoster: { button: 'Go on to the poster' },
  next: 'Begin the next cycle',
  nextAbout: (number: number): string => `Cycle ${number} is not decided yet. You can still begin the next one.`,
  earlier: 'The other cycles',
  change: 'Change what it says',
  changing: (number: number): string => `You are changing cycle ${number}.`,
  backTo: (number: number): string => `Go on with cycle ${number}`,
  goneOn: (number: number): string => `You are back at cycle ${number}.`,
  takeOut: 'Take this cycle out',
  takenOut: (number: number, later: boolean): string =>
    `Cycle ${number} is taken out.${later ? ' Later ones moved up.' : ''}`,
  putBack: 'Put it back',
  isBack: (number: number): string => `Cycle ${number} is back in its place.`,
  inDocumentAbout:
    'A small table for each cycle. When you write more, bring them up to date here. A cycle that you take out of this list stays in the document until you delete it there.',
} as const;
