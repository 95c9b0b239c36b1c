// Maps elements of the page to elements of the document and back, and characters of one to characters of the other.
import type { OoxmlElement } from './nodes';

/** Something drawn inside a paragraph that has a place in its text: a text node, or one thing that is not typed into (a picture, a break). */
export interface Leaf {
  node: Text | HTMLElement;
  /** Where it begins in the paragraph's text as Word counts it. */
  start: number;
  length: number;
}

/** Made afresh for each document; a drawing that is thrown away is forgotten with its nodes. */
export class Ties {
  private readonly elements = new WeakMap<Node, OoxmlElement>();
  private readonly drawn = new WeakMap<OoxmlElement, HTMLElement>();
  private readonly leaves = new WeakMap<HTMLElement, Leaf[]>();

  /** Maps an element of the page to an element of the document. */
  tie(drawn: HTMLElement, element: OoxmlElement): void {
    this.elements.set(drawn, element);
    this.drawn.set(element, drawn);
  }

  /** As `tie`, for a paragraph, with the leaves in it from left to right. */
  tieParagraph(drawn: HTMLElement, paragraph: OoxmlElement, leaves: Leaf[]): void {
    this.tie(drawn, paragraph);
    this.leaves.set(drawn, leaves);
  }

  /** The page's element for an element of the document. */
  drawnFor(element: OoxmlElement): HTMLElement | undefined {
    return this.drawn.get(element);
  }

  /** The document's element for this very node of the page, not for one around it. */
  elementOf(node: Node): OoxmlElement | undefined {
    return this.elements.get(node);
  }

  /** The drawn paragraph around a node of the page, or undefined outside paragraphs. */
  drawnParagraphAround(node: Node): HTMLElement | undefined {
    for (let up: Node | null = node; up; up = up.parentNode) {
      if (this.leaves.has(up as HTMLElement)) return up as HTMLElement;
    }
    return undefined;
  }

  /** Undefined for an element that is not a drawn paragraph. */
  leavesOf(drawnParagraph: Node): Leaf[] | undefined {
    return this.leaves.get(drawnParagraph as HTMLElement);
  }
}
