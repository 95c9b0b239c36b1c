// The people check, measured on documents with names drawn at random from lists that the rules do not hold.
import { DocxFile } from '../../src/ooxml/docx-file';
import { peopleCheck } from '../../src/sharing/people/check';
import { partsWithWords, textsIn, type Place } from '../../src/sharing/people/document-texts';
import { writeRecord } from '../../src/enquiry/record';
import { docx } from '../documents/docx';
import { seeded } from '../seeded';
import { recordXml, sentRecord } from './copies';
import { givenNames, surnames } from './uk-names';

/** Sentences with N (a given name and a surname), G (a given name) or T (a title and a surname). */
const naming = [
  'We spoke to N about her reading.', 'N said that the lessons were too fast.', 'The parents of G were asked in March.', 'In the second week G told us that phonics felt easier.',
  'T leads the work in Key Stage 2.', 'Our SENCo, N, will keep the notes.', 'Interview with N, Year 4 teacher', 'Two colleagues (N and T) agreed to read the drafts.',
  'Her mum, N, wrote to the school in April.', 'This was observed by N on Monday.', 'As G said, “we never look at the data twice”.', 'Ask T before Friday.',
  'The question came from N at the governors’ meeting.', 'G’s book shows more editing than before.', 'Thank you to N for the survey.', 'A pupil called G reads to her brother.',
];
/** What school papers say, and name nobody. */
const plain = [
  'How can leaders at Oakfield Primary School lead to better reading in Key Stage 2?', 'The Pupil Premium report was shared with Governors in March 2026.', 'We use Read Write Inc in Reception and Year 1.',
  'Reading Recovery ended in July. White Rose Maths began in September.', 'Ofsted visited on Monday, and the report is on the school website.', 'The English Hub at St Mary’s Academy in Leeds supports the WELL project.',
  'The Headteacher and the SENCo meet each Friday with the Senior Leadership Team.', 'In May we will repeat the survey, and in June the results go to the Trust.', 'Teachers said that talk helps most.', 'Children read aloud every day. Families told us they enjoy it.',
  'Staff Meeting: Evidence We Already Have', 'Little Wandle materials are kept in the Library.', 'The Education Endowment Foundation has a guide on feedback.', 'Books from the Oxford Reading Tree are sent home.', 'Attendance has risen since Autumn Term 2025.',
  'The Governing Body asked for a plan by Easter.', 'We will know that it is working when Year 6 pupils choose longer books.', 'Parents’ Evening is in the Main Hall.', 'Maths, History and Geography are taught in the afternoon.', 'Microsoft Forms was used for the survey of 128 pupils.',
  'Pupils from Polish and Romanian families joined the Welcome Club.', 'Evidence is mainly used for moderation by Middle Leaders.', 'Accelerated Reader data and SATs results tell the same story.', 'What we cannot yet see is how Manchester schools do it.', 'Next steps: agree dates, ask the Local Authority, write to families.',
  'Will this help? Mark the books in a different colour, and hope for the best.', 'The green group may read with grace; the brown books are for summer.', 'Lincoln Castle was the trip in 2025. We went to Chester Zoo in 2024.', 'Assistant Headteacher time is limited, so Subject Leaders share the work.', 'Our goal is reading for pleasure. Our question is open.',
];

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const p = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${escape(text)}</w:t></w:r></w:p>`;
const paragraphsAPage = 14;

interface Planted { readonly place: Place; readonly name: string }

function makeDocument(random: () => number): { bytes: Uint8Array; planted: Planted[]; pages: number } {
  const pick = <T,>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const planted: Planted[] = [];
  const named = (place: Place): string => {
    const [given, surname] = [pick(givenNames), pick(surnames)];
    const sentence = pick(naming);
    const slots: Record<string, string> = { N: `${given} ${surname}`, G: given, T: `${pick(['Mr', 'Mrs', 'Ms', 'Miss', 'Dr'])} ${surname}` };
    return sentence.replace(/\b[NGT]\b/g, (slot) => {
      planted.push({ place, name: slot === 'T' ? surname : (slots[slot] ?? '') });
      return slots[slot] ?? '';
    });
  };
  const pages = 4;
  const body = Array.from({ length: pages * paragraphsAPage }, (_, at) => p(at % 7 === 3 ? `${pick(plain)} ${named('text')}` : `${pick(plain)} ${pick(plain)}`));
  const deleted = Array.from({ length: 3 }, (_, at) => `<w:p><w:del w:id="${900 + at}" w:author="Author"><w:r><w:delText>${escape(named('deleted words'))}</w:delText></w:r></w:del></w:p>`);
  const comments = Array.from({ length: 3 }, (_, at) => `<w:comment w:id="${at}" w:author="Author">${p(named('comment'))}</w:comment>`);
  const author = `${pick(givenNames)} ${pick(surnames)}`;
  planted.push({ place: 'author', name: author });
  return { bytes: docx({ body: [...body, ...deleted].join(''), comments: comments.join(''), author }), planted, pages };
}

const check = (bytes: Uint8Array) => peopleCheck(textsIn(DocxFile.open(bytes, partsWithWords)));

test('at least nine names in ten are found wherever they stand, with fewer than one false alarm a page', () => {
  const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
  const random = seeded(seed);
  const found: Record<string, [number, number]> = {};
  const missed: string[] = [];
  const wrong: string[] = [];
  let pages = 0;
  let right = 0;
  for (let count = 0; count < 40; count += 1) {
    const made = makeDocument(random);
    const told = check(made.bytes).filter(({ kind }) => kind === 'name');
    pages += made.pages;
    for (const { place, name } of made.planted) {
      const hit = told.some((one) => one.place === place && one.quote.includes(name));
      const [hits, all] = found[place] ?? [0, 0];
      found[place] = [hits + (hit ? 1 : 0), all + 1];
      if (!hit) missed.push(name);
    }
    const parts = made.planted.flatMap(({ name }) => name.split(' '));
    for (const { quote } of told) {
      if (parts.some((part) => quote.includes(part))) right += 1;
      else wrong.push(quote);
    }
  }
  const rate = (place: string): number => (found[place]?.[0] ?? 0) / (found[place]?.[1] ?? 1);
  const all = Object.values(found).reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0]);
  process.stdout.write(`People check, seed ${seed}: ${JSON.stringify(found)}; recall ${(all[0] / all[1]).toFixed(3)}, precision ${(right / (right + wrong.length)).toFixed(3)}, ${(wrong.length / pages).toFixed(2)} false alarms a page. Missed: ${[...new Set(missed)].slice(0, 12).join(', ')}. Wrong: ${[...new Set(wrong)].slice(0, 12).join(', ')}.\n`);
  for (const place of ['text', 'comment', 'deleted words', 'author']) expect([place, rate(place) >= 0.9]).toEqual([place, true]);
  expect(wrong.length / pages).toBeLessThan(1);
});

const kindsIn = (text: string): string[] => peopleCheck([{ place: 'text', text }]).map(({ kind, quote }) => `${kind}: ${quote}`);

test.each([
  ['Her UPN is A123456789012.', 'identifier: A123456789012'],
  ['Pupil number: 004512 was moved.', 'identifier: Pupil number: 004512'],
  ['born on 12/03/2017 in town', 'date of birth: born on 12/03/2017'],
  ['DOB 3 May 2016', 'date of birth: DOB 3 May 2016'],
  ['They live at 14 Station Road.', 'address: 14 Station Road'],
  ['at CA14 3YZ', 'address: CA14 3YZ'],
  ['write to office@school.example.org', 'email: office@school.example.org'],
  ['ring 01900 123 456 or', 'phone: 01900 123 456'],
  ['the two EAL girls in Year 4', 'tiny group: the two EAL girls in Year 4'],
  ['the only deaf child', 'tiny group: only deaf child'],
])('it points at %j', (text, expected) => {
  expect(kindsIn(text)).toEqual([expected]);
});

test.each(['We meet on 12/03/2026 at 15:30.', 'In Year 4 there are 28 pupils.', 'Two groups of pupils read three books.', 'See page 12 and Table 3.', 'The score rose from 0.45 to 0.81 in 2025/26.', 'Key Stage Two pupils at St Mary’s Church of England Primary School'])(
  'it leaves alone: %s',
  (text) => expect(kindsIn(text)).toEqual([]),
);

test('it looks wherever words can stand: headers, footnotes, text boxes, picture descriptions, the record', () => {
  const record = { ...sentRecord(), notes: { gaps: { text: 'ask Priya Shah', at: '' } }, items: { 'card-note/x': { value: 'told by Aled Probert', at: '' } } };
  const bytes = docx({
    body: `${p('Nothing here')}<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${p('thanks to Morwenna Trevithick')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>` +
      '<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture" descr="photo of Tamsin Blewett"/></wp:inline></w:drawing></w:r></w:p>',
    header: p('Plan by Jowan Pascoe'),
    footnotes: `<w:footnote w:id="2">${p('after Lowenna Hosking')}</w:footnote>`,
    customXml: [recordXml(writeRecord(record))],
    title: 'Plan for Kerensa Angove',
  });
  expect(check(bytes).map(({ place, quote }) => `${place}: ${quote}`)).toEqual([
    'text box: Morwenna Trevithick', 'picture description: Tamsin Blewett', 'header or footer: Jowan Pascoe', 'footnote: Lowenna Hosking', 'property: Kerensa Angove', 'record: Priya Shah', 'record: Aled Probert',
  ]);
});
