// What is printed to sort evidence together on paper: a sheet of cards to cut out, and the two circles on A3.
import { newDocument } from './new-document';
import { pictureRun, type Picture } from './picture';
import { runText } from './xml-text';

const a4 = { width: 11906, height: 16838, margin: 720 };
const a3Across = { width: 23811, height: 16838, margin: 720 };
const across = 3;
/** Nine rows to a page: the deck and its blank cards. */
const cardHeight = 1640;

/** The room for a picture on the A3 sheet, in points. */
export const circlesWidth = 1100;

/**
 * Cards to cut out, three in a row on A4.
 * @param names what stands on them; empty for one that is filled in by hand
 * @param title what the document is called in its properties
 */
export function cardSheet(names: readonly string[], title: string): Uint8Array {
  const width = Math.floor((a4.width - 2 * a4.margin) / across);
  const rows = Array.from({ length: Math.ceil(names.length / across) }, (_, row) =>
    Array.from({ length: across }, (_cell, at) => names[row * across + at]),
  );
  const border = (side: string): string => `<w:${side} w:val="dashed" w:sz="6" w:space="0" w:color="6B6B6B"/>`;
  const card = (name: string | undefined): string =>
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>` +
    `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${name === undefined || name === '' ? '' : `<w:r><w:rPr><w:sz w:val="${name.length > 80 ? 22 : 28}"/></w:rPr>${runText(name)}</w:r>`}</w:p></w:tc>`;
  const table =
    `<w:tbl><w:tblPr><w:tblW w:w="${width * across}" w:type="dxa"/><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('')}</w:tblBorders>` +
    '<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="140" w:type="dxa"/><w:right w:w="140" w:type="dxa"/></w:tblCellMar></w:tblPr>' +
    `<w:tblGrid>${`<w:gridCol w:w="${width}"/>`.repeat(across)}</w:tblGrid>` +
    rows
      .map(
        (cards) =>
          `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="${cardHeight}" w:hRule="atLeast"/></w:trPr>${cards.map(card).join('')}</w:tr>`,
      )
      .join('') +
    '</w:tbl>';
  // Word wants a paragraph after a table; a small one, so that it makes no page of its own.
  return newDocument(`${table}<w:p><w:pPr><w:spacing w:line="20" w:lineRule="exact"/></w:pPr></w:p>`, a4, { title });
}

/** The circles alone on a sheet of A3, lying across. */
export function circleSheet(picture: Picture): Uint8Array {
  return newDocument(`<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${pictureRun(picture, 1)}</w:p>`, a3Across, {
    title: picture.name,
    pictures: [picture],
  });
}
