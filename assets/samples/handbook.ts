// A handbook as a school may hold it: its boxes in every form we know of, and under "Appendix A" only a picture of the table.
// The words are ours, except for the prompts of the boxes.
import {
  cell,
  commonStyles,
  docx,
  field,
  heading,
  paragraph,
  paragraphOf,
  picture,
  row,
  run,
  tableOf,
  textBox,
} from '../../test/documents/docx';
import { handbookBoxes } from '../../src/handbook/boxes';
import { lostTable } from './lost-table';

const tab = '<w:r><w:tab/></w:r>';
const empty = paragraph('');
const onNewPage = (text: string): string => paragraph(text, { style: 'Heading1', properties: '<w:pageBreakBefore/>' });

const promptOf = (id: string): string => {
  const box = handbookBoxes.find((one) => one.id === id);
  if (!box) throw new Error(`The handbook has no box ${id}`);
  return box.prompt;
};

const titleStyle =
  '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/>' +
  '<w:uiPriority w:val="10"/><w:qFormat/><w:pPr><w:spacing w:before="1200" w:after="240" w:line="240" w:lineRule="auto"/></w:pPr>' +
  '<w:rPr><w:b/><w:color w:val="1F3864"/><w:sz w:val="52"/><w:szCs w:val="52"/></w:rPr></w:style>';
const contentsStyle =
  '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/>' +
  '<w:uiPriority w:val="39"/><w:pPr><w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9016"/></w:tabs><w:spacing w:after="100"/></w:pPr></w:style>';

const appendix = 'Appendix A framework for completion';

/** Word writes a list of contents as one field over several paragraphs. */
const contents = (lines: [text: string, page: number][]): string => {
  const mark = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
  const begin = `${mark('begin')}<w:r><w:instrText xml:space="preserve"> TOC \\o "1-1" \\u </w:instrText></w:r>${mark('separate')}`;
  return (
    lines
      .map(([text, page], index) =>
        paragraphOf((index === 0 ? begin : '') + run(text) + tab + run(String(page)), { style: 'TOC1' }),
      )
      .join('') + paragraphOf(mark('end'))
  );
};

const cover =
  paragraph('Leading by enquiry: a handbook for school leaders', { style: 'Title' }) +
  paragraph('For the schools of West Cumbria. Working copy: write in it, change it, leave out what does not help.') +
  paragraphOf(run('Contents', '<w:b/>'), { properties: '<w:spacing w:before="600"/>' }) +
  contents([
    ['About this handbook', 2],
    ['Step 1: Goals', 2],
    ['Step 2: The question', 3],
    ['Step 3: Planning the evidence', 4],
    ['Step 4: Where you start from', 4],
    ['Step 5: Collecting', 5],
    ['Step 6: Making sense of it', 5],
    ['Step 7: Conclusions', 5],
    ['Step 8: Going round again', 5],
    ['Step 9: A poster', 5],
    [appendix, 6],
  ]);

const goals =
  onNewPage('About this handbook') +
  paragraph(
    'Leaders change things all the time and seldom find out what the change did. An enquiry is a modest way to find out: you ask one ' +
      'question about your own leadership, you look at what the school knows already, and you try something and watch.',
  ) +
  paragraph(
    'There are nine steps. You need not plan them all today. You know your school better than any handbook does, so treat what follows ' +
      'as advice: where a page does not suit you, write a better one.',
  ) +
  heading('Step 1: Goals', 1) +
  paragraph(
    'Begin with one priority from your improvement plan, and with what first made you notice it: a result, a remark in the corridor, ' +
      'a pattern in the registers. If you cannot say what it rests on, that is worth finding out before anything else.',
  ) +
  paragraph('Which children is it about, and how do you know?', { list: 1 }) +
  paragraph('What would be different in a year if it went well?', { list: 1 }) +
  paragraph('Who else in school sees it, and do they see it as you do?', { list: 1 });

const firstDraft = textBox({
  block: paragraph(promptOf('box-first-draft')) + empty + empty,
  widthCm: 15.9,
  heightCm: 3.2,
  belowCm: 1.5,
});

const question =
  onNewPage('Step 2: The question') +
  paragraph(
    'Some leaders begin with something they want to try and ask what it brings. Others begin with a difficulty and ask what might ' +
      'ease it. Both are good beginnings. A question such as “How can weekly book talk lead to bolder choices in the class library for ' +
      'children in Year 4?” shows the parts: what leaders do, what it should lead to, and for whom.',
  ) +
  paragraphOf(
    run('Write down what comes to mind first, before you read on. You can change it as often as you like.') +
      firstDraft,
  ) +
  heading('Refining the question', 2) +
  paragraph(
    'A question can be so wide that no evidence would ever answer it, or so narrow that a yes settles it by Friday. If you would have to ' +
      'collect something from everybody about everything, narrow it. If a colleague could answer it at once, open it. ' +
      'Then look whether it still has to do with how the school is led.',
  ) +
  tableOf(row(cell(paragraph(promptOf('box-question')) + empty + empty + empty, { width: 9026 })), [9026]) +
  paragraph('') +
  paragraph('A large question becomes workable when two or three smaller ones, answered together, would answer it.') +
  tableOf(
    row(cell(paragraph(promptOf('box-sub-questions')), { width: 2700 }) + cell(empty, { width: 6326 })),
    [2700, 6326],
  ) +
  paragraph('');

const approach = handbookBoxes.find((box) => box.id === 'box-approach');

const evidence =
  onNewPage('Step 3: Planning the evidence') +
  paragraph(
    'Plan only what you will use. For each smaller question name at least two sources that see it from different sides, and keep to what ' +
      'your school has agreed about consent and about names.',
  ) +
  heading('Step 4: Where you start from', 1) +
  paragraph(
    'Put down where things stand before you change anything. There are two ways to do so, one for schools that begin to look at evidence ' +
      'and one for schools that have done so for a while.',
  ) +
  paragraph(promptOf('box-approach')) +
  paragraph(`${approach?.more?.[0] ?? ''} is used in school now? OR`, { list: 1 }) +
  paragraph(`${approach?.more?.[1] ?? ''} that shows how far you have come?`, { list: 1 }) +
  empty +
  empty +
  heading('Tool: sorting what you have', 2) +
  paragraph(
    'Write each kind of evidence on a card. Draw two large circles that overlap: one for what you answer to others with, one for how staff ' +
      'get better at their work. Lay the cards where they belong, by yourself or with colleagues, and compare.',
  ) +
  paragraph('Reflection questions', { style: 'Heading3' }) +
  paragraph(promptOf('box-evidence-purpose'), { list: 1 }) +
  empty +
  paragraph(promptOf('box-deeper-use'), { list: 1 }) +
  empty +
  heading('Tool: a look at yourselves', 2) +
  paragraph(
    'Three things can grow: knowing about evidence, being at ease with it, and using it. Say for each where you are and what makes you say so.',
  ) +
  paragraph(promptOf('box-starting-points')) +
  empty +
  empty;

const after =
  onNewPage('Step 5: Collecting') +
  paragraph(
    'Collect little, and on the day you said you would. Note what you did not expect: it is easily forgotten by the end of term.',
  ) +
  heading('Step 6: Making sense of it', 1) +
  paragraph('Lay what you have beside each smaller question. Then look once more for what nobody asked about.') +
  heading('Step 7: Conclusions', 1) +
  paragraph(
    'Say what you saw, and then, in another sentence, what you make of it. A change that made no difference is a finding.',
  ) +
  heading('Step 8: Going round again', 1) +
  paragraph(
    'Steps 2, 3, 5, 6 and 7 come round again, for as long as it is worth your while. The goal and the starting point stay as they are; the question ' +
      'may well change. Before each round, look at it once more:',
  ) +
  tableOf(row(cell(paragraph(promptOf('box-question')), { width: 9026 })) + row(cell(empty, { width: 9026 })), [9026]) +
  heading('Step 9: A poster', 1) +
  paragraph(
    'One page that a colleague can read while the kettle boils: the question, what you did, what you found, and what you would do next.',
  ) +
  heading('Tool: an outline plan', 2) +
  paragraph(
    'The table at the end of this handbook holds one sentence to complete for each part of the plan. Fill it once you know what you have.',
  );

const ending =
  onNewPage(appendix) +
  paragraphOf(
    picture({
      media: 'framework.png',
      alternativeText: 'A scanned table with two columns. Its words cannot be read any more.',
      widthCm: 14.4,
      heightCm: 20,
    }),
  );

/** The bytes of the handbook, the same every time. */
export const handbook = (): Uint8Array =>
  docx({
    title: 'Leading by enquiry: a handbook for school leaders',
    author: 'West Cumbria schools',
    styles: commonStyles + titleStyle + contentsStyle,
    header: paragraphOf(run('Leading by enquiry') + tab + tab + run('Working copy'), { style: 'Header' }),
    footer: paragraphOf(run('For the schools of West Cumbria') + tab + tab + run('Page ') + field('PAGE', '1'), {
      style: 'Footer',
    }),
    media: { 'framework.png': lostTable() },
    body: cover + goals + question + evidence + after + ending,
  });
