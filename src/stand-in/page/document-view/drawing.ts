// What every part of the drawing shares: the document, its styles, the ties, and the small elements that are made again and again.
import type { OpenDocx } from '../../docx/open-docx';
import type { Relation } from '../../docx/package';
import type { ListCounter } from './numbering';
import type { OoxmlElement } from './nodes';
import type { Pictures } from './pictures';
import type { Styles } from './styles';
import type { Ties } from './ties';

/** One pass over one part of a document. */
export interface Drawing {
  docx: OpenDocx;
  /** The part being drawn: relations are looked up beside it. */
  part: string;
  styles: Styles;
  lists: ListCounter;
  ties: Ties;
  pictures: Pictures;
  /** Comments whose range has begun and not yet ended, and the numbers footnotes have in the view. */
  openComments: Set<string>;
  notes: NoteNumbers;
  /** Styles of the table around what is being drawn, the one that counts most last. */
  tableStyle: OoxmlElement[];
}

/** Footnotes and endnotes in the order in which they are referred to. */
export interface NoteNumbers {
  footnotes: string[];
  endnotes: string[];
}

type Passed = [lists: [string, number[]][], comments: string[], footnotes: string[], endnotes: string[]];

/** What the blocks drawn so far have left behind for those that follow, as a text that can be compared. */
export function passed({ lists, openComments, notes }: Drawing): string {
  return JSON.stringify([lists.progress(), [...openComments], notes.footnotes, notes.endnotes] satisfies Passed);
}

/** Goes on as if the blocks that left this behind had just been drawn. */
export function goOnFrom(drawing: Drawing, text: string): void {
  const [lists, comments, footnotes, endnotes] = JSON.parse(text) as Passed;
  drawing.lists.resume(lists);
  drawing.openComments = new Set(comments);
  Object.assign(drawing.notes, { footnotes, endnotes } satisfies NoteNumbers);
}

/** The target of relationship `id` of the part that is being drawn: another part or an external address. */
export function relation(drawing: Drawing, id: string | undefined): Relation | undefined {
  return drawing.docx.parts.relations(drawing.part).find((one) => one.id === id);
}

/** An element with a class, holding these children. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...inside);
  return element;
}

/** The grey box for what the stand-in does not draw: it says what is there, so that nothing vanishes from view. */
export function greyBox(what: string, inline: boolean): HTMLElement {
  const box = make(inline ? 'span' : 'div', 'grey-box', what);
  box.contentEditable = 'false';
  box.title = 'The stand-in does not draw this. It stays in the document as it is.';
  return box;
}
