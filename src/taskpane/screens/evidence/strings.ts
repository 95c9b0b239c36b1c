// What the screens around the plan say: which way, what you notice, people and ethics, and the rows of the framework.
import { plural } from '../../../enquiry/format';
import type { evidenceOffers } from '../../../enquiry/offers';
import { screenTitles } from '../../../enquiry/screen-titles';

export const evidenceWords = {
  title: 'Plan the evidence',
  about: 'Begin with what the school has anyway. There are two ways in; one is enough.',
  ways: 'Which way suits you?',
  cards: {
    name: 'Look at the evidence we have',
    about: 'Sort what the school has by what it is used for.',
    none: 'Not begun',
    begun: (sorted: number): string => plural(sorted, { one: '1 card sorted', other: `${sorted} cards sorted` }),
  },
  pathway: {
    name: 'Take stock of where we stand',
    about: 'Nine strands, four stages each.',
    none: 'Not begun',
    begun: (marked: number): string => `${marked} of 9 strands marked`,
  },
  then: 'Then',
  reflections: {
    name: screenTitles.notice,
    about: 'What the evidence is for, and what to enhance.',
    none: 'Not begun',
    begun: (written: number): string => `${written} written`,
  },
  plan: {
    name: screenTitles.plan,
    about: 'Evidence for each sub-question, from two sides.',
    none: 'Not begun',
    begun: (sources: number): string =>
      plural(sources, { one: '1 source planned', other: `${sources} sources planned` }),
  },
  ethics: {
    name: screenTitles.ethics,
    about: 'Who is involved, and how they agree.',
    none: 'Not begun',
    begun: (written: number): string => `${written} of 3 written`,
  },
  offers: {
    name: 'Into the framework',
    about: 'Wording for rows that are still empty.',
  },
  rows: 'The rows of this step',
} as const;

export const reflectionWords = {
  title: screenTitles.notice,
  about: 'A few lines each, as you would tell a colleague.',
  back: 'Plan the evidence',
  keptHere: 'These words are kept with the document.',
  inBoxes: 'Your document has boxes of the handbook for this. What you write here goes into them.',
  looking: 'Looking for the handbook’s boxes…',
  enhance: 'What would you like to enhance?',
  enhanceHelp: 'One thing is enough to begin with.',
  inDocumentAbout: 'The questions and what you wrote, as a table.',
  waiting: (text: string): string => `Kept from before the box was there: “${text}”`,
  takeWaiting: 'Put these words into the box',
  next: { button: 'Plan what to collect' },
  part: 'What we notice about our evidence',
  header: ['Question', 'What we say'],
} as const;

export const ethicsWords = {
  title: screenTitles.ethics,
  about: 'A line or two each, for adults as well as children.',
  back: screenTitles.plan,
  group: 'How many people are in the smallest group you will speak of?',
  groupHelp: 'Such as a class or a year group. Leave it empty if you do not know yet.',
  small: (size: number): string =>
    `In a group of ${size === 1 ? 'one' : size}, people who know the school can tell who is meant. Put groups together, leave out figures and quotations, or ask each of them first.`,
  guidelines: 'The guidelines that researchers keep to: ',
  next: { button: 'See what could go into the framework' },
} as const;

export const offersWords = {
  title: 'Into the framework',
  about:
    'Wording made from what you know by now. Use it, change it first, or leave it. Your own words are never changed.',
  back: 'Plan the evidence',
  next: { button: 'See the whole framework' },
  /** What the wording for a row is made from. */
  from: {
    'evidence-held':
      'Made from cards you sorted: those you marked as relevant or planned to use, or else all that you use.',
    baseline: 'Made from where you stand: the strands you marked.',
    'deeper-use': 'Made from cards that you hold but do not use, and from what you wrote about a next stage.',
    gaps: 'Made from your plan: sub-questions that no card answers.',
    'new-evidence':
      'Made from sources in your plan that are new. A card is evidence you have already, so it is not named here.',
    triangulation: 'Made from your plan: sub-questions with named sources from two sides or more.',
    ethics: 'Made from people and ethics, and from how people agree in your plan.',
  } satisfies Record<(typeof evidenceOffers)[number]['field'], string>,
} as const;
