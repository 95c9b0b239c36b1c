// The form of a text: which kind of sentence it is, and where the question in it opens.
import { readText, type Form } from '../../src/question/read';

const opener = (text: string): string | undefined => {
  const { words, opens } = readText(text);
  return words[opens]?.as;
};

describe('a question is found where it opens', () => {
  test.each<[string, Form, string]>([
    ['How can we help pupils plan?', 'open', 'how'],
    ['In what ways does drama help?', 'open', 'in'],
    ['To what extent does drama help?', 'open', 'to'],
    ['Does drama help pupils plan?', 'yes-no', 'does'],
    ['We wonder whether drama helps pupils plan?', 'yes-no', 'whether'],
    ['Research question: how can drama help pupils plan?', 'open', 'how'],
    ['RQ1: How can drama help pupils plan?', 'open', 'how'],
    ['1. How can drama help pupils plan?', 'open', 'how'],
    ['Given our results, how can drama help pupils plan?', 'open', 'how'],
    ['When we teach drama, what do pupils learn about planning?', 'open', 'what'],
    ['For pupils who find planning hard, how can drama help?', 'open', 'how'],
    ['If we teach drama, will pupils plan better?', 'yes-no', 'will'],
    ['What’s the role of drama in planning?', 'open', 'what'],
    ['Whats the role of drama in planning', 'open', 'what'],
    ['how can drama help pupils plan', 'open', 'how'],
    ['“How can drama help pupils plan?”', 'open', 'how'],
    ['Why do boys stop singing in Year 6?', 'open', 'why'],
    ['Is singing taught?', 'yes-no', 'is'],
    ['Should pupils choose their own books?', 'yes-no', 'should'],
    ['When pupils read aloud what do they learn', 'open', 'what'],
    ['When pupils read aloud how much do they learn?', 'look-up', 'how'],
    ['When do pupils read aloud, if ever?', 'look-up', 'when'],
    ['If we teach drama will pupils plan better?', 'yes-no', 'will'],
    ['By teaching drama can we help pupils plan?', 'yes-no', 'can'],
    ['Our children find it hard to talk how could I help them', 'open', 'how'],
    ['Our pupils are tired, then how can we help them?', 'open', 'how'],
    ['Q1 does drama help pupils plan', 'yes-no', 'does'],
    ['But does drama help pupils plan', 'yes-no', 'does'],
    ['a) does drama help pupils plan', 'yes-no', 'does'],
    ['Where pupils read aloud, do they listen?', 'yes-no', 'do'],
    ['Where do pupils read aloud best', 'look-up', 'where'],
    ['Drama in Year 4: does it help', 'yes-no', 'does'],
    ['If we teach drama: will pupils plan', 'yes-no', 'will'],
    ['Pupils say they like how we teach?', 'open', 'how'],
    ['We are learning how can we plan', 'open', 'how'],
    ['In Year 4 pupils say what do they like', 'open', 'what'],
    ['Given drama pupils can plan?', 'yes-no', 'can'],
  ])('%s', (text, form, first) => {
    expect([readText(text).form, opener(text)]).toEqual([form, first]);
  });
});

describe('a look-up asks for a figure, a name, a date or a meaning', () => {
  test.each([
    'How many pupils borrowed a book last term?',
    'How often do teachers set spelling tests?',
    'What percentage of pupils eat breakfast?',
    'What is the proportion of girls in physics?',
    'When did our school open?',
    'Who leads music now?',
    'Where do our pupils read?',
    'What is dual coding?',
    'What does SEND stand for?',
    'What does Ofsted say?',
  ])('%s', (text) => {
    expect(readText(text).form).toBe('look-up');
  });
});

describe('the same words ask for a fact or for something to be understood', () => {
  test.each<[string, string]>([
    ['How far away is the pool?', 'How far does drama help pupils plan?'],
    ['How much of the grant was spent?', 'How much of a difference does drama make?'],
    ['How much do pupils read?', 'How much better is our spelling?'],
    ['How much do our boys read?', 'How much more do our boys read?'],
    ['How often do pupils read?', 'How well do pupils read?'],
    ['By what date must reports be written?', 'On what evidence do we rely?'],
    ['In which month do pupils join?', 'With which pupils does drama work?'],
    ['What year did the library open?', 'What Year 6 pupils mean by fair?'],
    ['What time of day suits reading?', 'What kind of day suits reading?'],
    ['Which of our classes reads most?', 'Which of several ways helps most?'],
    ['Which of the two classes reads most?', 'Which of several ways helps most?'],
    ['Which one helps most?', 'Which ways help most?'],
    ['Which two books do boys choose?', 'Which ideas do boys remember?'],
    ['Which country do our pupils come from?', 'Which parts of the lesson help?'],
    ['Which teachers use drama?', 'Which strategies help boys write?'],
    ['What is the number of pupils in Year 4?', 'What is the impact of drama?'],
    ['What were the average scores?', 'What are the talks like?'],
    ['What are the three main barriers to reading?', 'What are our barriers to reading?'],
    ['What is drama?', 'What is good feedback?'],
    ['What is a phoneme?', 'What is the best book for boys?'],
    ['What is a phoneme?', 'What is the link between them?'],
    ['What is dual coding?', 'What is the role of drama in our school today?'],
    ['What does transition look like?', 'What does good transition look like?'],
    ['What does SEND stand for?', 'What does drama work for?'],
    ['What does the head say?', 'What do pupils say?'],
    ['What percentage of pupils read?', 'What does drama change?'],
    ['What total number read?', 'What do they read for?'],
    ['Whose idea was the garden?', 'Why did the garden work?'],
    ['How much of the day do we read?', 'How much of an effect has talk?'],
    ['How much less time goes to maths?', 'How much less do boys read?'],
    ['How much worse a result is it?', 'How much worse do boys read?'],
    ['What year is it?', 'What kind of year is it?'],
    ['What was the attendance rate in June?', 'What was the effect of talk?'],
    ['What does resilience mean?', 'What do pupils mean by fair?'],
    ['What are the current barriers?', 'What are our barriers to reading?'],
    ['What is dual coding?', 'What is best for boys?'],
    ['What is a phoneme?', 'What is part of it?'],
    ['Which staff lead clubs?', 'Which talk helps?'],
  ])('%s · %s', (fact, understood) => {
    expect([fact, understood].map((text) => readText(text).form)).toEqual(['look-up', 'open']);
  });
});

describe('several questions in one are seen as several', () => {
  test.each<[string, number]>([
    ['How can we improve reading in Year 2? How can we improve writing?', 2],
    ['How do pupils in Year 5 see our rewards, and what should leaders change?', 2],
    ['Is our behaviour policy liked and do staff follow it and what do parents think?', 3],
    ['What do our Year 7s say and how could heads of year use it?', 2],
    ['How does drama help pupils in Year 4 plan, and to what extent does it last?', 2],
    ['Is our behaviour policy liked by parents and can staff follow it?', 2],
    ['How do pupils in Year 4 plan or how could they?', 2],
    ['What has changed who comes to our club and what do pupils say there?', 2],
    ['How do we read, and how?', 2],
    ['Is drama liked and does it help pupils?', 2],
    ['How does drama help pupils plan, where do they plan?', 2],
    ['How does drama help pupils plan and why?', 2],
    ['How does drama help pupils plan, but what do they write?', 2],
  ])('%s', (text, many) => {
    const { form, openings } = readText(text);
    expect([form, openings.length]).toEqual(['several', many]);
  });
  test.each([
    'How does coaching change questioning and talk in Year 5 lessons?',
    'What do pupils in Year 4 think and do about waste?',
    'How do pupils in Year 4 plan, which they do on paper?',
    'What has changed who comes to our club and what is said there?',
    'How, and why, do pupils in Year 4 read?',
    'What do pupils think and do?',
    'How does drama help pupils plan, where people have space?',
    'How does drama help or hinder how pupils plan?',
    'How does drama help pupils “and what do they say” plan?',
  ])('two things in one question are one: %s', (text) => {
    const { form, openings } = readText(text);
    expect([form, openings.length]).toEqual(['open', 1]);
  });
  test.each<[string, string[]]>([
    ['- improve behaviour\n- raise attendance', ['improve', 'raise']],
    ['Our aims:\n- behaviour\n\n  • attendance', ['behaviour', 'attendance']],
    ['1. improve behaviour\n2. raise attendance', ['improve', 'raise']],
    ['a) improve behaviour\nb) raise attendance\n(c) plan', ['improve', 'raise', 'plan']],
    ['- improve behaviour: talk - more\n- raise attendance', ['improve', 'raise']],
  ])('so are the lines of a list, each from its first word: %j', (text, firsts) => {
    const { form, words, openings } = readText(text);
    expect([form, openings.map(({ start, end }) => text.slice(start, end))]).toEqual(['several', firsts]);
    expect(words.some(({ start }) => start === openings[0]?.start)).toBe(true);
  });
  test.each([
    'improve behaviour - raise attendance',
    '- improve behaviour\nraise attendance',
    'Year 4\n-5 degrees\n-6',
  ])('and one line is no list: %j', (text) => {
    expect(readText(text).form).not.toBe('several');
  });
});

describe('what stands before and after a question', () => {
  test.each<[string, Form]>([
    ['We wish to know: which books do boys choose?', 'open'],
    ['We want to find out which books boys choose', 'aim'],
    ['We need to plan better so how can drama help?', 'open'],
    ['Our boys find it hard to talk, so how can drama help?', 'open'],
    ['To plan better, how can drama help?', 'open'],
    ['What can we do?', 'unfinished'],
    ['Our boys do not like writing. What can we do?', 'open'],
    ['What can we do? Our boys do not like writing.', 'unfinished'],
    ['How can we help the', 'unfinished'],
    ['How can we find support for our for boys?', 'unfinished'],
    ['Thoughts on how pupils listen', 'aim'],
    ['The habit of how we greet', 'topic'],
    ['Pupils say they like how we teach', 'topic'],
    ['Given drama pupils can plan', 'statement'],
  ])('%s · %s', (text, form) => {
    expect(readText(text).form).toBe(form);
  });
});

describe('what is not a question', () => {
  test.each<[string, Form, string]>([
    ['Drama in Year 4', 'topic', 'drama'],
    ['Oracy', 'topic', 'oracy'],
    ['The impact of drama on planning in Year 4', 'topic', 'the'],
    ['An investigation into drama and planning', 'topic', 'drama'],
    ['To improve planning through drama', 'aim', 'improve'],
    ['We want to improve handwriting in Year 2', 'aim', 'improve'],
    ['I want to find out whether drama helps pupils plan', 'aim', 'whether'],
    ['To explore how drama helps pupils plan', 'aim', 'how'],
    ['to explore the impact of drama on planning', 'aim', 'impact'],
    ['Raise standards in spelling', 'aim', 'raise'],
    ['We want better spelling in Year 2', 'aim', 'better'],
    ['The aim of this project is to improve spelling', 'aim', 'improve'],
    ['I want to know on what evidence we rely', 'aim', 'on'],
    ['We need to know what can we do about talk', 'aim', 'what'],
    ['An exploration of how pupils reflect', 'aim', 'how'],
    ['Support staff wellbeing', 'topic', 'support'],
    ['The effect of choir on how pupils listen', 'topic', 'the'],
    ['The study of drama in Year 4', 'topic', 'drama'],
    ['If we teach drama pupils plan better', 'topic', 'if'],
    ['When pupils read aloud, they learn', 'topic', 'when'],
    ['Leading change: the impact of drama on planning', 'topic', 'the'],
    ['Project title: drama and planning', 'topic', 'drama'],
    ['Drama is taught and pupils like it.', 'statement', 'drama'],
    ['I am interested in how drama helps pupils plan', 'statement', 'i'],
    ['Where pupils read aloud do they listen', 'statement', 'where'],
    ['Pupils need help with spelling', 'statement', 'pupils'],
    ['Our class needs help with spelling', 'statement', 'our'],
    ['Pupils that need help', 'topic', 'pupils'],
    ['Pupils who can read', 'topic', 'pupils'],
    ['The number of pupils in Year 4', 'look-up', 'number'],
    ['List of clubs', 'look-up', 'list'],
    ['The number pupils like', 'topic', 'the'],
    ['Our school motto here: drama', 'topic', 'our'],
    ['NPQH: drama in Year 4', 'topic', 'drama'],
    ['Wellbeing: impact of drama', 'topic', 'impact'],
    ['Leading change: effect on pupils', 'topic', 'leading'],
    ['A very long and winding case study of drama', 'topic', 'a'],
    ['The art of drama in Year 4', 'topic', 'the'],
    ['An investigation into', 'topic', 'an'],
    ['Our project explores drama in Year 4', 'topic', 'drama'],
    ['In our project this year we would like to explore drama', 'aim', 'drama'],
    ['The impact of what we explore in drama', 'topic', 'the'],
    ['Our wish is for boys to read', 'statement', 'our'],
    ['The plan we have for our spelling is to improve it', 'statement', 'the'],
    ['Improve', 'topic', 'improve'],
    ['To improve', 'aim', 'improve'],
  ])('%s', (text, form, first) => {
    expect([readText(text).form, opener(text)]).toEqual([form, first]);
  });
  test.each<[string, Form]>([
    ['', 'empty'],
    ['🙂', 'empty'],
    ['?'.repeat(50), 'empty'],
    ['What', 'unfinished'],
    ['How can', 'unfinished'],
    ['How can XXX help pupils in Year 4 plan?', 'unfinished'],
    ['How can [approach] lead to fuller answers for [group]?', 'unfinished'],
    ['How can drama help pupils tbc plan?', 'unfinished'],
    ['How can drama lead to for Year 4?', 'unfinished'],
    ['How can we improve our for Year 4?', 'unfinished'],
    ['How can we improve our', 'unfinished'],
    ['XXX in Year 4', 'unfinished'],
    ['We want to help XXX', 'unfinished'],
    ['Les élèves lisent peu', 'other-language'],
    ['Wie können wir das Lesen in der Schule verbessern?', 'other-language'],
    ['Was können wir tun, um das Lesen zu verbessern?', 'other-language'],
    ['Sut gallwn ni wella darllen ym Mlwyddyn 4?', 'other-language'],
    ['هل يمكننا تحسين القراءة؟', 'other-language'],
    ['Élèves', 'other-language'],
    ['Élèves lisent', 'other-language'],
    ['Comment aider les garçons des classes à lire', 'other-language'],
    ['Wir wollen das reading besser machen', 'other-language'],
  ])('%j is %s', (text, form) => {
    expect(readText(text).form).toBe(form);
  });
});

describe('English with words of another language in it is English', () => {
  test.each([
    'How can we develop pupils’ use of Welsh in the playground through Criw Cymraeg?',
    'How does Aistear play affect talk in Junior Infants?',
    'How can café-style parents’ evenings help our Polish and Română-speaking families to ask questions?',
    'Phonics',
    'Positive reinforcement',
    'How can the song “Le roi et la reine des prés” help boys read in Year 4?',
    'How does the choir’s “El Rey” help pupils que le den voz?',
  ])('%s', (text) => {
    expect(readText(text).form).not.toBe('other-language');
  });
});

test('an abbreviation does not end a sentence', () => {
  const { words } = readText('How can drama, e.g. freeze frames, help pupils in the U.S. plan a story?');
  expect(words.map(({ as }) => as)).toContain('story');
});

test('a word in quotation marks is part of a name, unless they hold the whole text', () => {
  const named = readText('How does “How to Read a Book” shape talk in Year 5?').words;
  expect(named.filter(({ quoted }) => quoted).map(({ as }) => as)).toEqual(['how', 'to', 'read', 'a', 'book']);
  expect(readText('“How does reading aloud shape talk?”').words.some(({ quoted }) => quoted)).toBe(false);
});

test.each([
  ['How can we improve attendance this academic year?', 'this academic year'],
  ['How can we improve attendance throughout the year?', 'throughout the year'],
  ['How can we improve attendance across our whole school?', 'across our whole school'],
  ['How can we as an SLT improve attendance?', 'as an SLT'],
  ['How can we within the setting improve attendance?', 'within the setting'],
  ['How can we improve attendance over this year?', 'over this year'],
  ['How can we improve attendance during the year?', 'during the year'],
  ['How can we improve attendance this school year?', 'this school year'],
  ['How can we improve attendance this year', 'this year'],
  ['How can we as leaders improve attendance?', 'as leaders'],
  ['How can we improve attendance this academic term?', ''],
  ['How can we improve attendance this library year?', ''],
  ['How can we improve attendance in our whole class?', ''],
  ['How can we improve attendance in our new school?', ''],
  ['How can we improve attendance in many schools?', ''],
  ['How can reading in our school leaders’ meeting help?', ''],
  ['How can “This year” by Ana Bell help boys read?', ''],
  ['How can we improve attendance during the lesson?', ''],
  ['How can we as a class read more?', ''],
])('of %j what narrows nothing is %j', (text, set) => {
  expect(
    readText(text)
      .padding.map(({ start, end }) => text.slice(start, end))
      .join(),
  ).toBe(set);
});

test('words that narrow nothing are set aside, and where they stood is known', () => {
  const text = 'How can we as a leadership team improve attendance in our school this year?';
  const { words, padding } = readText(text);
  expect(words.map(({ as }) => as)).toEqual(['how', 'can', 'we', 'improve', 'attendance']);
  expect(padding.map(({ start, end }) => text.slice(start, end))).toEqual([
    'as a leadership team',
    'in our school',
    'this year',
  ]);
});
