// What Word does to a control that fills its cell when it saves: the control is moved out around the cell.
import type { Document, Element } from '@xmldom/xmldom';
import { isCellSizedControl } from '../tree/controls';
import { child, children, create, isW, shallowCopy, W } from '../tree/names';
import { serializeXml } from './package';

/**
 * The main part as the worst Word saves it: a block control that is all there is in its cell comes back around the cell
 * (https://github.com/dotnet/Open-XML-SDK/issues/592), where the web no longer lists it
 * (https://github.com/OfficeDev/office-js/issues/950). The open document stays as it is. Undefined where there is no such control: the
 * part is then saved as it stands.
 */
export function mainPartAsSaved(main: Document): Uint8Array | undefined {
  if (![...main.getElementsByTagNameNS(W, 'tc')].some(fillingControl)) return undefined;
  const copy = main.cloneNode(true) as Document;
  for (const cell of [...copy.getElementsByTagNameNS(W, 'tc')]) {
    const control = fillingControl(cell);
    if (control) wrap(cell, control);
  }
  return serializeXml(copy);
}

function fillingControl(cell: Element): Element | undefined {
  const blocks = [...children(cell)].filter((node) => !isW(node, 'tcPr'));
  const [only] = blocks;
  return blocks.length === 1 && only && isW(only, 'sdt') && isCellSizedControl(only) ? only : undefined;
}

function wrap(cell: Element, control: Element): void {
  const content = child(control, 'sdtContent')!;
  const around = shallowCopy(control);
  for (const part of [...children(control)]) if (part !== content) around.appendChild(part);
  const place = create(cell, 'sdtContent');
  around.appendChild(place);
  while (content.firstChild) cell.appendChild(content.firstChild);
  cell.removeChild(control);
  cell.parentNode?.replaceChild(around, cell);
  place.appendChild(cell);
}
