// The parts of a question, found where they stand.
import { readParts, type Parts } from '../../src/question/parts';
import type { Span } from '../../src/question/tokens';

type Words = Partial<Record<keyof Parts, string>>;

function partsOf(text: string): Words {
  const parts: Record<string, Span | null> = { ...readParts(text) };
  return Object.fromEntries(
    Object.entries(parts).flatMap(([name, span]) => (span ? [[name, text.slice(span.start, span.end)]] : [])),
  );
}

const none = { who: null, action: null, outcome: null, group: null, seen: null };

describe('approach first', () => {
  test.each<[string, Words]>([
    [
      'How can pre-teaching vocabulary lead to fuller answers in science for our EAL pupils?',
      {
        action: 'pre-teaching vocabulary',
        outcome: 'fuller answers in science',
        group: 'our EAL pupils',
      },
    ],
    [
      'How can subject leads use book looks to refine planning for pupils with SEND?',
      {
        who: 'subject leads',
        action: 'use book looks',
        outcome: 'refine planning',
        group: 'pupils with SEND',
      },
    ],
    [
      'How can SLT use CPD time so that ECTs plan together?',
      { who: 'SLT', action: 'use CPD time', outcome: 'plan together', group: 'ECTs' },
    ],
    [
      'How can we use worked examples to deepen reasoning for Year 6?',
      { who: 'we', action: 'use worked examples', outcome: 'deepen reasoning', group: 'Year 6' },
    ],
    [
      'In what ways could our MAT share moderation to support PP learners in KS2?',
      { who: 'our MAT', action: 'share moderation', group: 'PP learners in KS2' },
    ],
    [
      'How can using the school library more often support our reluctant readers?',
      { action: 'using the school library more often', group: 'our reluctant readers' },
    ],
    [
      'How does daily reading aloud affect the fluency of Y4 boys?',
      { action: 'daily reading aloud', outcome: 'the fluency of Y4 boys', group: 'Y4 boys' },
    ],
    [
      'What impact does instructional coaching have on questioning in KS3 science?',
      { action: 'instructional coaching', outcome: 'questioning', group: 'KS3' },
    ],
    [
      'To what extent does peer tutoring increase confidence among quieter girls in maths?',
      { action: 'peer tutoring', outcome: 'increase confidence', group: 'quieter girls in maths' },
    ],
    [
      'Does pre-teaching help pupils with SEND take part in whole-class discussion?',
      { action: 'pre-teaching', outcome: 'take part', group: 'pupils with SEND' },
    ],
    [
      'What difference does a quiet start make to pupils with autism?',
      { action: 'a quiet start', group: 'pupils with autism' },
    ],
    [
      'How can retrieval practice be used to help Year 8 historians remember dates?',
      { action: 'retrieval practice', outcome: 'remember dates', group: 'Year 8 historians' },
    ],
    [
      'How could middle leaders change feedback in order to raise outcomes for students eligible for free school meals?',
      {
        who: 'middle leaders',
        action: 'change feedback',
        outcome: 'raise outcomes',
        group: 'students eligible for free school meals',
      },
    ],
    [
      'How can governors use pupil voice to judge whether reading is enjoyed?',
      {
        who: 'governors',
        action: 'use pupil voice',
        outcome: 'judge whether reading is enjoyed',
      },
    ],
    [
      'How can a weekly poem help our Year 1 children to hear rhyme?',
      { action: 'a weekly poem', outcome: 'hear rhyme', group: 'our Year 1 children' },
    ],
    [
      'How can structured talks with parents reduce absence among children known to social care, as seen in registers?',
      {
        action: 'structured talks with parents',
        outcome: 'reduce absence',
        group: 'children known to social care',
      },
    ],
    [
      'How can we trial quiet lunches so that the most anxious pupils in Year 7 stay in school?',
      {
        who: 'we',
        action: 'trial quiet lunches',
        outcome: 'stay in school',
        group: 'the most anxious pupils in Year 7',
      },
    ],
  ])('%s', (text, words) => {
    expect(partsOf(text)).toMatchObject(words);
  });
});

describe('issue first', () => {
  test.each<[string, Words]>([
    [
      'How can we raise the attendance of Year 9 girls through breakfast clubs?',
      {
        who: 'we',
        action: 'breakfast clubs',
        outcome: 'raise the attendance of Year 9 girls',
        group: 'Year 9 girls',
      },
    ],
    [
      'How can EYFS staff develop talk through role play for children with little English?',
      {
        who: 'EYFS staff',
        action: 'role play',
        outcome: 'develop talk',
        group: 'children with little English',
      },
    ],
    [
      'How can we improve behaviour at lunchtime by training play leaders in Year 6?',
      { action: 'training play leaders', outcome: 'improve behaviour at lunchtime' },
    ],
    [
      'What aspects of our marking could be changed to support spelling in Key Stage 2?',
      { action: 'our marking', outcome: 'support spelling', group: 'Key Stage 2' },
    ],
    [
      'What could we change in transition meetings so that Year 7 students settle sooner?',
      { who: 'we', action: 'transition meetings', outcome: 'settle sooner', group: 'Year 7 students' },
    ],
    [
      'What happens to Year 3 talk when we rearrange the classroom?',
      { who: 'we', action: 'rearrange the classroom', group: 'Year 3' },
    ],
    [
      'How can we help girls in KS4 to choose physics?',
      { who: 'we', outcome: 'choose physics', group: 'girls in KS4' },
    ],
    [
      'How do we ensure that new arrivals feel they belong?',
      { who: 'we', outcome: 'feel they belong', group: 'new arrivals' },
    ],
    [
      'How can parents be helped to read with their children?',
      { outcome: 'read with their children', group: 'parents' },
    ],
    [
      'How might leaders strengthen the teaching of number facts for lower-attaining pupils in KS1?',
      { who: 'leaders', outcome: 'strengthen the teaching of number facts', group: 'lower-attaining pupils in KS1' },
    ],
    [
      'How can the SENCO and class teachers share plans so that pupils with EHCPs take part?',
      {
        who: 'the SENCO and class teachers',
        action: 'share plans',
        outcome: 'take part',
        group: 'pupils with EHCPs',
      },
    ],
    ['Why do our PP pupils borrow fewer books?', { group: 'our PP pupils' }],
    ['How can we get reading for pleasure going for our Year 5 boys?', { group: 'our Year 5 boys' }],
  ])('%s', (text, words) => {
    expect(partsOf(text)).toMatchObject(words);
  });
});

describe('as people type it', () => {
  test.each<[string, string, Words]>([
    [
      'two sentences of lead-in',
      'Ofsted asked for more reading. Staff agree stamina is low. How can a daily story build stamina in Y5?',
      { action: 'a daily story', outcome: 'build stamina', group: 'Y5' },
    ],
    [
      'no question mark, no capitals',
      'how can tas model talk to help eal pupils',
      { who: 'tas', action: 'model talk', group: 'eal pupils' },
    ],
    [
      'quotation marks',
      '“How can drama lead to better endings for Year 4?”',
      { action: 'drama', outcome: 'better endings', group: 'Year 4' },
    ],
    [
      'an alternative in brackets',
      'How can we use (or adapt) sentence stems to improve writing for our most vulnerable learners?',
      { action: 'use (or adapt) sentence stems', outcome: 'improve writing', group: 'our most vulnerable learners' },
    ],
    [
      'a bracket at the end',
      'How can story maps improve retelling for Reception (or Nursery)?',
      { action: 'story maps', outcome: 'improve retelling', group: 'Reception' },
    ],
    [
      'a condition in front',
      'If we rehearse sentences aloud, how will writing in Year 2 change?',
      { who: 'we', action: 'rehearse sentences aloud', group: 'Year 2' },
    ],
    [
      'the means in front',
      'By teaching morphology each week, can we improve the spelling of Year 5 pupils?',
      {
        who: 'we',
        action: 'teaching morphology each week',
        outcome: 'improve the spelling of Year 5 pupils',
        group: 'Year 5 pupils',
      },
    ],
    [
      'an indirect question',
      'Our aim is to understand how drama helps our Year 4 pupils plan stories.',
      { action: 'drama', outcome: 'plan stories', group: 'our Year 4 pupils' },
    ],
    [
      'an ambition',
      'To improve attendance in Year 10 through mentoring',
      {
        action: 'mentoring',
        outcome: 'improve attendance',
        group: 'Year 10',
      },
    ],
    ['a topic', 'Feedback in Year 4', { group: 'Year 4' }],
    [
      'students',
      'How can lab diaries lead to fuller methods for A-level students in Year 12?',
      { action: 'lab diaries', outcome: 'fuller methods', group: 'A-level students in Year 12' },
    ],
    [
      'our most vulnerable',
      'How can key adults lead to calmer mornings for our most vulnerable?',
      { action: 'key adults', outcome: 'calmer mornings', group: 'our most vulnerable' },
    ],
    [
      'the whole school',
      'How can we embed oracy across the whole school so that pupils in every class explain their thinking?',
      { action: 'embed oracy', outcome: 'explain their thinking' },
    ],
    [
      'emoji',
      'How can 🎵 singing lead to clearer speech for Nursery children? 🙂',
      { outcome: 'clearer speech', group: 'Nursery children' },
    ],
  ])('%s: %s', (_, text, words) => {
    expect(partsOf(text)).toMatchObject(words);
  });
});

test.each(['What is oracy?', '', '?'.repeat(50), 'Les élèves lisent peu'])('nothing is made up: %j', (text) => {
  expect(readParts(text)).toEqual(none);
});

test.each([
  ['How can we help pupils?', 'group'],
  ['How can singing lead to joy for all pupils?', 'group'],
  ['How can we raise attendance for Year 9?', 'action'],
  ['How does singing support Year 2 pupils?', 'outcome'],
] as const)('what is not said is null: %s %s', (text, part) => {
  expect(readParts(text)[part]).toBeNull();
});
