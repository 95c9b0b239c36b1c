// Names in the forms that schools write them, and words that only look like them.
import { lookThrough } from '../../../src/sharing/people/check';

const look = (text: string) => lookThrough([{ place: 'text', text }]);
const names = (text: string): string[] => look(text).found.map(({ quote }) => quote);

describe('a name is found', () => {
  test.each([
    ['with a short second half in small letters', 'We talked with Lilly-mae about it.', 'Lilly-mae'],
    ['… beside a thing of hers', 'Ellie-may’s book was kept.', 'Ellie-may'],
    ['… and a year group', 'Ava-grace (Y3) was away.', 'Ava-grace'],
    ['with a particle', 'Her mother, Aisha al-Farsi, came.', 'Aisha al-Farsi'],
    ['… in two words', 'Maria de la Cruz reads well.', 'Maria de la Cruz'],
    ['… in Welsh', 'We met Gwen ferch Owain in May.', 'Gwen ferch Owain'],
    ['… with an apostrophe', 'Jean d’Arcy (Y3) was new.', 'Jean d’Arcy'],
    ['in capitals behind a label', 'Pupil: AMELIA HARTLEY, Year 4', 'AMELIA HARTLEY'],
    ['… the surname first', 'HARTLEY, Amelia (Y4)', 'HARTLEY, Amelia'],
    ['… in a numbered list', '1. HARTLEY Amelia  2. NOWAK Josef', 'NOWAK Josef'],
    ['… with a score', 'HARTLEY 12/20', 'HARTLEY'],
    ['the surname first', 'Hartley, Amelia – absent', 'Hartley, Amelia'],
    ['… with an initial', 'Hartley, A; Nowak, J', 'Nowak, J'],
    ['beside a year group', 'How can I help Billy in Year 4 to sit still?', 'Billy'],
    ['… without a blank', 'Kofi Y4 reads well', 'Kofi'],
    ['behind “help”', 'The aim is to help Kofi read.', 'Kofi'],
    ['behind “support”', 'We will support Zuzanna daily.', 'Zuzanna'],
    ['behind “like”', 'Children like Zuzanna need time.', 'Zuzanna'],
    ['where nothing has a capital', 'spoke to amelia about it', 'amelia'],
    ['… in two words', 'amelia hartley', 'amelia hartley'],
    ['… by a given name of today', 'shaniqua has the tickets', 'shaniqua'],
    ['… or of another language', 'swap tomasek and boglárka over', 'boglárka'],
    ['with a title, though a tool is called so', 'Mrs Boxall asked for help.', 'Mrs Boxall'],
    ['… though a museum is', 'Mr Beamish came, and Mrs Tate.', 'Mr Beamish'],
    ['that a shop bears, too', 'John Lewis is our deputy.', 'John Lewis'],
    ['that an author bears, too', 'Ashley Booth in Year 4 needs time.', 'Ashley Booth'],
    ['that an astronaut bears, too', 'Neil Armstrong is our deputy.', 'Neil Armstrong'],
    [
      '… though the line is of a plan',
      'Autumn: Tudors. Spring: Neil Armstrong (Year 4) needs a chair.',
      'Neil Armstrong',
    ],
    ['that a researcher bears, too', 'John Hattie in Year 4 needs a chair.', 'John Hattie'],
    ['that a town bears, too', 'We moved Oldham to the back.', 'Oldham'],
    ['that a firm bears, too', 'Ask Morgan Sindall in Year 5.', 'Morgan Sindall'],
  ])('%s', (_how, text, name) => expect(names(text)).toContain(name));
});

describe('no name is', () => {
  test.each([
    'Use a Post-it for each idea.',
    'We liked the Ofsted-style questions.',
    'Tel: see the board',
    'The DOB and UPN columns were taken out.',
    'Kirkpatrick, D. (2016) is quoted.',
    'GAPS IN PHONICS',
    'How can Subject Leaders use it?',
    'guided reading',
    'Write here which voices are missing, and whom you will ask',
    'A plain text form field',
    'Staff said that it helped.',
  ])('%j', (text) => expect(names(text)).toEqual([]));
});

test.each(['text', 'record', 'comment', 'cell', 'chart', 'list entry'] as const)(
  'a line of notes that begins with its verb names nobody, and asks about nobody: %s',
  (place) => {
    const lines = [
      'Tried in spring',
      'Tried',
      'Rose from 4 to 9',
      'Rose by a third.',
      'What we did: Tried it twice.',
      'Drew on the survey',
      'Fell again',
    ];
    const { found, asked } = lookThrough(lines.map((text) => ({ place, text })));
    expect([...found.map(({ quote }) => quote), ...asked.map(({ word }) => word)]).toEqual([]);
  },
);

describe('a word that may be somebody', () => {
  const asked = (...texts: string[]) =>
    lookThrough(texts.map((text) => ({ place: 'text', text }))).asked.map(({ word, spots }) => [word, spots.length]);

  test('is asked about once, with all its places', () => {
    expect(asked('The last was Zuzka.', 'The first was Zuzka, and the next was Zuzka.')).toEqual([['Zuzka', 3]]);
  });

  test('is not asked about where a sentence begins, or where the document explains it', () => {
    expect(asked('Zuzka, then lunch.')).toEqual([]);
    expect(asked('The last was Kagura.', 'We use the Kagura scheme.')).toEqual([]);
    expect(asked('The last was Cromlech.', 'A cromlech is a stone.')).toEqual([]);
  });

  test('is asked about though a day is called so, too', () => {
    expect(asked('Rose Day in Year 2 is late.')).toEqual([['Rose Day', 1]]);
  });

  test('is not asked about where it was found to be a name', () => {
    expect(asked('The last was Zuzka.', 'Mrs Zuzka came.')).toEqual([]);
  });
});

describe('a name is found, as registers, forms and notes hold it', () => {
  test.each([
    ['in a row of codes', '023  Thorn Ottilie  F  PP  96.4%', 'Thorn Ottilie'],
    ['… in columns', 'Marsh, Dawn\t3H\tF\t12', 'Marsh, Dawn'],
    ['… in capitals', '5C  WOOD, GRACE  F  EAL  N', 'WOOD, GRACE'],
    ['… with marks', 'SALT FAITH  / \\ / / L  Y3', 'SALT FAITH'],
    ['ticked off', 'Ellwood ✓', 'Ellwood'],
    ['without its apostrophe', 'Zofias mum rang at two', 'Zofia'],
    ['… in small letters', 'need a tag for kacpers inhaler', 'kacper'],
    ['in small letters among others', 'Mr Bell said that zofia cried.', 'zofia'],
    ['… beside a mother', 'rang ruby mum twice', 'ruby'],
    ['… beside a known one', 'oskar and lily kept in', 'lily'],
    ['… that is away', 'amber off again today', 'amber'],
    ['with a particle before it', 'The list was written by von Trotha, who left.', 'von Trotha'],
    ['… inside, beside a word', 'A visit from Ruby van der Salt ended it.', 'Ruby van der Salt'],
    ['with a saint in it', 'Has anybody seen Martha St John’s bag?', 'Martha St John'],
    ['with a surname that is a body', 'The vote was for Oskar Close.', 'Oskar Close'],
    ['in Irish', 'Scríobh Saoirse Ní Park an plean.', 'Saoirse Ní Park'],
    ['the surname first in a sentence', 'It lies under Pennick, Rose, in the drawer.', 'Pennick, Rose'],
    ['with a prefix, where a sentence begins', 'McAlpine absent.', 'McAlpine'],
    ['in a line in capitals', 'WELL DONE AMBER FOR READING EVERY DAY', 'AMBER'],
    ['in a line in capitals, with a surname', 'ZOFIA SHARP IS COLLECTED BY TAXI', 'ZOFIA SHARP'],
  ])('%s', (_how, text, name) => expect(names(text)).toContain(name));

  test.each([
    ['Wood Oskar review v2', 'Wood Oskar'],
    ['Appraisal T Close', 'T Close'],
  ])('in a title: %s', (text, name) =>
    expect(lookThrough([{ place: 'property', text }]).found.map(({ quote }) => quote)).toContain(name),
  );

  test.each(['Rose Church', 'Day, Layla', 'Jacqueline Wilson', 'Lewis Carroll'])(
    'as an author, whatever its words are: %s',
    (text) => expect(lookThrough([{ place: 'author', text }]).found).toHaveLength(1),
  );

  test('whole, where it only looks as if it owned something', () => {
    expect(names('We asked Zofia Evans first.')).toEqual(['Zofia Evans']);
  });
});

describe('nobody is', () => {
  test.each([
    'I’ve seen it, and you’ve read it.',
    'Mr and Mrs',
    'HSCL',
    'the five Bs',
    'This report follows the plan.',
    'Chess Club Y3 12 14',
    'Summer Term 2 4 6',
    'Reading Writing 66% 58%',
    'take part in the fair and mark the books',
    'send bill to the office',
    'Houses: Dewi, Teilo, Padarn.',
    'Values: Kindness, Respect, Ambition, Hope',
    'PEF £31,850: Pupil Support Assistant, 20 hours',
    'Autumn: Ibn Battuta to Neil Armstrong. Spring: Rivers. Summer: Howard Carter and the tomb.',
    'From April every staff meeting ends with a question.',
    'Class 1 – Autumn: Toys Then and Now.',
    'Siarter Iaith: Criw Cymraeg, Blwyddyn 6',
  ])('%j', (text) => expect(names(text)).toEqual([]));
});

describe('a name is found, where a sign is needed more than a capital', () => {
  test.each([
    ['abbreviated in minutes', 'Mark Penwarne (MP)', 'Mark Penwarne'],
    ['… without brackets', 'Present: Sue Tallow ST (Clerk)', 'Sue Tallow'],
    ['in capitals inside a sentence', 'The box was for DAISY LANE of Class 3.', 'DAISY LANE'],
    ['… behind an initial', 'It was signed by H. BANKS in pen.', 'H. BANKS'],
    ['… beside another', 'Work by SKYE and DYLAN hangs there.', 'DYLAN'],
    ['… in a line in capitals, before a class', 'NO NUTS – ALLERGY – HUNTER PRICE Y2', 'HUNTER PRICE'],
    ['with a particle that no other language has', 'We met Layla bint Yusuf there.', 'Layla bint Yusuf'],
    ['… before a word that a sentence begins with', 'Omar bin Said reads well.', 'Omar bin Said'],
    ['in small letters, with its initial', 'holly b has moved up a group', 'holly'],
    ['… behind a request', 'can we give daisy the blue folder', 'daisy'],
    ['… behind a thought', 'worried about hunter again', 'hunter'],
    ['… with its surname', 'ruby turner off sick', 'ruby turner'],
    ['… with a title', 'notes from meeting with miss fell', 'miss fell'],
    ['… with another, where a sentence has capitals of its own', 'Spoke to ruby about her TA on Tues.', 'ruby'],
    ['… that is a word as well', 'amber and jay were late again', 'amber'],
    ['… before a surname that is none', 'lily kowalska was sick', 'lily kowalska'],
    ['behind what was said', '“It was fun,” whispered Rose.', 'Rose'],
    ['… and before it', 'Grace: “I like it best.”', 'Grace'],
    ['of a family', 'We visited the Okafors twice.', 'Okafors'],
    ['… that does what people do', 'The Hills have moved to Leeds.', 'Hills'],
  ])('%s', (_how, text, name) => expect(names(text)).toContain(name));

  test('inside what is written for an author', () =>
    expect(
      lookThrough([{ place: 'author', text: 'Report for Amelia Khan from the school office here' }]).found.map(
        ({ quote }) => quote,
      ),
    ).toEqual(['Amelia Khan']));

  test('in a value, a surname and its initial', () =>
    expect(
      lookThrough([{ place: 'property', text: 'KOWALSKI J behaviour log' }]).found.map(({ quote }) => quote),
    ).toEqual(['KOWALSKI J']));
});

describe('nobody is, on ordinary pages of schools', () => {
  test.each([
    'Dear Parent/Carer,',
    'Headteacher and Ex-Officio Governor',
    'The Chairman’s report was taken as read (Community Governor and Member).',
    'King Alfred Primary School: 2023 - 2024',
    'ST. MARK’S C.E.',
    'As has been said (Dale, P., What enquiry is for, Journal of Enquiry 4(1), 2011)',
    'Dale, P. (2011). What enquiry is for.',
    'The main Longfield Lane gate will be open.',
    'All of this is revisited each half term.',
    'Keats – Green',
    'Osborne were the champions this year.',
    'Our mascot Buddy came to assembly.',
    'Made of jade and amber',
    'rose petals from the garden',
    'holly and ivy for the display',
    'dawn to dusk in the garden',
    'Answer: “Yes.”',
    'The Alps have snow all year, and the Chromebooks are new.',
    'PAT Company Secretary',
    'A Support Plan says what we will do.',
    'It was the final of the Zukkas.',
  ])('%j', (text) => {
    const { found, asked } = look(text);
    expect([...found.map(({ quote }) => quote), ...asked.map(({ word }) => word)]).toEqual([]);
  });
});

test('a register of 4,000 rows takes hardly more than four times as long as one of 1,000', () => {
  const spent = (rows: number): number => {
    const text = Array.from({ length: rows }, (_, at) => `${at} Thorn Ottilie F PP 96.4%`).join('\n');
    const from = process.cpuUsage();
    look(text);
    const { user, system } = process.cpuUsage(from);
    return user + system;
  };
  spent(500);
  expect(spent(4000) / spent(1000)).toBeLessThan(9);
});

test('8,000 lines in capitals take hardly more than eight times as long as 1,000', () => {
  const spent = (lines: number): number => {
    const text = Array.from({ length: lines }, () => 'AMELIA HARTLEY').join('\n');
    const from = process.cpuUsage();
    look(text);
    const { user, system } = process.cpuUsage(from);
    return user + system;
  };
  spent(1000);
  expect(spent(8_000) / spent(1_000)).toBeLessThan(16);
});
