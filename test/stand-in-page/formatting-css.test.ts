import { paragraphCss, runCss } from '../../src/stand-in/page/document-view/formatting-css';
import { Styles } from '../../src/stand-in/page/document-view/styles';
import { element, part } from './ooxml';

const styles = new Styles(
  part(`<w:styles>
  <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi"/><w:sz w:val="22"/></w:rPr></w:rPrDefault>
    <w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
  <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
  <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/>
    <w:pPr><w:spacing w:before="240"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/><w:color w:val="1F3864"/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="Loop"><w:name w:val="loop"/><w:basedOn w:val="Loop"/><w:rPr><w:i/></w:rPr></w:style>
  <w:style w:type="character" w:styleId="Quiet"><w:name w:val="Quiet"/><w:rPr><w:b w:val="0"/></w:rPr></w:style>
</w:styles>`),
  part('<w:theme><w:fontScheme><w:minorFont><w:latin typeface="Aptos"/></w:minorFont></w:fontScheme></w:theme>'),
);

const runWith = (markup: string): ReturnType<typeof runCss> => runCss([element(`<w:rPr>${markup}</w:rPr>`)], styles);

describe('CSS of text', () => {
  test('a style adds to the one it is based on and to the document’s defaults', () => {
    const css = runCss(styles.run('Heading1', undefined), styles);
    expect(css).toMatchObject({ 'font-size': '16pt', 'font-weight': 'bold', color: '#1F3864' });
    expect(css['font-family']).toContain('"Aptos"');
  });

  test('a character style can switch off what the paragraph style switched on', () => {
    expect(runCss(styles.run('Heading1', 'Quiet'), styles)['font-weight']).toBe('normal');
  });

  test('a font set directly overrides the theme font of its style', () => {
    const own = element('<w:rPr><w:rFonts w:ascii="Georgia"/></w:rPr>');
    expect(runCss([...styles.run(undefined, undefined), own], styles)['font-family']).toContain('"Georgia"');
  });

  test('a style based on itself does not loop', () => {
    expect(runCss(styles.run('Loop', undefined), styles)['font-style']).toBe('italic');
  });

  test('an undefined style reads as the default one', () => {
    expect(styles.paragraph('Nowhere')).toEqual(styles.paragraph(undefined));
  });

  test('an automatic colour sets no CSS colour', () => {
    expect(runWith('<w:color w:val="auto"/>')['color']).toBeUndefined();
  });

  test('underline and strike-through are combined', () => {
    expect(runWith('<w:u w:val="double"/><w:strike/>')['text-decoration']).toBe('underline line-through double');
  });

  test('text without an underline gets no decoration', () => {
    expect(runWith('<w:u w:val="none"/>')['text-decoration']).toBeUndefined();
  });
});

describe('CSS of paragraphs', () => {
  test('spacing is merged attribute by attribute', () => {
    expect(paragraphCss(styles.paragraph('Heading1'))).toMatchObject({
      'margin-top': '12pt',
      'margin-bottom': '8pt',
      'line-height': '1.2',
    });
  });

  test('a hanging indent is a negative text-indent', () => {
    const css = paragraphCss([element('<w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr>')]);
    expect(css).toMatchObject({ 'margin-left': '36pt', 'text-indent': '-18pt' });
  });

  test('an exact line height is a length, not a factor', () => {
    expect(paragraphCss([element('<w:pPr><w:spacing w:line="300" w:lineRule="exact"/></w:pPr>')])['line-height']).toBe(
      '15pt',
    );
  });

  test('alignment “both” is justified', () => {
    expect(paragraphCss([element('<w:pPr><w:jc w:val="both"/></w:pPr>')])['text-align']).toBe('justify');
  });
});
