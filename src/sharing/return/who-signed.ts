// Who a copy says it is from: the words in the control for name and role at its top.
import type { Element } from '@xmldom/xmldom';
import { lettersOf } from '../../enquiry/normalised-text';
import { attribute, child } from '../../ooxml/reading-order';
import { nameTag } from '../send/copy-top';
import { copyTopWords } from '../send/strings';
import { ancestor } from './cells';
import type { OpenedCopy } from './opened-copy';

export interface Signed {
  /** Name and role as they stand there; empty where nobody wrote any. */
  readonly name: string;
  /** The paragraph that says this and nothing else; null where there is none. */
  readonly line: Element | null;
}

export function signedIn({ page, marks }: Pick<OpenedCopy, 'page' | 'marks'>): Signed {
  const control = marks.find((mark) => attribute(child(child(mark, 'sdtPr'), 'tag'), 'val') === nameTag);
  const line = control ? ancestor(control, 'p') : null;
  if (!line) return { name: '', line: null };
  const whole = page.words(line);
  const label = whole.indexOf(copyTopWords.name);
  const name = label === 0 ? whole.slice(copyTopWords.name.length).replace(/\s+/g, ' ').trim() : '';
  const isPrompt = lettersOf(name) === lettersOf(copyTopWords.namePrompt);
  return { name: isPrompt ? '' : name, line: label === 0 ? line : null };
}
