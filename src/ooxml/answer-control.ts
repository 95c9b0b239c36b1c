// The room for an answer in a cell of ours: its content control, and the small empty paragraph after it.
import { fieldTag } from './field-tag';
import { tight } from './table-formatting';
import { escapeXml, runText } from './xml-text';

/** What a control says of its field. */
export interface AnswerField {
  readonly id: string;
  /** Its title; at most 64 characters. */
  readonly shortName: string;
  /** What it shows while it is empty; nothing in a row that somebody added. */
  readonly prompt: string;
}

// Dark enough on white to be read (5.3 to 1), light enough to be seen as a prompt.
const promptColour = '6B6B6B';

/** The end of a cell: a control with the answer, or with its prompt where there is none, and a paragraph. */
export function answerRoom({ id, shortName, prompt }: AnswerField, answer: string): string {
  const paragraph = (run: string): string => `<w:p><w:pPr>${tight}</w:pPr>${run}</w:p>`;
  const asks = answer === '' && prompt !== '';
  const content = asks
    ? paragraph(`<w:r><w:rPr><w:color w:val="${promptColour}"/></w:rPr>${runText(prompt)}</w:r>`)
    : answer
        .split('\n')
        .map((line) => paragraph(line === '' ? '' : `<w:r>${runText(line)}</w:r>`))
        .join('');
  return (
    // No type element: a rich-text control, the only kind the floor lists (https://github.com/OfficeDev/office-js/issues/6144).
    // Its run properties keep what is typed over the prompt from staying grey.
    '<w:sdt><w:sdtPr><w:rPr><w:color w:val="auto"/></w:rPr>' +
    `<w:alias w:val="${escapeXml(shortName)}"/><w:tag w:val="${escapeXml(fieldTag(id))}"/>` +
    `${asks ? '<w:showingPlcHdr/>' : ''}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>` +
    // The control never covers its whole cell: Word would move it out around the cell on saving
    // (https://github.com/dotnet/Open-XML-SDK/issues/592), where the web no longer lists it (https://github.com/OfficeDev/office-js/issues/950).
    paragraph('')
  );
}
