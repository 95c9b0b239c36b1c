// The document that is open, the view it is drawn in and the panel beside it: what the toolbar and window.standIn both do.
import { OpenDocx } from '../docx/open-docx';
import type { ErrorCode } from '../objects/error';
import { isRestricted, setRestricted, setTracking } from '../tree/settings';
import { coAuthorTypesText } from '../tree/typing';
import { History } from '../undo/history';
import type { EditMode, Fault } from '../wire/host';
import { blankDocument } from './blank';
import type { WordName } from '../objects/behaviour';
import { asWord, usualConditions, type Conditions, type SelectionEvents } from './conditions';
import type { Panel } from './panel';
import { type Place, selectionAt } from './place';
import { Plans } from './plans';
import { samples } from './samples';
import type { DocumentView } from './document-view/document-view';

/** Whether a document came to be open, or a sentence about why not. */
export type Opened = { ok: true } | { ok: false; reason: string };

export class OpenDocument {
  readonly plans = new Plans(
    (place, text) => this.coAuthorTypes(place, text),
    () => this.closePanel(),
  );
  private open: OpenDocx;
  private undoList: History;
  private savedRevision = 0;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly view: DocumentView,
    readonly panel: Panel,
    readonly conditions: Conditions,
  ) {
    const opened = OpenDocx.open(blankDocument(), 'Document.docx');
    if (!opened.ok) throw new Error(opened.reason);
    this.open = opened.docx;
    this.undoList = new History(opened.docx);
  }

  get docx(): OpenDocx {
    return this.open;
  }

  get history(): History {
    return this.undoList;
  }

  /** Whether the person may change the document. */
  get mayType(): boolean {
    return this.conditions.editMode === 'open';
  }

  /** Whether something was changed and not saved. */
  get hasUnsavedChanges(): boolean {
    return this.open.revision !== this.savedRevision;
  }

  /** Hears that another document or panel is there, or that another Word is played. */
  onOther(listener: () => void): void {
    this.listeners.add(listener);
  }

  /** Opens a .docx. Where that fails, the document that was open stays. */
  async openBytes(bytes: Uint8Array, name: string): Promise<Opened> {
    const opened = OpenDocx.open(bytes, name);
    if (!opened.ok) return opened;
    this.open = opened.docx;
    this.undoList = new History(opened.docx);
    this.savedRevision = opened.docx.revision;
    Object.assign(this.conditions, {
      editMode: isRestricted(opened.docx) ? 'restricted' : 'open',
      refusalCode: undefined,
      neverSaved: false,
    });
    this.view.show(opened.docx);
    await this.openPanel();
    return { ok: true };
  }

  openBlank(): Promise<Opened> {
    return this.openBytes(blankDocument(), 'Document.docx');
  }

  async openSample(file: string): Promise<Opened> {
    if (!samples.some((sample) => sample.file === file))
      return { ok: false, reason: `There is no sample called “${file}”.` };
    const response = await fetch(`samples/${file}`);
    if (!response.ok)
      return { ok: false, reason: `The sample “${file}” could not be read. Is the stand-in still running?` };
    return this.openBytes(new Uint8Array(await response.arrayBuffer()), file);
  }

  save(): Uint8Array {
    const bytes = this.open.save();
    this.savedRevision = this.open.revision;
    // The panel that is open goes on without an address, as in Word; the next one has it.
    this.conditions.neverSaved = false;
    return bytes;
  }

  /** Takes back what was last typed here or written by the panel. The panel is not told. False: there is nothing. */
  undo(): boolean {
    return this.alongHistory(() => this.history.undo());
  }

  redo(): boolean {
    return this.alongHistory(() => this.history.redo());
  }

  private alongHistory(step: () => boolean): boolean {
    const done = this.mayType && step();
    this.view.draw();
    return done;
  }

  /** A co-author types; the panel gets a selection event for it (https://github.com/OfficeDev/office-js/issues/4114). */
  coAuthorTypes(place: Place, text: string): void {
    this.history.others(() => coAuthorTypesText(this.open, selectionAt(this.open, place), text));
    this.view.draw();
    this.panel.selectionMoved();
  }

  /** Sets the edit mode. The panel that is open is not told; a new one can read `document.mode`. */
  setEditMode(mode: EditMode, code?: ErrorCode): void {
    Object.assign(this.conditions, { editMode: mode, refusalCode: code });
    if (isRestricted(this.open) !== (mode === 'restricted')) setRestricted(this.open, mode === 'restricted');
    this.tell();
  }

  setTracking(on: boolean): void {
    setTracking(this.open, on);
    this.tell();
  }

  setSelectionEvents(how: SelectionEvents): void {
    this.conditions.selectionEvents = how;
    this.tell();
  }

  /** Another Word: the panel is opened afresh, for it asks only once which Word it is in. */
  async setConditions(changed: Partial<Conditions>): Promise<void> {
    Object.assign(this.conditions, changed);
    if (this.panel.isOpen) await this.openPanel();
    else this.tell();
  }

  /** Opens the panel, or opens it afresh; with a fault that it meets from its first message on. */
  async openPanel(fault: Fault | null = null): Promise<void> {
    if (this.panel.isOpen) this.plans.clear();
    const { docx, history, plans } = this;
    const loaded = this.panel.open({ docx, history, plans, fault });
    this.tell();
    await loaded;
  }

  /** Closes the panel, with what was planned for it. */
  closePanel(): void {
    if (this.panel.isOpen) this.plans.clear();
    this.panel.close();
    this.tell();
  }

  /** Closes the panel and forgets what was set and what went over the wire: whatever is opened next is opened as on a fresh page. */
  startAfresh(word: WordName): void {
    this.closePanel();
    this.plans.clear();
    this.panel.clearMessages();
    Object.assign(this.conditions, { ...usualConditions, ...asWord(word), refusalCode: undefined });
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
