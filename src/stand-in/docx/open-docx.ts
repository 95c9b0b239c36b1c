// The open document: a .docx held as OOXML, its selection, and who is told when either changes.
import type { Document, Element, Node } from '@xmldom/xmldom';
import { hold, type Point, release } from '../tree/anchors';
import { firstParagraph } from '../tree/blocks';
import { child, isAttached, isOn, isW } from '../tree/names';
import { textLength } from '../tree/text';
import { declined, declinedAtOnce, declinedZip } from './declined';
import { Package, type Relation } from './package';
import { mainPartAsSaved } from './wrapped-cells';

export type { Point } from '../tree/anchors';

export interface Selection {
  start: Point;
  end: Point;
}

const mainRelation = /\/officeDocument$/;
const readParts = /\/(styles|numbering|settings|theme|header|footer|footnotes|endnotes|comments)$/;
const strictMain = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

export class OpenDocx {
  readonly body: Element;
  /** Files in base64 that a panel opened in windows of their own. */
  readonly openedBeside: string[] = [];
  private held: Selection;
  private count = 0;
  private readonly changeListeners = new Set<() => void>();
  private readonly selectionListeners = new Set<() => void>();
  private readonly ids = new WeakMap<Element, number>();
  private readonly finds = new Map<string, unknown>();
  private nextId = 100_000_000 + Math.floor(Math.random() * 1_500_000_000);

  private constructor(
    readonly name: string,
    readonly parts: Package,
    readonly mainPart: string,
    readonly main: Document,
  ) {
    this.body = child(main.documentElement, 'body')!;
    const paragraph = firstParagraph(this.body);
    this.held = { start: hold({ paragraph, offset: 0 }), end: hold({ paragraph, offset: 0 }) };
  }

  /**
   * Opens the bytes of a file: a .docx, or its sisters with macros (which stay as they are and never run) and templates. Where they are no
   * Word document that can be edited, `reason` is what to show: what the file is, and what to do.
   */
  static open(bytes: Uint8Array, name: string): { ok: true; docx: OpenDocx } | { ok: false; reason: string } {
    const refuse = (why: string): { ok: false; reason: string } => ({ ok: false, reason: `“${name}” ${why}` });
    const atOnce = declinedAtOnce(bytes);
    if (atOnce !== undefined) return refuse(atOnce);
    let parts: Package;
    try {
      parts = Package.open(bytes);
    } catch (error) {
      return refuse(error instanceof RangeError ? declined.tooLarge : declined.notUnpacked);
    }
    if (!parts.has('[Content_Types].xml')) return refuse(declinedZip(parts.bytes('mimetype')));
    try {
      const mainPart = parts.relations('').find((relation) => mainRelation.test(relation.type))?.target;
      const main = mainPart === undefined ? undefined : parts.part(mainPart);
      if (mainPart === undefined || !main) return refuse(declined.noDocument);
      const root = main.documentElement;
      if (root?.namespaceURI === strictMain) return refuse(declined.strict);
      if (!isW(root, 'document')) return refuse(declined.otherProgram);
      if (!child(root, 'body')) return refuse(declined.noDocument);
      // A part that everything rests on is found to be unreadable now, not in the middle of the work.
      for (const { type, target, external } of parts.relations(mainPart))
        if (!external && readParts.test(type)) parts.part(target);
      return { ok: true, docx: new OpenDocx(name, parts, mainPart, main) };
    } catch (error) {
      if (error instanceof SyntaxError) return refuse(declined.unreadable);
      throw error;
    }
  }

  /** A part as XML, read when first asked for. Edit it only with `changed()` afterwards. */
  part(name: string): Document | undefined {
    return this.parts.part(name);
  }

  /** A part as bytes: pictures and whatever else is no XML. */
  bytes(name: string): Uint8Array | undefined {
    return this.parts.bytes(name);
  }

  /** The part (or outside address) a relation of the main document leads to. */
  relationTarget(id: string): string | undefined {
    return this.relations().find((relation) => relation.id === id)?.target;
  }

  relations(): Relation[] {
    return this.parts.relations(this.mainPart);
  }

  /** The part that a relation type of the main document leads to, such as `styles` or `numbering`. */
  related(kind: string): string | undefined {
    return this.relations().find((relation) => !relation.external && relation.type.endsWith(`/${kind}`))?.target;
  }

  /** The main document and its headers, footers and notes: every root element that holds text. */
  stories(): Element[] {
    const roots: Element[] = [this.body];
    for (const kind of ['header', 'footer', 'footnotes', 'endnotes']) {
      for (const relation of this.relations()) {
        const root =
          !relation.external && relation.type.endsWith(`/${kind}`)
            ? this.parts.part(relation.target)?.documentElement
            : undefined;
        if (root) roots.push(root);
      }
    }
    return roots;
  }

  /** Does the person look at the document with words that are marked as deleted in the line? A view of theirs: no file keeps it. */
  showsDeletions = true;

  /** Are changes tracked? What the API writes and deletes is then marked (tree/tracking.ts); a person's typing is not. */
  get isTracking(): boolean {
    const settings = this.related('settings');
    return isOn(
      child(settings === undefined ? undefined : this.parts.part(settings)?.documentElement, 'trackRevisions'),
    );
  }

  get selection(): Selection {
    if (!isAttached(this.held.start.paragraph) || !isAttached(this.held.end.paragraph)) {
      const paragraph = firstParagraph(this.body);
      this.keep({ start: { paragraph, offset: 0 }, end: { paragraph, offset: 0 } });
    }
    return { start: { ...this.held.start }, end: { ...this.held.end } };
  }

  setSelection(selection: Selection): void {
    const { start, end } = this.held;
    const same =
      start.paragraph === selection.start.paragraph &&
      start.offset === selection.start.offset &&
      end.paragraph === selection.end.paragraph &&
      end.offset === selection.end.offset;
    this.keep(selection);
    if (!same) for (const listener of [...this.selectionListeners]) listener();
  }

  private keep(selection: Selection): void {
    release(this.held.start);
    release(this.held.end);
    const clamp = ({ paragraph, offset }: Point): Point => ({
      paragraph,
      offset: Math.max(0, Math.min(offset, textLength(paragraph))),
    });
    this.held = { start: hold(clamp(selection.start)), end: hold(clamp(selection.end)) };
  }

  /** Something that takes a walk through the document to find, kept until the next edit. */
  found<T>(what: string, find: () => T): T {
    if (!this.finds.has(what)) this.finds.set(what, find());
    return this.finds.get(what) as T;
  }

  /** To be called around each single edit: what was found may no longer be so. */
  forget(): void {
    this.finds.clear();
  }

  /** To be called after any edit. `where` is a node of the edited part; without it, the main document was edited. */
  changed(where?: Node): void {
    const owner = where?.ownerDocument ?? this.main;
    this.parts.touched(this.parts.nameOf(owner) ?? this.mainPart);
    this.count++;
    this.forget();
    for (const listener of [...this.changeListeners]) listener();
  }

  get revision(): number {
    return this.count;
  }

  onChange(listener: () => void): () => void {
    this.changeListeners.add(listener);
    return () => this.changeListeners.delete(listener);
  }

  onSelection(listener: () => void): () => void {
    this.selectionListeners.add(listener);
    return () => this.selectionListeners.delete(listener);
  }

  /**
   * The id a control goes by until the document is closed: a new one each time it is opened
   * (https://github.com/OfficeDev/office-js/issues/2501).
   */
  controlId(control: Element): number {
    const known = this.ids.get(control);
    if (known !== undefined) return known;
    this.ids.set(control, this.nextId);
    return this.nextId++;
  }

  /** The .docx as bytes. Parts that were not touched are the bytes that were opened. */
  save(): Uint8Array {
    const saved = new Map<string, Uint8Array>();
    const main = this.count > 0 ? mainPartAsSaved(this.main) : undefined;
    if (main) saved.set(this.mainPart, main);
    return this.parts.save(saved);
  }
}
