// The poster: its parts in the order they are read, what each is for, and about how many words it may have. One page, about 300 words.

export interface PosterPartKind<Id extends string = string> {
  /** The fixed word that names the part for good. */
  readonly id: Id;
  readonly name: string;
  /** What belongs in it, in a sentence. */
  readonly about: string;
  /** About how many words read well. */
  readonly words: number;
}

/** Add a part here, and the compiler asks for its wording (enquiry/poster-wording.ts). */
const inOrder = [
  { id: 'title', name: 'Title', about: 'What the enquiry is about, in a few words.', words: 8 },
  { id: 'school', name: 'School', about: 'The name of your school. Nobody’s own name is needed.', words: 6 },
  {
    id: 'headline',
    name: 'Headline',
    about: 'What you found, in one sentence. “It made no difference” is a finding too.',
    words: 20,
  },
  {
    id: 'why',
    name: 'Priority and why',
    about: 'The priority behind it, and how you knew that it matters.',
    words: 35,
  },
  { id: 'question', name: 'Question', about: 'Your question as it stands now, and why it changed.', words: 40 },
  { id: 'did', name: 'What you did', about: 'The change you tried, in the order you tried it.', words: 35 },
  {
    id: 'evidence',
    name: 'Evidence and starting point',
    about: 'Where you started, and what you looked at since.',
    words: 40,
  },
  { id: 'found', name: 'What you found', about: 'What the evidence shows, surprises included.', words: 50 },
  { id: 'means', name: 'What it means', about: 'What this means for how you lead.', words: 25 },
  { id: 'next', name: 'Next step', about: 'What you keep, change or stop, and what comes next.', words: 20 },
  {
    id: 'strip',
    name: 'How you looked',
    about: 'How you looked, and what your evidence does not let you say.',
    words: 35,
  },
] as const satisfies readonly PosterPartKind[];

export type PosterPartId = (typeof inOrder)[number]['id'];

export const posterPartKinds: readonly PosterPartKind<PosterPartId>[] = inOrder;

/** About how many words a page has that is read at a metre. */
export const posterWords = 300;

/** The parts that stand under a heading of their own. */
export const headedParts = ['why', 'question', 'did', 'evidence', 'found', 'means', 'next', 'strip'] as const;

export type HeadedPart = (typeof headedParts)[number];

/** Headings that say what kind of text follows and not what was found. */
export const emptyHeadings: readonly string[] = [
  'results',
  'findings',
  'analysis',
  'conclusion',
  'conclusions',
  'discussion',
  'introduction',
  'method',
  'methods',
  'methodology',
];
