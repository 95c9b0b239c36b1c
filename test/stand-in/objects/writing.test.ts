// Writing through the API: text, paragraphs, placeholders, locks and formatting.
import { XMLSerializer } from '@xmldom/xmldom';
import {
  comment,
  commented,
  contentControl,
  docx,
  heading,
  paragraph,
  paragraphOf,
  row,
  run,
  cell,
  tableOf,
} from '../../documents/docx';
import { count, openPane } from '../pane';

const grey = '<w:color w:val="808080"/>';
const unfilled = (block = true, extra = ''): string =>
  contentControl({
    tag: 't',
    placeholder: true,
    content: block ? paragraphOf(run('Type here', grey) + extra) : run('Type here', grey),
  });

describe('insertText', () => {
  it('replaces the text of a paragraph and starts a new paragraph at each line end', () => {
    const pane = openPane(docx({ body: paragraph('old', { style: 'Heading1' }) + paragraph('next') }));
    const answer = pane.ask((b) =>
      b.load(b.reach('Body.Paragraphs.GetFirst().InsertText("one\\ntwo","Replace")'), 'text'),
    );
    expect(answer).toMatchObject({ Text: 'one\rtwo' });
    expect(pane.lines()).toEqual(['one', 'two', 'next']);
    expect(count(pane.docx, 'pStyle')).toBe(2);
  });

  it.each([
    ['Start', 'new old'],
    ['End', 'oldnew '],
  ])('at %s', (location, text) => {
    const pane = openPane(docx({ body: paragraph('old') }));
    pane.ask((b) => b.load(b.call(b.reach('Body.Paragraphs.GetFirst()'), 'InsertText', 'new ', location), 'text'));
    expect(pane.lines()).toEqual([text]);
  });

  it('a range grows with text inserted at End, not with text inserted After', () => {
    const pane = openPane(docx({ body: paragraph('mid') }));
    const text = pane.ask((b) => {
      const range = b.reach('Body.Paragraphs.GetFirst().GetRange("Content")');
      for (const [word, location] of [
        ['<', 'Start'],
        ['>', 'End'],
        ['(', 'Before'],
        [')', 'After'],
      ])
        b.call(range, 'InsertText', word, location);
      return b.load(range, 'text');
    });
    expect(text).toMatchObject({ Text: '<mid>' });
    expect(pane.lines()).toEqual(['(<mid>)']);
  });

  it('replaces several paragraphs by one with the formatting of the first', () => {
    const pane = openPane(docx({ body: heading('a', 1) + paragraph('b') + paragraph('c') }));
    pane.ask((b) => b.load(b.call(b.reach('Body.GetRange()'), 'InsertText', 'x', 'Replace'), 'text'));
    expect(pane.lines()).toEqual(['x']);
  });

  it('refuses an insert location that the object does not support', () => {
    const pane = openPane(docx({ body: paragraph('a') }));
    expect(
      pane.batch((b) => b.load(b.reach('Body.Paragraphs.GetFirst().InsertText("x","After")'), 'text')).error?.Code,
    ).toBe('InvalidArgument');
    expect(pane.lines()).toEqual(['a']);
  });

  it('removes comments on the replaced text', () => {
    const pane = openPane(docx({ body: paragraphOf(commented(0, run('old'))), comments: comment(0, 'A', 'Why?') }));
    pane.ask((b) => b.load(b.reach('Body.Paragraphs.GetFirst().InsertText("new","Replace")'), 'text'));
    expect(count(pane.docx, 'commentReference')).toBe(0);
    expect(pane.lines()).toEqual(['new']);
  });
});

describe('an unfilled control', () => {
  it.each([
    ['a block control', true],
    ['an inline control', false],
  ])('%s returns its placeholder as text, and new text replaces it in the placeholder’s grey', (_what, block) => {
    const pane = openPane(docx({ body: (block ? unfilled() : paragraphOf(unfilled(false))) + paragraph('') }));
    expect(
      pane.ask((b) => b.load(b.reach('ContentControls.GetByTag("t").GetFirst()'), 'text,placeholderText')),
    ).toMatchObject({
      Text: 'Type here',
      PlaceholderText: 'Type here',
    });
    pane.ask((b) => b.load(b.reach('ContentControls.GetByTag("t").GetFirst().InsertText("Answer","End")'), 'text'));
    expect(pane.ask((b) => b.load(b.reach('ContentControls.GetFirst()'), 'text,placeholderText'))).toMatchObject({
      Text: 'Answer',
      PlaceholderText: '',
    });
    expect(count(pane.docx, 'showingPlcHdr')).toBe(0);
    expect(pane.ask((b) => b.load(b.reach('ContentControls.GetFirst().Font'), 'color'))).toMatchObject({
      Color: '#808080',
    });
  });

  it('shows Word’s default placeholder, not its own, when it is emptied', () => {
    const pane = openPane(docx({ body: contentControl({ tag: 't', content: paragraph('x') }) + paragraph('') }));
    pane.ask((b) => b.load(b.reach('ContentControls.GetFirst().InsertText("","Replace")'), 'text'));
    expect(pane.ask((b) => b.load(b.reach('ContentControls.GetFirst()'), 'text'))).toMatchObject({
      Text: 'Click or tap here to enter text.',
    });
    expect(count(pane.docx, 'showingPlcHdr')).toBe(1);
  });

  it('is filled by text inserted into its paragraph, one paragraph for each line', () => {
    const pane = openPane(docx({ body: unfilled() + paragraph('after') }));
    pane.ask((b) => b.load(b.reach('Body.Paragraphs.GetFirst().InsertText("a\\nb","Replace")'), 'text'));
    expect(pane.ask((b) => b.load(b.reach('ContentControls.GetFirst()'), 'text'))).toMatchObject({ Text: 'a\rb' });
    expect(pane.lines()).toEqual(['a', 'b', 'after']);
  });
});

describe('a control that is locked', () => {
  it('refuses edits and keeps its text', () => {
    const pane = openPane(
      docx({ body: contentControl({ tag: 't', lock: 'contentLocked', content: paragraph('x') }) + paragraph('') }),
    );
    const write = (steps: string): string | undefined => pane.batch((b) => b.load(b.reach(steps), 'text')).error?.Code;
    expect(write('ContentControls.GetFirst().InsertText("y","Replace")')).toBe('NotAllowed');
    expect(write('Body.Paragraphs.GetFirst().InsertText("y","Replace")')).toBe('NotAllowed');
    expect(pane.lines()).toEqual(['x', '']);
  });

  it('can be unlocked through the API', () => {
    const pane = openPane(
      docx({ body: contentControl({ lock: 'sdtContentLocked', content: paragraph('x') }) + paragraph('') }),
    );
    expect(pane.batch((b) => b.invoke(b.reach('ContentControls.GetFirst()'), 'Delete', false)).error?.Code).toBe(
      'NotAllowed',
    );
    pane.ask((b) => {
      b.set(b.reach('ContentControls.GetFirst()'), 'CannotEdit', false);
      b.set(b.reach('ContentControls.GetFirst()'), 'CannotDelete', false);
    });
    pane.ask((b) => b.invoke(b.reach('ContentControls.GetFirst()'), 'Delete', true));
    expect(count(pane.docx, 'sdt')).toBe(0);
    expect(pane.lines()).toEqual(['x', '']);
  });
});

describe('paragraphs', () => {
  it('are inserted beside another with its formatting, inside the same control', () => {
    const pane = openPane(
      docx({ body: contentControl({ content: paragraphOf(run('a', '<w:b/>')) }) + paragraph('z') }),
    );
    const text = pane.ask((b) => {
      b.load(b.reach('Body.Paragraphs.GetFirst().InsertParagraph("b","After")'), 'text');
      return b.load(b.reach('Body.Paragraphs.GetFirst().GetNextOrNullObject()'), 'text');
    });
    expect(text).toMatchObject({ Text: 'b' });
    expect(pane.lines()).toEqual(['a', 'b', 'z']);
    expect(count(pane.docx, 'b')).toBe(2);
    expect(pane.ask((b) => b.load(b.reach('ContentControls.GetFirst()'), 'text'))).toMatchObject({ Text: 'a\rb' });
  });

  it('are deleted, except that the last one of a cell is only emptied; a control is deleted with its last paragraph', () => {
    const pane = openPane(
      docx({
        body:
          tableOf(row(cell(paragraph('a') + paragraph('b'))), [100]) +
          contentControl({ content: paragraph('c') }) +
          paragraph('d'),
      }),
    );
    const remove = (place: string): unknown => pane.ask((b) => b.invoke(b.reach(place), 'Delete'));
    remove('Body.Paragraphs.GetFirst()');
    remove('Body.Paragraphs.GetFirst()');
    remove('ContentControls.GetFirst().Paragraphs.GetFirst()');
    expect(pane.lines()).toEqual(['', 'd']);
    expect(count(pane.docx, 'sdt')).toBe(0);
  });

  it('can be inserted before and after a table', () => {
    const pane = openPane(docx({ body: tableOf(row(cell(paragraph('a'))), [100]) + paragraph('z') }));
    pane.ask((b) => {
      b.load(b.reach('Body.Tables.GetFirst().InsertParagraph("before","Before")'), 'text');
      b.load(b.reach('Body.Tables.GetFirst().InsertParagraph("after","After")'), 'text');
    });
    expect(pane.lines()).toEqual(['before', 'a', 'after', 'z']);
    expect(
      pane.ask((b) => b.load(b.reach('Body.Tables.GetFirst().GetParagraphAfterOrNullObject()'), 'text')),
    ).toMatchObject({
      Text: 'after',
    });
  });

  it('can be detached from their list', () => {
    const pane = openPane(
      docx({
        body: '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>',
      }),
    );
    const isItem = (): unknown =>
      pane.ask<{ IsListItem: boolean }>((b) => b.load(b.reach('Body.Paragraphs.GetFirst()'), 'isListItem')).IsListItem;
    expect(isItem()).toBe(true);
    pane.ask((b) => b.invoke(b.reach('Body.Paragraphs.GetFirst()'), 'DetachFromList'));
    expect(isItem()).toBe(false);
  });
});

describe('fonts and styles', () => {
  it('are written to the runs of the range only', () => {
    const pane = openPane(docx({ body: paragraph('one two') }));
    pane.docx.setSelection({
      start: { paragraph: pane.docx.body.getElementsByTagName('w:p')[0]!, offset: 4 },
      end: { paragraph: pane.docx.body.getElementsByTagName('w:p')[0]!, offset: 7 },
    });
    pane.ask((b) => {
      const font = b.reach('GetSelection().Font');
      for (const [name, value] of [
        ['Bold', true],
        ['Size', 14],
        ['Color', '#ff0000'],
        ['Name', 'Arial'],
        ['HighlightColor', 'yellow'],
        ['Underline', 'Single'],
      ] as const)
        b.set(font, name, value);
    });
    const first = [...pane.docx.body.getElementsByTagName('w:r')].map((each) =>
      new XMLSerializer().serializeToString(each).replace(/ xmlns:\w+="[^"]*"/g, ''),
    );
    expect(first[0]).not.toContain('<w:b/>');
    expect(first[1]).toMatch(
      /rFonts.*<w:b\/><w:bCs\/><w:color w:val="FF0000"\/><w:sz w:val="28"\/><w:szCs w:val="28"\/><w:highlight w:val="yellow"\/><w:u w:val="single"\/>/,
    );
    expect(pane.ask((b) => b.load(b.reach('GetSelection().Font'), ''))).toMatchObject({
      Bold: true,
      Size: 14,
      Color: '#FF0000',
      Name: 'Arial',
      Underline: 'Single',
      HighlightColor: '#FFFF00',
    });
    expect(pane.ask((b) => b.load(b.reach('Body.Font'), 'bold,color,underline'))).toMatchObject({
      Bold: null,
      Color: '',
      Underline: 'Mixed',
    });
  });

  it('are read from styles and document defaults where nothing is set directly', () => {
    const pane = openPane(docx({ body: heading('a', 1) + paragraph('b') }));
    expect(pane.ask((b) => b.load(b.reach('Body.Paragraphs.GetFirst().Font'), 'bold,size,color,name'))).toMatchObject({
      Bold: true,
      Size: 16,
      Color: '#1F3864',
      Name: 'Calibri',
    });
  });

  it('a built-in style is read and set by its Word.Style name, and added to the document when missing', () => {
    const pane = openPane(docx({ body: heading('a', 2) }));
    expect(pane.ask((b) => b.load(b.reach('Body.Paragraphs.GetFirst()'), 'style,styleBuiltIn'))).toMatchObject({
      Style: 'Heading 2',
      StyleBuiltIn: 'Heading2',
    });
    pane.ask((b) => b.set(b.reach('Body.Paragraphs.GetFirst()'), 'StyleBuiltIn', 'Normal'));
    expect(pane.ask((b) => b.load(b.reach('Body.Paragraphs.GetFirst()'), 'styleBuiltIn'))).toMatchObject({
      StyleBuiltIn: 'Normal',
    });
    pane.ask((b) => b.set(b.reach('Body.Paragraphs.GetFirst()'), 'StyleBuiltIn', 'IntenseQuote'));
    expect(pane.ask((b) => b.load(b.reach('Body.Paragraphs.GetFirst()'), 'style'))).toMatchObject({
      Style: 'Intense Quote',
    });
  });
});
