// The self-assessment: nine strands in three dimensions, each in four stages. The wording is ours, not the Chartered College's.

/** 1 to 4; 0 is "not sure". */
export type Stage = 0 | 1 | 2 | 3 | 4;

/** The names of the stages, "not sure" first. */
export const stageNames: Readonly<Record<Stage, string>> = {
  0: 'Not sure',
  1: 'Not yet',
  2: 'Starting',
  3: 'Growing',
  4: 'Part of how we work',
};

export interface Strand {
  /** The fixed word that names the strand for good. */
  readonly id: string;
  readonly dimension: 'Awareness' | 'Engagement' | 'Use';
  readonly name: string;
  /** What a leader would see at stages 1 to 4. */
  readonly stages: readonly [string, string, string, string];
}

export const pathway: readonly Strand[] = [
  {
    id: 'meaning',
    dimension: 'Awareness',
    name: 'What we mean by evidence',
    stages: [
      'When staff say “evidence” they mean test data and what inspectors ask for.',
      'A few people also speak of research, pupils’ work or what pupils say as evidence.',
      'Year or subject teams name several kinds of evidence and say what each can and cannot show.',
      'Everybody, governors included, weighs kinds of evidence against one another and says so aloud.',
    ],
  },
  {
    id: 'reasons',
    dimension: 'Awareness',
    name: 'Why it matters',
    stages: [
      'Evidence is gathered because it has to be handed in.',
      'Some colleagues can tell of a time when evidence changed their mind.',
      'Teams say what they hope to learn before they collect anything.',
      'New staff hear in their first weeks why we look at evidence, and see it done.',
    ],
  },
  {
    id: 'finding',
    dimension: 'Awareness',
    name: 'Where to find it',
    stages: [
      'Nobody would know where to look beyond the school’s own data.',
      'One or two people follow a source of research and pass things on.',
      'Teams have a short list of sources they trust, and somebody keeps it fresh.',
      'Anybody can find what the school holds and what research says, in minutes.',
    ],
  },
  {
    id: 'mindset',
    dimension: 'Engagement',
    name: 'Mindset and confidence',
    stages: [
      'Findings that do not fit are explained away or feel like blame.',
      'Some colleagues ask “how do we know?” and say when they are unsure.',
      'Teams expect surprises and change a plan because of one.',
      'Leaders show their own mistakes with evidence, and others do the same.',
    ],
  },
  {
    id: 'talk',
    dimension: 'Engagement',
    name: 'Talk',
    stages: [
      'Meetings are about arrangements; evidence is read out, if at all.',
      'Now and then somebody brings pupils’ work or an article, and a conversation follows.',
      'Team meetings have regular time to look at one piece of evidence together.',
      'Talk about evidence goes across teams, and pupils, parents or governors take part.',
    ],
  },
  {
    id: 'reading',
    dimension: 'Engagement',
    name: 'Reading and access',
    stages: [
      'There is no time for reading research, and no way to it.',
      'A few people read in their own time and what they read stays with them.',
      'Teams get time for a short text a term, and somebody makes the summary.',
      'Reading is part of paid time, and everybody can reach what they need.',
    ],
  },
  {
    id: 'decisions',
    dimension: 'Use',
    name: 'Decisions and planning',
    stages: [
      'Plans follow habit, a course or the newest scheme.',
      'Some leaders look at evidence before they decide, and can say which.',
      'Plans name the evidence they rest on and what would make us think again.',
      'Every large decision has its evidence beside it, and is taken up again when that changes.',
    ],
  },
  {
    id: 'enquiry',
    dimension: 'Use',
    name: 'Enquiry',
    stages: [
      'New things are brought in for everybody at once, and nobody looks whether they worked.',
      'Individuals try something in their class and notice what happens.',
      'Teams ask a question, collect a little evidence before and after, and adjust.',
      'Enquiry runs in cycles every year, and its questions come from the school’s priorities.',
    ],
  },
  {
    id: 'sharing',
    dimension: 'Use',
    name: 'Sharing and checking impact',
    stages: [
      'What was learned stays in one classroom or one head.',
      'Some colleagues tell others what they tried, mostly what went well.',
      'Teams share what worked and what did not, with what they saw in learners.',
      'We check a term later what became of it, and others outside the school can learn from us.',
    ],
  },
];

/** The free tool for teachers that this is not, and that is worth doing too. */
export const charteredCollegeTool = {
  name: 'the Chartered College of Teaching',
  address: 'https://chartered.college/',
};
