// window.standIn: how a test opens and saves documents, types, sets faults and reads the wire. Everything that crosses is plain JSON.
import { XMLSerializer } from '@xmldom/xmldom';
import type { Point } from '../docx/open-docx';
import { paragraphsIn, tablesIn } from '../tree/blocks';
import { paragraphText, textLength } from '../tree/text';
import { typeText } from '../tree/typing';
import type { Fault, Tier, WireMessage } from '../wire/host';
import type { OpenDocument, Opened } from './open-document';
import type { OoxmlElement } from './sheet/nodes';
import type { Sheet } from './sheet/sheet';
import { tableGrid } from './sheet/table-grid';

/**
 * A place in the document's text. `paragraph` is a position in reading order (cells and controls count too) or words that the paragraph
 * contains; `after` counts on from the first paragraph that contains those words: 1 is the one behind it. Without `offset`: its end.
 */
export interface Place {
  paragraph: number | string;
  after?: number;
  offset?: number;
}

/** Every answer is a promise; a place or sample that does not exist rejects with a sentence. */
export interface StandIn {
  /** Opens a .docx given in base64 or as a list of bytes. A foreign file answers with the reason; the old document then stays. */
  open(bytes: string | number[], name: string): Promise<Opened>;
  /** The open document as .docx, in base64. */
  save(): Promise<string>;
  openBlank(): Promise<Opened>;
  /** Opens a sample by its file name. */
  openSample(file: string): Promise<Opened>;
  /** Another Word; the panel is opened afresh. */
  setTier(tier: Tier): Promise<void>;
  /** What went over the wire, with sizes, since the page opened or `clearMessages`. */
  messages(): Promise<WireMessage[]>;
  clearMessages(): Promise<void>;
  /** A fault at a batch and an action in it, for the panel that is open; null takes it away. */
  setFault(fault: Fault | null): Promise<void>;
  /** Closes the panel and opens it again, with a fault that it meets from its first message on where one is given. */
  reloadPanel(fault?: Fault): Promise<void>;
  closePanel(): Promise<void>;
  /** The text of every paragraph, in reading order, tables and controls included. */
  text(): Promise<string[]>;
  /** The main part as XML. */
  documentXml(): Promise<string>;
  /** Puts the cursor somewhere, as a click does: the panel hears of it. */
  placeCursor(place: Place): Promise<void>;
  /** Types at a place as a person does: a prompt gives way, a line end starts a paragraph. */
  typeInto(place: Place, text: string): Promise<void>;
  /** The text of a table's cells, row by row; paragraphs of a cell are joined by a line feed. Tables count from 0 and nested ones not at all. */
  cells(table: number): Promise<string[][]>;
}

declare global {
  interface Window {
    standIn: StandIn;
  }
}

export function makeStandIn(open: OpenDocument, sheet: Sheet): StandIn {
  const paragraphs = (): OoxmlElement[] => [...paragraphsIn(open.docx.body)];

  const pointAt = ({ paragraph: wanted, after = 0, offset }: Place): Point => {
    const all = paragraphs();
    const first = typeof wanted === 'number' ? wanted : all.findIndex((one) => paragraphText(one).includes(wanted));
    const paragraph = first < 0 ? undefined : all[first + after];
    if (!paragraph) throw new Error(`The document has no paragraph at ${JSON.stringify({ paragraph: wanted, after })}.`);
    return { paragraph, offset: offset ?? textLength(paragraph) };
  };

  const placeCursor = (place: Place): void => {
    const point = pointAt(place);
    open.docx.setSelection({ start: point, end: point });
  };

  return {
    open: (bytes, name) => open.openBytes(typeof bytes === 'string' ? fromBase64(bytes) : new Uint8Array(bytes), name),
    save: () => promised(() => toBase64(open.save())),
    openBlank: () => open.openBlank(),
    openSample: (file) => open.openSample(file),
    setTier: (tier) => open.setTier(tier),
    messages: () => promised(() => open.panel.messages()),
    clearMessages: () => promised(() => open.panel.clearMessages()),
    setFault: (fault) => promised(() => open.panel.setFault(fault)),
    reloadPanel: (fault) => open.openPanel(fault),
    closePanel: () => promised(() => open.closePanel()),
    text: () => promised(() => paragraphs().map(paragraphText)),
    documentXml: () => promised(() => new XMLSerializer().serializeToString(open.docx.main)),
    placeCursor: (place) => promised(() => placeCursor(place)),
    typeInto: (place, text) =>
      promised(() => {
        placeCursor(place);
        typeText(open.docx, open.docx.selection, text);
        sheet.draw();
      }),
    cells: (table) => promised(() => cellTexts([...tablesIn(open.docx.body)][table], table)),
  };
}

function cellTexts(table: OoxmlElement | undefined, index: number): string[][] {
  if (!table) throw new Error(`The document has no table at ${index}.`);
  return tableGrid(table).rows.map((row) => row.cells.map(({ cell }) => [...paragraphsIn(cell)].map(paragraphText).join('\n')));
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
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
