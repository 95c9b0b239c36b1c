// insertOoxml and getOoxml: where content goes, what is made to fit, what is refused.
import { DOMParser } from '@xmldom/xmldom';
import {
  comment,
  commented,
  contentControl,
  deleted,
  docx,
  paragraph,
  paragraphOf,
  row,
  run,
  cell,
  table,
  tableOf,
} from '../../documents/docx';
import { attribute } from '../../../src/stand-in/tree/names';
import { count, flat, openPane } from '../pane';

const p = (text: string, properties = ''): string =>
  `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}<w:r><w:t>${text}</w:t></w:r></w:p>`;
const t =
  '<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="100"/></w:tblGrid><w:tr><w:tc><w:tcPr/>' +
  p('cell') +
  '</w:tc></w:tr></w:tbl>';

const insert = (body: string, into: string, content: string, location: string): string[] => {
  const pane = openPane(docx({ body }));
  pane.ask((b) => b.load(b.call(b.reach(into), 'InsertOoxml', flat(content), location), 'text'));
  return pane.lines();
};

describe('inserted OOXML', () => {
  it.each([
    ['the end of the body, with an empty paragraph behind it', 'Body', 'End', ['a', 'b', 'x', 'y', '']],
    ['the start of the body', 'Body', 'Start', ['x', 'y', '', 'a', 'b']],
    ['all of the body', 'Body', 'Replace', ['x', 'y', '']],
    ['before a paragraph, at its start', 'Body.Paragraphs.GetFirst()', 'Start', ['x', 'y', '', 'a', 'b']],
    ['after a paragraph, at its end', 'Body.Paragraphs.GetFirst()', 'End', ['a', 'x', 'y', '', 'b']],
    ['in place of a paragraph', 'Body.Paragraphs.GetFirst()', 'Replace', ['x', 'y', '', 'b']],
    ['after a paragraph’s range', 'Body.Paragraphs.GetFirst().GetRange("After")', 'Start', ['a', 'x', 'y', '', 'b']],
  ])('%s', (_what, into, location, lines) => {
    expect(insert(paragraph('a') + paragraph('b'), into, p('x') + p('y'), location)).toEqual(lines);
  });

  it('of one paragraph joins the paragraph it is inserted into', () => {
    expect(insert(paragraph('ab'), 'Body.Paragraphs.GetFirst()', p('x'), 'End')).toEqual(['abx']);
    expect(insert(paragraph(''), 'Body.Paragraphs.GetFirst()', p('x'), 'Start')).toEqual(['x']);
  });

  it('of several blocks splits the paragraph it is inserted into', () => {
    const pane = openPane(docx({ body: paragraph('ab') }));
    const [only] = [...pane.docx.body.getElementsByTagName('w:p')];
    pane.docx.setSelection({ start: { paragraph: only!, offset: 1 }, end: { paragraph: only!, offset: 1 } });
    pane.ask((b) => b.load(b.call(b.reach('GetSelection()'), 'InsertOoxml', flat(t), 'Replace'), 'text'));
    expect(pane.lines()).toEqual(['a', 'cell', '', 'b']);
  });

  it('of a table at the end of a cell or body is followed by a paragraph', () => {
    const pane = openPane(docx({ body: table([['z']]) + paragraph('') }));
    const values = pane.ask((b) =>
      b.load(
        b.reach(
          'Tables.GetFirst()',
          b.call(b.reach('Body.Tables.GetFirst().GetCell(0,0).Body'), 'InsertOoxml', flat(t), 'Replace'),
        ),
        'values',
      ),
    );
    expect(values).toMatchObject({ Values: [['cell']] });
    expect(pane.lines()).toEqual(['cell', '', '']);
  });

  it('fills an unfilled control', () => {
    const pane = openPane(
      docx({ body: contentControl({ tag: 't', placeholder: true, content: paragraph('prompt') }) + paragraph('') }),
    );
    pane.ask((b) =>
      b.load(b.call(b.reach('Body.Paragraphs.GetFirst()'), 'InsertOoxml', flat(p('x')), 'Replace'), 'text'),
    );
    expect(pane.ask((b) => b.load(b.reach('ContentControls.GetFirst()'), 'text'))).toMatchObject({ Text: 'x' });
    expect(count(pane.docx, 'showingPlcHdr')).toBe(0);
  });

  it('is covered by the range that insertOoxml answers', () => {
    const pane = openPane(docx({ body: paragraph('a') }));
    const answer = pane.ask((b) =>
      b.load(b.reach('Tables.GetFirst()', b.call(b.reach('Body'), 'InsertOoxml', flat(p('x') + t), 'End')), 'values'),
    );
    expect(answer).toMatchObject({ Values: [['cell']] });
  });
});

describe('insertOoxml adapts what it inserts', () => {
  it('controls keep tag, title and placeholder text, get new ids and lose glossary placeholders and data bindings', () => {
    const control =
      '<w:sdt><w:sdtPr><w:alias w:val="Goal"/><w:tag w:val="t"/><w:id w:val="5"/><w:placeholder><w:docPart w:val="X"/></w:placeholder><w:showingPlcHdr/>' +
      '<w:dataBinding w:xpath="/x" w:storeItemID="{1}"/></w:sdtPr><w:sdtContent>' +
      p('prompt') +
      '</w:sdtContent></w:sdt>';
    const pane = openPane(docx({ body: contentControl({ id: 5, tag: 'mine', content: paragraph('a') }) }));
    pane.ask((b) => b.load(b.call(b.reach('Body'), 'InsertOoxml', flat(control + control), 'End'), 'text'));
    expect(
      pane.ask<{ _Items: unknown[] }>((b) => b.load(b.reach('ContentControls.GetByTag("t")'), 'title,text'))._Items,
    ).toMatchObject([
      { Title: 'Goal', Text: 'prompt' },
      { Title: 'Goal', Text: 'prompt' },
    ]);
    const ids = [...pane.docx.main.getElementsByTagName('w:sdtPr')].map((all) =>
      attribute(all.getElementsByTagName('w:id')[0], 'val'),
    );
    expect(new Set(ids).size).toBe(3);
    expect(ids).toContain('5');
    expect(count(pane.docx, 'placeholder') + count(pane.docx, 'dataBinding')).toBe(0);
  });

  const styles =
    '<pkg:part pkg:name="/word/styles.xml"><pkg:xmlData><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    '<w:style w:type="paragraph" w:styleId="Ours"><w:name w:val="Ours"/><w:basedOn w:val="Base"/><w:rPr><w:b/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Base"><w:name w:val="Base"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:rPr><w:i/></w:rPr></w:style></w:styles></pkg:xmlData></pkg:part>';
  const stylesRelation =
    '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>';

  it('keeps the document’s style of the same id, adds a new one with its base style, drops an undefined one', () => {
    const pane = openPane(docx({ body: paragraph('a') }));
    const content =
      p('1', '<w:pStyle w:val="Ours"/>') +
      p('2', '<w:pStyle w:val="Heading1"/>') +
      p('3', '<w:pStyle w:val="Nowhere"/>');
    pane.ask((b) =>
      b.load(b.call(b.reach('Body'), 'InsertOoxml', flat(content, styles, stylesRelation), 'End'), 'text'),
    );
    const known = [...pane.docx.part('word/styles.xml')!.getElementsByTagName('w:style')].map((style) =>
      attribute(style, 'styleId'),
    );
    expect(known).toEqual(expect.arrayContaining(['Ours', 'Base']));
    expect(known.filter((id) => id === 'Heading1').length).toBe(1);
    expect(
      pane
        .ask<{ _Items: { Style: string }[] }>((b) => b.load(b.reach('Body.Paragraphs'), 'style'))
        ._Items.map(({ Style }) => Style),
    ).toEqual(['Normal', 'Ours', 'Heading 1', 'Normal', 'Normal']);
    expect(
      pane.ask((b) => b.load(b.reach('Body.Paragraphs.GetFirst().GetNext().GetNext().Font'), 'italic')),
    ).toMatchObject({
      Italic: false,
    });
  });

  it('sections, comments and notes are left out', () => {
    const pane = openPane(docx({ body: paragraph('a') }));
    const before = count(pane.docx, 'sectPr');
    pane.ask((b) =>
      b.load(
        b.call(
          b.reach('Body'),
          'InsertOoxml',
          flat(p('x', '<w:sectPr/>') + paragraphOf(commented(1, run('y')))),
          'End',
        ),
        'text',
      ),
    );
    expect(count(pane.docx, 'sectPr')).toBe(before);
    expect(count(pane.docx, 'commentReference')).toBe(0);
  });
});

describe('insertOoxml refuses, and changes nothing:', () => {
  it.each([
    ['broken XML', '<pkg:package'],
    ['something else', '<x/>'],
    ['nothing to insert', flat('')],
    ['a picture the package does not carry', flat('<w:p><w:r><a:blip xmlns:a="urn:a" r:embed="rId77"/></w:r></w:p>')],
  ])('%s', (_what, xml) => {
    const pane = openPane(docx({ body: paragraph('a') }));
    expect(pane.batch((b) => b.load(b.call(b.reach('Body'), 'InsertOoxml', xml, 'Replace'), 'text')).error?.Code).toBe(
      'GeneralException',
    );
    expect(pane.lines()).toEqual(['a']);
  });
});

describe('getOoxml', () => {
  const text = (xml: string): string =>
    new DOMParser().parseFromString(xml, 'text/xml').getElementsByTagName('w:body')[0]!.textContent ?? '';

  it('of a table’s range holds the table with its comments and tracked changes, and nothing around it', () => {
    const pane = openPane(
      docx({
        body:
          paragraph('before') +
          tableOf(row(cell(paragraphOf(commented(0, run('a')) + deleted(3, 'A', 'gone')))), [100]) +
          paragraph('after'),
        comments: comment(0, 'A', 'Why?'),
      }),
    );
    const xml = pane.ask<string>((b) => b.invoke(b.reach('Body.Tables.GetFirst().GetRange()'), 'GetOoxml'));
    expect(text(xml)).toBe('agone');
    expect(xml).toContain('<w:tbl>');
    expect(xml).toContain('commentRangeStart');
    expect(xml).toContain('Why?');
    expect(xml).toContain('w:del ');
  });

  it('of part of a paragraph holds that part', () => {
    const pane = openPane(docx({ body: paragraph('abcdef') }));
    const [only] = [...pane.docx.body.getElementsByTagName('w:p')];
    pane.docx.setSelection({ start: { paragraph: only!, offset: 2 }, end: { paragraph: only!, offset: 4 } });
    expect(text(pane.ask<string>((b) => b.invoke(b.reach('GetSelection()'), 'GetOoxml')))).toBe('cd');
    expect(pane.lines()).toEqual(['abcdef']);
  });

  it('can be inserted again', () => {
    const pane = openPane(docx({ body: contentControl({ tag: 't', content: paragraph('a') }) + paragraph('b') }));
    const xml = pane.ask<string>((b) => b.invoke(b.reach('ContentControls.GetFirst()'), 'GetOoxml'));
    pane.ask((b) => b.load(b.call(b.reach('Body'), 'InsertOoxml', xml, 'End'), 'text'));
    expect(pane.lines()).toEqual(['a', 'b', 'a', '']);
    expect(
      pane.ask<{ _Items: unknown[] }>((b) => b.load(b.reach('ContentControls.GetByTag("t")'), 'tag'))._Items.length,
    ).toBe(2);
  });
});
