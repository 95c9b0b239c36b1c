// A document with a theme of its own: an accent colour and the font of its text.
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { packed } from './docx';

const main = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme';
const content = 'application/vnd.openxmlformats-officedocument.theme+xml';

/** @param accent the markup of its first accent colour, such as `<a:srgbClr val="7A1F3D"/>` */
export function themed(docx: Uint8Array, accent: string, font: string): Uint8Array {
  const files = unzipSync(docx);
  const colours = ['dk1', 'lt1', 'dk2', 'lt2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'];
  const fonts = `<a:latin typeface="${font}"/><a:ea typeface=""/><a:cs typeface=""/>`;
  const line = '<a:ln><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>';
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  const colour = (name: string): string => (name === 'accent1' ? accent : '<a:srgbClr val="333333"/>');
  files['word/theme/theme1.xml'] = strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><a:theme xmlns:a="${main}" name="Ours"><a:themeElements>` +
      `<a:clrScheme name="Ours">${[...colours, 'hlink', 'folHlink'].map((name) => `<a:${name}>${colour(name)}</a:${name}>`).join('')}</a:clrScheme>` +
      `<a:fontScheme name="Ours"><a:majorFont>${fonts}</a:majorFont><a:minorFont>${fonts}</a:minorFont></a:fontScheme>` +
      `<a:fmtScheme name="Ours"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst>` +
      `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>` +
      '</a:themeElements></a:theme>',
  );
  const change = (name: string, end: string, more: string): void => {
    const text = strFromU8(files[name] ?? new Uint8Array());
    if (!text.includes(end)) throw new Error(`${name} has no ${end}`);
    files[name] = strToU8(text.replace(end, more + end));
  };
  change('[Content_Types].xml', '</Types>', `<Override PartName="/word/theme/theme1.xml" ContentType="${content}"/>`);
  change(
    'word/_rels/document.xml.rels',
    '</Relationships>',
    `<Relationship Id="rIdTheme" Type="${relation}" Target="theme/theme1.xml"/>`,
  );
  return packed(files);
}
