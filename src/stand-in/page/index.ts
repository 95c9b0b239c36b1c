// The page that plays Word: puts view, panel, toolbar and window.standIn together. `?open=` names the sample it begins with, `blank`, or
// `nothing`, where a test opens its own; `?word=` the Word that is played.
import { asWord, usualConditions, wordNamed } from './conditions';
import { OpenDocument } from './open-document';
import { paneTitle } from './pane';
import { Panel } from './panel';
import { DocumentView } from './document-view/document-view';
import { firstSample, samples } from './samples';
import { connectToolbar } from './toolbar';
import { listenToTyping } from './typing/keyboard';
import { makeStandIn } from './window-stand-in';

function place(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no place called ${id}`);
  return found;
}

/** The style sheet is a file of its own, which a strict content security policy allows. The page is shown when it is there. */
function loadStyleSheet(): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = new URL('./stand-in.css', import.meta.url).href;
  document.head.append(link);
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error('The style sheet of the stand-in is missing.')));
  });
}

async function start(): Promise<void> {
  await loadStyleSheet();
  document.body.hidden = false;
  place('panel-title').textContent = paneTitle();
  document.title = `${paneTitle()}, beside a stand-in for Word`;
  const view = new DocumentView(place('document-half'));
  const asked = new URLSearchParams(location.search);
  const conditions = { ...usualConditions, ...asWord(wordNamed(asked.get('word')) ?? usualConditions.word) };
  // Office.js moves the focus inside the panel itself and tells when there is nothing left to move to.
  const leave = (direction: 'forwards' | 'backwards'): void =>
    (direction === 'forwards' ? view.text : place('close-panel')).focus();
  const open = new OpenDocument(view, new Panel(place('panel-frame'), conditions, leave), conditions);
  connectToolbar(open);
  listenToTyping(view, open);
  window.standIn = makeStandIn(open, view);
  const sample = asked.get('open');
  if (sample === 'nothing') return;
  if (sample === 'blank') await open.openBlank();
  else await open.openSample((samples.find(({ file }) => file === sample) ?? firstSample).file);
}

start().catch((error: unknown) => {
  document.body.hidden = false;
  document.body.prepend(error instanceof Error ? error.message : String(error));
});
