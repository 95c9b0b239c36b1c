// Reading through the API: what is listed, what is nested, what is null.
import {
  cell,
  contentControl,
  deleted,
  docx,
  heading,
  inserted,
  paragraph,
  paragraphOf,
  row,
  run,
  table,
  tableOf,
} from '../../documents/docx';
import { count, openPane } from '../pane';

interface Items<T> {
  _Items: T[];
}

const tags = (bytes: Uint8Array, from = 'ContentControls'): string[] =>
  openPane(bytes)
    .ask<Items<{ Tag: string }>>((b) => b.load(b.reach(from), 'tag'))
    ._Items.map(({ Tag }) => Tag);

describe('content controls', () => {
  const all = docx({
    body:
      paragraphOf(contentControl({ tag: 'inline', content: run('a') })) +
      contentControl({ tag: 'outer', content: paragraphOf(contentControl({ tag: 'inner', content: run('b') })) }) +
      contentControl({
        tag: 'plain',
        kind: 'text',
        content: paragraphOf(contentControl({ tag: 'in plain', content: run('c') })),
      }) +
      contentControl({ tag: 'date', kind: 'date', content: paragraph('d') }) +
      tableOf(
        row(
          cell(contentControl({ tag: 'in cell', content: paragraph('e') }) + paragraph('')) +
            contentControl({ tag: 'around cell', content: cell(paragraph('f')) }),
          {},
        ) +
          contentControl({
            tag: 'around row',
            content: row(
              cell(contentControl({ tag: 'in row', content: paragraph('g') }) + paragraph('')) + cell(paragraph('h')),
            ),
          }),
        [100, 100],
      ) +
      '<w:p><w:r><w:pict><w:txbxContent>' +
      contentControl({ tag: 'text box', content: paragraph('i') }) +
      '</w:txbxContent></w:pict></w:r></w:p>',
    header: contentControl({ tag: 'header', content: paragraph('j') }),
  });

  it('lists only rich-text controls at run and block level, headers included; none in text boxes or of other types', () => {
    expect(tags(all)).toEqual(['inline', 'outer', 'inner', 'in plain', 'in cell', 'in row', 'header']);
    expect(tags(all, 'Body.ContentControls')).toEqual(['inline', 'outer', 'inner', 'in plain', 'in cell', 'in row']);
  });

  it('are found by tag, title and id, with a null object where there is none', () => {
    const pane = openPane(
      docx({
        body:
          contentControl({ tag: 't', title: 'T', content: paragraph('a') }) +
          contentControl({ tag: 't', content: paragraph('b') }),
      }),
    );
    expect(
      pane
        .ask<Items<{ Text: string }>>((b) => b.load(b.reach('ContentControls.GetByTag("t")'), 'text'))
        ._Items.map(({ Text }) => Text),
    ).toEqual(['a', 'b']);
    const { Id } = pane.ask<{ Id: number }>((b) => b.load(b.reach('ContentControls.GetByTitle("T").GetFirst()'), 'id'));
    expect(pane.ask((b) => b.load(b.reach(`ContentControls.GetById(${Id})`), 'text'))).toMatchObject({ Text: 'a' });
    expect(pane.ask((b) => b.load(b.reach('ContentControls.GetByIdOrNullObject(1)'), 'text'))).toBeNull();
    expect(pane.batch((b) => b.load(b.reach('ContentControls.GetById(1)'), 'text')).error?.Code).toBe('ItemNotFound');
  });

  it('answer their type, locks and appearance', () => {
    const pane = openPane(
      docx({ body: contentControl({ tag: 't', title: 'T', lock: 'sdtLocked', content: paragraph('a') }) }),
    );
    expect(pane.ask((b) => b.load(b.reach('ContentControls.GetFirst()'), ''))).toMatchObject({
      Tag: 't',
      Title: 'T',
      Type: 'RichText',
      Subtype: 'RichTextParagraphs',
      CannotDelete: true,
      CannotEdit: false,
      Appearance: 'BoundingBox',
    });
  });

  it('a placeholder cannot be set', () => {
    const pane = openPane(docx({ body: contentControl({ content: paragraph('a') }) }));
    expect(pane.batch((b) => b.set(b.reach('ContentControls.GetFirst()'), 'PlaceholderText', 'x')).error?.Code).toBe(
      'NotAllowed',
    );
  });
});

describe('null objects', () => {
  it('answer null at the end of any path', () => {
    const pane = openPane(docx({ body: paragraph('a') }));
    expect(
      pane.ask((b) =>
        b.load(
          b.reach('ContentControls.GetByTag("x").GetFirstOrNullObject().ParentTableOrNullObject.ParentBody'),
          'text',
        ),
      ),
    ).toBeNull();
  });

  it('refuse a write with ItemNotFound', () => {
    const pane = openPane(docx({ body: paragraph('a') }));
    expect(
      pane.batch((b) => b.invoke(b.reach('ContentControls.GetFirstOrNullObject()'), 'Delete', true)).error?.Code,
    ).toBe('ItemNotFound');
  });
});

describe('tables', () => {
  const nested = table([['n']], { header: false });
  const bytes = docx({
    body:
      heading('h', 1) +
      tableOf(
        row(cell(paragraph('Stem'), { span: 2 }), { header: true }) +
          row(cell(paragraph('one'), { merge: 'restart' } as never) + cell(paragraph('two') + paragraph('lines'))) +
          row(cell(paragraph(''), { merge: 'continue' } as never) + cell(nested + paragraph('after'))),
        [100, 200],
      ) +
      paragraph('end'),
  });

  it('answer their values, row by row', () => {
    const pane = openPane(bytes);
    expect(
      pane.ask((b) =>
        b.load(b.reach('Body.Tables.GetFirst()'), 'values,rowCount,headerRowCount,isUniform,nestingLevel'),
      ),
    ).toMatchObject({
      Values: [['Stem'], ['one', 'two\nlines'], ['', 'n\nafter']],
      RowCount: 3,
      HeaderRowCount: 1,
      IsUniform: false,
      NestingLevel: 1,
    });
  });

  it('load rows, cells and their paragraphs at once', () => {
    const pane = openPane(bytes);
    const answer = pane.ask<
      Items<{
        Rows: Items<{
          Cells: Items<{ Value: string; Body: { Paragraphs: Items<{ Text: string; TableNestingLevel: number }> } }>;
        }>;
      }>
    >((b) =>
      b.load(
        b.reach('Body.Tables'),
        'rows/cells/value,rows/cells/body/paragraphs/text,rows/cells/body/paragraphs/tableNestingLevel',
      ),
    );
    const last = answer._Items[0]!.Rows._Items[2]!.Cells._Items[1]!;
    expect(last.Value).toBe('n\nafter');
    expect(last.Body.Paragraphs._Items.map(({ Text, TableNestingLevel }) => [Text, TableNestingLevel])).toEqual([
      ['n', 2],
      ['after', 1],
    ]);
  });

  it.each([
    [
      'rows of as many cells',
      row(cell(paragraph('a')) + cell(paragraph('b'))) + row(cell(paragraph('c')) + cell(paragraph('d'))),
      true,
    ],
    [
      'a cell over two columns',
      row(cell(paragraph('a'), { span: 2 })) + row(cell(paragraph('c')) + cell(paragraph('d'))),
      false,
    ],
    [
      'cells merged downwards',
      row(cell(paragraph('a'), { merge: 'restart' })) + row(cell(paragraph(''), { merge: 'continue' })),
      false,
    ],
  ])('with %s are uniform or not', (_what, rows, uniform) => {
    const pane = openPane(docx({ body: tableOf(rows, [100, 200]) + paragraph('') }));
    expect(pane.ask((b) => b.load(b.reach('Body.Tables.GetFirst()'), 'isUniform'))).toMatchObject({
      IsUniform: uniform,
    });
  });

  it('count only consecutive header rows at the top', () => {
    const line = (header: boolean): string => row(cell(paragraph('a')), { header });
    const pane = openPane(
      docx({ body: tableOf(line(true) + line(true) + line(false) + line(true), [100]) + paragraph('') }),
    );
    expect(pane.ask((b) => b.load(b.reach('Body.Tables.GetFirst()'), 'headerRowCount'))).toMatchObject({
      HeaderRowCount: 2,
    });
  });

  it('getCell counts cells of the row, not grid columns, and finds none where a vertical merge continues', () => {
    const pane = openPane(bytes);
    const value = (...place: [rowIndex: number, cellIndex: number]): unknown =>
      pane.ask<{ Value: string } | null>((b) =>
        b.load(b.reach(`Body.Tables.GetFirst().GetCellOrNullObject(${place.join()})`), 'value'),
      )?.Value;
    expect([value(0, 0), value(0, 1), value(1, 1), value(2, 0), value(2, 1)]).toEqual([
      'Stem',
      undefined,
      'two\nlines',
      undefined,
      'n\nafter',
    ]);
    expect(pane.batch((b) => b.load(b.reach('Body.Tables.GetFirst().GetCell(2,0)'), 'value')).error?.Code).toBe(
      'ItemNotFound',
    );
  });

  it('refuse the cell index of a vertically merged cell but answer its body', () => {
    const pane = openPane(bytes);
    expect(pane.batch((b) => b.load(b.reach('Body.Tables.GetFirst().GetCell(1,0)'), 'cellIndex')).error?.Code).toBe(
      'GeneralException',
    );
    expect(pane.ask((b) => b.load(b.reach('Body.Tables.GetFirst().GetCell(1,0).Body'), 'text,type'))).toMatchObject({
      Text: 'one',
      Type: 'TableCell',
    });
    expect(pane.ask((b) => b.load(b.reach('Body.Tables.GetFirst().GetCellOrNullObject(9,9)'), 'value'))).toBeNull();
  });

  it('answer their parent objects', () => {
    const pane = openPane(bytes);
    expect(
      pane.ask((b) =>
        b.load(
          b.reach('Body.Tables.GetFirst().Tables.GetFirst()'),
          'values,nestingLevel',
          'parentTableOrNullObject/values',
        ),
      ),
    ).toMatchObject({ Values: [['n']], NestingLevel: 2 });
    expect(
      pane.ask((b) => b.load(b.reach('Body.Tables.GetFirst().Tables.GetFirst().ParentTableOrNullObject'), 'rowCount')),
    ).toMatchObject({
      RowCount: 3,
    });
    expect(pane.ask((b) => b.load(b.reach('Body.Tables.GetFirst().ParentTableOrNullObject'), 'rowCount'))).toBeNull();
    expect(
      pane.ask((b) => b.load(b.reach('Body.Tables.GetFirst().GetCell(1,1).Body.ParentBodyOrNullObject'), 'type')),
    ).toMatchObject({
      Type: 'MainDoc',
    });
  });

  it('are reached from a control inside a cell', () => {
    const pane = openPane(
      docx({
        body:
          tableOf(
            row(cell(paragraph('q')) + cell(contentControl({ tag: 't', content: paragraph('a') }) + paragraph(''))),
            [100, 200],
          ) + paragraph(''),
      }),
    );
    expect(
      pane.ask((b) =>
        b.load(
          b.reach('ContentControls.GetByTag("t").GetFirstOrNullObject()'),
          'text,parentTableOrNullObject/values,parentTableCellOrNullObject/cellIndex',
        ),
      ),
    ).toMatchObject({
      Text: 'a',
      ParentTableOrNullObject: { Values: [['q', 'a\n']] },
      ParentTableCellOrNullObject: { CellIndex: 1 },
    });
  });
});

describe('paragraphs', () => {
  it('have the outline level and the list of their style, or their own', () => {
    const styles =
      '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Our heading"/><w:basedOn w:val="H"/>' +
      '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const body =
      paragraph('plain') +
      paragraph('heading', { style: 'H' }) +
      paragraph('our heading', { style: 'Own' }) +
      paragraph('no list', {
        style: 'Own',
        properties: '<w:numPr><w:numId w:val="0"/></w:numPr><w:outlineLvl w:val="4"/>',
      });
    const answer = openPane(docx({ body, styles })).ask<
      Items<{ OutlineLevel: number; IsListItem: boolean; StyleBuiltIn: string }>
    >((b) => b.load(b.reach('Body.Paragraphs'), 'outlineLevel,isListItem,styleBuiltIn'));
    expect(
      answer._Items.map(({ OutlineLevel, IsListItem, StyleBuiltIn }) => [OutlineLevel, IsListItem, StyleBuiltIn]),
    ).toEqual([
      [10, false, 'Normal'],
      [2, false, 'Heading2'],
      [2, true, 'Other'],
      [5, false, 'Other'],
    ]);
  });
});

describe('text', () => {
  it('includes tracked insertions and deletions and joins paragraphs by a carriage return', () => {
    const pane = openPane(
      docx({ body: paragraphOf(inserted(1, 'A', 'new') + deleted(2, 'A', 'old')) + paragraph('b') }),
    );
    expect(pane.ask((b) => b.load(b.reach('Body'), 'text'))).toMatchObject({ Text: 'newold\rb' });
  });
});

describe('ranges', () => {
  it('answer the paragraphs, tables and controls they cover', () => {
    const pane = openPane(
      docx({
        body: paragraph('a') + table([['b']]) + contentControl({ tag: 't', content: paragraph('c') }) + paragraph('d'),
      }),
    );
    const range = 'Body.GetRange()';
    expect(pane.ask<Items<unknown>>((b) => b.load(b.reach(`${range}.Paragraphs`), 'text'))._Items.length).toBe(4);
    expect(pane.ask<Items<unknown>>((b) => b.load(b.reach(`${range}.Tables`), 'values'))._Items.length).toBe(1);
    expect(pane.ask<Items<unknown>>((b) => b.load(b.reach(`${range}.ContentControls`), 'tag'))._Items.length).toBe(1);
    expect(
      pane.ask((b) =>
        b.load(b.reach('ContentControls.GetFirst().GetRange("Content").ParentContentControlOrNullObject'), 'tag'),
      ),
    ).toMatchObject({ Tag: 't' });
    expect(
      pane.ask((b) => b.load(b.reach('Body.Paragraphs.GetFirst().GetRange().ParentContentControlOrNullObject'), 'tag')),
    ).toBeNull();
  });

  it('are what getSelection answers, and can be selected', () => {
    const pane = openPane(docx({ body: paragraph('abc') + contentControl({ content: paragraph('def') }) }));
    pane.ask((b) => b.invoke(b.reach('ContentControls.GetFirst()'), 'Select', 'Select'));
    expect(pane.ask((b) => b.load(b.reach('GetSelection()'), 'text,isEmpty'))).toMatchObject({
      Text: 'def',
      IsEmpty: false,
    });
    pane.ask((b) => b.invoke(b.reach('Body.Paragraphs.GetFirst()'), 'Select', 'End'));
    expect(pane.ask((b) => b.load(b.reach('GetSelection()'), 'text,isEmpty'))).toMatchObject({
      Text: '',
      IsEmpty: true,
    });
    expect(pane.docx.selection.start.offset).toBe(3);
  });

  it('are deleted across paragraphs and tables, and the rest of the first and last paragraph is joined', () => {
    const pane = openPane(docx({ body: paragraph('abc') + table([['x']]) + paragraph('def') }));
    const [first, , last] = [...pane.docx.body.getElementsByTagName('w:p')];
    pane.docx.setSelection({ start: { paragraph: first!, offset: 1 }, end: { paragraph: last!, offset: 2 } });
    pane.ask((b) => b.invoke(b.reach('GetSelection()'), 'Delete'));
    expect(pane.lines()).toEqual(['af']);
    expect(count(pane.docx, 'tbl')).toBe(0);
  });
});
