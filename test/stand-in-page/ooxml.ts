// WordprocessingML for the tests of the page, without a package around it.
import { DOMParser, type Document, type Element } from '@xmldom/xmldom';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A part whose root is this markup; the prefix `w` stands for WordprocessingML. */
export function part(markup: string): Document {
  return new DOMParser().parseFromString(markup.replace(/^<([\w:]+)/, `<$1 xmlns:w="${word}"`), 'text/xml');
}

/** The root element of this markup. */
export function element(markup: string): Element {
  const root = part(markup).documentElement;
  if (!root) throw new Error('The markup has no root');
  return root;
}
