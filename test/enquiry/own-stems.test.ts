import fc from 'fast-check';
import { matchStems } from '../../src/enquiry/own-stems';
import { knownStems } from '../../src/handbook/extended-framework';
import { sayNothing, stemCues } from '../../src/handbook/stem-cues';
import { anyText } from '../any-text';

const cuesByField = Object.entries(stemCues);
const field = (stem: string): string | null => matchStems([stem])[0] ?? null;

describe('which of our fields a school’s stem asks for', () => {
  test('our own stems, however they are numbered and broken into lines', () => {
    const stems = knownStems.map(({ stem }, at) => `${at + 1}. ${stem.replace(' is', '\nIS')}`);
    expect(matchStems(stems)).toEqual(knownStems.map(({ id }) => id));
  });

  test('the names that we give to our fields and sections', () => {
    expect(matchStems(knownStems.map(({ section }) => section))).toEqual(knownStems.map(({ id }) => id));
    expect(matchStems(knownStems.map(({ shortName }) => shortName))).toEqual(knownStems.map(({ id }) => id));
  });

  test('our stems with some words added at the end', () => {
    expect(matchStems(knownStems.map(({ stem }) => `${stem} (please be brief)`))).toEqual(
      knownStems.map(({ id }) => id),
    );
  });

  test.each<[string, string]>([
    ['goal', 'The priority from our improvement plan is …'],
    ['goal', 'Our school improvement priority:'],
    ['goal', 'What is our goal?'],
    ['goal', 'Aims'],
    ['question', 'Our question is: …'],
    ['question', 'What is your enquiry question?'],
    ['question', 'Our leadership inquiry question this year is: How can …?'],
    ['question', 'Action research question'],
    ['question', 'Enquiry question: How can …?'],
    ['question', 'Step 2: Write your research question here …'],
    ['question', 'The question we want to answer is …'],
    ['question', 'How can … lead to … for …?'],
    ['question', 'What we want to find out is: How can … so that … for …?'],
    [
      'question',
      'What does your leadership action research question look like when you check it for both breadth and specificity?',
    ],
    ['sub-questions', 'Sub-questions'],
    ['sub-questions', 'Can you identify some sub questions?'],
    ['sub-questions', 'Our sub-questions are: a) … b) …'],
    ['sub-questions', 'To answer our question we need to find out …'],
    ['sub-questions', 'The smaller questions inside it are …'],
    ['evidence-held', 'What evidence do we already have?'],
    ['evidence-held', 'Existing evidence'],
    ['evidence-held', 'What we collect anyway is … and we use it for …'],
    ['baseline', 'Our baseline, before we change anything, is …'],
    ['baseline', 'Our starting points are …'],
    ['baseline', 'Where are we now?'],
    ['deeper-use', 'How could we get more from this?'],
    ['gaps', 'The gaps are …'],
    ['gaps', 'What is missing?'],
    ['gaps', 'Our evidence is silent about …'],
    ['new-evidence', 'What evidence will we collect?'],
    ['new-evidence', 'The evidence we still need is …'],
    ['triangulation', 'How will we triangulate?'],
    ['ethics', 'Ethical considerations'],
    ['wider-research', 'What does research say?'],
    ['change', 'The change we will make is …'],
    ['signs', 'How will we know it has worked?'],
    ['signs', 'Success criteria'],
    ['review-points', 'Review dates'],
    ['analysis', 'What surprised us?'],
    ['conclusions', 'Our conclusions'],
    ['sharing', 'Who will we share it with?'],
  ])('%s: %s', (id, stem) => expect(field(stem)).toBe(id));

  test.each([
    '',
    '…',
    '1.',
    'School',
    'Our school is …',
    'Signed',
    // They speak of the question and do not ask for it.
    'Our enquiry question matters because …',
    'Our question is linked to our plan by …',
    'What evidence will answer our enquiry question?',
    'Who asked the question?',
    'The question we asked parents was …',
    'Our question changed because …',
    'Why is our question important?',
    'Last year our question was …',
    'Questions for staff',
    'How will we answer our research question?',
    'Our first draft question is …',
    'Question 1',
    'Question: why does it matter here?',
    'How can we protect people so that nobody is named?',
    // They speak of something else of ours.
    'What will we do to reach our goal?',
    'Next to our goal we also want …',
    'The gap between boys and girls is …',
    'The attainment gap is …',
    'Our gaps will be filled by …',
    'Our baseline will be collected on …',
    'People involved',
    'The evidence we have tells us …',
    'Our conclusions will be shared with …',
    'How will parents know and agree? …',
    'The governor who follows this with us is …',
    'The time this takes will come from …',
    'To hear more, we will ask … and watch …',
  ])('none: %j', (stem) => expect(field(stem)).toBeNull());

  test('each field is given once: to our own words before a likeness, to the surer likeness before another, else to the first', () => {
    const ours = knownStems.find(({ id }) => id === 'gaps')?.stem ?? '';
    expect(matchStems(['Gaps', ours])).toEqual([null, 'gaps']);
    expect(matchStems(['The question we want to answer is …', 'Our enquiry question is …'])).toEqual([
      null,
      'question',
    ]);
    expect(matchStems(['Our goal', 'Our goal'])).toEqual(['goal', null]);
  });

  test('the question goes to its row, not to the sub-questions or to what is said of it', () => {
    expect(matchStems(['Our enquiry question matters because …', 'Sub-questions', 'Our enquiry question'])).toEqual([
      null,
      'sub-questions',
      'question',
    ]);
  });

  test('property: as many answers as stems, each field at most once, and the same whatever stands around in other rows that match nothing', () => {
    const stem = fc.oneof(
      anyText({ maxLength: 40 }),
      fc.constantFrom(...knownStems.map((known) => known.stem), ...cuesByField.flatMap(([, { cues }]) => cues)),
    );
    fc.assert(
      fc.property(fc.array(stem, { maxLength: 12 }), (stems) => {
        const matches = matchStems(stems);
        const given = matches.filter((id) => id !== null);
        expect(matches).toHaveLength(stems.length);
        expect(new Set(given).size).toBe(given.length);
        expect(matchStems(['x', ...stems]).slice(1)).toEqual(matches);
      }),
    );
  });
});

describe('the cues', () => {
  test('each field has at least one', () => {
    expect(cuesByField.filter(([, { cues }]) => cues.length === 0)).toEqual([]);
  });

  test('each finds its own field: none is out of reach, and none is taken by another field', () => {
    const astray = cuesByField.flatMap(([own, { cues }]) =>
      cues
        .map((cue) => [own, cue, field(cue.replace('$', '').replace(/ … /g, ' some words ').replace(/_/g, '…'))])
        .filter(([wanted, , got]) => wanted !== got),
    );
    expect(astray).toEqual([]);
  });

  test('none begins with a word that is passed over', () => {
    expect(
      cuesByField.flatMap(([, { cues }]) => cues).filter((cue) => sayNothing.has(cue.split(' ')[0] ?? '')),
    ).toEqual([]);
  });
});
