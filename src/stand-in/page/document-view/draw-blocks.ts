// What stands one below the other, in the body, a cell, a header or a block control: paragraphs, tables, controls.
import { isShowingPlaceholder } from '../../tree/controls';
import { markControl } from './controls';
import { drawParagraph, isUnseen } from './draw-paragraph';
import { drawTable } from './draw-table';
import { greyBox, make, type Drawing } from './drawing';
import { attribute, child, children, type OoxmlElement } from './nodes';

/** Draws every block of a container into an element of the page. */
export function drawBlocks(drawing: Drawing, into: HTMLElement, parent: OoxmlElement): void {
  for (const block of children(parent)) into.append(...drawBlock(drawing, block));
}

/** Draws one block: nothing for what is not visible, and a grey box that names what the stand-in cannot draw. */
export function drawBlock(drawing: Drawing, block: OoxmlElement): HTMLElement[] {
  switch (block.localName) {
    case 'p':
      return [drawParagraph(drawing, block, drawBlocks)];
    case 'tbl':
      return [drawTable(drawing, block, drawBlocks)];
    case 'sdt':
      return [drawControl(drawing, block)];
    case 'customXml':
    case 'ins':
    case 'moveTo':
      return children(block).flatMap((inside) => drawBlock(drawing, inside));
    case 'AlternateContent':
      return children(child(block, 'Choice') ?? child(block, 'Fallback')).flatMap((inside) =>
        drawBlock(drawing, inside),
      );
    case 'commentRangeStart':
      drawing.openComments.add(attribute(block, 'id') ?? '');
      return [];
    case 'commentRangeEnd':
      drawing.openComments.delete(attribute(block, 'id') ?? '');
      return [];
    case 'altChunk':
      return [greyBox('Another document, put in whole', false)];
    case 'oMathPara':
      return [greyBox('Equation', false)];
    case 'sectPr':
    case 'tcPr':
      return [];
    default:
      return isUnseen(block.localName ?? '') ? [] : [greyBox(`Not drawn: ${block.nodeName}`, false)];
  }
}

function drawControl(drawing: Drawing, control: OoxmlElement): HTMLElement {
  const drawn = make('div', 'control block-control');
  markControl(drawn, control);
  drawing.ties.tie(drawn, control);
  const content = child(control, 'sdtContent');
  if (content) drawBlocks(drawing, drawn, content);
  if (isShowingPlaceholder(control)) for (const run of drawn.querySelectorAll('.run')) run.classList.add('prompt');
  return drawn;
}
