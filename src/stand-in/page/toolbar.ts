// The toolbar over the page, and the line that says what went wrong.
import { docxType } from '../../ooxml/docx-bytes';
import type { EditMode, Tier } from '../wire/host';
import type { SelectionEvents } from './conditions';
import type { OpenDocument, Opened } from './open-document';
import { samples } from './samples';
import { makeSplitter } from './splitter';

function byId<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no ${kind.name} called ${id}`);
  return found;
}

/** Makes every button of the page work on the open document. */
export function connectToolbar(open: OpenDocument): void {
  const openSample = byId('open-sample', HTMLSelectElement);
  for (const sample of samples) openSample.append(new Option(sample.title, sample.file));
  const file = byId('file', HTMLInputElement);

  onPress('open-blank', () => replaceWith(open, () => open.openBlank()));
  openSample.addEventListener('change', () => {
    const chosen = openSample.value;
    openSample.value = '';
    if (chosen) replaceWith(open, () => open.openSample(chosen));
  });
  onPress('open-file', () => file.click());
  file.addEventListener('change', () => {
    const chosen = file.files?.[0];
    if (chosen) replaceWith(open, async () => open.openBytes(new Uint8Array(await chosen.arrayBuffer()), chosen.name));
    file.value = '';
  });
  onPress('save', () => download(open.save(), open.docx.name));
  onPress('message-close', () => say(''));

  const tier = byId('tier', HTMLSelectElement);
  tier.addEventListener('change', () => attempt(open.setConditions({ tier: tier.value as Tier })));
  connectEditing(open);
  connectPanel(open);

  open.onOther(() => {
    byId('document-name', HTMLElement).textContent = open.docx.name;
    tier.value = open.conditions.tier;
  });
}

function connectEditing(open: OpenDocument): void {
  const editMode = byId('edit-mode', HTMLSelectElement);
  const tracking = byId('tracking', HTMLInputElement);
  const events = byId('selection-events', HTMLSelectElement);
  onPress('undo', () => void open.undo());
  onPress('redo', () => void open.redo());
  editMode.addEventListener('change', () => open.setEditMode(editMode.value as EditMode));
  tracking.addEventListener('change', () => open.setTracking(tracking.checked));
  events.addEventListener('change', () => open.setSelectionEvents(events.value as SelectionEvents));
  open.onOther(() => {
    editMode.value = open.conditions.editMode;
    tracking.checked = open.docx.isTracking;
    events.value = open.conditions.selectionEvents;
  });
}

function connectPanel(open: OpenDocument): void {
  const half = byId('panel-half', HTMLElement);
  const splitter = byId('splitter', HTMLElement);
  const width = byId('panel-width', HTMLSelectElement);
  const setWidth = makeSplitter(splitter, half, (now) => {
    const usual = [...width.options].some((option) => option.value === String(now));
    width.value = usual ? String(now) : '';
  });
  width.addEventListener('change', () => setWidth(Number(width.value)));

  const toggle = byId('toggle-panel', HTMLButtonElement);
  onPress('toggle-panel', () => (open.panel.isOpen ? open.closePanel() : attempt(open.openPanel())));
  onPress('close-panel', () => {
    open.closePanel();
    toggle.focus();
  });
  onPress('reload-panel', () => attempt(open.openPanel()));
  open.onOther(() => {
    half.hidden = splitter.hidden = !open.panel.isOpen;
    toggle.textContent = open.panel.isOpen ? 'Close panel' : 'Open panel';
  });
}

function onPress(id: string, act: () => void): void {
  byId(id, HTMLButtonElement).addEventListener('click', act);
}

/** Opens another document in place of this one, after asking where words would be lost. */
function replaceWith(open: OpenDocument, opening: () => Promise<Opened>): void {
  if (
    open.hasUnsavedChanges &&
    !confirm(`“${open.docx.name}” has changes that are not saved. Open another document and lose them?`)
  )
    return;
  attempt(
    opening().then((opened) => say(opened.ok ? '' : `${opened.reason} The document you had open is still here.`)),
  );
}

function attempt(doing: Promise<unknown>): void {
  doing.catch((error: unknown) => say(error instanceof Error ? error.message : String(error)));
}

function say(text: string): void {
  byId('message-text', HTMLElement).textContent = text;
  byId('message', HTMLElement).hidden = text === '';
}

function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: docxType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the bytes by the next turn of its loop.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
