// The rows a school may add to the framework. Apart from the core rows, so that the first screen need not fetch them.
import { coreFramework, type CoreStemId, type Stem } from './framework';

/** Rows a school may want as well. They are offered and left out at first; no step counts them. The compiler asks for their cues (stem-cues.ts). */
const extended = [
  {
    id: 'wider-research',
    section: 'Wider research',
    stem: 'What others have found about this is … It fits our school because …',
    shortName: 'Wider research',
    prompt: 'Write here what research or other schools say, and where you read it',
    help: 'One or two sources you trust are enough. Say where they come from, so that a colleague can look them up.',
  },
  {
    id: 'change',
    section: 'The change',
    stem: 'If we … then staff will … so that learners …',
    shortName: 'The change we try',
    prompt: 'Write here what you will do, what staff will do then, and what learners gain',
    help: 'The chain from what leaders do to what learners gain. Each link is something you can look for.',
  },
  {
    id: 'signs',
    section: 'Signs of success',
    stem: 'We will know that it is working when we see …',
    shortName: 'Signs of success',
    prompt: 'Write here what you would see or hear if it works',
    help: 'Something a visitor could notice, soon enough to change course.',
  },
  {
    id: 'review-points',
    section: 'Review points',
    stem: 'We will stop and look on … with …',
    shortName: 'Review points',
    prompt: 'Write here when you will look at what you have so far, and with whom',
    help: 'Two dates in the year are enough. Put them where meetings are anyway.',
  },
  {
    id: 'analysis',
    section: 'Analysis and surprises',
    stem: 'Held against our question, the evidence shows … What surprised us is …',
    shortName: 'Analysis and surprises',
    prompt: 'Write here what the evidence shows, and what nobody expected',
    help: 'What did not happen counts as much as what did.',
  },
  {
    id: 'conclusions',
    section: 'Conclusions',
    stem: 'So far we have found … This means for our leadership …',
    shortName: 'Conclusions',
    prompt: 'Write here what you found, and what it means for how you lead',
    help: 'Keep what you saw apart from what you make of it.',
  },
  {
    id: 'sharing',
    section: 'Sharing',
    stem: 'We will share this with … by …',
    shortName: 'Sharing',
    prompt: 'Write here who should hear of it, and how',
    help: 'The people whose words or work you used come first.',
  },
] as const satisfies readonly Stem[];

/** The ids of all rows we know. */
export type StemId = CoreStemId | (typeof extended)[number]['id'];

export const extendedFramework: readonly Stem<StemId>[] = extended;

/** Every row we know, core rows first. */
export const knownStems: readonly Stem<StemId>[] = [...coreFramework, ...extendedFramework];
