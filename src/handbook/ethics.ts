// People and ethics, lightly: three things to say, what to bear in mind with each, and where the guidelines are.

export interface EthicsQuestion {
  /** The fixed word that names it for good. */
  readonly id: string;
  readonly question: string;
  readonly help: string;
}

export const ethicsQuestions: readonly EthicsQuestion[] = [
  {
    id: 'involved',
    question: 'Who is involved?',
    help: 'Adults count too: a colleague whose lesson is watched or whose words are noted takes part.',
  },
  {
    id: 'agreement',
    question: 'How do they know, and how do they agree?',
    help: 'Say it in words they understand, also to children. Whoever says no, or stops later, loses nothing by it.',
  },
  {
    id: 'unidentifiable',
    question: 'How do you make sure that nobody can be recognised?',
    help: 'Leave out names, and whatever points to one person, such as a role that only one person has.',
  },
];

/** A group of fewer than this is said to be small: its figures and quotations can show who is meant. */
export const smallGroup = 6;

export const ethicsGuidelines = {
  name: 'BERA: Ethical Guidelines for Educational Research, fifth edition (2024)',
  address: 'https://www.bera.ac.uk/publication/ethical-guidelines-for-educational-research-fifth-edition-2024',
};
