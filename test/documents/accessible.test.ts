// Every document that the panel writes, and every plain document with something of ours in it, held against the checker of documents.
import { evidenceDrawing as posterEvidence, questionDrawing } from '../../src/app/drawings/poster-drawings';
import { layOut } from '../../src/app/drawings/poster-layout';
import { noMarks } from '../../src/enquiry/managed-block';
import { handoverPage } from '../../src/enquiry/handover-page';
import { contentOf, posterIn, posterLooks, posterSizes } from '../../src/enquiry/poster';
import { coreFramework } from '../../src/handbook/framework';
import { exampleDocument } from '../../src/ooxml/example-document';
import { handoverDocument } from '../../src/ooxml/handover';
import { circleSheet } from '../../src/ooxml/sheets';
import { posterDocument } from '../../src/ooxml/poster-document';
import { formKinds } from '../../src/sharing/forms/kind';
import { programmeDocument } from '../../src/sharing/programme/document';
import { gathered } from '../../src/sharing/programme/gathered';
import { readSchool } from '../../src/sharing/programme/school';
import { FrameworkInDocument } from '../../src/word/framework/framework';
import { insertFramework } from '../../src/word/framework/insert-framework';
import { putBlock } from '../../src/word/managed-blocks/managed-block';
import { filledEnquiry, fullEnquiry } from '../enquiry/enquiries';
import { answers, pageBlocks, programmeSchools, textWidth } from '../pages/what-we-put-in';
import { withOurs } from '../pages/with-ours';
import { sent } from '../sharing/forms/colleague';
import { schoolFile } from '../sharing/programme/schools';
import { accessibilityProblems } from './accessible';
import { cell, docx, heading, paragraph, paragraphOf, picture as pictureMarkup, row, tableOf, textBox } from './docx';

const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
const picture = (description: string) => ({ png: dot, width: 350, height: 200, description, name: description });

describe('the checker', () => {
  it('finds a level left out, an empty heading, and a title and a language that are not there', () => {
    const bytes = docx({
      body: heading('One', 1) + heading('Three', 3) + heading('', 2),
      styles:
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
        [1, 2, 3]
          .map(
            (level) =>
              `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/>` +
              `<w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr></w:style>`,
          )
          .join(''),
    });
    expect(accessibilityProblems(bytes)).toEqual([
      'After the heading “One” of level 1 comes “Three” of level 3.',
      'A heading of level 2 is empty.',
      'No language is set, as for “One”.',
      'The document has no title.',
    ]);
  });

  it('finds a table without a header row, a picture without words, and words in a text box', () => {
    const table = tableOf([0, 1].map((at) => row(cell(paragraph(`row ${at}`)))).join(''), [2000]);
    const silent = pictureMarkup({ media: 'dot.png', widthCm: 1, heightCm: 1, alternativeText: '', id: 1 });
    const bytes = docx({
      body: table + paragraphOf(silent) + textBox({ block: paragraph('aside'), widthCm: 4, heightCm: 2, belowCm: 1 }),
      media: { 'dot.png': Buffer.from(dot, 'base64') },
      title: 'A title',
    });
    expect(accessibilityProblems(bytes)).toEqual([
      'The table that begins “row 0row 1” has no header row.',
      expect.stringMatching(/^The picture “.*” has no words\.$/),
      'The picture “Text Box 101” has no words.',
      'A picture or shape floats beside the text.',
      'Words stand in a text box: “aside”.',
      'Words stand in a text box: “aside”.',
    ]);
  });
});

describe('what we put into a document', () => {
  test('the framework', async () => {
    const bytes = await withOurs('word', (gateway) =>
      insertFramework(new FrameworkInDocument(gateway), 'end', coreFramework, answers),
    );
    expect(accessibilityProblems(bytes, false)).toEqual([]);
  });

  test.each(Object.entries(pageBlocks))('%s', async (_name, { block, drawing }) => {
    const whole = {
      ...block,
      ...(drawing ? { picture: { ...picture(drawing.of.description), width: textWidth } } : {}),
    };
    const bytes = await withOurs('word', (gateway) => putBlock(gateway, whole, 'end', noMarks));
    expect(accessibilityProblems(bytes, false)).toEqual([]);
  });
});

describe('a document of our own', () => {
  test('the example', () => expect(accessibilityProblems(exampleDocument())).toEqual([]));

  test('the circles for paper', () =>
    expect(accessibilityProblems(circleSheet(picture('Two circles, to lay cards on')))).toEqual([]));

  test.each(formKinds)('a part that is sent: %s', (kind) => expect(accessibilityProblems(sent(kind))).toEqual([]));

  test('the handover', () => {
    expect(
      accessibilityProblems(
        handoverDocument(handoverPage(filledEnquiry()), { on: '2026-06-01', whom: 'the new deputy' }),
      ),
    ).toEqual([]);
  });

  test.each(posterSizes.flatMap((size) => posterLooks.map((look) => [size, look] as const)))(
    'the poster: %s, %s',
    (size, look) => {
      const enquiry = fullEnquiry();
      const [question, evidence] = [questionDrawing(enquiry), posterEvidence(enquiry)];
      const content = contentOf(posterIn(enquiry));
      const laidOut = layOut(content, { ...(question && { question }), ...(evidence && { evidence }) }, { size, look });
      const pictures = { question: picture('How our question changed'), evidence: picture('What the evidence says') };
      expect(accessibilityProblems(posterDocument({ content, pictures, size, look, ...laidOut }))).toEqual([]);
    },
  );

  test('the programme’s', () => {
    const schools = programmeSchools.flatMap((school) => {
      const read = readSchool(`${school.id}.docx`, schoolFile(school));
      return read.kind === 'school' ? [read] : [];
    });
    const pictures = { evidence: picture('Bars'), pathway: picture('Dots') };
    const bytes = programmeDocument(gathered(schools, []), pictures, new Date('2026-11-29T12:00:00Z'));
    expect(accessibilityProblems(bytes)).toEqual([]);
  });
});
