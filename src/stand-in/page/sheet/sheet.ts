// The document as an editable sheet of paper: draws it, draws again what changed, and keeps the caret.
import type { OpenDocx, Point, Selection } from '../../docx/open-docx';
import { placeOf, pointAt, selectionAt } from './caret';
import { drawBlock, drawBlocks } from './draw-blocks';
import { make, relation, type Drawing } from './drawing';
import { fingerprint } from './fingerprint';
import { points } from './look';
import { attribute, child, children, childrenNamed, whole, type OoxmlElement } from './nodes';
import { alignComments, drawComments, drawNotes } from './notes-and-comments';
import { ListCounter } from './numbering';
import { Pictures } from './pictures';
import { Styles } from './styles';
import { setTabs } from './tab-stops';
import { Ties } from './ties';

/** A4 with Word's usual margins, in twentieths of a point: for a document that does not say. */
const a4 = { width: 11906, height: 16838, margin: 1440 };

interface DrawnBlock {
  print: string;
  drawn: HTMLElement[];
}

/** The left half of the page. `text` is the one element that is typed into. */
export class Sheet {
  readonly text = make('div', 'sheet-text');
  private readonly header = make('header', 'sheet-header');
  private readonly footer = make('footer', 'sheet-footer');
  private readonly notes = make('section', 'sheet-notes');
  private readonly margin = make('aside', 'comments');
  private readonly paper = make('div', 'paper', this.header, this.text, this.notes, this.footer);
  private readonly desk = make('div', 'desk', this.paper, this.margin);
  private ties = new Ties();
  private drawnBlocks = new Map<OoxmlElement, DrawnBlock>();
  private docx: OpenDocx | undefined;
  private pictures: Pictures | undefined;
  private forget: (() => void)[] = [];
  private frame = 0;
  private paused = false;

  /** `into` is the element that scrolls. */
  constructor(private readonly into: HTMLElement) {
    this.text.contentEditable = 'true';
    this.text.spellcheck = false;
    this.text.setAttribute('role', 'textbox');
    this.text.setAttribute('aria-multiline', 'true');
    this.text.setAttribute('aria-label', 'Document text');
    this.header.setAttribute('aria-label', 'Page header');
    this.footer.setAttribute('aria-label', 'Page footer');
    this.notes.setAttribute('aria-label', 'Notes');
    this.margin.setAttribute('aria-label', 'Comments');
    into.append(this.desk);
    new ResizeObserver(() => this.fit()).observe(into);
  }

  /** Shows another document from its beginning. */
  show(docx: OpenDocx): void {
    for (const stop of this.forget) stop();
    this.pictures?.release();
    this.docx = docx;
    this.pictures = new Pictures(docx);
    this.ties = new Ties();
    this.drawnBlocks = new Map();
    this.forget = [docx.onChange(() => this.drawSoon()), docx.onSelection(() => this.drawSoon())];
    this.setPaper(docx);
    this.draw();
    this.into.scrollTo(0, 0);
    this.text.focus({ preventScroll: true });
  }

  /** Draws with the next frame; several changes before it are one drawing. */
  private drawSoon(): void {
    this.frame ||= requestAnimationFrame(() => this.draw());
  }

  /** While an input method composes, the browser's own text must stay as it is. */
  pause(): void {
    this.paused = true;
  }

  get isPaused(): boolean {
    return this.paused;
  }

  /** Draws everything anew: the browser may have changed any of it. */
  resume(): void {
    this.paused = false;
    this.drawnBlocks = new Map();
    this.draw();
  }

  /** Draws what changed, at once. */
  draw(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    if (!this.docx || !this.pictures || this.paused) return;
    const drawing = this.drawing(this.docx, this.pictures);
    this.drawBody(drawing);
    this.drawEdges(drawing);
    drawNotes(drawing, this.notes);
    drawComments(drawing, this.text, this.margin);
    tightenLists(this.text);
    setTabs(this.paper);
    this.fit();
    this.showSelection();
  }

  private drawing(docx: OpenDocx, pictures: Pictures): Drawing {
    const related = (kind: string): ReturnType<OpenDocx['part']> => {
      const part = docx.related(kind);
      return part === undefined ? undefined : docx.part(part);
    };
    return {
      docx, pictures,
      part: docx.mainPart,
      styles: new Styles(related('styles'), related('theme')),
      lists: new ListCounter(related('numbering')),
      ties: this.ties,
      openComments: new Set(),
      notes: { footnotes: [], endnotes: [] },
      tableStyle: [],
    };
  }

  /** Blocks that are as they were keep their elements; what lists and comments make of them is counted again all the same. */
  private drawBody(drawing: Drawing): void {
    const drawn = new Map<OoxmlElement, DrawnBlock>();
    const wanted: HTMLElement[] = [];
    for (const block of children(drawing.docx.body)) {
      const known = this.drawnBlocks.get(block);
      // Numbers, notes and comment marks depend on what stands before: a block that has any is drawn again.
      const print = dependsOnWhatIsBefore(drawing, block) ? '' : fingerprint(block);
      const one = known && print !== '' && known.print === print ? known : { print, drawn: drawBlock(drawing, block) };
      drawn.set(block, one);
      wanted.push(...one.drawn);
    }
    this.drawnBlocks = drawn;
    replaceWhatDiffers(this.text, wanted);
  }

  private drawEdges(drawing: Drawing): void {
    const section = childrenNamed(drawing.docx.body, 'sectPr').at(-1);
    for (const [place, name] of [[this.header, 'headerReference'], [this.footer, 'footerReference']] as const) {
      place.replaceChildren();
      const references = childrenNamed(section, name);
      const usual = references.find((one) => attribute(one, 'type') === 'default') ?? references[0];
      const part = relation(drawing, attribute(usual, 'id'))?.target;
      const root = part === undefined ? undefined : drawing.docx.part(part)?.documentElement;
      if (part !== undefined && root) drawBlocks({ ...drawing, part, openComments: new Set(), ties: new Ties() }, place, root);
    }
  }

  private setPaper(docx: OpenDocx): void {
    const section = childrenNamed(docx.body, 'sectPr').at(-1);
    const size = child(section, 'pgSz');
    const margins = child(section, 'pgMar');
    const margin = (side: string): string => points(Math.abs(whole(margins, side) ?? a4.margin));
    this.paper.style.width = points(whole(size, 'w') ?? a4.width);
    this.paper.style.minHeight = points(whole(size, 'h') ?? a4.height);
    this.paper.style.padding = `0 ${margin('right')} 0 ${margin('left')}`;
    this.header.style.minHeight = margin('top');
    this.header.style.paddingTop = points(whole(margins, 'header') ?? 708);
    this.footer.style.minHeight = margin('bottom');
    this.footer.style.paddingBottom = points(whole(margins, 'footer') ?? 708);
  }

  /** Makes the sheet smaller where the window is narrow, so that a line can be read without moving it. */
  private fit(): void {
    const room = this.into.clientWidth;
    const needed = this.paper.offsetWidth + (this.margin.hidden ? 0 : this.margin.offsetWidth + 16) + 48;
    this.desk.style.setProperty('zoom', room > 0 && needed > room ? String(Math.max(0.4, room / needed)) : '1');
    alignComments(this.text, this.margin);
  }

  /** Where the person's selection is in the document; undefined when it is not in its text. */
  selected(): Selection | undefined {
    return selectionAt(this.ties, this.text, document.getSelection());
  }

  /** The first point of the document inside something drawn, such as a cell. */
  startOf(drawn: HTMLElement): Point | undefined {
    return pointAt(this.ties, { node: drawn, offset: 0 });
  }

  /** Puts the page's selection where the document's is, unless the person is busy somewhere else on the page. */
  showSelection(): void {
    if (!this.docx) return;
    const { start, end } = this.docx.selection;
    this.markFocus(start.paragraph);
    const active = document.activeElement;
    if (active !== this.text && active !== document.body && !(active instanceof HTMLIFrameElement)) return;
    const from = placeOf(this.ties, start);
    const to = placeOf(this.ties, end);
    const selection = document.getSelection();
    if (!from || !to || !selection) return;
    const shown = this.selected();
    const same = shown && shown.start.paragraph === start.paragraph && shown.start.offset === start.offset && shown.end.paragraph === end.paragraph && shown.end.offset === end.offset;
    if (!same) selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  }

  /** Marks the controls around the caret, so that they show their titles. */
  private markFocus(paragraph: OoxmlElement): void {
    for (const marked of this.text.querySelectorAll('.control.has-caret')) marked.classList.remove('has-caret');
    const place = document.getSelection()?.anchorNode;
    let up: Element | null | undefined = place && this.text.contains(place) ? place.parentElement : this.ties.drawnFor(paragraph);
    for (; up && up !== this.text; up = up.parentElement) if (up.classList.contains('control')) up.classList.add('has-caret');
  }

  /** Brings a paragraph into view. */
  scrollTo(paragraph: OoxmlElement): void {
    this.ties.drawnFor(paragraph)?.scrollIntoView({ block: 'nearest' });
  }
}

const dependent = ['numPr', 'footnoteReference', 'endnoteReference', 'commentRangeStart', 'commentRangeEnd', 'commentReference', 'pStyle'];

/** Whether what a block looks like depends on the blocks before it. Styled paragraphs count only where their style brings a list. */
function dependsOnWhatIsBefore(drawing: Drawing, block: OoxmlElement): boolean {
  if (drawing.openComments.size > 0) return true;
  return dependent.some((name) =>
    name === 'pStyle'
      ? [...block.getElementsByTagNameNS('*', name)].some((style) => drawing.styles.paragraph(attribute(style, 'val')).some((layer) => child(layer, 'numPr')))
      : block.localName === name || block.getElementsByTagNameNS('*', name).length > 0,
  );
}

/** Word leaves out the space between paragraphs of one style where the style says so, as list styles do. */
function tightenLists(text: HTMLElement): void {
  for (const paragraph of text.querySelectorAll<HTMLElement>('[data-tight-style]')) {
    const next = paragraph.nextElementSibling;
    const together = next instanceof HTMLElement && next.dataset['tightStyle'] === paragraph.dataset['tightStyle'];
    paragraph.classList.toggle('tight-below', together);
    if (next instanceof HTMLElement) next.classList.toggle('tight-above', together);
  }
}

/** Brings an element's children to the wanted list, leaving those that are already in place untouched. */
function replaceWhatDiffers(parent: HTMLElement, wanted: HTMLElement[]): void {
  const keep = new Set<Node>(wanted);
  for (const node of [...parent.childNodes]) if (!keep.has(node)) node.remove();
  let at = parent.firstChild;
  for (const node of wanted) {
    if (node === at) at = at.nextSibling;
    else parent.insertBefore(node, at);
  }
}
