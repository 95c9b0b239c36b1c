// How paragraphs, tables and controls look, through the genuine library: what is set is read again, and stands in the document.
import { cell, contentControl, docx, heading, paragraph, row, run, tableOf, paragraphOf } from '../../documents/docx';
import { openXmlErrors } from '../../documents/validate';
import { errorCode, openGenuine } from '../genuine';

const markup = (pane: { docx: { parts: { bytes(name: string): Uint8Array | undefined } } }): string =>
  new TextDecoder().decode(pane.docx.parts.bytes('word/document.xml'));

const table = tableOf(
  [0, 1].map((line) => row([0, 1, 2].map((at) => cell(paragraph(`${line}${at}`))).join(''))).join(''),
  [2000, 2000, 2000],
);

describe('a paragraph', () => {
  it('has alignment, indents and spacing, in points and in lines', async () => {
    const pane = openGenuine(docx({ body: paragraph('one') }));
    const read = await pane.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      first.set({ alignment: 'Centered', leftIndent: 36, rightIndent: 18, firstLineIndent: -9, lineSpacing: 24 });
      first.set({ spaceBefore: 6, lineUnitAfter: 2 });
      first.load(
        'alignment,leftIndent,rightIndent,firstLineIndent,lineSpacing,spaceBefore,spaceAfter,lineUnitBefore,lineUnitAfter',
      );
      await context.sync();
      return first.toJSON();
    });
    expect(read).toEqual({
      alignment: 'Centered',
      leftIndent: 36,
      rightIndent: 18,
      firstLineIndent: -9,
      lineSpacing: 24,
      spaceBefore: 6,
      spaceAfter: 24,
      lineUnitBefore: 0,
      lineUnitAfter: 2,
    });
    expect(markup(pane)).toMatch(/<w:ind [^>]*w:hanging="180"/);
    expect(await openXmlErrors(pane.docx.save())).toEqual([]);
  });

  it('has what its style says where it says nothing itself', async () => {
    const styles =
      '<w:docDefaults><w:pPrDefault><w:pPr><w:spacing w:after="160"/></w:pPr></w:pPrDefault></w:docDefaults>' +
      '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:spacing w:before="240"/><w:jc w:val="right"/></w:pPr></w:style>';
    const read = await openGenuine(docx({ body: heading('one', 1), styles })).run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      first.load('alignment,spaceBefore,spaceAfter,isLastParagraph');
      await context.sync();
      return first.toJSON();
    });
    expect(read).toEqual({ alignment: 'Right', spaceBefore: 12, spaceAfter: 8, isLastParagraph: true });
  });

  it('refuses an alignment that there is none of', async () => {
    const job = openGenuine(docx({ body: paragraph('one') })).run(async (context) => {
      context.document.body.paragraphs.getFirst().alignment = 'Mixed';
      await context.sync();
    });
    expect(await errorCode(job)).toBe('InvalidArgument');
  });

  it('gives a style of letters to its words', async () => {
    const pane = openGenuine(docx({ body: paragraph('one') }));
    await pane.run(async (context) => {
      context.document.body.paragraphs.getFirst().styleBuiltIn = 'IntenseReference';
      await context.sync();
    });
    expect(markup(pane)).toMatch(/<w:rStyle w:val="IntenseReference"\/>.*one/);
    expect(await openXmlErrors(pane.docx.save())).toEqual([]);
  });
});

describe('a table, a row and a cell', () => {
  it('have alignment, colour, borders and padding of their own', async () => {
    const pane = openGenuine(docx({ body: table + paragraph('') }));
    const read = await pane.run(async (context) => {
      const whole = context.document.body.tables.getFirst();
      const first = whole.rows.getFirst();
      const corner = whole.getCell(0, 0);
      whole.set({ alignment: 'Right', horizontalAlignment: 'Centered', verticalAlignment: 'Bottom' });
      first.verticalAlignment = 'Top';
      corner.shadingColor = '#FFEE00';
      const border = first.getBorder('Bottom');
      border.set({ type: 'Double', color: 'red', width: 3 });
      whole.setCellPadding('Left', 10);
      corner.setCellPadding('Left', 2.5);
      const inner = corner.getBorder('Bottom');
      const below = whole.getCell(1, 0).getBorder('Bottom');
      const [ofWhole, ofCorner, other] = [whole, corner, whole.getCell(1, 1)].map((each) =>
        each.getCellPadding('Left'),
      );
      whole.load('alignment,horizontalAlignment,verticalAlignment,shadingColor');
      corner.load('verticalAlignment,shadingColor');
      inner.load('type,color,width');
      below.load('type,width');
      await context.sync();
      return [
        [whole.alignment, whole.horizontalAlignment, whole.verticalAlignment, whole.shadingColor],
        [corner.verticalAlignment, corner.shadingColor],
        inner.toJSON(),
        below.toJSON(),
        [ofWhole!.value, ofCorner!.value, other!.value],
      ];
    });
    expect(read).toEqual([
      ['Right', 'Centered', 'Mixed', ''],
      ['Top', '#FFEE00'],
      { type: 'Double', color: '#FF0000', width: 3 },
      { type: 'Single', width: 0.5 },
      [null, 2.5, 10],
    ]);
    expect(await openXmlErrors(pane.docx.save())).toEqual([]);
  });

  it('have the borders inside that they have, and no others', async () => {
    const codeOf = (place: Word.BorderLocation, on: 'row' | 'cell'): Promise<string> =>
      errorCode(
        openGenuine(docx({ body: table })).run(async (context) => {
          const first = context.document.body.tables.getFirst();
          const border = on === 'row' ? first.rows.getFirst().getBorder(place) : first.getCell(0, 0).getBorder(place);
          border.width = 1;
          await context.sync();
        }),
      );
    expect(await codeOf('InsideVertical' as Word.BorderLocation, 'row')).toBe('none');
    expect(await codeOf('InsideHorizontal' as Word.BorderLocation, 'row')).toBe('InvalidArgument');
    expect(await codeOf('Inside' as Word.BorderLocation, 'cell')).toBe('InvalidArgument');
  });

  it('take a built-in style by its name, and its looks one by one', async () => {
    const pane = openGenuine(docx({ body: table }));
    const read = await pane.run(async (context) => {
      const whole = context.document.body.tables.getFirst();
      whole.set({
        styleBuiltIn: 'GridTable5Dark_Accent2',
        styleFirstColumn: false,
        styleBandedColumns: true,
        styleTotalRow: true,
      });
      whole.load(
        'style,styleBuiltIn,styleFirstColumn,styleLastColumn,styleBandedColumns,styleBandedRows,styleTotalRow',
      );
      await context.sync();
      return whole.toJSON();
    });
    expect(read).toEqual({
      style: 'Grid Table 5 Dark - Accent 2',
      styleBuiltIn: 'GridTable5Dark_Accent2',
      styleFirstColumn: false,
      styleLastColumn: false,
      styleBandedColumns: true,
      styleBandedRows: true,
      styleTotalRow: true,
    });
    expect(await openXmlErrors(pane.docx.save())).toEqual([]);
  });
});

describe('a content control', () => {
  it('has a colour and a frame, which other programs may leave out', async () => {
    const pane = openGenuine(docx({ body: contentControl({ tag: 't', content: paragraphOf(run('in it')) }) }));
    const read = await pane.run(async (context) => {
      const control = context.document.contentControls.getFirst();
      control.set({ color: 'blue', appearance: 'Tags' });
      control.load('color,appearance');
      await context.sync();
      return control.toJSON();
    });
    expect(read).toEqual({ color: '#0000FF', appearance: 'Tags' });
    expect(await openXmlErrors(pane.docx.save())).toEqual([]);
  });
});
