// The framework for completion: the table of sentence stems at the end of the handbook, in its order.
// The handbook's own picture of it is lost; the wording is ours.

/** One row of the framework: a stem to complete and what helps to complete it. */
export interface Stem<Id extends string = string> {
  /** The fixed word that names the field for good; it is also the end of its tag. */
  readonly id: Id;
  /** The part of the plan this row belongs to. */
  readonly section: string;
  /** The sentence stem, as it stands in the table. */
  readonly stem: string;
  /** At most 64 characters (Word refuses longer titles of content controls). */
  readonly shortName: string;
  /** What the empty answer says in the document. One line; never part of an answer. */
  readonly prompt: string;
  /** Why it helps to write this, in a sentence or two, for the panel. */
  readonly help: string;
}

/**
 * The core rows, in order. Add a row here and the table, the form and the record follow; the compiler asks for its step (steps.ts) and for
 * the wordings by which a school's own row is recognised (stem-cues.ts).
 */
const core = [
  {
    id: 'goal',
    section: 'Goal',
    stem: 'The school development priority behind this work is … We know it matters here because …',
    shortName: 'Our goal',
    prompt: 'Write here the priority, and how you know it matters',
    help: 'Name one priority and what first showed you that it matters. Everything later can then be held against it.',
  },
  {
    id: 'question',
    section: 'Question',
    stem: 'Our leadership enquiry question is: How can … lead to … for …?',
    shortName: 'Our enquiry question',
    prompt: 'Write here your question as it stands today',
    help: 'A first, instinctive draft is enough. It says what leaders will do or change, what that should lead to, and for whom. Expect it to change.',
  },
  {
    id: 'sub-questions',
    section: 'Sub-questions',
    stem: 'To answer it we need to find out: a) … b) … c) …',
    shortName: 'Sub-questions',
    prompt: 'Write here what you need to find out, one question on each line',
    help: 'Two or three smaller questions which, answered together, would answer the large one. Each will need evidence of its own.',
  },
  {
    id: 'evidence-held',
    section: 'Evidence we have',
    stem: 'The evidence we already produce that bears on this is … It is mainly used for … by …',
    shortName: 'Evidence we have',
    prompt: 'Write here what your school already collects, and who uses it for what',
    help: 'Start from what the school produces anyway: it saves your colleagues’ time and shows where the gaps are.',
  },
  {
    id: 'baseline',
    section: 'Starting point',
    stem: 'What it tells us about our starting point is …',
    shortName: 'Starting point',
    prompt: 'Write here where things stand before you change anything',
    help: 'Put down where things stand now, with a figure or a quotation if you have one. Without it nobody can see how far you came.',
  },
  {
    id: 'deeper-use',
    section: 'Deeper use',
    stem: 'We could get more from this evidence by …',
    shortName: 'Deeper use',
    prompt: 'Write here what else this evidence could tell you',
    help: 'Often the evidence is there and only looked at for one purpose. Say what a second look could show.',
  },
  {
    id: 'gaps',
    section: 'Gaps',
    stem: 'What it cannot yet tell us is …',
    shortName: 'Gaps',
    prompt: 'Write here what you still cannot see',
    help: 'Hold each sub-question against what you have. What stays unanswered is the gap.',
  },
  {
    id: 'new-evidence',
    section: 'New evidence',
    stem: 'To fill the gap we will collect … from … using … The person best placed to do this is … by …',
    shortName: 'New evidence',
    prompt: 'Write here what you will collect, from whom, how, who does it and by when',
    help: 'Only what fills a gap, in the smallest amount that would still convince a doubtful colleague.',
  },
  {
    id: 'triangulation',
    section: 'Another angle',
    stem: 'We will check this from a different angle by …',
    shortName: 'Another angle',
    prompt: 'Write here a second source, or another person’s view',
    help: 'One source can mislead. A second one, or the view of somebody in another position, shows whether the first holds.',
  },
  {
    id: 'ethics',
    section: 'People and ethics',
    stem: 'The people involved are … They will know and agree by … We will keep them unidentifiable by …',
    shortName: 'People and ethics',
    prompt: 'Write here who is involved, how they agree, and how they stay unidentifiable',
    help: 'Adults as well as children. In a small school a group of two or three can name somebody without a name.',
  },
] as const satisfies readonly Stem[];

/** The ids of the core rows. */
export type CoreStemId = (typeof core)[number]['id'];

export const coreFramework: readonly Stem<CoreStemId>[] = core;

/** The words of the header row that our table carries. */
export const frameworkHeader = { stem: 'Complete the sentence', answer: 'Our answer' } as const;

/** The heading above our table. */
export const frameworkTitle = 'Our enquiry: the framework';
