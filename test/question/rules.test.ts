// Each rule against sentences it must notice (with the words it must point at) and sentences it must leave alone.
import { checkQuestion } from '../../src/question/check';
import { rules } from '../../src/question/rules';

interface Table {
  /** Sentence, the words pointed at, and how grave. */
  noticed: readonly (readonly [sentence: string, words: string, severity: 'fault' | 'advice'])[];
  left: readonly string[];
}

const tables: Record<string, Table> = {
  'not-a-question': {
    noticed: [
      ['To raise standards in spelling across the school', 'To raise standards in spelling across the school', 'fault'],
      ['We want to improve handwriting in Year 2', 'We want to improve handwriting in Year 2', 'fault'],
      ['Oracy in Key Stage 1', 'Oracy in Key Stage 1', 'fault'],
    ],
    left: [
      'How can we improve handwriting in Year 2 by teaching posture first?',
      'We want to know how posture affects handwriting in Year 2.',
    ],
  },
  'many-areas': {
    noticed: [
      [
        'How can we improve spelling, handwriting, attendance and behaviour?',
        'spelling, handwriting, attendance and behaviour',
        'fault',
      ],
      [
        'How do we raise reading, writing, maths, and science results?',
        'reading, writing, maths, and science',
        'fault',
      ],
      [
        'How can daily singing help our pupils with phonics, spelling, listening and turn-taking in Year 1?',
        'phonics, spelling, listening and turn-taking',
        'advice',
      ],
    ],
    left: [
      'How can we improve spelling and handwriting in Year 2?',
      'How can reading, talking and drawing help Year 1 pupils plan a story?',
    ],
  },
  everything: {
    noticed: [
      ['How can we improve all aspects of learning?', 'all aspects of learning', 'fault'],
      ['How can we raise standards in every subject?', 'every subject', 'fault'],
      ['How does tiredness affect society?', 'society', 'fault'],
      ['How does spoken praise affect people’s confidence?', 'people’s confidence', 'fault'],
      ['How can we ensure calm in all classrooms?', 'all classrooms', 'fault'],
      ['How can paired reading of newspapers improve fluency for all pupils?', 'all pupils', 'advice'],
    ],
    left: [
      'How can a whole school approach to drama build confidence in Year 5?',
      'How can paired reading improve fluency in Year 3?',
    ],
  },
  'undefined-judgement': {
    noticed: [
      ['Is our spelling scheme effective?', 'effective', 'fault'],
      ['Why is drama important?', 'important', 'fault'],
      ['Does coaching work?', 'work', 'fault'],
      ['What does outstanding planning look like?', 'outstanding planning', 'fault'],
      ['Are spelling bees a good idea?', 'a good idea', 'fault'],
      ['How can I become a better headteacher?', 'a better headteacher', 'fault'],
      ['What is the best way to improve handwriting?', 'best way', 'fault'],
      ['How effective is our use of reading buddies in Year 1?', 'effective', 'advice'],
    ],
    left: [
      'How can better questioning by teaching assistants deepen talk in Year 2 maths?',
      'How do pupils in Year 6 judge whether an argument is strong?',
      'What helps our new teaching assistants settle in to their work?',
    ],
  },
  'bare-ends': {
    noticed: [
      ['How does music affect learning?', 'music', 'fault'],
      ['How does the weather affect us?', 'the weather affect', 'fault'],
      ['What is the effect of praise?', 'effect of praise', 'fault'],
      ['What impact does hunger have on pupils?', 'hunger', 'fault'],
      ['How does our library affect learning?', 'our library', 'advice'],
    ],
    left: [
      'How does specific praise for effort affect how long Year 4 pupils keep trying in maths?',
      'How can we improve fluency through choral reading?',
      'How does hunger affect spelling accuracy?',
    ],
  },
  'no-approach': {
    noticed: [
      ['How can we raise attainment?', 'attainment', 'fault'],
      ['How can leaders improve pupil progress?', 'pupil progress', 'fault'],
      ['How can behaviour be improved?', 'behaviour', 'fault'],
      ['How to improve handwriting?', 'handwriting', 'fault'],
      ['How can we improve spelling over the next three years?', 'spelling over the next three years', 'fault'],
      ['What can be done to prevent accidents in England?', 'accidents in England', 'fault'],
      ['How can we best support pupils with dyslexia in assemblies?', 'pupils with dyslexia in assemblies', 'advice'],
    ],
    left: [
      'How to help quieter pupils in Year 4 speak up by rehearsing in pairs?',
      'How can we raise attainment in fractions through daily number talk?',
      'How can we use number talk to raise attainment?',
    ],
  },
  'what-happened': {
    noticed: [['What happens during break times in our school?', 'What happens', 'fault']],
    left: ['What happens to Year 3 talk when we rearrange the classroom?'],
  },
  'vague-trouble': {
    noticed: [
      ['How should schools deal with the problems phones bring?', 'the problems', 'fault'],
      ['How can we tackle the issues during lunch through play leaders?', 'the issues', 'advice'],
    ],
    left: [
      'What are the difficulties faced by new governors in their first term?',
      'How can we solve the problem of noise at lunch through play leaders?',
    ],
  },
  'several-questions': {
    noticed: [
      ['How do pupils in Year 5 see our rewards, and what should leaders change?', 'what should', 'advice'],
      ['How can we improve reading in Year 2? How can we improve writing? How can we improve maths?', 'How', 'fault'],
    ],
    left: ['How, and to what extent, does coaching change questioning in our Year 5 lessons?'],
  },
  'one-thing': {
    noticed: [
      ['What should be done about homework?', 'What should be done about homework', 'fault'],
      ['How do teachers use tablets?', 'How do teachers use tablets', 'fault'],
      ['How can we teach phonics?', 'How can we teach phonics', 'fault'],
      ['What could we do about litter?', 'What could we do about litter', 'fault'],
      ['What is the cause of truancy?', 'What is the cause of truancy', 'fault'],
      ['How to teach handwriting?', 'How to teach handwriting', 'fault'],
    ],
    left: [
      'How do our teachers use tablets?',
      'How can we teach phonics to our newest pupils from abroad?',
      'How do Year 2 teachers use tablets?',
      'How do teachers use tablets when they model drafting?',
    ],
  },
  'whole-country': {
    noticed: [
      ['How does later bedtime affect the attendance of Year 9 pupils in England?', 'in England', 'advice'],
      ['How are libraries used by older readers around the world?', 'around the world', 'fault'],
    ],
    left: ['How does later bedtime affect the attendance of our Year 9 pupils?'],
  },
  'look-up': {
    noticed: [
      ['How many pupils borrowed a book last term?', 'How many', 'fault'],
      ['When did our school open?', 'When', 'fault'],
      ['What percentage of pupils eat breakfast?', 'What percentage', 'fault'],
      ['What does SEND stand for?', 'What does SEND stand for', 'fault'],
      ['What is dual coding?', 'What is dual coding', 'fault'],
      ['Which spelling lists are used in Year 2?', 'are used', 'fault'],
      ['Which publisher prints this atlas?', 'Which', 'fault'],
      ['What does the law say about packed lunches?', 'What does the law say', 'fault'],
      ['What is the difference between a noun and a verb?', 'What is the difference between', 'fault'],
      ['How tall is the climbing frame?', 'How tall', 'fault'],
      ['What is the usual fee of a piano tuner?', 'What is the usual fee', 'fault'],
      ['Which sort of paper does our school buy?', 'Which sort of paper does', 'fault'],
    ],
    left: [
      'How much of a difference do spelling lists make in our Year 2 class?',
      'Which of our lunchtime games help Year 1 pupils to share?',
      'What do our parents say about the new reports, and how can leaders act on it?',
      'What is it like for new pupils to join our school mid-year?',
      'What signs do teachers of our youngest pupils use?',
    ],
  },
  'yes-or-no': {
    noticed: [
      ['Does chess improve maths?', 'Does', 'fault'],
      ['Do pupils enjoy assembly?', 'Do', 'fault'],
      ['Has spelling improved?', 'Has', 'fault'],
      ['Is singing better than drumming?', 'Is', 'fault'],
      ['Do loud motorway engines harm concentration?', 'Do', 'fault'],
      ['Is there a link between how long pupils sleep and how calm they are in morning lessons?', 'Is', 'advice'],
      ['Are Year 4 pupils keener to write poems when they may choose the form?', 'Are', 'advice'],
      ['Does daily choral reading of poems improve fluency in Year 3?', 'Does', 'advice'],
      ['Do our Year 2 pupils remember more after a quiz than after rereading?', 'Do', 'advice'],
      ['We want to know whether drama improves talk in Year 1.', 'whether', 'advice'],
    ],
    left: [
      'In what ways does chess improve perseverance in maths for Year 4 pupils?',
      'If we read aloud daily, how will talk in Year 1 change?',
    ],
  },
  list: {
    noticed: [
      ['What are the four stages of spelling?', 'What are the four stages', 'fault'],
      ['What are some strategies for drafting?', 'What are some strategies', 'fault'],
      ['What are the parts of a flower?', 'What are the parts', 'fault'],
      ['What are the main rivers of Wales?', 'What are the main rivers', 'fault'],
      ['What are some ways we might help Year 6 pupils redraft?', 'What are some ways', 'advice'],
    ],
    left: ['What are the effects of guided drafting on the stamina of Year 6 writers?'],
  },
  'report-on-others': {
    noticed: [
      ['How are other schools marking spelling?', 'are other schools marking', 'fault'],
      ['Why do mistakes happen?', 'Why do mistakes happen', 'fault'],
      ['What do other schools do about snow days?', 'do other schools', 'fault'],
      ['How do tadpoles breathe?', 'How do tadpoles breathe', 'fault'],
    ],
    left: ['How do pupils argue?', 'How are our new teachers using the coaching they receive?'],
  },
  'assumed-answer': {
    noticed: [
      ['How can we prove that our spelling scheme works?', 'prove that', 'fault'],
      ['Are Year 9 boys late because they game at night?', 'because', 'fault'],
      ['Why should schools ban fizzy drinks?', 'Why should', 'fault'],
      ['Why is our choir the best?', 'the best', 'fault'],
      ['Is it true that boys dislike poetry?', 'Is it true that', 'fault'],
    ],
    left: [
      'Why is it that our Year 9 pupils stop asking questions in science?',
      'How can pupils learn to justify their reasoning in geometry through sentence stems?',
    ],
  },
  'passing-moment': {
    noticed: [
      ['How can we calm the Year 6 class on Friday through breathing?', 'on Friday', 'fault'],
      ['How can we use sports day to build teamwork in Year 3?', 'sports day', 'advice'],
    ],
    left: ['How can weekly circle time build trust in Year 3?'],
  },
  'tiny-cohort': {
    noticed: [
      ['How can we help two Year 4 boys join in with singing?', 'two Year 4 boys', 'advice'],
      ['How can play therapy help one pupil feel safe in our school?', 'one pupil', 'advice'],
      ['How can drama help our 3 girls speak up in Year 6?', '3 girls', 'advice'],
    ],
    left: ['How can drama help Year 4 boys speak up?', 'How can pupil voice shape our lunchtimes?'],
  },
  'narrow-slice': {
    noticed: [
      ['How can we teach one poem through drama in Year 5?', 'one poem', 'advice'],
      ['How can we improve spelling in class 3B in autumn 2024?', 'class 3B', 'fault'],
      ['How can Mrs Reed use songs to settle Year 1 pupils after lunch?', 'Mrs Reed', 'advice'],
      ['How did our marking change in spring 2023?', 'spring 2023', 'advice'],
      ['How can one boy learn one times table through songs in our school?', 'one times table', 'fault'],
    ],
    left: ['How can we teach poetry through drama in Year 5?'],
  },
  'no-leadership': {
    noticed: [
      [
        'How does choral reading affect fluency in Year 3?',
        'How does choral reading affect fluency in Year 3',
        'advice',
      ],
    ],
    left: ['How can subject leaders use choral reading to improve fluency in Year 3?'],
  },
};

test('every rule has its table', () => {
  expect(Object.keys(tables).sort()).toEqual(rules.map((rule) => rule.name).sort());
});

describe.each(Object.entries(tables))('the rule %s', (name, { noticed, left }) => {
  test.each([...noticed])('notices: %s', (sentence, words, severity) => {
    const check = checkQuestion(sentence);
    const found = [...check.specific.findings, ...check.open.findings].find((finding) => finding.rule === name);
    expect(found && { words: sentence.slice(found.span.start, found.span.end), severity: found.severity }).toEqual({
      words,
      severity,
    });
  });

  test.each([...left])('leaves alone: %s', (sentence) => {
    const check = checkQuestion(sentence);
    expect([...check.specific.findings, ...check.open.findings].map((finding) => finding.rule)).not.toContain(name);
  });
});
