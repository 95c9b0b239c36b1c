// Names as they are typed in haste, shouted, filed or listed: each kind with examples of its own, and what only looks like one.
import { lookThrough } from '../../../src/sharing/people/check';
import type { Place } from '../../../src/sharing/people/places';

const look = (text: string, place: Place = 'text') => {
  const { found, asked } = lookThrough([{ place, text }]);
  return { found: found.map(({ quote }) => quote), asked: asked.map(({ word }) => word) };
};

describe('a name in small letters is found', () => {
  test.each([
    ['with a surname that is a word, behind a request', 'email otis ward re the coach', 'otis ward'],
    ['… where the given name is a word, too', 'pls ask poppy green if she has the key', 'poppy green'],
    ['… behind a meeting', 'meeting with tyrese frost moved to monday', 'tyrese frost'],
    ['behind “can”', 'can ruby please bring the slip', 'ruby'],
    ['before what somebody does', 'hazel hid in the cloakroom', 'hazel'],
    ['before what somebody does as a rule', 'olive hits out when tired', 'olive'],
    ['in what one thinks', 'i think jasper is ready to move on', 'jasper'],
    ['behind a question', 'ask olive what helps', 'olive'],
    ['… whom no list knows, before a mother', 'please ring zuvellas mum', 'zuvella'],
    ['behind help, and what it is for', 'how can we help jasper to line up', 'jasper'],
    ['… behind support, and where', 'supporting olive in year 3 with reading', 'olive'],
    ['behind what only somebody is told', 'pls tell iris clubs are off', 'iris'],
    ['that owns, without its apostrophe', 'jaspers kit is wet', 'jasper'],
    ['with a surname of another kind, where it ends', 'spoke to amelia hobbs about the rota', 'amelia hobbs'],
  ])('%s', (_how, text, name) => expect(look(text).found).toContain(name));

  test.each([
    'when amber is shown, slow down',
    'think it was red',
    'post the green card to the office',
    'can somebody please ring',
    'read to me again',
    'the priority behind this work is …',
    'look at this writing',
    'how can less work lead to more',
    'thus books matter more',
    'this family needs time',
    'this mum asked',
    'he likes his books',
    'its plan is clear',
    'was work set for boys writing, girls reading and class books',
    'please give us books',
    'we dont know yet',
    'it isnt clear why they havent got it',
    'theyre late and we shouldnt wait',
    'i dont think so',
  ])('and no word is one: %s', (text) => expect(look(text)).toEqual({ found: [], asked: [] }));
});

describe('a name in capitals is found', () => {
  test.each([
    ['with a surname that is a word, before what was done', 'BUS PASS FOR JUDE RICE FOUND', 'JUDE RICE'],
    ['… that is a place, too', 'DINNER MONEY OWED BY OSCAR TEMPLE', 'OSCAR TEMPLE'],
    ['that a sentence may begin with, before what is done to one', 'HOPE IS TO BE COLLECTED BY NAN', 'HOPE'],
    ['before what one is to do', 'IRIS TO SIT AT THE FRONT', 'IRIS'],
    ['of a child whose parents come', 'MEETING WITH PARENTS OF RUBY FROST CANCELLED', 'RUBY FROST'],
    ['beside another', 'REMEMBER CLAY AND AMELIA AT CLUB', 'CLAY'],
    ['whose surname is a place', 'PARK, Olive – EHCP', 'PARK, Olive'],
    ['short, in praise', 'Congratulations AVA to you!', 'AVA'],
    ['that nobody knows, who gets something', 'PLEASE GIVE TO BRUNHILD', 'BRUNHILD'],
    ['with a surname that nobody knows', 'RIVER PEMBERTON ABSENT ALL WEEK', 'RIVER PEMBERTON'],
    ['whose surname begins sentences', '3. READ, CALLUM (PP)', 'READ, CALLUM'],
    ['that begins as a church does', 'ST CLAIR, OLIVER', 'ST CLAIR, OLIVER'],
    ['apart from its codes by dashes', 'RUBY FISHER – SEN – 88%', 'RUBY FISHER'],
  ])('%s', (_how, text, name) => expect(look(text).found).toContain(name));

  test.each(['AUTUMN TERM BEGINS', 'PAT Secretary', 'BRING WATER BOTTLES'])('and no heading is one: %s', (text) =>
    expect(look(text)).toEqual({ found: [], asked: [] }),
  );
});

describe('the surname first is found', () => {
  test.each([
    ['where it is a body or a place', 'Church, Amelia', 'Church, Amelia'],
    ['with an initial behind', 'Lane, Skye T (Y2)', 'Lane, Skye T'],
    ['counted by a form', 'Parent 2 Hall, Niamh (aunt)', 'Hall, Niamh'],
    ['in a list of pairs', 'Fees owed: Park, Zara, Singh, Dev', 'Park, Zara'],
    ['with a particle', 'de Groot, Willow – absent', 'de Groot, Willow'],
    ['in Irish without accents', 'Ni Dhomhnaill, Cara', 'Ni Dhomhnaill, Cara'],
    ['that begins as a church does', 'St John, Amelia (Y4)', 'St John, Amelia'],
    ['… where a column of another kind is behind', '2) St. Clair, Oliver absent', 'St. Clair, Oliver'],
  ])('%s', (_how, text, name) => expect(look(text).found).toContain(name));

  test.each(['Reading, Writing', 'England, Wales', 'Science, Art'])('and no pair of words is one: %s', (text) =>
    expect(look(text)).toEqual({ found: [], asked: [] }),
  );
});

describe('a surname is found, whatever word it is', () => {
  test.each([
    ['in Irish without accents', 'Orla Ni Cheallaigh teaches Year 2.', 'Orla Ni Cheallaigh'],
    ['in Welsh', 'Ask Seren ap Rhys about it.', 'Seren ap Rhys'],
    ['a day', 'Isla Friday came late.', 'Isla Friday'],
    ['behind an initial in a sentence', 'seen by K. Reading 4/5', 'K. Reading'],
    ['behind a particle', 'Osric de la Close has a new baby sister.', 'Osric de la Close'],
    ['in a row of codes, where nobody knows the given name', 'Zosime Cross 4R 97%', 'Zosime Cross'],
    ['behind two', 'T.J. Park signed for it.', 'T.J. Park'],
  ])('%s', (_how, text, name) => expect(look(text).found).toContain(name));

  test('and a point of a list by letters is none', () => expect(look('A. Reading')).toEqual({ found: [], asked: [] }));
});

describe('in a title or a file’s name, somebody is found', () => {
  test.each([
    ['before a paper that is written on one pupil', 'Hunter ILP v3', 'Hunter'],
    ['… whom no list knows', 'Zuvella PEP v2', 'Zuvella'],
    ['before a paper, and of a known name', 'Rosie reading plan', 'Rosie'],
    ['… that owns it without an apostrophe', 'Violets report', 'Violet'],
    ['… the surname first', 'Stone Amber EHCP', 'Stone Amber'],
    ['… with a surname that is a subject', 'Lily Reading behaviour plan', 'Lily Reading'],
    ['behind a dash', 'Reading support – Willow.docx', 'Willow'],
    ['with a surname that is a word', 'Skye Read – private', 'Skye Read'],
  ])('%s', (_how, text, name) => expect(look(text, 'property').found).toContain(name));

  test('joined to the surname, as the name of a bookmark', () => {
    expect(look('NoraKing', 'hidden name').found).toEqual(['NoraKing']);
    expect(look('plan_IvyWalker', 'hidden name').found).toHaveLength(1);
    expect(look('RoseWindow', 'hidden name').found).toEqual([]);
    expect(look('table_RoseWindow', 'hidden name').found).toEqual([]);
  });

  test.each([
    'Autumn report',
    'Willow timetable',
    'Faith policy',
    'Rose Garden project',
    'Phonics review',
    'Maths passport',
  ])('and nobody is: %s', (text) => expect(look(text, 'property').found).toEqual([]));
});

describe('somebody is found beside what is said to or of one', () => {
  test.each([
    ['a question to one', 'Willow, could you look at item 3?', 'Willow'],
    ['an age in brackets', '“It helps me think” (Ruby, 8)', 'Ruby'],
    ['what was said, in brackets', '‘I like it now’ (Rowan)', 'Rowan'],
    ['support for one', '1:1 with Summer at 10', 'Summer'],
    ['what is made for one', 'Visual timetable for Hazel.', 'Hazel'],
    ['what one is taught', 'Pre-teach the key words to Willow and Jet', 'Willow'],
    ['a daily lesson', 'Daily reading with Brychan', 'Brychan'],
    ['whom is read to', 'A peer read to Olive for ten minutes.', 'Olive'],
    ['the chair', 'Bell chaired the meeting until item six.', 'Bell'],
    ['a laugh', 'They laughed at Jasper again.', 'Jasper'],
    ['a register’s word', 'Willow absent, Jet late.', 'Jet'],
    ['a relation', 'Uncle Derek collects on Fridays.', 'Derek'],
    ['another, with a plus', 'Amber + Milo share a laptop', 'Amber'],
  ])('%s', (_how, text, name) => expect(look(text).found.join(' ')).toContain(name));

  test.each([
    ['in a list of one', '- Olive', 'Olive'],
    ['what is good for one', 'Olive benefits from a visual timetable.', 'Olive'],
    ['whom to seat', 'Seat Tavish near the board.', 'Tavish'],
    ['two, and nothing else', 'Jade and Max', 'Jade'],
    ['given names and nothing else', 'Ruby / Sky', 'Sky'],
    ['what is to be done to one', 'Review Hazel in six weeks', 'Hazel'],
    ['the last word of a message', 'Is there news of the blinds? Zuvella', 'Zuvella'],
    ['a heading with a day', 'Willow Bassett by 3 May', 'Willow Bassett'],
  ])('… or is asked about: %s', (_how, text, name) => {
    const { found, asked } = look(text);
    expect([...found, ...asked]).toContain(name);
  });

  test.each([
    'Our club is run by Little Oaks.',
    'It is so (Hook, 2).',
    'The winner of the cup was Beech House.',
    'How Happy Are You with it?',
    'Review in six weeks.',
    'Red / Amber',
    'Time for Reading',
    'Explain the rules to all.',
  ])('and nobody is: %s', (text) => expect(look(text)).toEqual({ found: [], asked: [] }));
});
