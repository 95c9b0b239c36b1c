// The poster as a .docx that is edited like any other: headings and paragraphs in two columns, in the order they are read, and no text box.
import type { PosterContent, PosterPage } from '../enquiry/poster';
import type { HeadedPart } from '../handbook/poster';
import { newDocument } from './new-document';
import { pictureRun, type Picture } from './picture';
import { coloursOf, fontOf, papers, typeOf, usualTheme, type PosterTheme } from './poster-style';
import { runText } from './xml-text';

/** The pictures by the part they stand in. */
export type PosterPictures = Partial<Readonly<Record<HeadedPart, Picture>>>;

export interface PosterWishes extends PosterPage {
  readonly content: PosterContent;
  readonly pictures: PosterPictures;
  /** One of `bodySizes`: as large as the page allows. */
  readonly body: number;
  /** How many of the parts stand in the first column. */
  readonly inFirstColumn: number;
  readonly theme?: PosterTheme | null;
}

/** The bytes of a fresh .docx; the same wishes give the same bytes. */
export function posterDocument({
  content,
  pictures,
  size,
  look,
  body,
  inFirstColumn,
  theme,
}: PosterWishes): Uint8Array {
  const paper = papers[size];
  const type = typeOf(body, paper, content.headline);
  const colours = coloursOf(look, theme ?? usualTheme);
  const { title, school, headline, parts, strip } = content;
  const inOrder = parts.flatMap(({ id }) => pictures[id] ?? []);
  const pictured = (id: HeadedPart): string => {
    const picture = pictures[id];
    return picture
      ? paragraph(pictureRun(picture, inOrder.indexOf(picture) + 1), { after: type.afterLine, keep: true })
      : '';
  };

  const band = colours.band === null ? {} : { box: { line: colours.band, fill: colours.band, padding: type.padding } };
  const atop = [
    ...(title === ''
      ? []
      : [paragraph(run(title), { style: 'Title', after: school === '' ? type.afterBlock : 0, ...band })]),
    ...(school === ''
      ? []
      : [paragraph(run(school, { size: type.school, colour: colours.onBand }), { after: type.afterBlock, ...band })]),
    ...(headline === '' ? [] : [paragraph(run(headline), { style: 'Heading1', after: type.afterBlock })]),
  ];
  // A heading atop a column has no room above it: Word would leave it below the break in the one column and not in the other.
  const columns = parts.flatMap(({ id, heading, lines }, part) => [
    paragraph((part === inFirstColumn ? '<w:r><w:br w:type="column"/></w:r>' : '') + run(heading), {
      style: 'Heading2',
      ...(part === 0 || part === inFirstColumn ? { before: 0, after: type.afterHeading } : {}),
    }),
    ...(id === 'question' ? [pictured(id)] : []),
    ...lines.map((line, at) =>
      paragraph(run(line, { bold: id === 'question' && at === 0 }), { after: type.afterLine }),
    ),
    ...(id === 'question' ? [] : [pictured(id)]),
  ]);
  const box = { line: colours.stripLine, fill: colours.strip, padding: type.padding };
  const foot = strip
    ? [
        paragraph(run(strip.heading), { style: 'Heading3', before: type.afterBlock, box, keep: true }),
        ...strip.lines.map((line) => paragraph(run(line, { size: type.strip }), { after: 0, box })),
      ]
    : [`<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p>`];

  const twips = { width: twipsOf(paper.width), height: twipsOf(paper.height), margin: twipsOf(paper.margin) };
  const sections = [
    { blocks: atop.filter((block) => block !== ''), columns: 1 },
    { blocks: columns.filter((block) => block !== ''), columns: parts.length > 1 ? 2 : 1 },
  ].filter(({ blocks }) => blocks.length > 0);
  const body_ = sections
    .map(({ blocks, columns: count }, at) => ended(blocks, sectionOf(twips, count, twipsOf(paper.gap), at > 0)))
    .join('');
  return newDocument(body_ + foot.join(''), twips, {
    pictures: inOrder,
    styles: stylesOf(look, theme ?? usualTheme, type, colours),
    title: title === '' ? headline : title,
    goesOn: sections.length > 0,
  });
}

const twipsOf = (points: number): number => Math.round(points * 20);

interface Box {
  readonly line: string;
  readonly fill: string | null;
  readonly padding: number;
}

interface Around {
  readonly style?: string;
  readonly before?: number;
  readonly after?: number;
  readonly keep?: boolean;
  readonly box?: Box;
}

/** Paragraphs one after the other whose boxes are the same share one box, in Word and elsewhere. */
function paragraph(runs: string, { style, before, after, keep = false, box }: Around): string {
  const border = (side: string): string =>
    box ? `<w:${side} w:val="single" w:sz="12" w:space="${Math.min(31, box.padding)}" w:color="${box.line}"/>` : '';
  const spacing = [
    before === undefined ? '' : ` w:before="${twipsOf(before)}"`,
    after === undefined ? '' : ` w:after="${twipsOf(after)}"`,
  ].join('');
  return (
    `<w:p><w:pPr>${style === undefined ? '' : `<w:pStyle w:val="${style}"/>`}${keep ? '<w:keepNext/>' : ''}` +
    (box ? `<w:pBdr>${['top', 'left', 'bottom', 'right'].map(border).join('')}</w:pBdr>` : '') +
    (box?.fill ? `<w:shd w:val="clear" w:color="auto" w:fill="${box.fill}"/>` : '') +
    (spacing === '' ? '' : `<w:spacing${spacing}/>`) +
    // The border is drawn outside the text: the text moves in by as much, so that the box ends at the margins.
    (box ? `<w:ind w:left="${twipsOf(box.padding)}" w:right="${twipsOf(box.padding)}"/>` : '') +
    `</w:pPr>${runs}</w:p>`
  );
}

function run(text: string, { bold = false, size = 0, colour = '' } = {}): string {
  const half = Math.round(size * 2);
  const properties =
    (bold ? '<w:b/><w:bCs/>' : '') +
    (colour === '' ? '' : `<w:color w:val="${colour}"/>`) +
    (size === 0 ? '' : `<w:sz w:val="${half}"/><w:szCs w:val="${half}"/>`);
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${runText(text)}</w:r>`;
}

/** The blocks with the end of their section in the last paragraph. */
function ended(blocks: readonly string[], section: string): string {
  const last = blocks.at(-1) ?? '';
  return blocks.slice(0, -1).join('') + last.replace('</w:pPr>', `${section}</w:pPr>`);
}

function sectionOf(
  { width, height, margin }: { readonly width: number; readonly height: number; readonly margin: number },
  columns: number,
  gap: number,
  goesOn: boolean,
): string {
  return (
    `<w:sectPr>${goesOn ? '<w:type w:val="continuous"/>' : ''}<w:pgSz w:w="${width}" w:h="${height}"/>` +
    `<w:pgMar w:top="${margin}" w:right="${margin}" w:bottom="${margin}" w:left="${margin}" w:header="340" w:footer="340" w:gutter="0"/>` +
    `<w:cols w:num="${columns}" w:space="${gap}"/></w:sectPr>`
  );
}

function stylesOf(
  look: PosterPage['look'],
  theme: PosterTheme,
  type: ReturnType<typeof typeOf>,
  colours: ReturnType<typeof coloursOf>,
): string {
  const font = fontOf(look, theme).name;
  const heading = (level: 1 | 2 | 3, size: number, colour: string, around: string): string =>
    style(
      `Heading${level}`,
      `heading ${level}`,
      `<w:keepNext/>${around}<w:outlineLvl w:val="${level - 1}"/>`,
      size,
      colour,
      true,
    );
  const spacing = (before: number, after: number): string =>
    `<w:spacing w:before="${twipsOf(before)}" w:after="${twipsOf(after)}"/>`;
  const rule = `<w:pBdr><w:bottom w:val="single" w:sz="${look === 'contrast' ? 18 : 8}" w:space="1" w:color="${colours.rule}"/></w:pBdr>`;
  return (
    '<w:docDefaults><w:rPrDefault><w:rPr>' +
    `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/><w:color w:val="${colours.text}"/>` +
    `${sized(type.body)}<w:lang w:val="en-GB"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>` +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
    style('Title', 'Title', '<w:keepNext/>', type.title, colours.onBand, true) +
    heading(1, type.headline, colours.headline, spacing(0, type.afterLine)) +
    heading(2, type.heading, colours.heading, rule + spacing(type.beforeHeading, type.afterHeading)) +
    heading(3, type.stripHeading, colours.heading, '')
  );
}

const sized = (size: number): string =>
  `<w:sz w:val="${Math.round(size * 2)}"/><w:szCs w:val="${Math.round(size * 2)}"/>`;

const style = (id: string, name: string, around: string, size: number, colour: string, bold: boolean): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/>` +
  `<w:pPr>${around}</w:pPr><w:rPr>${bold ? '<w:b/><w:bCs/>' : ''}<w:color w:val="${colour}"/>${sized(size)}</w:rPr></w:style>`;
