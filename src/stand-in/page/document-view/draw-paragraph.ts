// One paragraph: its runs, links, tracked changes, inline controls, marks and notes, each character tied to its place in Word's text.
import { changeRanges } from '../../../ooxml/tracked-changes';
import { isShowingPlaceholder } from '../../tree/controls';
import { pieces } from '../../tree/text';
import { markControl } from './controls';
import { drawGraphic } from './draw-picture';
import { drawTextBox } from './draw-text-box';
import { greyBox, make, relation, type Drawing } from './drawing';
import { dress, paragraphCss, points, runCss } from './formatting-css';
import { attribute, child, children, descendants, value, whole, type OoxmlElement } from './nodes';
import { isOnIn, property } from './styles';
import { keepStops, tabStops } from './tab-stops';
import type { Leaf } from './ties';

/** What is not visible: properties, and marks that only Word's editing uses. */
const unseen = new Set([
  'pPr',
  'rPr',
  'sdtPr',
  'sdtEndPr',
  'bookmarkStart',
  'bookmarkEnd',
  'proofErr',
  'permStart',
  'permEnd',
  'lastRenderedPageBreak',
  'fldChar',
  'instrText',
  'delInstrText',
  'annotationRef',
  'footnoteRef',
  'endnoteRef',
  'separator',
  'continuationSeparator',
  'customXmlPr',
  'smartTagPr',
  'fldData',
  ...changeRanges,
]);

/** Wrappers whose content simply follows. */
const transparent = new Set(['smartTag', 'customXml', 'fldSimple', 'dir', 'bdo', 'sdtContent', 'ruby', 'rubyBase']);

/** Whether an element of this name is meant to be invisible, also between blocks. */
export function isUnseen(name: string): boolean {
  return unseen.has(name) || name === 'commentRangeStart' || name === 'commentRangeEnd';
}

type DrawBlocks = (drawing: Drawing, into: HTMLElement, parent: OoxmlElement) => void;

interface Line {
  drawing: Drawing;
  drawBlocks: DrawBlocks;
  leaves: Leaf[];
  /** Where each child of a run begins in the paragraph's text, and what it counts for. */
  places: Map<OoxmlElement, { start: number; text: string }>;
  paragraphStyle: string | undefined;
  /** Inside a control that shows its prompt. */
  prompt: boolean;
  /** Whether the paragraph sets tab stops of its own. */
  hasStops: boolean;
}

/** Draws a `w:p` and ties it; `drawBlocks` draws what stands in a text box. */
export function drawParagraph(drawing: Drawing, paragraph: OoxmlElement, drawBlocks: DrawBlocks): HTMLElement {
  const properties = child(paragraph, 'pPr');
  const styleId = value(properties, 'pStyle');
  const line: Line = {
    drawing,
    drawBlocks,
    leaves: [],
    places: new Map(pieces(paragraph).map((piece) => [piece.node, piece])),
    paragraphStyle: styleId,
    prompt: false,
    hasStops: false,
  };
  const drawn = make(elementName(drawing, paragraph, styleId), 'paragraph');
  const layers = [...drawing.styles.paragraph(styleId, drawing.tableStyle), ...(properties ? [properties] : [])];
  const label = listLabel(drawing, properties, layers);
  // A list's own indents give way to the paragraph's, and to its style's when the style brings the list (ECMA-376 part 1, §17.7.2).
  const listLayer = child(label?.level, 'pPr');
  if (listLayer) layers.splice(child(properties, 'numPr') ? layers.length - 1 : 1, 0, listLayer);
  dress(drawn, { ...paragraphCss(layers), ...markCss(line, properties) });
  const stops = tabStops(layers);
  if (stops.length > 0) keepStops(drawn, stops);
  line.hasStops = stops.length > 0;
  if (isOnIn(layers, 'contextualSpacing')) drawn.dataset['tightStyle'] = styleId ?? '';
  if (isOnIn(layers, 'pageBreakBefore')) drawn.classList.add('page-break-before');
  if (label) drawn.append(labelSpan(line, label.text, label.level, layers));
  drawInline(line, drawn, paragraph);
  close(line, drawn);
  if (child(properties, 'sectPr')) drawn.dataset['sectionEnds'] = 'Section break';
  drawing.ties.tieParagraph(drawn, paragraph, line.leaves);
  return drawn;
}

function elementName(
  drawing: Drawing,
  paragraph: OoxmlElement,
  styleId: string | undefined,
): 'p' | 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6' {
  const heading = /^heading ([1-6])$/.exec(drawing.styles.name(styleId))?.[1];
  return heading && children(paragraph).length > 0 ? (`h${heading}` as 'h1') : 'p';
}

/** The formatting of the paragraph mark, which an empty paragraph's line has. */
function markCss(line: Line, properties: OoxmlElement | undefined): Record<string, string> {
  const own = child(properties, 'rPr');
  const { styles, tableStyle } = line.drawing;
  const layers = styles.run(line.paragraphStyle, undefined, tableStyle);
  const hasText = line.leaves.length > 0 || line.places.size > 0;
  return runCss(own && !hasText ? [...layers, own] : layers, styles);
}

function listLabel(
  drawing: Drawing,
  properties: OoxmlElement | undefined,
  layers: OoxmlElement[],
): { text: string; level: OoxmlElement } | undefined {
  const numbering = child(properties, 'numPr') ?? property(layers, 'numPr');
  const listId = value(numbering, 'numId') ?? value(property(layers, 'numPr'), 'numId');
  return listId === undefined || listId === '0'
    ? undefined
    : drawing.lists.next(listId, Number(value(numbering, 'ilvl') ?? 0));
}

function labelSpan(line: Line, text: string, level: OoxmlElement, layers: OoxmlElement[]): HTMLElement {
  const span = make('span', 'list-label', text);
  span.contentEditable = 'false';
  const own = child(level, 'rPr');
  const { styles, tableStyle } = line.drawing;
  const css = runCss([...styles.run(line.paragraphStyle, undefined, tableStyle), ...(own ? [own] : [])], styles);
  // A bullet's own font is a symbol font; the bullet has been put into plain characters.
  if (value(level, 'numFmt') === 'bullet') delete css['font-family'];
  const indent = property(layers, 'ind');
  dress(span, { ...css, 'min-width': points(whole(indent, 'hanging') ?? 360) });
  return span;
}

function drawInline(line: Line, into: HTMLElement, parent: OoxmlElement): void {
  for (const node of children(parent)) drawInlineNode(line, into, node);
}

function drawInlineNode(line: Line, into: HTMLElement, node: OoxmlElement): void {
  const name = node.localName ?? '';
  if (unseen.has(name)) return;
  if (transparent.has(name)) return drawInline(line, into, node);
  switch (name) {
    case 'r':
      return drawRun(line, into, node);
    case 'hyperlink':
      return drawInside(line, into, linkFor(line, node), node);
    case 'ins':
    case 'moveTo':
      return drawInside(line, into, tracked('ins', name === 'ins' ? 'Inserted' : 'Moved here', node), node);
    case 'del':
    case 'moveFrom':
      return drawInside(line, into, tracked('del', name === 'del' ? 'Deleted' : 'Moved away', node), node);
    case 'sdt':
      return drawControl(line, into, node);
    case 'commentRangeStart':
      return void line.drawing.openComments.add(attribute(node, 'id') ?? '');
    case 'commentRangeEnd':
      return void line.drawing.openComments.delete(attribute(node, 'id') ?? '');
    case 'AlternateContent':
      return drawInline(line, into, child(node, 'Choice') ?? child(node, 'Fallback') ?? node);
    case 'oMath':
    case 'oMathPara':
      return void into.append(
        greyBox(
          `Equation: ${descendants(node, 't')
            .map((one) => one.textContent ?? '')
            .join('')}`,
          true,
        ),
      );
    default:
      return void into.append(greyBox(`Not drawn: ${node.nodeName}`, true));
  }
}

function drawInside(line: Line, into: HTMLElement, holder: HTMLElement, node: OoxmlElement): void {
  drawInline(line, holder, node);
  into.append(holder);
}

function linkFor(line: Line, node: OoxmlElement): HTMLElement {
  const link = make('span', 'link');
  const target = relation(line.drawing, attribute(node, 'id'))?.target;
  link.title = target ?? (attribute(node, 'anchor') ? `Place in this document: ${attribute(node, 'anchor')}` : 'Link');
  return link;
}

function tracked(element: 'ins' | 'del', what: string, node: OoxmlElement): HTMLElement {
  const mark = make(element, 'tracked');
  const author = attribute(node, 'author');
  mark.title = author ? `${what} by ${author}` : what;
  return mark;
}

function drawControl(line: Line, into: HTMLElement, node: OoxmlElement): void {
  const holder = make('span', 'control inline-control');
  markControl(holder, node);
  line.drawing.ties.tie(holder, node);
  const content = child(node, 'sdtContent');
  const inside = { ...line, prompt: line.prompt || isShowingPlaceholder(node) };
  if (content) drawInline(inside, holder, content);
  into.append(holder);
}

function drawRun(line: Line, into: HTMLElement, run: OoxmlElement): void {
  const { styles, tableStyle, openComments } = line.drawing;
  const properties = child(run, 'rPr');
  const layers = [
    ...styles.run(line.paragraphStyle, value(properties, 'rStyle'), tableStyle),
    ...(properties ? [properties] : []),
  ];
  const span = make('span', 'run');
  dress(span, runCss(layers, styles));
  if (line.prompt) span.classList.add('prompt');
  if (isOnIn(layers, 'vanish')) {
    span.classList.add('hidden-text');
    span.title = 'Hidden text';
  }
  if (openComments.size > 0) {
    span.classList.add('commented');
    span.dataset['comments'] = [...openComments].join(' ');
  }
  for (const node of children(run)) drawRunNode(line, span, node);
  if (span.hasChildNodes()) into.append(span);
}

function drawRunNode(line: Line, span: HTMLElement, node: OoxmlElement): void {
  const name = node.localName ?? '';
  if (unseen.has(name)) return;
  switch (name) {
    case 't':
    case 'delText':
      return addText(line, span, node, node.textContent ?? '');
    case 'tab':
    case 'ptab':
      return addText(line, span, node, '\t');
    case 'noBreakHyphen':
      return addText(line, span, node, '\u2011');
    case 'softHyphen':
      return addText(line, span, node, '\u00ad');
    case 'sym':
      return addText(line, span, node, symbol(node));
    case 'cr':
      return addText(line, span, node, '\n');
    case 'br':
      return attribute(node, 'type') === 'page' || attribute(node, 'type') === 'column'
        ? addThing(line, span, node, pageBreak(node))
        : addText(line, span, node, '\n');
    case 'drawing':
    case 'pict':
    case 'object':
      return addThing(line, span, node, drawObject(line, node));
    case 'AlternateContent':
      return drawChoice(line, span, node);
    case 'footnoteReference':
      return addThing(line, span, node, noteMark(line.drawing.notes.footnotes, node, 'Footnote'));
    case 'endnoteReference':
      return addThing(line, span, node, noteMark(line.drawing.notes.endnotes, node, 'Endnote'));
    case 'commentReference':
      return addThing(line, span, node, commentAnchor(node));
    case 'ruby':
      return drawInline(line, span, child(node, 'rubyBase') ?? node);
    default:
      return addThing(line, span, node, greyBox(`Not drawn: ${node.nodeName}`, true));
  }
}

/** Two ways of drawing one thing: the newer first, as Word does. */
function drawChoice(line: Line, span: HTMLElement, node: OoxmlElement): void {
  const graphic = children(child(node, 'Choice') ?? child(node, 'Fallback'))[0];
  if (graphic) addThing(line, span, node, drawObject(line, graphic));
}

const drawObject = (line: Line, graphic: OoxmlElement): HTMLElement =>
  drawTextBox(line.drawing, graphic, line.drawBlocks) ?? drawGraphic(line.drawing, graphic);

function addText(line: Line, span: HTMLElement, node: OoxmlElement, text: string): void {
  const place = line.places.get(node);
  const drawn = document.createTextNode(text);
  span.append(text === '\t' && line.hasStops ? make('span', 'tab-stop', drawn) : drawn);
  // What the text does not count (a ruby's base, say) is seen but cannot be typed into.
  if (place && place.text.length === text.length)
    line.leaves.push({ node: drawn, start: place.start, length: text.length });
}

function addThing(line: Line, span: HTMLElement, node: OoxmlElement, drawn: HTMLElement): void {
  drawn.contentEditable = 'false';
  span.append(drawn);
  const place = line.places.get(node);
  if (place) line.leaves.push({ node: drawn, start: place.start, length: place.text.length });
}

/** A caret needs a line to stand on: in an empty paragraph, and behind a line break at a paragraph's end. */
function close(line: Line, drawn: HTMLElement): void {
  const last = line.leaves.at(-1);
  if (!last || (last.node instanceof Text && last.node.data.endsWith('\n')) || !(last.node instanceof Text))
    drawn.append(make('br', 'filler'));
}

function symbol(node: OoxmlElement): string {
  const code = Number.parseInt(attribute(node, 'char') ?? '', 16);
  return code >= 0xe000 && code <= 0xf8ff ? '•' : String.fromCharCode(code || 0x2022);
}

function pageBreak(node: OoxmlElement): HTMLElement {
  return make('span', 'page-break', attribute(node, 'type') === 'column' ? 'Column break' : 'Page break');
}

function noteMark(notes: string[], node: OoxmlElement, what: string): HTMLElement {
  const id = attribute(node, 'id') ?? '';
  if (!notes.includes(id)) notes.push(id);
  const mark = make('span', 'note-mark', String(notes.indexOf(id) + 1));
  mark.title = what;
  return mark;
}

function commentAnchor(node: OoxmlElement): HTMLElement {
  const anchor = make('span', 'comment-anchor');
  anchor.dataset['comment'] = attribute(node, 'id') ?? '';
  return anchor;
}
