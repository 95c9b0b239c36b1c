// The heading above something of ours, as WordprocessingML: a paragraph in a control, by which it is found to be given the document's own style.
import { escapeXml, runText } from './xml-text';

/** @param words at most 64 characters */
export const headingMarkup = (tag: string, words: string): string =>
  `<w:sdt><w:sdtPr><w:alias w:val="${escapeXml(words)}"/><w:tag w:val="${escapeXml(tag)}"/></w:sdtPr><w:sdtContent>` +
  `<w:p><w:pPr><w:keepNext/></w:pPr><w:r>${runText(words)}</w:r></w:p></w:sdtContent></w:sdt>`;
