// What support plans, minutes, awards, files and messages say beside a name, each kind with examples of its own, and what only looks like one.
import { lookThrough } from '../../../src/sharing/people/check';
import type { Place } from '../../../src/sharing/people/places';

const look = (text: string, place: Place = 'text') => {
  const { found, asked } = lookThrough(text.split('\n').map((line) => ({ place, text: line })));
  return { found: found.map(({ quote }) => quote), asked: asked.map(({ word }) => word) };
};
const nothing = { found: [], asked: [] };

describe('a name that is a word, a month or a place as well is found', () => {
  test.each([
    ['behind how often something is done', 'Lego therapy twice a week: Skye, with two others', 'Skye'],
    ['where what is set up for one goes on', 'Phonics sessions to stop for Dawn at Easter.', 'Dawn'],
    ['that is put on a list', 'We put Dawn on the waiting list.', 'Dawn'],
    ['that is left out', 'They keep leaving April out of things at dinner.', 'April'],
    ['that is got somewhere', 'I cannot get Eden to bed before ten.', 'Eden'],
    ['in an award', 'Class 3 – Autumn for trying hard with handwriting', 'Autumn'],
    ['before what nobody but somebody does not do', 'April wouldn’t sit on the carpet.', 'April'],
    ['whom a visitor will see', 'The paediatrician will assess Summer in May.', 'Summer'],
    ['behind the month it is told of', 'By Easter June should be able to dress alone.', 'June'],
    ['… and another month', 'In March Grace moved up a group.', 'Grace'],
    ['before how well somebody works', 'June is working at greater depth.', 'June'],
    ['before how fast somebody reads', 'Faith read 58 words a minute.', 'Faith'],
    ['before what is needed', 'Heather requires a scribe.', 'Heather'],
    ['behind what somebody is for a school', 'The crossing lady June is leaving.', 'June'],
    ['listed with others', 'Lunch buddies are Priya, Skye and Autumn.', 'Autumn'],
    ['behind a greeting', 'Sorry Branka, I forgot the key.', 'Branka'],
    ['behind what nobody says of a time', 'When the bell rings Eden goes quiet.', 'Eden'],
    ['… or where a sentence tells more', 'Each morning April checks the visual timetable.', 'April'],
    ['behind a class', 'Y4 Summer needs a new book', 'Summer'],
    ['behind a note of a day', 'Absent today – June', 'June'],
    ['before how a day was', 'Eden had a wobble after lunch', 'Eden'],
    ['before what somebody works with', 'Autumn uses a pencil grip', 'Autumn'],
    ['… or wears', 'Chase wears glasses', 'Chase'],
    ['behind who knows of somebody', 'Does the office know about Eden and the taxi', 'Eden'],
    ['with a surname that is a place, behind a request', 'Ask Robin Park about the key', 'Robin Park'],
    ['before praise', 'June has been a star in assembly.', 'June'],
    ['with a surname that is a hill', 'Frank Beck and Heather Fell came.', 'Frank Beck'],
    ['in the nursery for half a day', 'Theo Nursery (am)', 'Theo'],
    ['with a title beside another', 'Mr and Mrs Wheatcroft came in.', 'Mr and Mrs Wheatcroft'],
  ])('%s', (_how, text, name) => expect(look(text).found).toContain(name));

  test.each([
    ['in praise', 'A huge well done to Eden for swimming a length.', 'Eden'],
    ['where a plan is opened', 'Early help plan opened for June last week.', 'June'],
  ])('or asked about, %s', (_how, text, name) => expect(look(text).asked).toContain(name));
});

describe('the surname first is found', () => {
  test.each([
    ['before what is told of somebody', 'Salt Theo has not paid', 'Salt Theo'],
    ['inside a sentence that goes on', 'Birth certificate seen for Marsh, Lily and copied.', 'Marsh, Lily'],
    ['… where it is a place', 'Filed under Kirkby, Amelia, top drawer', 'Kirkby, Amelia'],
  ])('%s', (_how, text, name) => expect(look(text).found).toContain(name));
});

describe('a name in a value is found', () => {
  test.each([
    ['behind a paper on one pupil', 'Care plan Hazel', 'Hazel'],
    ['… with a surname that is a word', 'Case study April Woods', 'April Woods'],
    ['before one, apart by low lines', 'Rose_provision_map', 'Rose'],
    ['before one, the surname first', 'Frost Summer EHCP', 'Frost Summer'],
  ])('%s', (_how, text, name) => expect(look(text, 'property').found).toContain(name));

  test('and a time is none', () => expect(look('Care plan spring review', 'property')).toEqual(nothing));
});

describe('a name in small letters is found', () => {
  test.each([
    ['where somebody asks what one did', 'did autumn bring her kit back', 'autumn'],
    ['… or where one is', 'is faith in today', 'faith'],
    ['… or may do', 'can june go at 2', 'june'],
    ['whom somebody checks on', 'check dawn has her inhaler', 'dawn'],
    ['that is asked', 'ask june if she can swap', 'june'],
    ['beside another that is a word', 'spoke to joy and hope about the gate', 'hope'],
    ['that fell or forgot', 'april fell over', 'april'],
    ['that is away', 'dawn off sick cover needed', 'dawn'],
    ['that somebody saw', 'saw eden crying', 'eden'],
    ['whose mother is meant', 'tell summer mum is here', 'summer'],
    ['with a surname before figures', 'ruby marsh 10 mins phonics', 'ruby marsh'],
  ])('%s', (_how, text, name) => expect(look(text).found).toContain(name));
});

describe('a name in capitals is found', () => {
  test.each([
    ['behind what is for one', 'MEDICINE FOR SUMMER IN FRIDGE', 'SUMMER'],
    ['… and what is kept on one', 'PLEASE KEEP AN EYE ON EDEN', 'EDEN'],
    ['before where one is not', 'JUNE NOT IN TODAY', 'JUNE'],
    ['behind a question', 'CAN DAWN COVER DINNERS', 'DAWN'],
  ])('%s', (_how, text, name) => expect(look(text).found).toContain(name));

  test('and a term is none', () => expect(look('MILK FOR SUMMER TERM')).toEqual(nothing));
});

describe('initials that minutes list are found wherever they stand', () => {
  test('by themselves', () =>
    expect(look('Present: CB, YL (chair)\nItem 2: YL asked why.').found).toEqual(['CB', 'YL']));
  test('behind the names that they are of', () =>
    expect(look('In attendance: Asha Rowe (AR), Tom Birch TB\nAction for TB').found).toContain('TB'));
  test.each(['Present: HT, DHT, SBM', 'We use CB and YL in the plan'])('and a post or a code is none: %s', (text) =>
    expect(look(text)).toEqual(nothing),
  );
});

describe('few of a kind are found', () => {
  test.each([
    ['behind the kind', 'Free school meals in Year 3: two pupils.', 'two pupils'],
    ['by where they live', 'Two pupils from the hostel joined us.', 'Two pupils from the hostel'],
    ['by what was done', 'One exclusion, a Year 4 girl.', 'One exclusion, a Year 4 girl'],
  ])('%s', (_how, text, group) => expect(look(text).found).toContain(group));
});

describe('nobody is', () => {
  test.each([
    ['a month by itself', 'September sees our new starters'],
    ['a half of a term', 'Year 4 Summer 1 topics'],
    ['a month that something is said of', 'We know June has been a busy month.'],
    ['a question', 'Please May I ask about coats'],
    ['a town in an address', 'School Lane, Otterbourne, Somerset'],
    ['whom a class learns about', 'Children know about Boudicca'],
    ['a river', 'The River Derwent from source to sea'],
    ['a programme in capitals', 'Pupils asked REFIT for help'],
    ['a medicine', 'Antihistamine is given with consent'],
    ['a law called after somebody', 'Sarah’s Law was explained'],
    ['whoever made what a class learns about', 'English – The Lost Kite by Wanda Otterley'],
    ['a character with a title', 'A very fine Mr Twit beard'],
    ['a psychologist', 'Ed psych visit on Friday'],
    ['two titles', 'Mr and Mrs'],
  ])('%s', (_what, text) => expect(look(text)).toEqual(nothing));
});
