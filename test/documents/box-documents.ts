// Documents with the handbook's boxes, each in another form: one box still empty, and where it can be so, one with words in it.
// What the panel should make of each stands in expected.ts.
import { handbookBoxes } from '../../src/handbook/boxes';
import { cell, docx, heading, paragraph, paragraphOf, row, run, tableOf, textBox } from './docx';

/** What schools wrote into the boxes that are not empty any more. */
export const written = {
  question: 'How can reading together each day lead to more talk about books for children in Year 5?',
  subQuestions: ['Who reads aloud now?', 'What do children say about it?'],
  startingPoints: 'We collect a great deal and read little of it again.',
} as const;

const promptOf = (id: string): string => {
  const box = handbookBoxes.find((one) => one.id === id);
  if (!box) throw new Error(`The handbook has no box ${id}`);
  return box.prompt;
};

const empty = paragraph('');
const around = (block: string): Uint8Array =>
  docx({
    body:
      heading('Finding a question', 1) +
      paragraph('Take ten minutes for each box.') +
      block +
      heading('What comes next', 1) +
      paragraph('We meet again in March.'),
  });
const oneCell = (block: string): string => tableOf(row(cell(block, { width: 9026 })), [9026]);

/** The prompt in runs of their own, as Word leaves it after several sittings, with a straight apostrophe and a blank too many. */
const oftenEdited = (prompt: string): string => {
  const typed = prompt.replace('’', "'").replace(' your ', '  your ');
  const [a, b] = [Math.floor(typed.length / 3), Math.floor(typed.length / 2)];
  return paragraphOf(run(typed.slice(0, a)) + run(typed.slice(a, b), '<w:b/>') + run(`${typed.slice(b)} `));
};

/** Prompt and room in one bordered cell. */
const inCell = (): Uint8Array =>
  around(
    oneCell(paragraph(promptOf('box-first-draft')) + empty + empty + empty) +
      empty +
      oneCell(oftenEdited(promptOf('box-starting-points')) + paragraph(written.startingPoints) + empty),
  );

/** The prompt on the left, the room on the right. */
const beside = (): Uint8Array => {
  const widths = [3000, 6026];
  const pair = (prompt: string, block: string): string =>
    tableOf(row(cell(paragraph(prompt), { width: widths[0] }) + cell(block, { width: widths[1] })), widths);
  return around(
    pair(promptOf('box-question'), paragraph(written.question)) + empty + pair(promptOf('box-deeper-use'), empty),
  );
};

/** A row for the prompt and a row for the answer. */
const below = (): Uint8Array => {
  const stacked = (prompt: string, block: string): string =>
    tableOf(row(cell(paragraph(prompt), { width: 9026, shade: 'F2F2F2' })) + row(cell(block, { width: 9026 })), [9026]);
  return around(
    stacked(promptOf('box-sub-questions'), written.subQuestions.map((line) => paragraph(line, { list: 2 })).join('')) +
      empty +
      stacked(promptOf('box-evidence-purpose'), empty + empty),
  );
};

/** Ordinary paragraphs: the prompt, the lines that belong to it, and room until something else begins. */
const inParagraphs = (): Uint8Array => {
  const approach = handbookBoxes.find((box) => box.id === 'box-approach');
  return around(
    paragraph(promptOf('box-first-draft')) +
      empty +
      empty +
      heading('Two ways', 2) +
      paragraph(promptOf('box-approach')) +
      (approach?.more ?? []).map((line) => paragraph(`${line} in our school`, { list: 1 })).join('') +
      empty +
      empty +
      heading('Reflection', 2) +
      paragraph(promptOf('box-evidence-purpose'), { list: 1 }) +
      empty +
      paragraph(promptOf('box-deeper-use'), { list: 1 }) +
      empty +
      heading('Beginning', 2) +
      paragraph(promptOf('box-starting-points')) +
      paragraph(written.startingPoints) +
      empty,
  );
};

/** Text boxes, which no script reaches: one empty, one with words in it. */
const inTextBox = (): Uint8Array => {
  const box = (id: number, prompt: string, block: string): string =>
    textBox({ block: paragraph(prompt) + block, widthCm: 15.9, heightCm: 3.2, belowCm: 0.9, first: id === 101, id });
  return around(
    paragraphOf(run('Write down your first thought.') + box(101, promptOf('box-first-draft'), empty + empty)) +
      paragraphOf(run('Then look at it again.') + box(102, promptOf('box-question'), paragraph(written.question)), {
        properties: '<w:pageBreakBefore/>',
      }),
  );
};

/** A prompt with nothing below it but the next prompt, a table, a heading or the end of the document. */
const noRoom = (): Uint8Array =>
  docx({
    body:
      heading('Finding a question', 1) +
      paragraph(promptOf('box-question')) +
      paragraph(promptOf('box-sub-questions')) +
      tableOf(
        row(cell(paragraph('Term'), { width: 3000 }) + cell(paragraph('Autumn'), { width: 6026 })),
        [3000, 6026],
      ) +
      paragraph(promptOf('box-first-draft')) +
      heading('What comes next', 1) +
      paragraph(promptOf('box-starting-points')),
  });

/** Each document by its file name. */
export const boxDocuments: Record<string, () => Uint8Array> = {
  'box-cell.docx': inCell,
  'box-beside.docx': beside,
  'box-below.docx': below,
  'box-paragraph.docx': inParagraphs,
  'box-textbox.docx': inTextBox,
  'box-no-room.docx': noRoom,
};
