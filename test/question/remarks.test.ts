// What the check remarks on: which remark, about which words, and the way on it offers.
import { checkQuestion, type Finding } from '../../src/question/check';
import { remarks, type Rule } from '../../src/question/remarks/remarks';

const findingsOn = (text: string): readonly Finding[] => {
  const { specific, open } = checkQuestion(text);
  return [...specific.findings, ...open.findings];
};
const remarked = (text: string, rule: string): (Finding & { about: string }) | undefined => {
  const found = findingsOn(text).find((finding) => finding.rule === rule);
  return found && { ...found, about: text.slice(found.span.start, found.span.end) };
};

type Table = readonly (readonly [text: string, about: string | RegExp, nextStep: string | RegExp])[];

// A remark without its examples does not compile.
const tables: Readonly<Record<Rule, Table>> = {
  'one-person': [
    ['How can we support Jack in Y4 to stay in class?', 'Jack', /Take the name out/],
    ['Can Aisha learn her times tables?', 'Aisha', /group/],
    ['How can Mrs Reed use songs to settle Year 1 pupils after lunch?', 'Mrs Reed', /group/],
    ['How can we help Ellie-May in Y2 to read?', 'Ellie-May', /group/],
    ['How does Miss Hall teach reading in Year 2?', 'Miss Hall', /group/],
    ['How did Victoria in Year 4 learn to read?', 'Victoria', /group/],
  ],
  'only-a-few': [
    ['How do three of our Year 2 boys use the reading corner?', 'three of our Year 2 boys', /the group they belong to/],
    ['How does one of my quiet pupils manage playtime?', 'one of my quiet pupils', /the group they belong to/],
  ],
  'assumed-answer': [
    [
      'Given that everybody in our maths team agrees that rows are better, how do rows help Year 7?',
      'everybody in our maths team agrees',
      /also learn that it makes none/,
    ],
    [
      'Why are Year 9 lessons so much quieter since the new seating plan?',
      'so much quieter',
      /what difference it makes/,
    ],
    ['How can we prove that drama works in Year 4?', 'prove', /also learn that it makes none/],
    ['How do we prove that drama improves talk?', 'prove', /“What difference does drama make to talk\?”/],
    ['Why is the new timetable so much better for staff?', 'so much better', /what difference it makes/],
  ],
  'yes-or-no': [
    [
      'Does regular outdoor play lead to improved focus?',
      'Does',
      'You could ask: “What difference does regular outdoor play make to focus?”',
    ],
    [
      'Is streaming effective?',
      'Is',
      'You could begin: “What difference does streaming make to …?”, and fill in what you would see, and with whom.',
    ],
    ['Is our new spelling scheme working?', 'Is', /“What difference does our new spelling scheme make to …\?”/],
    ['Does Talk Boost Plus work?', 'Does', /“What difference does Talk Boost Plus make to …\?”/],
    [
      'Are our quieter pupils heard?',
      'Are',
      'You could ask: “When are our quieter pupils heard, and when are they not?”',
    ],
    ['Do our pupils feel calm?', 'Do', 'You could ask: “When do our pupils feel calm, and when do they not?”'],
    ['Is it better to sit in rows or in groups?', 'Is', /^Choose one of the two to try/],
    ['Is our reading corner changing who Year 1 play with?', 'Is', /“How, if at all, is our reading corner changing/],
    ['Do my new pupils speak more beside a friend?', 'Do', /“To what extent, if at all, do my new pupils speak more/],
    ['Did more parents come than last year?', 'Did', /^Find out/],
    ['Does the hall have a window?', 'Does', /^Find out/],
    [
      'Is spelling homework useful for Year 3?',
      'Is',
      'You could begin: “What difference does spelling homework make to … for Year 3?”, and fill in what you would see.',
    ],
    [
      'Are there benefits of learning an instrument?',
      'Are',
      /“What difference does learning an instrument make to …\?”/,
    ],
    ['Does setting by ability work?', 'Does', /“What difference does setting by ability make to …\?”/],
    ['Are all our teachers trained?', 'Are', /^Find out/],
    ['Are our teachers effective?', 'Are', /“To what extent, if at all, are our teachers effective\?”/],
    ['Does chess help?', 'Does', 'You could ask: “In what ways, if any, does chess help?”'],
    ['Is singing taught?', 'Is', /starting point/],
    ['Do pupils like homework?', 'Do', /ask: “What do pupils like about homework, and what would they change\?”/],
    ['Can our Year 4 pupils tell the time?', 'Can', /ask: “How can we help our Year 4 pupils to tell the time\?”/],
    ['Is there a spelling gap in Year 5?', 'Is', /ask: “What could we do about the spelling gap in Year 5\?”/],
    ['Do pupils write more in pairs than alone?', 'Do', /To what extent, if at all, do pupils write more in pairs/],
    ['Is silent reading more or less effective than paired reading?', 'Is', /how the two compare/],
    ['Could our school be better lit for Year 1?', 'Could', /How, if at all, could our school be better lit/],
    ['Do pupils learn more when it is quiet?', 'Do', /^(?!.*help pupils to)/],
    ['Must Year 9 wear ties?', 'Must', 'Ask what difference it would make, and to whom.'],
    ['Do boys read as well as girls in Year 4?', 'Do', /how the two compare/],
    ['Do boys in Year 4 read as often as girls?', 'Do', /how the two compare/],
    ['Does Year 4 sing as one?', 'Does', /^Find out/],
    ['Have we bought new readers for Year 2?', 'Have', /^Find out/],
    ['Are the new lunches making noise?', 'Are', /^Find out/],
    ['Is choir having an effect on talk?', 'Is', /^Ask what difference it makes/],
    ['Is our new policy fair or not?', 'Is', /^Say by what sign/],
  ],
  'look-up': [
    [
      'How many pupils in Year 6 own a library card?',
      'How many pupils in Year 6 own a library card',
      'Keep the figure as your starting point, and ask: “What could we do so that more pupils in Year 6 own a library card?”',
    ],
    [
      'How many pupils in Year 6 met the standard last year?',
      /./,
      'Keep the figure as your starting point, and ask what your school could do to change it.',
    ],
    ['How many pupils in Year 8 miss the bus?', /./, /what your school could do to change it/],
    ['How much of the sports grant went on coaches?', /./, /Keep the figure/],
    ['Who leads phonics?', 'Who leads phonics', /starting point/],
    ['Which pupils have lunch first?', 'Which pupils have lunch first', /starting point/],
    ['Number of days lost to lateness in Year 9', /^Number/, /Keep the figure/],
    ['What proportion of Year 1 passed last July?', /./, /Keep the figure/],
    ['When is the best time to give Year 5 their spelling test?', /./, /^Choose one answer to try/],
    ['When should Year 5 sit tests?', /./, /^Choose one answer to try/],
    ['What is a digraph?', 'What is a digraph', /^Keep the answer/],
    ['What are the four blends?', /./, 'Choose one of them, and ask what difference it makes and to whom.'],
  ],
  'passing-moment': [
    ['Why did 3B read faster than 3A in the quiz on 4 March?', 'on 4 March', /every week/],
    ['Why was the staff meeting on 9 May longer than the one on 2 May?', 'on 9 May', /every week/],
    ['How can we tidy our corridors before the inspection?', 'before the inspection', /^Then leave the date out/],
    ['Can we get Year 6 writing longer by May?', 'by May', /“How can we get Year 6 writing longer\?”/],
    ['How will we seat Year 3 tomorrow?', 'tomorrow', /^Leave the date out, .* all year/],
    ['Can we get Year 6 writing longer by Easter?', 'by Easter', /“How can we get Year 6 writing longer\?”/],
  ],
  wording: [
    [
      'The impact of weekly drama on talk in Year 4',
      'The impact of weekly drama on talk in Year 4',
      'You could ask: “What is the impact of weekly drama on talk in Year 4?”',
    ],
    [
      'To improve spelling in Year 3 through daily games',
      'improve spelling in Year 3 through daily games',
      'You could ask: “How can we improve spelling in Year 3 through daily games?”',
    ],
    ['Number lines and estimating in my Year 2 class', /^Number lines/, /“What difference does …”/],
    ['I want to look at marking and parents and how we can share more', /./, 'You could ask: “How can we share more?”'],
    [
      'I wonder whether a quiet start would help Year 9 settle',
      /./,
      'You could ask: “In what ways, if any, would a quiet start help Year 9 settle?”',
    ],
    ['I want to see how this has changed what Year 9 write', /./, /“How has this changed what Year 9 write\?”/],
    ['I want to see what choir does to the talk of Year 2', /./, /“What does choir do to the talk of Year 2\?”/],
    ['We want to understand what our Year 5 girls mean by fair', /./, /“What do our Year 5 girls mean by fair\?”/],
    [
      'Silent starts: our Year 9 set 3',
      /./,
      'You could begin: “What difference, if any, do silent starts make to … for our Year 9 set 3?”',
    ],
    ['Silent starts and late marks: Year 9 set 3', /./, /do silent starts make to late marks for Year 9 set 3\?”/],
    ['Sung counting before lunch: effect on Year 1', /./, /does sung counting before lunch make to Year 1\?”/],
    [
      'Paired talk and its effect on the spelling of Year 5 boys',
      /./,
      'You could begin: “What difference, if any, does paired talk make to the spelling of Year 5 boys?”',
    ],
    [
      'Silent starts and arguments between lessons in our Y9 corridor',
      /./,
      /“What difference, if any, do silent starts make to arguments between lessons in our Y9 corridor\?”/,
    ],
    ['Impact of chess club', /./, /^You could begin: “What difference does chess club make to …\?”/],
    ['I want to know if our spelling bee is worth it', /./, /“What difference does our spelling bee make to …\?”/],
    ['Routines that affect talk in Year 2', /./, 'You could ask: “How do routines affect talk in Year 2?”'],
    [
      'Factors that influence subject choices in Year 9',
      /./,
      'You could ask: “What influences subject choices in Year 9?”',
    ],
    ['Raising standards for boys through choir', /./, 'You could begin: “How can we raise … for boys through choir?”'],
    ['Choir', 'Choir', 'You could begin: “What could we try with choir so that …?”'],
    ['Reluctant Year 9 writers', /./, 'You could begin: “What could we do so that reluctant Year 9 writers …?”'],
    ['Chess club and patience', /./, 'You could begin: “What difference, if any, does chess club make to patience?”'],
    ['Helping new staff', /./, 'You could begin: “How can we help new staff by …, so that …?”'],
    ['Reading and maths', /./, 'You could begin: “What could we try with reading and maths so that …?”'],
    ['How Year 5 pupils plan a story', 'How', 'You could ask: “How do Year 5 pupils plan a story?”'],
    [
      'I want to understand how our move to shared lunches, begun in May, has changed who sits alone',
      /^how our move/,
      'Put it as a question of its own, beginning with “How”.',
    ],
    ['We wonder what our parents, most of whom work late, read at home', /^what/, /beginning with “What”/],
  ],
  procedure: [
    [
      'How will we ensure that all office staff are aware of changes to the fire drill?',
      /./,
      /what difference it would make/,
    ],
    ['How do we collect views from Year 6 parents?', /./, /what difference it would make/],
  ],
  list: [
    ['What resources can we use for EAL pupils in Year 3?', 'resources', /Choose one of these resources/],
    ['What are the writing abilities of our Year 2 pupils?', 'abilities', /Choose one of these abilities/],
    ['What are the barriers to reading at home for our Year 9 boys?', 'barriers', /Choose one of these barriers/],
    ['What are the duties of a class governor?', 'duties', /^Choose one of these duties/],
    ['What do staff think are the characteristics of good feedback in Year 6?', 'characteristics', /Choose one/],
  ],
  'quick-answer': [
    ['Why was the 7C debate shorter than the 7D debate?', /^Why was the 7C/, /“the 7C debate” makes/],
    ['Which hall did we hire, and who paid?', 'hall', /^Choose one of them/],
  ],
  gap: [
    ['How can XXX lead to fuller answers for Year 4?', 'XXX', /“XXX”/],
    ['How can [approach] lead to fuller answers for [group]?', '[approach]', /“\[approach\]”/],
    ['How can we use … to improve …?', '…', /“…”/],
    ['To what extent does (intervention) change (outcome)?', '(intervention)', /“\(intervention\)”/],
  ],
  'several-questions': [
    ['What is wellbeing? Why does it matter? What should schools do?', 'Why', /“What is wellbeing”/],
    [
      '- improve behaviour\n- raise attendance\n- better writing',
      'raise',
      /“improve behaviour”, and ask what your school/,
    ],
    ['1. improve behaviour\n2. raise attendance', 'raise', /“improve behaviour”, and ask what your school/],
    ['Our boys do not like writing. What can we do?', 'What', /in one sentence/],
    ['What if pupils refuse to read? How should we respond?', 'How', /in one sentence/],
    ['How do Year 4 pupils plan, how do they write?', 'how', /“How do Year 4 pupils plan”/],
  ],
  'many-outcomes': [
    [
      'How can we improve attendance, behaviour and wellbeing?',
      'improve attendance, behaviour and wellbeing',
      'Choose the one that matters most, such as “attendance”.',
    ],
    [
      'How can homework be changed so that our busiest Year 5 families visit school more often and read together at weekends and support spelling and attendance?',
      /^our busiest/,
      /^Choose the one that matters most/,
    ],
    ['How can we raise attainment and attendance and confidence?', /raise attainment/, /“attainment”/],
    [
      'What is the best way to get pupils to love books and become brave, calm and kind?',
      /./,
      /and leave the rest for later/,
    ],
  ],
  topic: [
    [
      'Oracy',
      'Oracy',
      'Choose one part of “Oracy”, and say what you would change there, with whom, and what you hope to see.',
    ],
    ['Wellbeing of staff', /./, /^Say what you would do about “Wellbeing of staff”/],
    ['Phone ban', 'Phone ban', /^Say what you would try or change in it, with whom/],
    ['Questioning strategies', /./, /^Choose one of them to try/],
    ['Teachers’ views of lesson study', /./, /^Say what exactly you would ask them/],
    ['Attitudes to homework', /./, /^Say whose/],
    ['Mental health in schools', 'Mental health in schools', /“Mental health in schools”/],
    [
      'SLT: roll out of new marking policy',
      'roll out of new marking policy',
      /^Say what you would try or change in it/,
    ],
    ['Refugee children', 'Refugee children', /^Say what your school would do/],
    ['Newcomers in primary schools', /Newcomers/, /^Say what your school would do/],
    ['Advantages of homework', 'Advantages of homework', /^Choose one of the advantages/],
    ['3 drama games', 'drama games', /^Say what you would try or change in it/],
    ['The relationship of drama and talk', /./, /^Say what you would try or change in it/],
    ['Coaching new teachers', /./, 'You could begin: “How can we coach new teachers by …?”'],
  ],
  'no-approach': [
    [
      'How can we improve attendance?',
      'improve attendance',
      'Go on with what you would do: “How can we improve attendance by …?”',
    ],
    [
      'How can leaders improve behaviour?',
      'improve behaviour',
      'Go on with both: “How can leaders improve behaviour by …, so that …?”',
    ],
    [
      'How can our governors reduce exclusions?',
      'reduce exclusions',
      'Go on with what they would do: “How can our governors reduce exclusions by …?”',
    ],
    [
      'What can we do about noise in the corridor?',
      'noise in the corridor',
      'Name one thing, and ask: “What difference does … make to noise in the corridor?”',
    ],
    ['What can we do to improve attendance?', 'improve attendance', /“How can we improve attendance by …\?”/],
    [
      'How can we improve reports so that parents read them?',
      /./,
      /“How can we improve reports by …, so that parents read them\?”/,
    ],
    [
      'To improve attendance',
      'improve attendance',
      'Go on with what you would do: “How can we improve attendance by …?”',
    ],
    ['How can we help our Year 2 pupils to enjoy writing?', 'enjoy writing', /by …\?”$/],
    ['How can leaders support staff?', /./, 'Go on with both: “How can leaders support staff by …, so that …?”'],
    ['How can we build a culture where staff admit mistakes?', /./, /^Name one thing that would be done/],
    ['What can be done about lateness?', 'lateness', /“What difference does … make to lateness\?”/],
    ['What should I do about noise?', 'noise', /“What difference does … make to noise\?”/],
    [
      'What can be done for tired pupils?',
      'tired pupils',
      'Name one thing, and ask: “What difference does … make for tired pupils?”',
    ],
    ['How can staff meet less?', 'meet less', 'Go on with what they would do: “How can staff meet less by …?”'],
    ['How can we make marking consistent?', 'make marking consistent', /“How can we make marking consistent by …\?”/],
    ['How can I help Year 4 pupils?', /./, 'Go on with both: “How can I help Year 4 pupils by …, so that …?”'],
    ['How can we help pupils to read?', 'read', 'Go on with what you would do: “How can we help pupils to read by …?”'],
    [
      'Raising the profile of reading',
      'Raising the profile of reading',
      /“How can we raise the profile of reading by …/,
    ],
  ],
  money: [
    ['How can we use the sports grant to help inactive Year 4 girls?', 'the sports grant', /would pay for/],
    ['How should we spend our pupil premium next year?', 'our pupil premium', /would pay for/],
  ],
  'best-of-all': [
    ['Which approach to spelling works best for Year 4?', 'works best', /Name two/],
    ['How effective is our marking for Year 4?', 'effective', /seen, heard or counted/],
    ['How confident are parents at helping with fractions?', 'confident', /seen, heard or counted/],
    [
      'What is the most effective way to teach times tables to Year 4?',
      'most effective',
      'Choose one to try, and begin: “What difference does it make to … when we teach times tables to Year 4 by …?”',
    ],
    [
      'What is the best way to teach grammar?',
      'best',
      /“What difference does it make to … when we teach grammar by …\?”/,
    ],
    ['What works for pupils with SEMH?', 'works', /Name two/],
    ['What is working well in Year 6 writing?', 'working well', /seen, heard or counted/],
    ['How well do pupils read in Year 4?', 'well', /seen, heard or counted/],
    ['What works well for boys?', 'works well', /Name two/],
  ],
  'effect-on-whom': [
    ['How does the new rota affect our class teachers?', 'our class teachers', /Name one thing/],
    ['How does drama affect pupils?', 'pupils', /Name one thing/],
    [
      'How can rhymes help quiet Year 4 pupils?',
      'quiet Year 4 pupils',
      /“How can rhymes help quiet Year 4 pupils to …/,
    ],
    [
      'How can paired reading help the least confident readers in P3?',
      /least confident readers in P3$/,
      'Go on with it: “How can paired reading help the least confident readers in P3 to …?”',
    ],
  ],
  'judged-word': [
    ['What makes a great deputy head?', 'great deputy head', /what great deputy heads would do, say or write/],
    ['How do successful readers pick books?', 'successful readers', /what successful readers would do/],
    ['How can good behaviour be rewarded?', 'good behaviour', 'Say what one would see, hear or count.'],
    ['What does good handover look like?', 'good handover', 'Say what one would see, hear or count.'],
    ['What is good about lunch clubs?', 'good', 'Say what one would see, hear or count.'],
  ],
  'whole-nation': [
    ['What are the reading habits of primary pupils in Scotland?', 'primary pupils in Scotland', /your own school/],
    [
      'What is the difference in staff confidence between large and small countries?',
      'large and small countries',
      /your own school/,
    ],
  ],
  'all-of-them': [
    [
      'How far do we listen to all pupils in everything?',
      'all pupils',
      /one part of it, and say which pupils: one class/,
    ],
    ['To what extent do we cater for every child?', 'every child', /^Say which children: one class/],
    ['How do primary schools handle phones?', 'primary schools', /your own, or two or three/],
  ],
  'vague-approach': [['How does technology affect spelling?', 'technology', /came to watch/]],
  'vague-outcome': [
    ['What is the effect of drama on learning?', 'learning', /what could be seen, heard or counted/],
    ['What is the effect of drama on pupils’ learning?', /learning/, /what pupils would do, say or write/],
    ['How can behaviour be improved?', 'behaviour', /what could be seen/],
    ['How do we become inspection ready?', 'inspection ready', /what could be seen/],
    ['How can we get better outcomes?', 'better outcomes', /what could be seen/],
    ['How can we improve education?', 'education', /what could be seen/],
    [
      'How can talk partners lead to engagement and confidence for our Year 4 girls?',
      'engagement and confidence',
      /do, say or write/,
    ],
    ['What impact does our trust have?', 'impact', /what could be seen/],
    ['How can our staff improve outcomes?', 'outcomes', /^Say what staff would do.*“How can our staff improve …\?”/],
    ['How does whole class feedback help?', 'help', /what could be seen/],
    ['How can engaging lessons help Year 4?', 'engaging', /^Say in its place/],
    ['What difference do clubs make?', 'difference', /what could be seen/],
    ['Improving reading through choir', 'choir', /what could be seen/],
    ['How can we use lunch to help boys?', 'help', /“How can we use lunch to help boys so that …\?”/],
    ['How can we understand attendance?', /./, 'Say which part of this you would look at, with whom and where.'],
    ['What do pupils do about noise?', 'pupils', 'Say which part of this you would look at, which pupils and where.'],
    ['How is drama taught in our hall?', /./, 'Say which part of this you would look at and with whom.'],
  ],
  everyone: [
    ['What do people think of homework?', 'people', /pupils, parents or staff/],
    ['How do toddlers grow?', 'toddlers', /^Say which toddlers: one class/],
    ['How can pupils walk more?', 'pupils', /^Say which pupils: one class/],
  ],
  nobody: [
    ['How are clubs addressing shyness?', /clubs/, /a class, a year/],
    ['How are maps used at lunch?', /./, 'Say which part of it you would look at, and what you hope to see.'],
    ['What is the role of clubs?', /./, /“What is the role of clubs for …\?”/],
    ['What shapes lunch?', /./, 'Say whom you have in mind: a class, a year, or those with one need.'],
  ],
  wide: [
    ['Are our class sizes above average?', /./, /what pupils do, say or write/],
    ['Is drama used in Year 4?', /./, 'Say what you would look at: something that could be seen, heard or counted.'],
    ['What is the link between drama and talk?', /./, /^Say whom you would look at/],
    ['Why are our girls so quiet?', 'our girls', /^Say which girls, and in which lessons/],
  ],
};

describe.each(Object.entries(tables))('the remark %s', (rule, table) => {
  test.each([...table])('%s', (text, about, nextStep) => {
    const finding = remarked(text, rule);
    // Where it is not made, another one may be in its place.
    expect(findingsOn(text).map((one) => one.rule)).toContain(rule);
    if (typeof about === 'string') expect(finding?.about).toBe(about);
    else expect(finding?.about).toMatch(about);
    if (typeof nextStep === 'string') expect(finding?.nextStep).toBe(nextStep);
    else expect(finding?.nextStep).toMatch(nextStep);
  });
});

/** Near misses: the remark is not made, and of the same test another one is, or none. */
const near: Readonly<Partial<Record<Rule, readonly (readonly [text: string, instead: Rule | null])[]>>> = {
  money: [
    ['How can we use pupil premium money to run a breakfast club for Year 3?', null],
    ['How can Year 6 use pocket money to learn decimals?', null],
    ['How can we teach Year 8 about money?', 'vague-outcome'],
    ['How should we spend our Friday mornings?', 'vague-outcome'],
    ['How can we use our new reading corner in Year 2?', null],
    ['How should we invest our catch-up funding in tutors for Year 6?', null],
  ],
  'no-approach': [
    ['How far can governors support attendance?', 'vague-outcome'],
    ['How far can we improve handwriting in Year 2?', 'wide'],
    ['To what extent can we improve handwriting in Year 2?', 'wide'],
    ['To what extent does our school improve attendance?', 'nobody'],
    ['What can be learned about lateness?', 'nobody'],
    ['What could parents do about screen time?', 'everyone'],
    ['What can we say about lateness?', 'vague-outcome'],
    ['What can we do about noise, and what should we do about litter?', 'several-questions'],
    ['What can be done with Year 9 on Fridays?', 'vague-outcome'],
    ['What can we do with Year 9 on Fridays?', 'vague-outcome'],
    ['What can we do to the dining hall?', 'vague-outcome'],
    ['What can we do for our new Year 7 pupils?', null],
    ['How can we improve teaching?', 'vague-outcome'],
    ['How can we improve teaching and learning?', 'vague-outcome'],
    ['How can we improve schooling?', 'vague-outcome'],
    ['How can we help Year 6 write longer by using word banks?', null],
    ['How can we improve spelling through songs so that Year 3 write more?', null],
  ],
  'vague-approach': [
    ['How can our marking policy improve spelling in Year 5?', null],
    ['How do staff affect spelling?', 'wide'],
    ['Which activities are offered and why?', 'vague-outcome'],
    ['What reasons do pupils give for being late?', 'vague-outcome'],
    ['What strategies help Year 4 spell and how?', 'wide'],
    ['Which skills does chess build in Year 5?', 'vague-outcome'],
  ],
  'best-of-all': [
    ['What is working in Year 6 writing?', 'vague-outcome'],
    ['How do the most effective teachers plan?', 'everyone'],
    ['How do good readers in Year 4 choose books?', 'judged-word'],
  ],
  'effect-on-whom': [
    ['How does a late bus affect all pupils?', 'all-of-them'],
    ['How can we support Year 4 pupils with visual timetables?', 'no-approach'],
    ['How can tutors help shy Year 7 pupils?', 'no-approach'],
    ['How does breakfast club help pupils?', 'vague-outcome'],
    ['Does breakfast club help Year 4 pupils?', null],
    ['How does the new seating plan affect Year 9 behaviour?', null],
    ['How does the rota affect our class teachers, and why?', null],
    ['How might a quiet room help any pupil?', 'vague-outcome'],
    ['How can St. Mary’s help boys in Year 4?', null],
  ],
  'vague-outcome': [
    ['How can songs raise the standard of spelling in Year 3?', null],
    ['What effect does drama have on learning a language in Year 7?', null],
    ['How can we close the progress gap in Year 9?', 'no-approach'],
    ['How can coaching raise attainment, seen in test marks?', null],
    ['How can clubs raise achievement (e.g. test scores)?', 'nobody'],
    ['How does drama improve outcomes such as reading age?', 'nobody'],
    ['How can homework raise marks in Year 10?', null],
    ['What is the effect of drama on grades?', 'nobody'],
    ['What are the unexpected effects of a phone ban?', 'nobody'],
    ['How can rehearsals improve the confidence of our Year 6 girls?', null],
    ['What is the relationship between sleep and spelling in Year 5?', null],
    ['Our marking is late.', 'wide'],
  ],
  'judged-word': [
    ['How can great reading corners be built in Year 1?', null],
    ['Which assemblies are good?', 'vague-outcome'],
    ['How does marking change the quality of essays in Year 10?', null],
  ],
  list: [
    ['What features make a text hard for Year 4?', null],
    ['Which activities are offered and why?', null],
    ['What reasons do pupils give for being late?', null],
    ['What effect do activities have on Year 4?', null],
    ['What in our resources helps Year 2 most?', null],
    ['What are the levels of absence in Year 9?', null],
    ['What happens when strategies are taught in Year 5?', null],
    ['What works when resources are short?', null],
    ['What changes if activities are moved outside?', null],
  ],
  'look-up': [
    ['How much of a difference does choir make to the talk of Year 2?', null],
    ['I want to know how Year 5 read at home', 'wording'],
  ],
  'many-outcomes': [
    ['How can choir improve reading, writing and maths?', 'nobody'],
    ['How can choir help Year 2 listen, copy and sing?', null],
    ['How can homework help pupils to plan, draft and edit?', null],
    ['How can walks boost mood and sleep?', 'nobody'],
    ['How can mentoring raise attendance, punctuality (for some) and confidence?', 'nobody'],
    ['How can the club raise attendance, and confidence, in Year 8?', null],
  ],
  'whole-nation': [
    ['How do weekly team talks affect Year 4 pupils in Scotland?', null],
    ['What are the causes of obesity in the world?', 'nobody'],
  ],
  'all-of-them': [
    ['How does the new phonics programme improve talk for primary schools in Leith?', null],
    ['How does the department in Year 9 use every team meeting?', null],
  ],
  'several-questions': [
    ['How do children in Reception become calm, and how could we use that?', null],
    ['Why are our Year 9 girls quiet, and why?', null],
  ],
  wording: [
    ['Why do our girls stay quiet in physics', null],
    ['how our staff plan', null],
    ['How the boys are?', null],
  ],
  'one-person': [
    ['How does St Mary shape assembly?', null],
    ['How do schools in Georgia teach reading?', null],
    ['How do pupils who miss lunch cope?', null],
  ],
  procedure: [
    ['How do governors collect views from Year 6 parents?', null],
    ['How will we ensure that pupils read?', null],
  ],
  'passing-moment': [
    ['Why do our staff plan on Sundays?', null],
    ['How did lessons change in May?', null],
  ],
};

describe.each(Object.entries(near))('a near miss of the remark %s', (rule, table) => {
  test.each([...table])('%s', (text, instead) => {
    const { aspect } = remarks[rule as Rule];
    const said = findingsOn(text).find((finding) => finding.aspect === aspect);
    expect(said?.rule ?? null).toBe(instead);
  });
});

describe('the way on is said in words that fit', () => {
  test.each<[Rule, string, string | RegExp]>([
    // Who would do it.
    ['no-approach', 'What can leaders do to reduce workload?', /^Go on with what they would do/],
    ['no-approach', 'What can I do to reduce workload?', /^Go on with what you would do/],
    // One or several, counted or not, ours or any.
    ['vague-approach', 'How can our policy improve attendance?', /^Say which part of it/],
    ['vague-approach', 'How can our policies improve attendance?', /^Say which ones you mean.* see them\.$/],
    ['vague-approach', 'How can interventions help Year 3 spell?', /^Say which ones you mean.* see them\.$/],
    ['vague-approach', 'How does technology affect learning?', /^Say what you mean by it,.* see it\.$/],
    ['vague-approach', 'How can an intervention improve attendance?', /^Say which one you mean.* see it\.$/],
    ['vague-approach', 'How does progress affect attendance in Year 9?', /^Put something more exact in its place/],
    // Superlatives keep their article, and "there" is no part of a name.
    [
      'vague-outcome',
      'How does forest school help the least confident pupils?',
      /what the least confident pupils would/,
    ],
    ['vague-outcome', 'How does forest school help the quietest pupils?', /what the quietest pupils would/],
    ['vague-outcome', 'Are there barriers to joining clubs?', /which barriers/],
    // Nobody looks up who should or when it is best; who does best can be looked up.
    ['look-up', 'Who reads best?', /^Keep the answer/],
    ['look-up', 'Who does best in Year 4 maths?', /^Keep the answer/],
    ['look-up', 'Who is best placed to hear Year 1 read?', /^Choose one answer to try/],
    ['look-up', 'Who should read the register?', /^Choose one answer to try/],
    ['look-up', 'How many pupils struggle with fractions?', /what your school could do to change it/],
    ['look-up', 'How many parents are late for pick-up?', /what your school could do to change it/],
    ['look-up', 'How many pupils read?', /what your school could do to change it/],
    ['look-up', 'What were the main causes of the fire?', /^Choose one of them/],
    [
      'list',
      'What are the causes of lateness?',
      /^Choose one of these causes, and ask what your school could do about it/,
    ],
    ['list', 'What are the pre-requisites for fractions?', /^Choose one of them, and ask what difference/],
    ['best-of-all', 'What is the best way of teaching decimals?', /when we teach decimals by …\?”$/],
    ['best-of-all', 'What is the best way forward?', /^Name two/],
    ['best-of-all', 'What is the best way to plan?', /^Name two/],
    ['best-of-all', 'What strategies work best for boys?', 'Say what you would look for.'],
    ['best-of-all', 'How good is our choir?', /^Say what you would look for and with whom/],
    ['judged-word', 'What makes an effective leadership team?', /what effective leadership teams would do/],
    ['judged-word', 'How can efficiency be raised in the office?', 'Say what one would see, hear or count.'],
    ['effect-on-whom', 'How might a quiet room support autistic Year 8 pupils?', /autistic Year 8 pupils to …\?”$/],
    ['many-outcomes', 'How can choir improve reading, maths and patience?', /such as “reading”/],
    // A second purpose, or a clause, would take the "by" to itself.
    ['no-approach', 'How can we improve letters so as to reach parents?', /letters by …, so as to reach parents\?”$/],
    ['no-approach', 'How can we improve lunch in order to calm Year 3?', /lunch by …, in order to calm Year 3\?”$/],
    ['no-approach', 'How can we improve reading so that work is read and so that marks rise?', /^Name one thing/],
    ['no-approach', 'How can we improve reading at home where parents work late?', /^Name one thing/],
    // When they are so, or what could be done about it.
    ['yes-or-no', 'Are our new pupils late?', /“When are our new pupils late, and when are they not\?”/],
    ['yes-or-no', 'Are our girls quietly confident?', /“When are our girls quietly confident/],
    ['yes-or-no', 'Are all pupils heard?', /^Find out/],
    ['yes-or-no', 'Are any pupils lonely?', /^Find out/],
    ['yes-or-no', 'Are pupils trained?', /^Find out/],
    ['yes-or-no', 'Are our girls challenged in physics?', /^Find out/],
    ['yes-or-no', 'Is there any bullying in Year 8?', /“What could we do about bullying in Year 8\?”/],
    ['yes-or-no', 'Is there an issue with noise at lunch?', /“What could we do about the issue with noise at lunch\?”/],
    ['yes-or-no', 'Is there a spelling policy in Year 3?', /ask what your school could do about it/],
    ['yes-or-no', 'Is there a gap between boys and girls in Year 5 maths?', /“What gap, if any, is there between boys/],
    ['yes-or-no', 'Do our parents enjoy our concerts?', /enjoy about our concerts, and what would they change\?”/],
    ['yes-or-no', 'Did parents like the app?', /ask what your school could do about it/],
    ['yes-or-no', 'Do staff have lunch?', /ask what your school could do about it/],
    ['yes-or-no', 'Do pupils want homework?', /ask what your school could do about it/],
    ['yes-or-no', 'Does our staff feel valued?', /ask what your school could do about it/],
    ['yes-or-no', 'Could governors visit lessons?', /“How can we help governors to visit lessons\?”/],
    ['yes-or-no', 'Could governors visit more lessons?', /ask what your school could do about it/],
    ['yes-or-no', 'Can pupils, given time, explain fractions?', /ask what your school could do about it/],
    // Titles: a pair, a thing to try, people, or nothing that a question could be made of.
    ['wording', 'English and maths', /try with English and maths so that/],
    ['wording', 'Maths and science', /try with maths and science so that/],
    ['wording', 'Chess and maths', /does chess make to maths\?”/],
    ['wording', 'Physics and practical work', /does physics make to practical work\?”/],
    ['wording', 'Monday assemblies and lateness', /do Monday assemblies make to lateness\?”/],
    ['wording', 'Boys and reading', /try with boys and reading so that/],
    ['wording', 'Drama and talk and play', /try with drama and talk and play so that/],
    ['wording', 'Shy girls at lunch', /“What could we do so that shy girls at lunch …\?”/],
    ['wording', 'Homework and how it helps', /^Put what you want to find out/],
    ['wording', 'Reading corners and who uses them', /^Put what you want to find out/],
    ['wording', 'Interested in how drama helps Year 5', /^Put it as one question/],
    ['wording', 'Parents’ views of homework', /“What are parents’ views of homework\?”/],
    ['wording', 'Friday football in the hall at lunch', /^Put what you want to find out/],
    ['wording', 'Support for teaching long division', /^Put what you want to find out/],
    ['wording', 'Our uniform is worn well.', /^Put what you want to find out/],
    [
      'wording',
      'Physics practicals and confidence: Year 10 girls',
      /do physics practicals make to confidence for Year 10/,
    ],
    ['wording', 'Economics and homework, Year 12', /does economics make to homework for Year 12\?”/],
    ['wording', 'Use of tablets and spelling: Year 3', /^Put it as one question/],
    ['wording', 'Teaching assistants and spelling: Year 3', /^Put what you want to find out/],
    ['wording', 'Spelling tests and grammar tests: Year 4', /^Put it as one question/],
    ['wording', 'Parents’ evenings and attendance, Year 9', /^Put it as one question/],
    ['wording', 'To look at how we greet Year 7', /beginning with “How”/],
    ['wording', 'I want to know why boys read less', /beginning with “Why”/],
    ['wording', 'Why our girls stay quiet in physics', /“Why do our girls stay quiet in physics\?”/],
    ['wording', 'We want to raise standards through technology', /“How can we raise standards through …\?”/],
    ['wording', 'Our aim is to help Year 2 gain independence', /“How can we help Year 2 gain independence by …\?”/],
    ['wording', 'Peer mentoring of new Year 7 pupils.', /^Put it as one question/],
    ['wording', 'Writing frames: Year 3 and Year 4', /^Put it as one question/],
    ['wording', 'Working memory and maths', /does working memory make to maths\?”/],
    ['wording', 'Leading change: the impact of drama on planning', /“What is the impact of drama on planning\?”/],
    ['wording', 'Homework and its effect on attendance, behaviour and wellbeing', /^Put what you want to find out/],
    // A gap stands where it can be filled, and nowhere else.
    ['vague-outcome', 'How does chess support learning in maths?', /“How does chess support … in maths\?”$/],
    ['vague-outcome', 'How does homework improve behaviour in Year 9?', /“How does homework improve … in Year 9\?”$/],
    ['vague-outcome', 'How do clubs lead to engagement?', /“How do clubs lead to …\?”$/],
    [
      'vague-outcome',
      'How can songs improve engagement and enjoyment in music?',
      /“How can songs improve … in music\?”$/,
    ],
    ['vague-outcome', 'How does homework affect learning and talk?', /^Put something more exact in its place/],
    ['vague-outcome', 'How can we get better at teaching?', /^Put something more exact in its place/],
    ['vague-outcome', 'How does a new hall make learning happen?', /^Put something more exact in its place/],
    ['vague-outcome', 'What makes a happy school through coaching?', /^Put something more exact in its place/],
    ['vague-outcome', 'How do leaders at all levels support spelling?', /what leaders would do, say or write/],
    ['vague-outcome', 'To what extent do we support new staff?', /what new staff would do, say or write/],
    ['vague-outcome', 'What is the effect of our trips on our school in Scotland?', /^Put something more exact/],
    ['yes-or-no', 'Can we say that all staff follow the policy?', /ask what your school could do about it/],
    ['yes-or-no', 'Do our parents read?', /ask what your school could do about it/],
    ['no-approach', 'How can we support them?', /“How can we support them by …, so that …\?”$/],
    [
      'money',
      'How should we spend the rest of this very large catch-up grant this year?',
      /^Name what the money would/,
    ],
    ['judged-word', 'How do good and bad readers differ?', /what bad readers would do/],
    ['best-of-all', 'What is the best method of mentoring new staff?', /^Name two/],
    [
      'many-outcomes',
      'How can we improve attendance and behaviour and raise confidence in writing?',
      /such as “attendance”/,
    ],
    ['look-up', 'I want to know how often Year 5 read at home', /^Keep the figure/],
    ['everyone', 'Pupils are tired and parents would like to help them.', /^Say which pupils/],
    ['list', 'What are the causes of obesity in the world?', /what your school could do about it/],
  ])('%s: %s', (rule, text, nextStep) => {
    const said = remarked(text, rule)?.nextStep;
    if (typeof nextStep === 'string') expect(said).toBe(nextStep);
    else expect(said).toMatch(nextStep);
  });
});

test('what should change is not quoted where the people it is for are torn off', () => {
  for (const text of [
    'How can we improve letters so as to reach parents?',
    'How can we redesign letters so as to reach parents?',
  ])
    for (const { reason } of findingsOn(text)) expect(reason).not.toMatch(/reach”/);
});

test('no wording is offered twice', () => {
  for (const text of ['To improve attendance', 'We want to raise standards', 'improve behaviour'])
    expect(checkQuestion(text).advice.filter(({ nextStep }) => nextStep.includes('How can we')).length).toBeLessThan(2);
});

describe('what is good is left alone', () => {
  test.each([
    'How can daily choral reading of poems improve fluency for boys in Year 3?',
    'How might weekly book talk led by class teachers change the way reluctant P5 readers choose books?',
    'In what ways does pre-teaching vocabulary affect how EAL pupils in Y2 join in with discussion?',
  ])('%s', (text) => {
    expect(checkQuestion(text).advice).toEqual([]);
  });
});

test('no name is taken for a person’s where it belongs to something else', () => {
  for (const text of [
    'How can talk partners help Year 4 pupils plan stories?',
    'How does “Jack and the Beanstalk” shape play in Reception?',
  ])
    expect(remarked(text, 'one-person')).toBeUndefined();
});

test.each([
  ['How many pupils in Year 6 own a library card?', 'A figure would answer this.'],
  ['What is a digraph?', 'Looking it up would answer this.'],
  ['What are the four blends?', 'A list would answer this.'],
  ['Who leads phonics?', 'A name, a date or a short list would answer this.'],
])('it is said what would answer it: %s', (text, reason) => {
  expect(remarked(text, 'look-up')?.reason).toBe(reason);
});

test('by what sign one would tell is said in the words of the question', () => {
  const reason = (text: string): string | undefined => remarked(text, 'best-of-all')?.reason;
  expect(reason('How well do pupils read in Year 4?')).toBe('It is not said yet by what sign you would tell how well.');
  expect(reason('How effectively do staff plan?')).toBe(
    'It is not said yet by what sign you would tell how effectively.',
  );
  expect(reason('How useful is it?')).toBe('It is not said yet by what sign you would call it “useful”, and for whom.');
  expect(reason('What works well for boys?')).toBe('It is not said yet by what sign you would tell that it works.');
});

describe('it is not asked what an effect is on where that is said', () => {
  test.each([
    'How can rhymes help Year 4 pupils with fractions?',
    'How does the rota change our class teachers?',
    'How does the rota affect teachers in Year 4?',
    'How can I help Year 4 pupils?',
  ])('%s', (text) => expect(remarked(text, 'effect-on-whom')).toBeUndefined());
});

describe('a remark on openness is made only where it holds', () => {
  test.each<[Rule, string]>([
    ['one-person', 'How do walking buses in Victoria affect Year 4 pupils?'],
    ['one-person', 'Why do pupils who miss Mondays read less?'],
    ['one-person', 'How do staff never miss lunch?'],
    ['assumed-answer', 'Because boys read less, how can paired reading help Year 4?'],
    ['procedure', 'How do we collect views from Year 6 parents so that lunches change?'],
    ['procedure', 'How do we collect views from Year 6 parents to change lunches?'],
    ['procedure', 'How do schools organise sports day?'],
    ['procedure', 'How can we make sure that all staff know the fire drill?'],
    ['wording', 'How do Year 5 pupils plan a story'],
    ['wording', 'how Year 5 pupils plan a story?'],
    ['wording', 'I want to see how drama helps Year 5 plan?'],
    ['passing-moment', 'How can we settle Year 3 on Friday afternoons?'],
  ])('not %s: %s', (rule, text) => expect(remarked(text, rule)).toBeUndefined());
  test.each<[Rule, string, string]>([
    ['assumed-answer', 'How can paired reading help Year 4, because boys read less?', 'because'],
    ['procedure', 'How do we organise sports day?', 'How do we organise sports day'],
    [
      'procedure',
      'How do we make sure that staff are informed of trips?',
      'How do we make sure that staff are informed of trips',
    ],
    ['passing-moment', 'How can we settle Year 3 by Friday afternoon?', 'by Friday'],
    ['passing-moment', 'How can Year 3 be ready by May?', 'by May'],
    ['passing-moment', 'How may Year 3 be ready before our next inspection?', 'before our next inspection'],
    ['passing-moment', 'Why was lunch loud last Friday?', 'last Friday'],
    ['passing-moment', 'Why were pupils loud on 3 May in the hall?', 'on 3 May'],
  ])('%s: %s', (rule, text, about) => expect(remarked(text, rule)?.about).toBe(about));
});

test('leadership is asked for only where nobody and no school word stands, and never alone', () => {
  expect(remarked('How can subject leaders use choral reading to improve fluency?', 'no-leadership')).toBeUndefined();
  for (const text of [
    'How does choral reading affect fluency?',
    'How does spaced practice affect recall of irregular verbs?',
  ])
    expect(checkQuestion(text).advice.map(({ rule }) => rule)).not.toEqual(['no-leadership']);
});

test('there are at most two remarks, and one about a test that is not passed comes first', () => {
  for (const text of [
    'Do two Year 4 boys like one poem this week, and what happened in 2019 in England?',
    'Does Jack in Y4 read? What should we do by Friday? Is it any good?',
    'Phonics XXX',
  ]) {
    const { advice, specific, open } = checkQuestion(text);
    expect(advice.length).toBeLessThanOrEqual(2);
    const [first] = advice;
    if (first && !(specific.enough && open.enough))
      expect((first.aspect === 'open' ? open : specific).enough).toBe(false);
  }
});

test('what is offered is the person’s own words, said shortly', () => {
  const long = `How can we improve ${'the quality of all of the different things that we do '.repeat(6)}?`;
  for (const { reason, nextStep } of checkQuestion(long).advice)
    expect(`${reason} ${nextStep}`.length).toBeLessThan(420);
});

describe('no tick stands in silence over what is not asked openly', () => {
  test.each([
    'Do first-year apprentices at our college sleep for less than eight hours before their first practical exam?',
    'Live modelling and self-editing in Year 6',
    'The effect of paired reading on the fluency of Year 3 boys',
    'A study of how Year 1 children use number lines',
    'I want to find out how many of our Year 7 pupils went to a club last year.',
    'What resources can I use for EAL pupils in my Year 3 class?',
  ])('%s', (text) => {
    expect(checkQuestion(text).advice.map(({ aspect }) => aspect)).toContain('open');
  });
});

describe('a good question about the effect of something definite is left alone, though it opens as for yes or no', () => {
  test.each([
    'Does a visual timetable reduce worry at transition times for children in my autism class?',
    'Will moving lunch earlier lead to calmer afternoons for Year 2?',
    'Does reading aloud to a partner improve the expression of Year 4 pupils?',
    'Will a weekly letter home raise attendance among our Year 8 persistent absentees?',
    'Does pre-teaching five words before each science lesson help EAL pupils in Year 5 to write explanations?',
  ])('%s', (text) => {
    const { specific, open, advice } = checkQuestion(text);
    expect([specific.enough, open.enough]).toEqual([true, true]);
    expect(advice).toEqual([]);
  });
});

describe('a day that comes round every week is no passing moment', () => {
  const rules = (text: string): string[] => checkQuestion(text).advice.map(({ rule }) => rule);
  test.each([
    'How can story time on Monday mornings settle our Reception children?',
    'What changes for Year 10 when homework is set on Wednesday evenings?',
    'How does choir on Tuesday lunchtimes affect attendance in Year 6?',
  ])('%s', (text) => expect(rules(text)).not.toContain('passing-moment'));
  test.each(['How can we get Year 6 ready for the visit on Tuesday?', 'How should we run the assembly on Friday?'])(
    '%s',
    (text) => expect(rules(text)).toContain('passing-moment'),
  );
});

describe('whatever day it is asked on, what is said of a moment that passes is true', () => {
  const said = (text: string): string | undefined => remarked(text, 'passing-moment')?.reason;
  test.each([
    'How can we help Year 6 write longer by Friday?',
    'How can we help Year 6 write longer this week?',
    'How can we help Year 6 write longer next week?',
    'How can we help Year 6 be ready for next week’s inspection?',
    'How can we help Year 6 write longer before Tuesday?',
    'How will we seat Year 3 tomorrow?',
  ])('a day or a week is over soon: %s', (text) => expect(said(text)).toMatch(/^This is over soon/));
  test.each([
    'How can we help Year 6 write longer by July?',
    'How can we help Year 6 write longer by May?',
    'How can we help Year 6 write longer before Christmas?',
    'How can we help Year 6 write longer by Easter?',
    'How can we help Year 6 write longer next June?',
    'How can we help Year 6 write longer before SATs?',
    'How can we help Year 6 write longer before our next inspection?',
  ])('a month, a feast or a visit may be far: %s', (text) => expect(said(text)).toMatch(/^If this is soon/));
  test('and yesterday is over', () =>
    expect(said('How can we help Year 6 with what went wrong yesterday?')).toBe('This is over already.'));
});

describe('what cannot be looked up is not to be found out first', () => {
  test.each([
    ['Is it fair that Year 11 go to lunch first?', /“fair”/, /^Say by what sign you would tell/],
    ['Is our school minibus value for money?', /“value for money”/, /^Say by what sign you would tell/],
    ['Is it right to set homework in Reception?', /“right”/, /^Say by what sign you would tell/],
    ['We started a walking bus in May. Has it helped?', /./, /also learn that it makes none/],
    ['We have put visual timetables in Reception. Are they making a difference?', /./, /also learn that it makes none/],
    ['Has our new marking code changed how Year 9 redraft?', /./, /also learn that it makes none/],
  ])('%s', (text, reason, nextStep) => {
    const said = remarked(text, 'yes-or-no');
    expect(said?.reason).toMatch(reason);
    expect(said?.nextStep).toMatch(nextStep);
  });
  test.each(['Are our Year 9 pupils making progress in maths?', 'Are the right angles marked on every plan?'])(
    'a fact is: %s',
    (text) => expect(remarked(text, 'yes-or-no')?.nextStep).not.toMatch(/^(?:Say by what sign|Ask what difference)/),
  );
});

describe('no sentence is offered where its parts are not certain', () => {
  test.each([
    "Parents' use of the app and pupils' homework in Year 7",
    "Tutors' use of questions and Year 10 girls' answers in physics",
    'The role of the midday supervisor',
    'The role of the subject lead in moderation',
    'The link between breakfast and concentration',
    'Link between music lessons and reading age',
    'The organisation of teaching Year 6 the apostrophe',
  ])('%s', (text) => expect(remarked(text, 'wording')?.nextStep).not.toMatch(/^You could/));
});

test('where a link is named, it is not said that nothing is to be found out', () => {
  expect(remarked('The link between breakfast and concentration', 'topic')?.reason).toMatch(/with whom/);
  expect(remarked('Link between music lessons and reading age in Year 4', 'topic')).toBeUndefined();
});

test('who leads a change is not what one would see change', () => {
  for (const text of ['How do middle leaders sustain improvement?', 'How do head teachers develop practice?'])
    for (const { nextStep } of checkQuestion(text).advice)
      expect(nextStep).not.toMatch(/what .*(?:leaders|teachers|staff) would do/);
});

test('what is judged is quoted with its own word only', () => {
  const said = remarked('Which families gain most from our parent workshops?', 'best-of-all');
  expect(said?.reason ?? '').not.toMatch(/most from/);
});

test('of what is used in some lessons it is asked what one would see there', () => {
  for (const text of [
    'How are knowledge organisers used in our classrooms?',
    'How is retrieval practice used in our maths lessons?',
  ])
    for (const { nextStep } of checkQuestion(text).advice) expect(nextStep).not.toMatch(/whom|for …/);
});

test('where the approach is the vague part, it is the approach that is left open', () => {
  const said = remarked('The impact of independent learning on motivation', 'wording');
  expect(said?.nextStep ?? '').not.toMatch(/independent learning on …/);
});

test('where a state of affairs or a list is asked for, the test of openness is not passed', () => {
  for (const text of [
    'Do first-year apprentices at our college sleep for less than eight hours before their first practical exam?',
    'What resources can I use for EAL pupils in my Year 3 class?',
  ])
    expect(checkQuestion(text).open.enough).toBe(false);
});

test('a remark under a passed test does not say that it fails', () => {
  const { specific, advice } = checkQuestion('How can we help our Year 2 pupils to enjoy writing?');
  expect([specific.enough, advice.map(({ reason }) => reason)]).toEqual([
    true,
    ['What you would do about it is not named yet; with it, the question is easier to answer.'],
  ]);
});

test('a set phrase is one thing', () => {
  for (const text of [
    'How can small groups close the attainment gap for Year 6 pupils in maths?',
    'How does our behaviour curriculum shape how Year 7 move between lessons?',
  ])
    expect(remarked(text, 'vague-outcome') ?? remarked(text, 'vague-approach')).toBeUndefined();
});

test('"… and why" is no second question, and what sets the scene is none', () => {
  for (const text of [
    'What makes Year 8 boys choose long books and why?',
    'Reading scores fell last year. Staff are worried. How can paired reading help our Y3 pupils?',
  ])
    expect(remarked(text, 'several-questions')).toBeUndefined();
});

test('who asks which is best is not told to say which is meant', () => {
  for (const text of ['Which approach to spelling works best?', 'What is the best method for teaching fractions?'])
    for (const { nextStep } of checkQuestion(text).advice) expect(nextStep).not.toMatch(/which one you mean/);
});

test('three school subjects are one thing, four aims are several', () => {
  expect(remarked('How can coaching improve reading, writing and maths in Year 5?', 'many-outcomes')).toBeUndefined();
  expect(
    checkQuestion('How can daily phonics improve reading, confidence, behaviour, attendance and homework in Year 1?')
      .specific.enough,
  ).toBe(false);
});

test('a question that a fact answers is told only that', () => {
  for (const text of ['Do phonics lessons in Reception work?', 'Do P6 have lockers?'])
    expect(checkQuestion(text).advice.map(({ rule }) => rule)).toEqual(['yes-or-no']);
});

test('the verb of an aim is no part of the people it names', () => {
  for (const { nextStep } of checkQuestion('We aim to support staff wellbeing').advice)
    expect(nextStep).not.toContain('support staff would');
});

describe('a sentence is offered only where its parts are certain', () => {
  test.each<[string, string, RegExp]>([
    [
      'no comma is left between who acts and what',
      'Will using two wall charts to plan a talk, improve Year 4 speeches?',
      / , ?make|, make/,
    ],
    [
      'an aside in dashes is not torn off',
      'If I use three bins—red, amber and green—will Year 2 sort faster?',
      /— to what extent/,
    ],
    ['a colon is not gone on from', 'How might we help our Year 5 pupils to: plan their own writing?', /by …/],
    ['a purpose does not take the means to itself', 'How can I improve my maps so as to help Year 6?', /Year 6 by …/],
    [
      'a teacher who is helped to do something does it',
      'How can we help staff plan lessons in pairs so that Year 4 hear each idea twice?',
      /by …/,
    ],
    [
      'a test score is not vague',
      'In what ways has the club affected pupils’ performance in the phonics test?',
      /performance/,
    ],
    [
      'a title of unknown names is not put in small letters',
      'The Impact of Introducing Grobbly Wuffle Methods in Reading',
      /You could ask/,
    ],
  ])('%s', (_, text, not) => {
    for (const { nextStep } of checkQuestion(text).advice) expect(nextStep).not.toMatch(not);
  });

  test('a title in capitals becomes a sentence, and keeps the capitals of subjects', () => {
    expect(remarked('The Role and Impact of Phonics Leaders on English Spelling in Year 4', 'wording')?.nextStep).toBe(
      'You could ask: “What are the role and impact of phonics leaders on English spelling in Year 4?”',
    );
  });
});

test('a second question about what the first one finds goes with it', () => {
  for (const text of [
    'What do our Year 4 girls say about football, and how could coaches use that to plan clubs?',
    'What do Year 2 pupils do when they finish early, and does a choosing shelf change it?',
  ])
    expect(checkQuestion(text).advice).toEqual([]);
});

test('nothing is said of a good yes-or-no question for which nothing better can be offered', () => {
  expect(
    checkQuestion('If we swap marking for live feedback in Year 5 humanities, do pupils actually redraft?').advice,
  ).toEqual([]);
});

test('who is meant is not asked where it is said, and no verb is taken for a person', () => {
  const said = (text: string): string =>
    checkQuestion(text)
      .advice.map(({ reason, nextStep }) => reason + nextStep)
      .join();
  expect(said('What is the impact of a quiet lunch on friendships among our sixth formers?')).not.toMatch(/whom/);
  expect(said('why dont girls want to be captains')).toMatch(/which girls/);
  expect(said('How do we teach reading in Year 1?')).not.toMatch(/by …/);
  expect(said('How will we know if our curriculum is ambitious?')).not.toMatch(/so that …/);
});

test('a clause that tells more is no second question', () => {
  for (const text of [
    'How can daily reading in Year 3 calm the start of lessons, which could well be noisy?',
    'How will weekly chess change what Year 5 pupils learn and how teachers teach?',
  ])
    expect(checkQuestion(text).advice.map(({ rule }) => rule)).not.toContain('several-questions');
});

test('nobody is said to do what only others would be seen doing', () => {
  for (const text of ['How effective is our communication with parents?', 'What impact does our trust have?'])
    for (const { nextStep } of checkQuestion(text).advice) expect(nextStep).not.toContain('pupils would');
});

test('a change is asked for only where one is hoped for', () => {
  for (const text of [
    'How do babies develop?',
    'How much of the sports grant went on coaches?',
    'What is the difference in staff confidence between large and small countries?',
    'What makes a great deputy head?',
  ])
    for (const { reason } of checkQuestion(text).advice) expect(reason).not.toMatch(/hope to see change/);
  expect(remarked('How do babies develop?', 'vague-outcome')?.nextStep).toBe(
    'Say which part of this you would look at, which babies and where.',
  );
});

test('of an effect nobody is told to find it out and keep the answer', () => {
  for (const text of [
    'Does regular outdoor play lead to improved focus?',
    'Is streaming effective?',
    'Does setting by ability work?',
    'Are our teachers effective?',
  ])
    for (const { nextStep } of checkQuestion(text).advice) expect(nextStep).not.toMatch(/^Find out/);
});

test('two sides of what has changed are one question', () => {
  const text = 'How has the later lunch changed who eats with our Year 9 pupils and what is said at table?';
  expect(remarked(text, 'several-questions')).toBeUndefined();
});

test('"all" with what says which of them leaves somebody out', () => {
  for (const text of [
    'To what extent do we listen to all pupils with hearing aids?',
    'To what extent do we listen to all pupils in Year 4?',
  ])
    expect(remarked(text, 'all-of-them')).toBeUndefined();
});

describe('a word of a set phrase is not taken for what it is elsewhere', () => {
  test.each<[Rule, string]>([
    ['best-of-all', 'What is the effect of screens on sleep and school work?'],
    ['best-of-all', 'What difference does group work in maths make to quiet Year 4 pupils?'],
    ['best-of-all', 'What has homework done for written work in Year 6?'],
    ['only-a-few', 'How can paired reading help each and every one of our pupils?'],
    ['only-a-few', 'How does paired reading help any one of our Year 4 boys?'],
    ['everyone', 'Is it better to sit in rows or in groups?'],
    ['everyone', 'Should they plan alone or in pairs?'],
  ])('not %s: %s', (rule, text) => expect(remarked(text, rule)).toBeUndefined());
  test.each<[Rule, string, string]>([
    ['best-of-all', 'Which approaches work with Year 9 boys?', 'work'],
    ['best-of-all', 'What will work in our school?', 'work'],
    ['best-of-all', 'What do teachers say work best for spelling?', 'work best'],
    ['only-a-few', 'How can paired reading help one of our pupils?', 'one of our pupils'],
  ])('%s: %s', (rule, text, about) => expect(remarked(text, rule)?.about).toBe(about));

  test('how something is done is no part of what is asked about', () =>
    expect(
      remarked('In what ways do schools in the US deal with diversity, and are they getting any better at it?', 'wide')
        ?.reason,
    ).toBe('This takes in a great deal for one enquiry.'));

  test.each([
    ['I want to find out about phonics', '“phonics” takes in a great deal'],
    ['What impact does leadership have on schools in today’s changing world?', '“schools” can show in many ways'],
    ['What effect will more time have on progress?', '“progress” can show in many ways'],
  ])('what is quoted is whole, and no more: %s', (text, said) =>
    expect(remarked(text, 'vague-outcome')?.reason.startsWith(said)).toBe(true),
  );

  test.each([
    ['Peer-led calculus clinics and help-seeking among Grade 12 girls', 'do peer-led calculus clinics make'],
    ['Daily phonics and help-seeking among Year 1 girls', 'does daily phonics make'],
  ])('one thing and several: %s', (text, offered) => expect(remarked(text, 'wording')?.nextStep).toContain(offered));

  test.each([
    ['I hope to make a difference to children’s learning through my practice', 'what children would do'],
    ['What is the impact of screens on our pupils’ work?', 'what your pupils would do'],
  ])('whose it is, is who would be seen: %s', (text, seen) =>
    expect(remarked(text, 'vague-outcome')?.nextStep).toContain(seen),
  );
});
