// What a person does in the view, turned into edits of the document: the browser itself never changes the drawn text.
import type { OpenDocx } from '../../docx/open-docx';
import { anyControlAround, isEditLocked } from '../../tree/controls';
import { spanText } from '../../tree/span';
import { typeText } from '../../tree/typing';
import type { OpenDocument } from '../open-document';
import type { DocumentView } from '../document-view/document-view';
import { deleteBeside, deleteSelected, type Direction, type Unit } from './deleting';

const deletions: Record<string, [Unit, Direction]> = {
  deleteContentBackward: ['character', 'backward'],
  deleteContentForward: ['character', 'forward'],
  deleteContent: ['character', 'backward'],
  deleteWordBackward: ['word', 'backward'],
  deleteWordForward: ['word', 'forward'],
  deleteSoftLineBackward: ['line', 'backward'],
  deleteSoftLineForward: ['line', 'forward'],
  deleteHardLineBackward: ['line', 'backward'],
  deleteHardLineForward: ['line', 'forward'],
};

const shortcuts: Record<string, string> = { z: 'historyUndo', y: 'historyRedo', 'Shift+z': 'historyRedo' };

/** Listens to the view's text for as long as the page lives, whatever document is open. */
export function listenToTyping(view: DocumentView, open: OpenDocument): void {
  const { text } = view;

  text.addEventListener('beforeinput', (event) => {
    // A composition cannot be prevented; it is taken over when it ends.
    if (event.isComposing || event.inputType === 'insertCompositionText') return;
    event.preventDefault();
    const { docx } = open;
    view.takeSelection();
    if (alongHistory(open, event.inputType) || isClosed(open)) return;
    open.history.typing(() => apply(docx, event));
    view.draw();
    view.scrollTo(docx.selection.end.paragraph);
  });

  text.addEventListener('compositionstart', () => {
    view.takeSelection();
    view.pause();
  });
  text.addEventListener('compositionend', (event) => {
    const { docx, history } = open;
    if (event.data !== '' && !isClosed(open)) history.typing(() => typeText(docx, docx.selection, event.data));
    view.resume();
  });

  text.addEventListener('keydown', (event) => {
    // Tab moves to the next cell in a table, as in Word, and elsewhere on to the panel: the page stays usable by keyboard alone.
    if (
      event.key === 'Tab' &&
      !event.ctrlKey &&
      !event.altKey &&
      !event.metaKey &&
      moveToCell(view, open.docx, event.shiftKey)
    )
      event.preventDefault();
    const shortcut =
      event.ctrlKey || event.metaKey
        ? shortcuts[`${event.shiftKey ? 'Shift+' : ''}${event.key.toLowerCase()}`]
        : undefined;
    if (shortcut && alongHistory(open, shortcut)) event.preventDefault();
  });

  for (const kind of ['drop', 'dragstart'] as const) text.addEventListener(kind, (event) => event.preventDefault());

  // The browser's own copy would put a blank line between paragraphs, because they stand apart on the page.
  text.addEventListener('copy', (event) => copySelected(event, view, open.docx));
  text.addEventListener('cut', (event) => {
    const { docx, history } = open;
    copySelected(event, view, docx);
    if (isClosed(open)) return;
    history.typing(() => deleteSelected(docx, docx.selection));
    view.draw();
  });

  document.addEventListener('selectionchange', () => {
    // While an input method composes, the caret stands in text that the document does not have.
    if (document.activeElement === text && !view.isPaused) view.takeSelection();
  });
}

function copySelected(event: ClipboardEvent, view: DocumentView, docx: OpenDocx): void {
  event.preventDefault();
  // The browser tells of a new selection a moment later than it may be copied.
  view.takeSelection();
  event.clipboardData?.setData('text/plain', spanText(docx.selection).replace(/[\r\v]/g, '\n'));
}

function apply(docx: OpenDocx, event: InputEvent): void {
  const deletion = deletions[event.inputType];
  if (deletion) return deleteBeside(docx, ...deletion);
  switch (event.inputType) {
    case 'insertText':
    case 'insertReplacementText':
    case 'insertFromPaste':
    case 'insertFromYank': {
      const typed = event.data ?? event.dataTransfer?.getData('text/plain') ?? '';
      if (typed !== '') typeText(docx, docx.selection, typed);
      return;
    }
    case 'insertParagraph':
      return void typeText(docx, docx.selection, '\n');
    case 'insertLineBreak':
      return void typeText(docx, docx.selection, '\v');
    default: // Formatting belongs to Word; the stand-in does none.
  }
}

/** Undoes or does again where that is what was asked for. The browser's own list knows nothing of the document. */
function alongHistory(open: OpenDocument, asked: string): boolean {
  if (asked === 'historyUndo') open.undo();
  else if (asked === 'historyRedo') open.redo();
  else return false;
  return true;
}

/** Whether what is selected cannot be changed: the document is closed to changes, or the control is. */
function isClosed({ docx, mayType }: OpenDocument): boolean {
  const { start, end } = docx.selection;
  return (
    !mayType ||
    [start, end].some(({ paragraph }) => {
      for (let control = anyControlAround(paragraph); control; control = anyControlAround(control))
        if (isEditLocked(control)) return true;
      return false;
    })
  );
}

function moveToCell(view: DocumentView, docx: OpenDocx, back: boolean): boolean {
  const here = document.getSelection()?.anchorNode;
  const cell = here instanceof Element ? here.closest('td') : here?.parentElement?.closest('td');
  const table = cell?.closest('table');
  if (!cell || !table || !view.text.contains(table)) return false;
  const cells = [...table.querySelectorAll<HTMLElement>('.document-cell')];
  const next = cells[cells.indexOf(cell) + (back ? -1 : 1)];
  const point = next && view.startOf(next);
  if (!point) return false;
  docx.setSelection({ start: point, end: point });
  view.draw();
  return true;
}
