// Who a copy says it is from: the words beside “Your name and role:” at its top, in the control for them where it still has its tag.
import type { Element } from '@xmldom/xmldom';
import { lettersOf } from '../../enquiry/normalised-text';
import { ancestor, attribute, child, children, isW } from '../../ooxml/reading-order';
import type { OpenedCopy } from './opened-copy';
import { nameLineWords as words } from './strings';

/** The tag of the control where a colleague writes name and role. */
export const nameTag = 'enquiry/copy/name';

export interface Signed {
  /** Name and role as they stand there; empty where nobody wrote any. */
  readonly name: string;
  /** The paragraph that says this and nothing else; null where there is none. */
  readonly line: Element | null;
}

/** The line is the fourth of a copy; somebody may have written above it. */
const mostAbove = 8;

/** The name is empty where the prompt stands there untouched. Where words stand before the label, there is neither a name nor a line. */
export function signedIn({ page, marks, body }: Pick<OpenedCopy, 'page' | 'marks' | 'body'>): Signed {
  const control = marks.find((mark) => attribute(child(child(mark, 'sdtPr'), 'tag'), 'val') === nameTag);
  const line = control ? ancestor(control, 'p') : lineByItsLabel(page, body);
  if (!line) return { name: '', line: null };
  const whole = page.words(line);
  const label = whole.indexOf(words.label);
  const name = label === 0 ? whole.slice(words.label.length).replace(/\s+/g, ' ').trim() : '';
  const isPrompt = lettersOf(name) === lettersOf(words.prompt);
  return { name: isPrompt ? '' : name, line: label === 0 ? line : null };
}

/** LibreOffice saves controls without their tags, and other programs leave them out. */
function lineByItsLabel(page: OpenedCopy['page'], body: Element): Element | null {
  for (const one of children(body).slice(0, mostAbove)) {
    if (!isW(one, 'p')) return null; // the top is paragraphs; below a table stands the document's own text
    if (page.words(one).startsWith(words.label)) return one;
  }
  return null;
}
