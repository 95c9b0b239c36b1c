// The titles of the screens on which words are typed that the record keeps. Those words are also told away from their screen, with its title.
export const screenTitles = {
  analyse: 'What the evidence says',
  cards: 'What evidence is used for',
  collect: 'What has come in',
  cycles: 'Go round again',
  ethics: 'People and ethics',
  handover: 'Hand over',
  notice: 'What we notice',
  pathway: 'Where we stand',
  plan: 'What to collect',
  poster: 'Make the poster',
} as const;

/** What is said where words were typed on no screen of their own. */
export const otherPlaces = {
  begun: 'Begun, and not put in yet',
  questionPart: 'Parts of a question',
  versionReason: 'Why the question changes',
  unknown: 'Notes',
} as const;
