// The words by which a school's own stems, and its own tables of them, are recognised. Add a wording here when a school uses another.

/** How schools put what one field of the framework asks. */
export interface FieldCues {
  readonly field: string;
  /**
   * How such a stem begins, small letters, surest first. Words that say nothing (below) are passed over at the beginning. `…` stands for
   * up to six words, `_` for a gap to fill, and `$` says that the stem ends there.
   */
  readonly cues: readonly string[];
  /** A stem with one of these anywhere asks something else. */
  readonly not?: readonly string[];
}

/** Words passed over at the beginning of a stem and of a label. */
export const sayNothing: ReadonlySet<string> = new Set(
  (
    'a an the our my your this these what which is are was school schools leadership action project well overall main key current final ' +
    'refined overarching big write state describe record name give outline set out down here please briefly list identify can you some any'
  ).split(' '),
);

/** One list a field. A wrong match is worse than none: what could mean two things is left out. */
export const stemCues: readonly FieldCues[] = [
  {
    field: 'goal',
    cues: [
      'development priority', 'improvement priority', 'priority is', 'priority … is', 'priority$', 'goal is', 'goal … is', 'goal$', 'goals$',
      'goals are', 'aim is', 'aim … is', 'aim$', 'aims$', 'aims are', 'we want to improve', 'we trying to achieve', 'we are trying to achieve',
    ],
    not: [
      'evidence', 'question', 'questions', 'data', 'baseline', 'starting point', 'progress', 'last year', 'reach', 'reached', 'link', 'linked',
      'links', 'next',
    ],
  },
  {
    field: 'question',
    cues: [
      'enquiry question is', 'research question is', 'enquiry question$', 'research question$', 'question is', 'question$',
      'enquiry question … is', 'research question … is', 'enquiry question for', 'research question for', 'enquiry question this year',
      'enquiry question now', 'enquiry question today', 'question here', 'enquiry question here', 'research question here',
      'question as it stands', 'enquiry question as it stands', 'research question as it stands', 'question we want to answer',
      'question we will answer', 'question we are asking', 'question we are exploring', 'question we will explore', 'question are we asking',
      'question do we want to answer', 'enquiry asks', 'we are asking how', 'we want to find out is how can', 'we want to know how can',
      'we want to know is how can', 'does … question look like', 'how can _ lead to', 'how can _ so that',
    ],
    not: [
      'sub question', 'sub questions', 'subquestion', 'subquestions', 'smaller', 'because', 'why', 'link', 'links', 'linked', 'connected',
      'related', 'important', 'matters', 'changed', 'evidence', 'data', 'answered', 'last year', 'draft', 'parents', 'survey',
    ],
  },
  {
    field: 'sub-questions',
    cues: [
      'sub questions', 'sub question', 'subquestions', 'subquestion', 'smaller questions', 'supporting questions', 'questions inside',
      'questions underneath', 'to answer … find out', 'to answer … need to know', 'to know … find out', 'we need to find out',
      'do we need to find out',
    ],
    not: ['evidence', 'answered', 'data', 'because', 'who will', 'when'],
  },
  {
    field: 'evidence-held',
    cues: [
      'evidence we already', 'evidence we have', 'evidence we hold', 'evidence we currently', 'evidence do we already', 'evidence do we have',
      'evidence already', 'existing evidence', 'available evidence', 'evidence available', 'naturally occurring evidence', 'data we already',
      'data do we already', 'we already collect', 'we collect already', 'we collect anyway', 'do we already collect', 'we already have$',
      'evidence … keep already',
    ],
    not: ['gap', 'gaps', 'missing', 'not', 'cannot', 'more', 'deeper', 'tell', 'tells', 'starting point', 'baseline', 'will collect', 'found'],
  },
  {
    field: 'baseline',
    cues: [
      'it tells us about our starting point', 'evidence tells us about our starting point', 'starting point', 'starting points', 'baseline',
      'where we are now', 'where are we now', 'where we stand', 'where do we stand', 'where things stand', 'where do things stand',
      'where we start from', 'where we are starting from', 'headline reflections on your starting points',
      'headline reflections on our starting points', 'position now', 'position is',
    ],
    not: ['compared', 'since', 'difference', 'collect', 'collected', 'collecting', 'date', 'next', 'changed'],
  },
  {
    field: 'deeper-use',
    cues: [
      'deeper use', 'we could get more from', 'how could we get more from', 'how can we get more from', 'more we could get from',
      'we could make better use of', 'we could make more of', 'how can we make better use of', 'how could we make better use of',
      'how might … deeper use', 'we could use this evidence', 'we could look again at', 'how could we use this evidence',
    ],
  },
  {
    field: 'gaps',
    cues: [
      'gaps$', 'gap$', 'gap is', 'gaps are', 'gaps in our evidence', 'gaps in the evidence', 'gaps in our', 'evidence gap', 'evidence gaps',
      'it cannot yet', 'it cannot tell', 'it cannot show', 'cannot yet tell us', 'they cannot show us', 'they cannot tell us', 'evidence cannot',
      'evidence does not', 'evidence is silent', 'evidence we do not have', 'evidence is missing', 'missing evidence', 'missing$', 'missing is',
      'still missing', 'we do not know yet', 'we do not yet know', 'we still do not know', 'we dont know yet', 'we cannot see yet',
      'we cannot yet see', 'we cannot yet tell',
    ],
    not: ['fill', 'filled', 'close', 'closing', 'collect', 'between', 'attainment', 'disadvantaged', 'disadvantage'],
  },
  {
    field: 'new-evidence',
    cues: [
      'to fill the gap', 'to fill the gaps', 'to fill this gap', 'to fill these gaps', 'new evidence', 'additional evidence', 'further evidence',
      'extra evidence', 'evidence we will collect', 'evidence we will gather', 'evidence will we collect', 'evidence will we gather',
      'evidence we need', 'evidence we still need', 'evidence do we need', 'evidence do we still need', 'evidence needed', 'evidence to collect',
      'data we will collect', 'data will we collect', 'we will collect', 'we will gather', 'we need to collect', 'to find out more we will',
    ],
    not: ['already', 'agree', 'consent', 'permission', 'share', 'analyse'],
  },
  {
    field: 'triangulation',
    cues: [
      'triangulation', 'triangulate', 'we will triangulate', 'how will we triangulate', 'we will check this from', 'another angle',
      'different angle', 'second source', 'another perspective', 'different perspective', 'different perspectives', 'other perspectives',
      'second view', 'to check this we will also',
    ],
  },
  {
    field: 'ethics',
    cues: [
      'ethics', 'people and ethics', 'research ethics', 'ethical', 'how will we protect', 'we will protect', 'consent', 'informed consent',
      'confidentiality', 'anonymity', 'we will keep people unidentifiable', 'we will keep everybody unidentifiable', 'we will ask permission',
      'people involved are _ they will',
    ],
  },
  {
    field: 'wider-research',
    cues: [
      'wider research', 'wider evidence', 'others have found', 'other schools have found', 'research tells us', 'research says',
      'does research say', 'does the research say', 'does research tell us', 'does the research tell us', 'published research',
      'external research', 'research shows', 'literature',
    ],
    not: ['question', 'questions'],
  },
  {
    field: 'change',
    cues: [
      'if we _ then', 'if we then', 'theory of change', 'change$', 'change we', 'change is', 'changes we', 'we will change', 'will we change',
      'we will try', 'will we try', 'intervention$', 'intervention is',
    ],
    not: ['saw', 'seen', 'found', 'noticed', 'evidence', 'last year', 'next'],
  },
  {
    field: 'signs',
    cues: [
      'signs of success', 'success criteria', 'success will look like', 'will success look like', 'does success look like',
      'would success look like', 'we will know that it is working', 'we will know it is working', 'we will know it has worked',
      'we will know this is working', 'we will know we have', 'how will we know', 'how we will know', 'we will know if', 'we will know when',
    ],
    not: ['agree', 'consent'],
  },
  {
    field: 'review-points',
    cues: [
      'review point', 'review points', 'review date', 'review dates', 'checkpoints', 'milestones', 'we will stop and look',
      'we will look at it again', 'we will look again on', 'we will review this', 'we will review our progress', 'we will review progress',
      'when will we review', 'we will review on',
    ],
  },
  {
    field: 'analysis',
    cues: [
      'analysis$', 'analysis shows', 'analysis of', 'analysis and surprises', 'held against our question', 'surprised us', 'surprises',
      'evidence shows', 'evidence showed', 'did the evidence show', 'does the evidence show', 'we noticed', 'patterns we',
    ],
    not: ['already', 'starting point', 'baseline', 'cannot', 'missing', 'who'],
  },
  {
    field: 'conclusions',
    cues: [
      'conclusion', 'conclusions', 'so far we have found', 'we have found', 'we found', 'have we found', 'did we find', 'we conclude',
      'we have learned', 'have we learned', 'findings', 'implications', 'means for our leadership',
    ],
    not: ['share', 'shared', 'sharing', 'tell', 'last year', 'surprising'],
  },
  {
    field: 'sharing',
    cues: [
      'sharing', 'we will share', 'will we share', 'how will we share', 'how we will share', 'who will we share', 'with whom will we share',
      'we will tell', 'dissemination',
    ],
    not: ['consent'],
  },
];

/** A sentence that wants completing may begin with one of these, even where no dots follow. */
export const stemOpenings: ReadonlySet<string> = new Set('we our i my the this these what how why who when where which to if by so in'.split(' '));

/** A few words that end in dots or a colon are a stem rather than a line of a form ("Date of birth: …") when one of these is among them. */
export const sentenceWords: ReadonlySet<string> = new Set(
  (
    'we our us i my is are was were will can cannot could should would may might how what why who when which where if because that this ' +
    'these it they'
  ).split(' '),
);

/** What stands above the stems, and above the answers, once the words that say nothing are passed over. */
export const columnLabels = {
  stem: new Set([
    'sentence', 'sentences', 'stem', 'stems', 'sentence stem', 'sentence stems', 'starter', 'starters', 'sentence starter', 'sentence starters',
    'prompt', 'prompts', 'complete the sentence', 'complete the sentences', 'complete this sentence', 'complete these sentences',
    'sentence to complete', 'sentences to complete',
  ]) as ReadonlySet<string>,
  answer: new Set([
    'answer', 'answers', 'response', 'responses', 'reply', 'words', 'own words', 'in our words', 'in our own words', 'in your words',
    'in your own words', 'notes', 'comment', 'comments', 'thoughts', 'we say', 'we write', 'we think', 'how we complete it', 'completion',
    'completed sentence',
  ]) as ReadonlySet<string>,
  /** Above the first column of a table that is certainly another: a list of words, dates, people or risks. */
  other: new Set([
    'word', 'words', 'term', 'terms', 'abbreviation', 'abbreviations', 'acronym', 'acronyms', 'risk', 'risks', 'hazard', 'hazards', 'date',
    'dates', 'day', 'days', 'time', 'times', 'week', 'month', 'when', 'name', 'names', 'role', 'roles', 'who', 'staff', 'class', 'classes',
    'cost', 'costs', 'version', 'author',
  ]) as ReadonlySet<string>,
} as const;

/** Words that a date, a time or a number may consist of besides its digits. */
export const calendarWords: ReadonlySet<string> = new Set(
  (
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov ' +
    'dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun week weeks term autumn ' +
    'spring summer half year years am pm noon'
  ).split(' '),
);

/** Words that may stand between them and are no date by themselves. */
export const countingWords: ReadonlySet<string> = new Set(
  'st nd rd th to and until from of the out per days hours minutes mins pupils children'.split(' '),
);
