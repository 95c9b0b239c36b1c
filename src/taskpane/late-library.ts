// Where Microsoft's first script hangs, the browser reads nothing of the page behind it, and the panel stays empty. This small script stands
// before it and says so after a while, by itself: what else could say it has not been fetched yet.
import { notFetchedWords } from './ui/not-fetched';

const patience = 12_000;

/** A paragraph, a heading or a button with words in it. */
function element(kind: 'h1' | 'p' | 'button', words: string): HTMLElement {
  const made = document.createElement(kind);
  made.textContent = words;
  return made;
}

/** Beside the body, which is not there yet: what the browser reads later comes behind it. */
function say(): () => void {
  const said = document.createElement('main');
  said.style.cssText = 'padding: 0 1rem; font: 0.875rem/1.5 "Segoe UI", sans-serif';
  const again = element('button', notFetchedWords.again);
  again.addEventListener('click', () => window.location.reload());
  said.append(element('h1', notFetchedWords.title), element('p', notFetchedWords.text));
  said.append(element('p', notFetchedWords.details), again);
  document.documentElement.append(said);
  return () => said.remove();
}

let unsay = (): void => undefined;
const timer = setTimeout(() => (unsay = say()), patience);
// The script came, or failed: from here on the panel says what there is to say.
document.addEventListener('DOMContentLoaded', () => {
  clearTimeout(timer);
  unsay();
});
