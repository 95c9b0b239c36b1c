// The document behind a panel, as a person has it: its lines and cells, typing in it, and the file it is saved as.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { OpenDocx } from '../../src/stand-in/docx/open-docx';
import { selectionAt, type Place } from '../../src/stand-in/page/place';
import { paragraphsIn, tablesIn } from '../../src/stand-in/tree/blocks';
import { cellsOf, cellText, rowsOf } from '../../src/stand-in/tree/tables';
import { W } from '../../src/stand-in/tree/names';
import { paragraphText } from '../../src/stand-in/tree/text';
import { typeText } from '../../src/stand-in/tree/typing';
import { open } from '../stand-in/pane';

/** The bytes of a stored document. @param file from the folder of the project */
export const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(path.join(process.cwd(), file)));

/** The text of every paragraph of the body, in reading order. */
export const linesOf = (docx: OpenDocx): string[] => [...paragraphsIn(docx.body)].map(paragraphText);

/** The text of a table's cells, row by row. Tables count from 0, nested ones not at all. */
export function cellsIn(docx: OpenDocx, table = 0): string[][] {
  const found = [...tablesIn(docx.body)][table];
  return found ? rowsOf(found).map((row) => cellsOf(row).map((cell) => cellText(cell))) : [];
}

/** What the comments of a document say, other people's too. */
export function commentsIn(docx: OpenDocx): string[] {
  const part = docx.related('comments');
  const root = part === undefined ? undefined : docx.part(part)?.documentElement;
  return [...(root?.getElementsByTagNameNS(W, 'comment') ?? [])].map((one) => one.textContent ?? '');
}

/** Puts the cursor somewhere, as a click does. */
export const placeCursor = (docx: OpenDocx, place: Place): void => docx.setSelection(selectionAt(docx, place));

/** Types at a place, as the person does. */
export function typeIn(docx: OpenDocx, place: Place, text: string): void {
  placeCursor(docx, place);
  typeText(docx, docx.selection, text);
}

/** Saves a document, and opens the file anew. */
export const reopened = (docx: OpenDocx): OpenDocx => open(docx.save(), docx.name);
