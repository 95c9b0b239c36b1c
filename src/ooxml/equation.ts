// An equation on one line, as people write it: 1/3, x^2, √(a+b).
import type { Element } from '@xmldom/xmldom';
import { children } from './reading-order';
import { math } from './namespaces';

/** Is this an Office Math element with one of these names? */
const isM = (node: Element, ...names: readonly string[]): boolean =>
  node.namespaceURI === math && names.includes(node.localName ?? '');

/** Is this an equation, or a paragraph of them? */
export const isEquation = (node: Element): boolean => isM(node, 'oMath', 'oMathPara');

/** The words of an equation; every letter and figure in it, in reading order. */
export function equationText(node: Element): string {
  if (isM(node, 't')) return node.textContent ?? '';
  const part = (name: string): string =>
    children(node)
      .filter((one) => isM(one, name))
      .map(equationText)
      .join('');
  if (isM(node, 'f')) return `${grouped(part('num'))}/${grouped(part('den'))}`;
  if (isM(node, 'sSup', 'sSub', 'sSubSup')) return scripted(part('e'), part('sub'), part('sup'));
  if (isM(node, 'nary')) return scripted(signOf(node), part('sub'), part('sup')) + part('e');
  if (isM(node, 'rad')) return `${part('deg')}√${grouped(part('e'))}`;
  if (isM(node, 'd')) return `(${part('e')})`;
  return children(node)
    .filter((one) => one.namespaceURI !== math || !one.localName?.endsWith('Pr'))
    .map((one) => (one.namespaceURI === math ? equationText(one) : ''))
    .join('');
}

/** The sign of a sum or an integral; the format leaves the integral's out. */
function signOf(node: Element): string {
  const [sign] = [...node.getElementsByTagNameNS(math, 'chr')];
  return sign?.getAttributeNS(math, 'val') || '∫';
}

const scripted = (base: string, below: string, above: string): string =>
  base + (below === '' ? '' : `_${grouped(below)}`) + (above === '' ? '' : `^${grouped(above)}`);

/** In brackets where there is more than one thing. */
const grouped = (text: string): string => (/^[\p{L}\p{N}.,]*$/u.test(text) ? text : `(${text})`);
