// Our own framework after other hands were at it. No record lies beside it: some programs drop what they do not know.
import { coreFramework, frameworkTitle, type Stem } from '../../src/handbook/framework';
import { frameworkTable } from '../../src/ooxml/framework-table';
import { cell, docx, heading, paragraph, paragraphOf, row, run } from './docx';
import { frameworkAnswers } from './own-words';

/** Our table as it stands in a saved document: below its title, an empty paragraph after it, and each control with an id, as Word gives it one. */
export const asSaved = (table: string): string =>
  paragraphOf(run(frameworkTitle, '<w:b/>'), { properties: '<w:keepNext/>' }) +
  table.replace(/<w:tag [^>]*\/>/g, '$&<w:id w:val="next"/>') +
  paragraph('');

const standing = (table: string): Uint8Array =>
  docx({
    body:
      heading('School improvement: our enquiry', 1) +
      asSaved(table) +
      paragraph('Agreed by the leadership team in November.'),
  });

/** The rows that our table had when these documents were saved, in its order. A row that was added since is in none of them. */
export const savedOrder: readonly string[] = [
  'goal',
  'question',
  'sub-questions',
  'evidence-held',
  'baseline',
  'deeper-use',
  'gaps',
  'new-evidence',
  'triangulation',
  'ethics',
];
const rowsOf = (ids: readonly string[]): readonly Stem[] =>
  ids.flatMap((id) => coreFramework.filter((stem) => stem.id === id));

/** Filled in, six rows of ten. */
const filled = (): Uint8Array => standing(frameworkTable(rowsOf(savedOrder), frameworkAnswers));

/** The order that somebody gave to the rows. */
export const shuffledOrder = [
  'question',
  'goal',
  'sub-questions',
  'baseline',
  'evidence-held',
  'ethics',
  'deeper-use',
  'gaps',
  'triangulation',
  'new-evidence',
];
export const rewordedStem = { id: 'baseline', stem: 'Where we stood in September is …' };

/** Rows moved about and one stem in other words; the controls came along. */
const shuffled = (): Uint8Array => {
  const reworded = rowsOf(shuffledOrder).map((stem): Stem =>
    stem.id === rewordedStem.id ? { ...stem, stem: rewordedStem.stem } : stem,
  );
  return standing(frameworkTable(reworded, frameworkAnswers));
};

export const addedRow = {
  after: 'evidence-held',
  stem: 'What our governors asked us is …',
  answer: 'Whether longer writing is better writing.',
};
export const deletedRow = 'deeper-use';

/** A row put in by hand, which has no control, and one of ours taken out. */
const extraRow = (): Uint8Array => {
  const table = frameworkTable(rowsOf(savedOrder.filter((id) => id !== deletedRow)), frameworkAnswers);
  const end = table.indexOf('</w:tr>', table.indexOf(`"enquiry/${addedRow.after}"`)) + '</w:tr>'.length;
  const added = row(
    cell(paragraph(addedRow.stem), { width: 3160 }) + cell(paragraph(addedRow.answer), { width: 5866 }),
  );
  return standing(table.slice(0, end) + added + table.slice(end));
};

/** Each document by its file name. */
export const ourFramework: Record<string, () => Uint8Array> = {
  'framework-filled.docx': filled,
  'own-shuffled.docx': shuffled,
  'own-framework-extra-row.docx': extraRow,
};
