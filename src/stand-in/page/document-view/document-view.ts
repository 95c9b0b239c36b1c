// The document as an editable sheet of paper: draws it, draws again what changed, and keeps the caret.
import type { OpenDocx, Point, Selection } from '../../docx/open-docx';
import { placeOf, pointAt, selectionAt } from './caret';
import { drawBlock, drawBlocks } from './draw-blocks';
import { goOnFrom, make, passed, relation, type Drawing } from './drawing';
import { fingerprint } from './fingerprint';
import { points } from './formatting-css';
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
  /** What lists, notes and comments had come to before and behind it. */
  before: string;
  behind: string;
  drawn: HTMLElement[];
}

/** The left half of the page. `text` is the one element that is typed into. */
export class DocumentView {
  readonly text = make('div', 'view-text');
  private readonly header = make('header', 'view-header');
  private readonly footer = make('footer', 'view-footer');
  private readonly notes = make('section', 'view-notes');
  private readonly margin = make('aside', 'comments');
  private readonly paper = make('div', 'paper', this.header, this.text, this.notes, this.footer);
  private readonly canvas = make('div', 'canvas', this.paper, this.margin);
  private ties = new Ties();
  private drawnBlocks = new Map<OoxmlElement, DrawnBlock>();
  private drawnFormatting = '';
  private docx: OpenDocx | undefined;
  private pictures: Pictures | undefined;
  private forget: (() => void)[] = [];
  private frame = 0;
  private outdated = true;
  /** The selection that page and document last agreed on. */
  private agreed: Selection | undefined;
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
    into.append(this.canvas);
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
    this.agreed = undefined;
    this.outdated = true;
    const changed = (): void => {
      this.outdated = true;
      this.followSoon();
    };
    this.forget = [docx.onChange(changed), docx.onSelection(() => this.followSoon())];
    this.setPaper(docx);
    this.draw();
    this.into.scrollTo(0, 0);
    this.text.focus({ preventScroll: true });
  }

  /** Follows the document with the next frame; several changes before it are one drawing. */
  private followSoon(): void {
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
    this.outdated = true;
    this.draw();
  }

  /** Draws what changed, at once. */
  draw(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    if (!this.docx || !this.pictures || this.paused) return;
    if (this.outdated) this.drawAll(this.docx, this.pictures);
    this.showSelection();
  }

  private drawAll(docx: OpenDocx, pictures: Pictures): void {
    this.outdated = false;
    const drawing = this.drawing(docx, pictures);
    this.drawBody(drawing);
    this.drawEdges(drawing);
    drawNotes(drawing, this.notes);
    drawComments(drawing, this.text, this.margin);
    tightenLists(this.text);
    setTabs(this.paper);
    this.fit();
  }

  private drawing(docx: OpenDocx, pictures: Pictures): Drawing {
    return {
      docx,
      pictures,
      part: docx.mainPart,
      styles: new Styles(relatedPart(docx, 'styles'), relatedPart(docx, 'theme')),
      lists: new ListCounter(relatedPart(docx, 'numbering')),
      ties: this.ties,
      openComments: new Set(),
      notes: { footnotes: [], endnotes: [] },
      tableStyle: [],
    };
  }

  /** A block that is as it was, behind blocks that left the same numbers and open comments, keeps its elements. */
  private drawBody(drawing: Drawing): void {
    const drawn = new Map<OoxmlElement, DrawnBlock>();
    const wanted: HTMLElement[] = [];
    // New styles may change the formatting of every block.
    const formatting = ['styles', 'numbering', 'theme'].map((kind) => partPrint(drawing.docx, kind)).join();
    if (formatting !== this.drawnFormatting) this.drawnBlocks = new Map();
    this.drawnFormatting = formatting;
    let before = passed(drawing);
    for (const block of children(drawing.docx.body)) {
      const print = fingerprint(block);
      let one = this.drawnBlocks.get(block);
      if (one?.print === print && one.before === before) {
        if (one.behind !== before) goOnFrom(drawing, one.behind);
      } else {
        const elements = drawBlock(drawing, block);
        one = { print, before, behind: passed(drawing), drawn: elements };
      }
      before = one.behind;
      drawn.set(block, one);
      wanted.push(...one.drawn);
    }
    this.drawnBlocks = drawn;
    // A caret in what is taken off the page is lost, and has to be put back.
    if (replaceWhatDiffers(this.text, wanted)) this.agreed = undefined;
  }

  private drawEdges(drawing: Drawing): void {
    const section = childrenNamed(drawing.docx.body, 'sectPr').at(-1);
    for (const [place, name] of [
      [this.header, 'headerReference'],
      [this.footer, 'footerReference'],
    ] as const) {
      place.replaceChildren();
      const references = childrenNamed(section, name);
      const usual = references.find((one) => attribute(one, 'type') === 'default') ?? references[0];
      const part = relation(drawing, attribute(usual, 'id'))?.target;
      const root = part === undefined ? undefined : drawing.docx.part(part)?.documentElement;
      if (part !== undefined && root)
        drawBlocks({ ...drawing, part, openComments: new Set(), ties: new Ties() }, place, root);
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
    const zoom = room > 0 && needed > room ? String(Math.max(0.4, room / needed)) : '1';
    if (this.canvas.style.getPropertyValue('zoom') !== zoom) this.canvas.style.setProperty('zoom', zoom);
    alignComments(this.text, this.margin);
  }

  /** The caret as the person placed it becomes the document's selection. */
  takeSelection(): void {
    // Places on the page mean places in the document only while the page shows it as it is.
    if (this.outdated) this.draw();
    const selected = selectionAt(this.ties, this.text, document.getSelection());
    if (!this.docx || !selected) return;
    this.agreed = selected;
    this.docx.setSelection(selected);
    this.markFocus(selected.start.paragraph);
  }

  /** The first point of the document inside something drawn, such as a cell. */
  startOf(drawn: HTMLElement): Point | undefined {
    return pointAt(this.ties, { node: drawn, offset: 0 });
  }

  /** Puts the page's selection where the document's is, unless the person is busy somewhere else on the page. */
  private showSelection(): void {
    if (!this.docx) return;
    const { start, end } = this.docx.selection;
    this.markFocus(start.paragraph);
    // The document has not moved it: if the page's caret is elsewhere, the person has, and the browser has yet to say so.
    if (this.agreed && isSame(this.agreed, { start, end })) return;
    const active = document.activeElement;
    if (active !== this.text && active !== document.body && !(active instanceof HTMLIFrameElement)) return;
    const from = placeOf(this.ties, start);
    const to = placeOf(this.ties, end);
    const selection = document.getSelection();
    if (!from || !to || !selection) return;
    const shown = selectionAt(this.ties, this.text, selection);
    this.agreed = { start, end };
    if (!shown || !isSame(shown, this.agreed)) selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  }

  /** Marks the controls around the caret, so that they show their titles. */
  private markFocus(paragraph: OoxmlElement): void {
    for (const marked of this.text.querySelectorAll('.control.has-caret')) marked.classList.remove('has-caret');
    const place = document.getSelection()?.anchorNode;
    let up: Element | null | undefined =
      place && this.text.contains(place) ? place.parentElement : this.ties.drawnFor(paragraph);
    for (; up && up !== this.text; up = up.parentElement)
      if (up.classList.contains('control')) up.classList.add('has-caret');
  }

  /** Brings a paragraph into view. */
  scrollTo(paragraph: OoxmlElement): void {
    this.ties.drawnFor(paragraph)?.scrollIntoView({ block: 'nearest' });
  }
}

function partPrint(docx: OpenDocx, kind: string): string {
  const root = relatedPart(docx, kind)?.documentElement;
  return root ? fingerprint(root) : '';
}

function relatedPart(docx: OpenDocx, kind: string): ReturnType<OpenDocx['part']> {
  const part = docx.related(kind);
  return part === undefined ? undefined : docx.part(part);
}

function isSame(one: Selection, other: Selection): boolean {
  const same = (point: Point, as: Point): boolean => point.paragraph === as.paragraph && point.offset === as.offset;
  return same(one.start, other.start) && same(one.end, other.end);
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

/** Brings an element's children to the wanted list, leaving those that are already in place untouched. Answers whether any differed. */
function replaceWhatDiffers(parent: HTMLElement, wanted: HTMLElement[]): boolean {
  const keep = new Set<Node>(wanted);
  const gone = [...parent.childNodes].filter((node) => !keep.has(node));
  for (const node of gone) node.remove();
  let differs = gone.length > 0;
  let next = parent.firstChild;
  for (const node of wanted) {
    if (node === next) {
      next = next.nextSibling;
    } else {
      parent.insertBefore(node, next);
      differs = true;
    }
  }
  return differs;
}
