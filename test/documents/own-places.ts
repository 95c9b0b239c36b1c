// Documents with a school's own table of stems in another place than a plain document's appendix, and documents without one.
// What the panel should make of each stands in expected.ts.
import { lostTable } from '../../assets/samples/lost-table';
import {
  cell,
  contentControl,
  docx,
  heading,
  paragraph,
  paragraphOf,
  picture,
  portraitA4,
  row,
  run,
  table,
  tableOf,
} from './docx';
import { appendixA, closing, halves, intro, plainHead, stemRows, under } from './own-parts';
import { plan, type Row } from './own-words';

const glossary = table([
  ['Word', 'What we mean by it'],
  ['Baseline', 'How things stand before we change anything'],
  ['Learner voice', 'What children tell us, asked or not'],
]);

/** The table of stems stands in the second appendix; the first is a list of words. */
const underAppendixB = (): Uint8Array =>
  docx({
    body:
      intro +
      heading('Appendix A: words we use', 2) +
      glossary +
      heading('Appendix B: our planning frame', 2) +
      tableOf(plainHead + stemRows(plan), halves) +
      closing,
  });

const lastYear: readonly Row[] = [
  ['Our priority last year was …', 'Handwriting in Year 2.'],
  ['Our question was: How can …?', 'How can ten minutes a day make letters easier to read?'],
  ['What we found is …', 'Short practice helped most children, and bored four.'],
];

/** Last year's table, full, and this year's, under the appendix: both are tables of stems. */
const twoCandidates = (): Uint8Array =>
  docx({
    body:
      intro +
      heading('What we did last year', 2) +
      tableOf(plainHead + stemRows(lastYear), halves) +
      appendixA +
      tableOf(plainHead + stemRows(plan), halves) +
      closing,
  });

/** The whole table, and nothing else, inside a content control that belongs to somebody. */
const inControl = (): Uint8Array =>
  under(
    appendixA,
    contentControl({ tag: 'PlanTable', title: 'Enquiry plan', content: tableOf(plainHead + stemRows(plan), halves) }),
  );

/** Arabic stems; the columns run from right to left, so that the stems stand on the right. */
const rightToLeft = (): Uint8Array => {
  const text = (words: string): string => paragraphOf(words && run(words, '<w:rtl/>'), { properties: '<w:bidi/>' });
  const both = (stem: string, answer: string): string =>
    row(cell(text(stem), { width: halves[0] }) + cell(text(answer), { width: halves[1] }));
  return docx({
    body:
      heading('Appendix A', 2) +
      tableOf(
        both('أكمل الجملة', 'كلماتنا') +
          both('أولويتنا هذا العام هي …', 'القراءة للمتعة في الصفوف من الرابع إلى السادس.') +
          both('نعرف أنها مهمة لأن …', 'قال لنا الأطفال إنهم نادرا ما يختارون كتابا بأنفسهم.') +
          both('سؤالنا هو: كيف يمكن … أن يؤدي إلى …؟', '') +
          both('ما نعرفه اليوم عن نقطة البداية هو …', ''),
        halves,
      ).replace('<w:tblW ', '<w:bidiVisual/><w:tblW ') +
      text('النهاية'),
    sectPr: `${portraitA4}<w:bidi/>`,
  });
};

/** Tables of every kind but ours, also under "Appendix A": there is nothing to take. */
const notStems = (): Uint8Array =>
  docx({
    body:
      intro +
      heading('Appendix A: when and who', 2) +
      table([
        ['Day', 'First lesson', 'Second lesson'],
        ['Monday', 'Reading', 'Number'],
        ['Tuesday', 'Number', 'Music'],
      ]) +
      paragraph('Staff this term:') +
      table([
        ['Role', 'Class'],
        ['Head teacher', ''],
        ['Class teacher', 'Year 3'],
        ['Class teacher', 'Year 4'],
      ]) +
      heading('Appendix B: risks', 2) +
      table([
        ['What might happen', 'What we will do', 'Who'],
        ['The minibus is late', 'Wait in the hall', 'Office'],
        ['Somebody is ill', '', ''],
      ]) +
      heading('Appendix C: glossary', 2) +
      glossary +
      closing,
  });

/** The handbook's normal state: a heading, and under it a picture of the table instead of the table. */
const withPictureAppendix = (): Uint8Array =>
  docx({
    body:
      intro +
      appendixA +
      paragraphOf(
        picture({
          media: 'framework.png',
          alternativeText: 'A scanned table whose words cannot be read',
          widthCm: 7.2,
          heightCm: 10,
        }),
      ) +
      heading('Notes', 2) +
      closing,
    media: { 'framework.png': lostTable(120) },
  });

/** A program without styles wrote it: the heading is a bold line, and the table says its borders itself. */
const noStyles = (): Uint8Array => {
  const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(
    (side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`,
  );
  return docx({
    body:
      paragraph('Our leadership enquiry') +
      paragraphOf(run('Appendix A: framework for completion', '<w:b/>')) +
      tableOf(plainHead + stemRows(plan), halves)
        .replace('<w:tblStyle w:val="TableGrid"/>', '')
        .replace('<w:tblLayout ', `<w:tblBorders>${edges.join('')}</w:tblBorders><w:tblLayout `) +
      closing,
    styles: false,
    numbering: false,
  });
};

/** Each document by its file name. */
export const ownPlaces: Record<string, () => Uint8Array> = {
  'own-under-appendix-b.docx': underAppendixB,
  'own-two-candidates.docx': twoCandidates,
  'own-with-picture-appendix.docx': withPictureAppendix,
  'own-in-control.docx': inControl,
  'own-right-to-left.docx': rightToLeft,
  'own-not-stems.docx': notStems,
  'own-no-styles.docx': noStyles,
};
