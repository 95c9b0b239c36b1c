// Plain documents of three kinds to put our pages into: as Word makes a new one, in a school's colours and serif fonts, and a letter page across.
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { docx, packed, paragraph } from '../documents/docx';

interface Kind {
  readonly accent: string;
  readonly headings: string;
  readonly body: string;
  /** The last section's properties; portrait A4 where there are none. */
  readonly page?: string;
}

const letterAcross =
  '<w:pgSz w:w="15840" w:h="12240" w:orient="landscape"/>' +
  '<w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/>';

const kinds = {
  word: { accent: '4472C4', headings: 'Carlito', body: 'Carlito' },
  school: { accent: '7B1E3A', headings: 'Liberation Serif', body: 'Liberation Serif' },
  letter: { accent: '156082', headings: 'Carlito', body: 'Carlito', page: letterAcross },
} as const satisfies Record<string, Kind>;

export type KindName = keyof typeof kinds;
export const kindNames = Object.keys(kinds) as KindName[];

/** The bytes of a document of this kind, with one line in it. */
export function plainDocument(name: KindName): Uint8Array {
  const kind: Kind = kinds[name];
  const plain = docx({
    body: paragraph('Our school improvement plan'),
    styles: stylesOf(),
    ...(kind.page === undefined ? {} : { sectPr: kind.page }),
  });
  return withTheme(plain, kind);
}

const heading = (level: number, size: number): string =>
  `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/>` +
  '<w:uiPriority w:val="9"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="160" w:after="80"/>' +
  `<w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"/>` +
  `<w:color w:val="2F5496" w:themeColor="accent1" w:themeShade="BF"/><w:sz w:val="${size}"/></w:rPr></w:style>`;

const stylesOf = (): string =>
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/><w:sz w:val="22"/></w:rPr></w:rPrDefault>' +
  '<w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
  [heading(1, 32), heading(2, 26), heading(3, 24)].join('') +
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>' +
  '<w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>';

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/main';

function themeOf({ accent, headings, body }: Kind): string {
  const colour = (name: string, value: string): string => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;
  const font = (name: string, face: string): string =>
    `<a:${name}><a:latin typeface="${face}"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}>`;
  const accents = [accent, 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'];
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = `<a:ln w="6350">${fill}</a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><a:theme xmlns:a="${drawing}" name="Plain"><a:themeElements><a:clrScheme name="Plain">` +
    ['dk1', 'lt1', 'dk2', 'lt2'].map((name, at) => colour(name, at % 2 === 0 ? '000000' : 'FFFFFF')).join('') +
    accents.map((value, at) => colour(`accent${at + 1}`, value)).join('') +
    `${colour('hlink', '0563C1')}${colour('folHlink', '954F72')}</a:clrScheme>` +
    `<a:fontScheme name="Plain">${font('majorFont', headings)}${font('minorFont', body)}</a:fontScheme>` +
    `<a:fmtScheme name="Plain"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst>` +
    `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>` +
    '</a:themeElements></a:theme>'
  );
}

function withTheme(bytes: Uint8Array, kind: Kind): Uint8Array {
  const parts = unzipSync(bytes);
  const change = (name: string, before: string, more: string): void => {
    parts[name] = strToU8(strFromU8(parts[name] ?? new Uint8Array()).replace(before, `${more}${before}`));
  };
  parts['word/theme/theme1.xml'] = strToU8(themeOf(kind));
  change(
    '[Content_Types].xml',
    '</Types>',
    '<Override PartName="/word/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>',
  );
  change(
    'word/_rels/document.xml.rels',
    '</Relationships>',
    '<Relationship Id="theme1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme" Target="theme/theme1.xml"/>',
  );
  return packed(parts);
}
