// What somebody reads on the page: the words of paragraphs with equations, form fields, signs of symbol fonts and chosen entries, without the
// prompts of controls; and what stands there beside words. For files that came back: Word's own `text` has less (reading-order.ts).
import type { Element } from '@xmldom/xmldom';
import { isPrompt, saysNothing } from '../enquiry/answer';
import { equationText, isEquation } from './equation';
import { formFieldText } from './form-field';
import { attribute, child, children, isW, outermost, signs } from './reading-order';
import { inFont, signOf, unknownSign } from './symbol-fonts';
import { boxSigns } from './tick-box';
import { word2010 } from './namespaces';

/** What stands in a place and is no words: it can be named, and looked at in the file. */
export interface HeldThing {
  readonly kind: 'picture' | 'chart' | 'diagram' | 'object' | 'list';
  /** What is said of it there: a picture's description, or the entry a list shows that nobody is known to have chosen; may be empty. */
  readonly words: string;
}

/** A paragraph as it was read. */
interface PageParagraph {
  readonly text: string;
  /** It shows what a program works out, such as a page number or a date. */
  readonly workedOut: boolean;
  readonly held: readonly HeldThing[];
}

/** Word's fixed name for the style of a prompt; its id is translated. */
const promptStyleName = 'placeholder text';

export class PageText {
  private readonly read = new WeakMap<Element, PageParagraph>();

  /** @param promptStyles the ids of the character styles that prompts have */
  constructor(private readonly promptStyles: ReadonlySet<string> = new Set(['PlaceholderText'])) {}

  /** @param styles the outermost elements of the document's parts with styles */
  static of(styles: readonly Element[]): PageText {
    const ids = styles
      .flatMap((part) => outermost(part, 'style'))
      .filter((style) => attribute(child(style, 'name'), 'val')?.toLowerCase() === promptStyleName)
      .map((style) => attribute(style, 'styleId') ?? '');
    return new PageText(new Set(['PlaceholderText', ...ids]));
  }

  /** The words of a paragraph, with VT for a line break; empty where it is only a prompt. */
  words(paragraph: Element): string {
    return this.paragraph(paragraph).text;
  }

  /** The words of a paragraph, without the figures where a program works them out: a page number changes, and nobody wrote. */
  steadyWords(paragraph: Element): string {
    const { text, workedOut } = this.paragraph(paragraph);
    return workedOut ? text.replace(/\p{N}+/gu, '') : text;
  }

  /** The paragraphs of a place; those in its text boxes are not among them. */
  lines(place: Element): string[] {
    return paragraphsOf(place).map((paragraph) => this.words(paragraph));
  }

  /** The lines of the text boxes in a place, also of boxes inside boxes. */
  boxed(place: Element): string[] {
    return textBoxesIn(place).flatMap((box) => this.lines(box));
  }

  /** What stands in a place beside its words. */
  held(place: Element): HeldThing[] {
    return paragraphsOf(place).flatMap((paragraph) => this.paragraph(paragraph).held);
  }

  private paragraph(paragraph: Element): PageParagraph {
    const known = this.read.get(paragraph) ?? this.readParagraph(paragraph);
    this.read.set(paragraph, known);
    return known;
  }

  private readParagraph(paragraph: Element): PageParagraph {
    const around = controlAround(paragraph);
    if (around && this.showsPrompt(around, paragraph)) return { text: '', workedOut: false, held: [] };
    const walk = new Walk((control) => this.showsPrompt(control, control));
    walk.into(paragraph);
    return { text: walk.text, workedOut: walk.workedOut, held: walk.held };
  }

  /** Does a control show its prompt in this place? Its mark alone is not believed: words would be lost by it. */
  private showsPrompt(control: Element, place: Element): boolean {
    const properties = child(control, 'sdtPr');
    if (!child(properties, 'showingPlcHdr')) return false;
    if (child(properties, 'picture')) return true; // a picture that stands for the one to choose
    const runs = outermost(place, 'r');
    return (
      runs.length > 0 &&
      runs.every((run) => this.promptStyles.has(attribute(child(child(run, 'rPr'), 'rStyle'), 'val') ?? ''))
    );
  }
}

/** The text boxes of a place. Words marked as deleted or moved away are gone, with the boxes in them. */
export function textBoxesIn(place: Element): Element[] {
  return children(place).flatMap((node) => {
    if (isW(node, 'del', 'moveFrom')) return [];
    return isW(node, 'txbxContent') ? [node, ...textBoxesIn(node)] : textBoxesIn(node);
  });
}

const paragraphsOf = (place: Element): Element[] => (isW(place, 'p') ? [place] : outermost(place, 'p'));

/** The content control around a paragraph. */
function controlAround(paragraph: Element): Element | null {
  for (let at = paragraph.parentNode; at && at.nodeType === 1; at = at.parentNode)
    if (isW(at, 'sdt')) return at as Element;
  return null;
}

/** One walk through a paragraph. */
class Walk {
  text = '';
  workedOut = false;
  readonly held: HeldThing[] = [];
  /** The form fields that have begun: their data, and where in the text what they show begins. */
  private readonly open: { readonly data: Element | undefined; readonly from: number }[] = [];
  private font = '';

  constructor(private readonly isPrompt: (control: Element) => boolean) {}

  into(container: Element): void {
    for (const node of children(container)) this.take(node);
  }

  private take(node: Element): void {
    if (isEquation(node)) this.text += equationText(node);
    else if (isW(node, 't')) this.text += inFont(node.textContent ?? '', this.font);
    else if (isW(node, 'sym')) this.text += signOf(attribute(node, 'font') ?? '', codeOf(attribute(node, 'char')));
    else if (node.localName === 'symEx') this.text += signOf('', codeOf(attributeNamed(node, 'char')));
    else if (isW(node, 'fldChar')) this.mark(node);
    else if (isW(node, 'instrText')) this.workedOut ||= !isFormOrLink(node.textContent ?? '');
    else if (isW(node, 'sdt')) this.control(node);
    else if (isW(node, 'drawing', 'pict', 'object')) this.drawn(node);
    else if (isW(node, 'r')) this.run(node);
    else if (isW(node, 'fldSimple')) {
      this.workedOut ||= !isFormOrLink(attribute(node, 'instr') ?? '');
      this.into(node);
    } else if (!isW(node, 'txbxContent', 'del', 'moveFrom', 'rt', 'pPr', 'rPr')) {
      const sign = signs(node);
      if (sign === undefined) this.into(node);
      else this.text += sign;
    }
  }

  private run(node: Element): void {
    const fonts = child(child(node, 'rPr'), 'rFonts');
    const before = this.font;
    this.font = attribute(fonts, 'ascii') ?? attribute(fonts, 'hAnsi') ?? '';
    this.into(node);
    this.font = before;
  }

  /** The beginning or the end of a field. What its form data say it shows takes the place of what stands between. */
  private mark(node: Element): void {
    const type = attribute(node, 'fldCharType');
    if (type === 'begin') this.open.push({ data: child(node, 'ffData'), from: this.text.length });
    if (type !== 'end') return;
    const field = this.open.pop();
    if (!field?.data) return;
    const { text, unchosen } = formFieldText(field.data, this.text.slice(field.from));
    this.text = this.text.slice(0, field.from) + text;
    if (unchosen !== undefined) this.held.push({ kind: 'list', words: unchosen });
  }

  /** A control inside the paragraph: nothing where it shows its prompt. */
  private control(node: Element): void {
    if (this.isPrompt(node)) return;
    const from = this.text.length;
    this.into(node);
    const shown = this.text.slice(from);
    const box = child(node, 'sdtPr')?.getElementsByTagNameNS(word2010, 'checkbox')[0];
    // The sign may be of a font of its own; what the box says of itself then tells.
    if (box && shown === unknownSign) {
      const state = box.getElementsByTagNameNS(word2010, 'checked')[0]?.getAttributeNS(word2010, 'val') ?? '0';
      this.text = this.text.slice(0, from) + (['1', 'true'].includes(state) ? boxSigns.ticked : boxSigns.empty);
    }
    // Other programs drop the mark that a prompt is shown.
    else if (shown !== '' && isShownPrompt(shown)) this.text = this.text.slice(0, from);
  }

  /** A drawing: the words of a text box are read apart, all else is named. */
  private drawn(node: Element): void {
    if (textBoxesIn(node).length > 0) return;
    const all = [...node.getElementsByTagNameNS('*', '*')];
    if (all.length === 0) return;
    const has = (...names: readonly string[]): boolean => all.some(({ localName }) => names.includes(localName ?? ''));
    const kind = isW(node, 'object') ? 'object' : has('chart') ? 'chart' : has('relIds') ? 'diagram' : 'picture';
    const about = all.find(({ localName }) => localName === 'docPr')?.getAttribute('descr');
    this.held.push({ kind, words: about?.trim() ?? '' });
  }
}

/** Is this the instruction of a field that a person fills, or of a link? */
const isFormOrLink = (instruction: string): boolean => /^\s*(?:FORM|HYPERLINK)/i.test(instruction);

/** The words of a control that are wholly a prompt of Word's; an empty box is a sign and stays. */
const isShownPrompt = (words: string): boolean => isPrompt(words, '') || (/\p{L}/u.test(words) && saysNothing(words));

const codeOf = (hex: string | undefined): number => parseInt(hex ?? '', 16) || 0x20;

/** An attribute by its local name, whatever namespace it is written in. */
const attributeNamed = (node: Element, name: string): string | undefined =>
  [...node.attributes].find(({ localName }) => localName === name)?.value;
