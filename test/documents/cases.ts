// The small documents that tests open, each made for one case. `npx tsx test/documents/make.ts` writes them beside this file.
import {
  cell,
  contentControl,
  defaultStyles,
  deleted,
  docx,
  escape,
  heading,
  inserted,
  paragraph,
  paragraphOf,
  portraitA4,
  row,
  run,
  table,
  tableOf,
} from './docx';

const author = 'A Colleague';

/** Word's name for a document nobody has written in: one empty paragraph, and no styles beyond the four that are always there. */
const blank = (): Uint8Array => docx({ body: paragraph(''), styles: defaultStyles, numbering: false });

/** Some programs write no styles part at all; then everything that looks like something must say so itself. */
const noStylesPart = (): Uint8Array =>
  docx({ body: paragraph('Written by a program that knows no styles.'), styles: false, numbering: false });

/** The body holds its section and no paragraph: there is nothing to stand the cursor in, and "the end" comes before anything else. */
const emptyBody = (): Uint8Array => docx({ body: '' });

const rightToLeftText = (text: string): string => paragraphOf(run(text, '<w:rtl/>'), { properties: '<w:bidi/>' });

/** Arabic and Hebrew, with an English name in the middle, in a right-to-left section; the columns of its table run from right to left. */
const rightToLeft = (): Uint8Array =>
  docx({
    body:
      rightToLeftText('خطة تحسين المدرسة') +
      paragraphOf(
        run('نقرأ معا كل يوم في ', '<w:rtl/>') + run('Saltbeck') + run('، وقد بدأنا في سنة 2025.', '<w:rtl/>'),
        {
          properties: '<w:bidi/>',
        },
      ) +
      rightToLeftText('תוכנית לשיפור בית הספר') +
      tableOf(
        row(cell(rightToLeftText('السؤال'), { width: 3000 }) + cell(rightToLeftText('الجواب'), { width: 6026 })),
        [3000, 6026],
      ).replace('<w:tblW ', '<w:bidiVisual/><w:tblW ') +
      rightToLeftText('النهاية'),
    sectPr: `${portraitA4}<w:bidi/>`,
  });

/**
 * Somebody else's form. Controls around runs, paragraphs, a row and a cell; one inside another; two with one tag; one without a tag;
 * a locked one; an unfilled one; one in the header; and tags that look like ours at a glance (ours begin with "enquiry/").
 */
const foreignControls = (): Uint8Array =>
  docx({
    header: paragraphOf(
      contentControl({ tag: 'SchoolName', title: 'School', kind: 'text', content: run('Saltbeck Primary School') }),
      {
        style: 'Header',
      },
    ),
    body:
      heading('Visit form', 1) +
      paragraphOf(
        run('Class: ') +
          contentControl({ tag: 'Class', title: 'Class', kind: 'text', content: run('Year 4') }) +
          run(' and adult: ') +
          contentControl({
            tag: 'Adult',
            title: 'Adult',
            kind: { dropdown: ['Teacher', 'Assistant'] },
            content: run('Teacher'),
          }) +
          run('.'),
      ) +
      paragraphOf(
        contentControl({
          tag: 'VisitDate',
          title: 'Date',
          kind: 'date',
          placeholder: true,
          content: run('Click or tap to enter a date.', '<w:rStyle w:val="PlaceholderText"/>'),
        }),
      ) +
      contentControl({
        tag: 'enquiry-form',
        title: 'Enquiry form',
        content: paragraph('What do you hope the children will ask?') + paragraph('How the harbour was built.'),
      }) +
      contentControl({
        tag: 'Outer',
        title: 'Plan for the day',
        content:
          paragraph('Before lunch') +
          contentControl({
            tag: 'Inner',
            title: 'Morning',
            content: paragraphOf(
              run('We walk to the ') +
                contentControl({ tag: 'Place', kind: 'text', content: run('lighthouse') }) +
                run('.'),
            ),
          }) +
          paragraph('After lunch'),
      }) +
      contentControl({ tag: 'Note', title: 'First note', content: paragraph('Bring a coat.') }) +
      contentControl({ tag: 'Note', title: 'Second note', content: paragraph('Bring a pencil.') }) +
      contentControl({ content: paragraph('A control with neither tag nor title.') }) +
      contentControl({
        tag: 'Locked',
        title: 'Rules',
        lock: 'sdtContentLocked',
        content: paragraph('This text may not be changed.'),
      }) +
      tableOf(
        row(cell(paragraph('Risk'), { width: 4513 }) + cell(paragraph('What we do'), { width: 4513 }), {
          header: true,
        }) +
          contentControl({
            tag: 'RiskRow',
            title: 'Risk',
            content: row(
              cell(paragraph('Traffic'), { width: 4513 }) +
                cell(paragraph('Two adults at each crossing'), { width: 4513 }),
            ),
          }) +
          row(
            cell(paragraph('Weather'), { width: 4513 }) +
              contentControl({
                tag: 'enquiry',
                title: 'Weather',
                content: cell(paragraph('The hall is free'), { width: 4513 }),
              }),
          ) +
          row(
            cell(paragraph('Allergies'), { width: 4513 }) +
              cell(
                contentControl({
                  tag: 'Allergies',
                  title: 'Allergies',
                  content: paragraph('See the list in the office'),
                }) + paragraph(''),
                { width: 4513 },
              ),
          ),
        [4513, 4513],
      ) +
      paragraph('Signed in the office.'),
    customXml: ['<visit xmlns="urn:saltbeck-primary:visit"><form>3</form></visit>'],
  });

/** The last thing in the body is a table: Word shows an empty paragraph after it, and the file has none. */
const endsWithTable = (): Uint8Array =>
  docx({
    body:
      heading('Dates', 1) +
      table([
        ['When', 'What'],
        ['12 January', 'Staff meeting'],
        ['6 February', 'Visit'],
      ]),
  });

/** The last paragraph is a list item: whatever is put in at the end must not become one too. */
const listAtEnd = (): Uint8Array =>
  docx({ body: heading('To bring', 1) + paragraph('A coat', { list: 1 }) + paragraph('A pencil', { list: 1 }) });

/** The copy of a file that stopped half-way, as from a full disk or a broken connection. */
const truncated = (): Uint8Array => {
  const whole = foreignControls();
  return whole.slice(0, Math.floor(whole.length / 2));
};

/** The beginning of a PDF under the name of a Word document. */
const notADocx = (): Uint8Array =>
  new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n');

/** Tracking is on, and there is something of each kind: words in and out, a paragraph mark taken out, a row put in, a changed format. */
const trackedChanges = (): Uint8Array => {
  const by = (id: number): string => `w:id="${id}" w:author="${escape(author)}" w:date="2026-01-05T09:00:00Z"`;
  return docx({
    trackChanges: true,
    body:
      paragraphOf(
        run('We will ') + deleted(1, author, 'measure') + inserted(2, author, 'listen to') + run(' what children say.'),
      ) +
      paragraphOf(deleted(3, author, 'This whole paragraph was taken out.'), {
        properties: `<w:rPr><w:del ${by(4)}/></w:rPr>`,
      }) +
      paragraphOf(inserted(5, author, 'This whole paragraph was put in.'), {
        properties: `<w:rPr><w:ins ${by(6)}/></w:rPr>`,
      }) +
      paragraphOf(run('These words became bold.', `<w:b/><w:rPrChange ${by(7)}><w:rPr/></w:rPrChange>`)) +
      tableOf(
        row(cell(paragraph('Who'), { width: 4513 }) + cell(paragraph('When'), { width: 4513 })) +
          `<w:tr><w:trPr><w:ins ${by(8)}/>` +
          `</w:trPr>${cell(paragraphOf(inserted(9, author, 'Year 5')), { width: 4513 })}` +
          `${cell(paragraphOf(inserted(10, author, 'Monday')), { width: 4513 })}</w:tr>`,
        [4513, 4513],
      ) +
      paragraph('Nothing was changed here.'),
  });
};

/** An upright page and then a landscape one, which is where "the end of the document" is. */
const landscapeSection = (): Uint8Array =>
  docx({
    body:
      heading('Overview', 1) +
      paragraphOf(run('The timetable is on the next page, which lies on its side.'), {
        properties: `<w:sectPr>${portraitA4}</w:sectPr>`,
      }) +
      heading('Timetable', 1) +
      table(
        [
          ['Day', 'First', 'Second', 'Third'],
          ['Monday', 'Reading', 'Number', 'Music'],
        ],
        { widths: [3490, 3490, 3490, 3490] },
      ) +
      paragraph('The end of the landscape page.'),
    sectPr:
      '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>' +
      '<w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/>',
  });

/** Each document by its file name. */
export const documents: Record<string, () => Uint8Array> = {
  'blank.docx': blank,
  'no-styles-part.docx': noStylesPart,
  'empty-body.docx': emptyBody,
  'right-to-left.docx': rightToLeft,
  'foreign-controls.docx': foreignControls,
  'ends-with-table.docx': endsWithTable,
  'list-at-end.docx': listAtEnd,
  'truncated.docx': truncated,
  'not-a-docx.docx': notADocx,
  'tracked-changes.docx': trackedChanges,
  'landscape-section.docx': landscapeSection,
};
