// window.standIn: how a test opens and saves documents, types, sets faults and reads the wire. Everything that crosses is plain JSON.
import { XMLSerializer } from '@xmldom/xmldom';
import type { WordName } from '../objects/behaviour';
import type { ErrorCode } from '../objects/error';
import { paragraphsIn, tablesIn } from '../tree/blocks';
import { paragraphText } from '../tree/text';
import { typeText } from '../tree/typing';
import type { EditMode, Fault, Tier, WireMessage } from '../wire/host';
import type { Frame, SelectionEvents } from './conditions';
import type { OpenDocument, Opened } from './open-document';
import { type Place, selectionAt } from './place';
import { spanText } from '../tree/span';
import type { CoAuthorPlan, PanelClosing } from './plans';
import type { OoxmlElement } from './document-view/nodes';
import type { DocumentView } from './document-view/document-view';
import { tableGrid } from './document-view/table-grid';

export type { Place } from './place';

/** Every answer is a promise; a place or sample that does not exist rejects with a sentence. */
export interface StandIn {
  /** Opens a .docx given in base64 or as a list of bytes. A foreign file answers with the reason; the old document then stays. */
  open(bytes: string | number[], name: string): Promise<Opened>;
  /** The open document as .docx, in base64. */
  save(): Promise<string>;
  openBlank(): Promise<Opened>;
  /** Closes the panel and forgets what was set and logged, as if the page had been loaded anew with this Word; then a document is opened. */
  startAfresh(word: WordName): Promise<void>;
  /** Opens a sample by its file name. */
  openSample(file: string): Promise<Opened>;
  /** Another Word; the panel is opened afresh. */
  setTier(tier: Tier): Promise<void>;
  /** What went over the wire, with sizes, since the page opened or `clearMessages`. */
  messages(): Promise<WireMessage[]>;
  clearMessages(): Promise<void>;
  /** How many batches the panel that is open has sent: the next one has the number behind it, also where the log was cleared. */
  batchCount(): Promise<number>;
  /** A fault at a batch and an action in it, for the panel that is open; null takes it away. */
  setFault(fault: Fault | null): Promise<void>;
  /** Closes the panel and opens it again, with a fault that it meets from its first message on where one is given. */
  reloadPanel(fault?: Fault): Promise<void>;
  closePanel(): Promise<void>;
  /**
   * Takes the panel away just before or just after a batch or a call takes effect; null forgets it. Planned for the panel that is open, or
   * for the next.
   */
  closePanelAt(closing: PanelClosing | null): Promise<void>;
  /** The text of every paragraph, in reading order, tables and controls included. */
  text(): Promise<string[]>;
  /** The main part as XML. */
  documentXml(): Promise<string>;
  /** Puts the cursor somewhere, as a click does: the panel hears of it. */
  placeCursor(place: Place): Promise<void>;
  /** The words that are selected in the document; empty where only a cursor stands there. */
  selectedText(): Promise<string>;
  /** Types at a place as a person does: a prompt gives way, a line end starts a paragraph. Rejects where the document is closed to changes. */
  typeInto(place: Place, text: string): Promise<void>;
  /** Takes back what the person last typed or the panel last wrote; false where there is nothing, or the document is closed to changes. */
  undo(): Promise<boolean>;
  redo(): Promise<boolean>;
  /** A co-author types in the same document. */
  coAuthorTypes(place: Place, text: string): Promise<void>;
  /** A co-author will type just before a batch. Planned for the panel that is open, or for the next. */
  planCoAuthor(plan: CoAuthorPlan): Promise<void>;
  /** Sets the document's edit mode; `code` is the error that writes are refused with, where it is to be another than the mode's own. */
  setEditMode(mode: EditMode, code?: ErrorCode): Promise<void>;
  /** Tracks changes from now on, the person's, the co-author's and the panel's, or no longer does. */
  setTracking(on: boolean): Promise<void>;
  setSelectionEvents(how: SelectionEvents): Promise<void>;
  /** The device gives the panel no storage, or gives it some again; the panel is opened afresh. */
  refuseStorage(on: boolean): Promise<void>;
  /** The document has no address, as before its first save; the panel is opened afresh. */
  setNeverSaved(on: boolean): Promise<void>;
  /** Another frame around the panel, which is opened afresh. */
  setFrame(frame: Frame): Promise<void>;
  /** The text of a table's cells, row by row; paragraphs of a cell are joined by a line feed. Tables count from 0 and nested ones not at all. */
  cells(table: number): Promise<string[][]>;
  /** The files, in base64, that the panel opened in windows of their own. */
  openedBeside(): Promise<string[]>;
}

declare global {
  interface Window {
    standIn: StandIn;
  }
}

export function makeStandIn(open: OpenDocument, view: DocumentView): StandIn {
  const paragraphs = (): OoxmlElement[] => [...paragraphsIn(open.docx.body)];

  const placeCursor = (place: Place): void => open.docx.setSelection(selectionAt(open.docx, place));

  return {
    open: (bytes, name) => open.openBytes(typeof bytes === 'string' ? fromBase64(bytes) : new Uint8Array(bytes), name),
    save: () => promised(() => toBase64(open.save())),
    openBlank: () => open.openBlank(),
    startAfresh: (word) => promised(() => open.startAfresh(word)),
    openSample: (file) => open.openSample(file),
    setTier: (tier) => open.setConditions({ tier }),
    messages: () => promised(() => open.panel.messages()),
    clearMessages: () => promised(() => open.panel.clearMessages()),
    batchCount: () => promised(() => open.panel.batchCount),
    setFault: (fault) => promised(() => open.panel.setFault(fault)),
    reloadPanel: (fault) => open.openPanel(fault),
    closePanel: () => promised(() => open.closePanel()),
    closePanelAt: (closing) => promised(() => open.plans.closePanelAt(closing)),
    text: () => promised(() => paragraphs().map(paragraphText)),
    documentXml: () => promised(() => new XMLSerializer().serializeToString(open.docx.main)),
    placeCursor: (place) => promised(() => placeCursor(place)),
    selectedText: () => promised(() => spanText(open.docx.selection)),
    typeInto: (place, text) =>
      promised(() => {
        if (!open.mayType) throw new Error('The document is closed to changes.');
        placeCursor(place);
        open.history.typing(() => typeText(open.docx, open.docx.selection, text));
        view.draw();
      }),
    undo: () => promised(() => open.undo()),
    redo: () => promised(() => open.redo()),
    coAuthorTypes: (place, text) => promised(() => open.coAuthorTypes(place, text)),
    planCoAuthor: (plan) => promised(() => open.plans.add(plan)),
    setEditMode: (mode, code) => promised(() => open.setEditMode(mode, code)),
    setTracking: (on) => promised(() => open.setTracking(on)),
    setSelectionEvents: (how) => promised(() => open.setSelectionEvents(how)),
    refuseStorage: (on) => open.setConditions({ storageRefused: on }),
    setNeverSaved: (on) => open.setConditions({ neverSaved: on }),
    setFrame: (frame) => open.setConditions({ frame }),
    openedBeside: () => promised(() => [...open.docx.openedBeside]),
    cells: (table) => promised(() => cellTexts([...tablesIn(open.docx.body)][table], table)),
  };
}

/** The text of the cells of a table, row by row. @throws Error with a sentence where there is no table */
function cellTexts(table: OoxmlElement | undefined, index: number): string[][] {
  if (!table) throw new Error(`The document has no table at ${index}.`);
  return tableGrid(table).rows.map((row) =>
    row.cells.map(({ cell }) => [...paragraphsIn(cell)].map(paragraphText).join('\n')),
  );
}

/** What goes wrong inside becomes a rejection, never an exception on the way. */
function promised<Answer>(work: () => Answer): Promise<Answer> {
  return new Promise((resolve) => resolve(work()));
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  // A call takes only so many arguments; a document has more bytes.
  for (let start = 0; start < bytes.length; start += 0x8000)
    text += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  return btoa(text);
}
