// What stands around the last line of a document: content controls of kinds that a script is not told of show only in the markup.
import { bodyOf, mainPart, type Unreadable } from './read-package';
import { child, children, isW, outermost, wordsOf } from './reading-order';

/**
 * How many content controls stand around the last paragraph. One within its line does not count.
 * @param packageXml what `getOoxml` gave of the last lines, or of the whole body
 * @param lastWords what the last paragraph says; Word may put an empty paragraph behind the lines it gives
 */
export function controlsAtEnd(packageXml: string, lastWords: string): number | Unreadable {
  const body = bodyOf(mainPart(packageXml));
  if (!body) return { unreadable: true };
  let around = 0;
  let blocks = children(body).filter(isBlock);
  const added = blocks.at(-1);
  if (lastWords !== '' && added && isW(added, 'p') && wordsOf(added) === '') blocks = blocks.slice(0, -1);
  let last = blocks.at(-1);
  while (last && !isW(last, 'p', 'tbl')) {
    if (isW(last, 'sdt')) around += 1;
    last = children(child(last, 'sdtContent') ?? last)
      .filter(isBlock)
      .at(-1);
  }
  return around;
}

const isBlock = (node: Parameters<typeof isW>[0]): boolean =>
  isW(node, 'p', 'tbl') || (isW(node, 'sdt', 'customXml', 'ins', 'moveTo') && outermost(node as never, 'p').length > 0);
