// A text box: its words in a box of its own, in the line where it is anchored. To be read, not typed in.
import { make, type Drawing } from './drawing';
import { dress, points } from './formatting-css';
import { attribute, descendant, descendants, whole, type OoxmlElement } from './nodes';
import { Ties } from './ties';

/** DrawingML measures in English Metric Units, 635 to the twentieth of a point. */
const unitsPerTwip = 635;

/**
 * Draws the words of a `w:drawing` or `w:pict` that has a text box in it, several for a group of them; undefined where it has none. An older
 * twin of a box is left out.
 */
export function drawTextBox(
  drawing: Drawing,
  graphic: OoxmlElement,
  drawBlocks: (drawing: Drawing, into: HTMLElement, parent: OoxmlElement) => void,
): HTMLElement | undefined {
  const contents = descendants(graphic, 'txbxContent').filter(
    (content) => !isInside(content, graphic, 'txbxContent', 'Fallback'),
  );
  if (contents.length === 0) return undefined;
  const box = make('div', 'text-box');
  box.title = 'A text box. It can be read here, and is typed in in Word.';
  const width = whole(descendant(graphic, 'extent'), 'cx');
  const side = descendant(descendant(graphic, 'positionH'), 'align')?.textContent;
  dress(box, {
    display: 'inline-block',
    'vertical-align': 'top',
    'box-sizing': 'border-box',
    'max-width': '100%',
    ...(width ? { width: points(width / unitsPerTwip) } : shapeWidth(graphic)),
    ...(side === 'right' ? { float: side } : {}),
    padding: '3.6pt 7.2pt',
    border: '0.75pt solid #000',
    'text-indent': '0',
  });
  // Ties of its own: what is typed in the paragraph around it finds no place in here.
  for (const content of contents)
    drawBlocks({ ...drawing, ties: new Ties(), openComments: new Set(), tableStyle: [] }, box, content);
  return box;
}

function isInside(node: OoxmlElement, top: OoxmlElement, ...names: string[]): boolean {
  for (let up = node.parentNode as OoxmlElement | null; up && up !== top; up = up.parentNode as OoxmlElement | null) {
    if (names.includes(up.localName ?? '')) return true;
  }
  return false;
}

/** The width that an older shape names in its style. */
function shapeWidth(graphic: OoxmlElement): Record<string, string> {
  const style = attribute(descendant(graphic, 'shape') ?? descendant(graphic, 'rect'), 'style') ?? '';
  const width = /(?:^|;)\s*width:\s*([\d.]+(?:pt|in|cm|mm))/.exec(style)?.[1];
  return width ? { width } : {};
}
