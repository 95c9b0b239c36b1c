// Pictures, shapes, charts and embedded objects: drawn where a browser can, named in a grey box where not.
import { greyBox, make, relation, type Drawing } from './drawing';
import { attribute, child, descendant, whole, type OoxmlElement } from './nodes';

/** DrawingML measures in English Metric Units, 12,700 to the point. */
const unitsPerPoint = 12700;

/** Draws a `w:drawing`, `w:pict` or `w:object` that has no text box in it. */
export function drawGraphic(drawing: Drawing, graphic: OoxmlElement): HTMLElement {
  const described =
    attribute(descendant(graphic, 'docPr'), 'descr') ?? attribute(descendant(graphic, 'shape'), 'alt') ?? '';
  const kind = otherThanPicture(graphic);
  if (kind) return greyBox(described ? `${kind}: ${described}` : kind, true);
  const source = relation(drawing, pictureId(graphic));
  if (source?.external) return greyBox(`Picture kept outside the document: ${described || source.target}`, true);
  const address = source && drawing.pictures.address(source.target);
  if (!address) return greyBox(described ? `Picture: ${described}` : 'Picture', true);
  return picture(graphic, address, described);
}

function otherThanPicture(graphic: OoxmlElement): string | undefined {
  if (graphic.localName === 'object') return 'Embedded object';
  if (descendant(graphic, 'blip') || descendant(graphic, 'imagedata')) return undefined;
  if (descendant(graphic, 'chart')) return 'Chart';
  if (descendant(graphic, 'relIds')) return 'SmartArt diagram';
  if (descendant(graphic, 'wgp')) return 'Group of shapes';
  return attribute(descendant(graphic, 'rect'), 'hr') ? 'Horizontal line' : 'Shape';
}

function pictureId(graphic: OoxmlElement): string | undefined {
  const blip = descendant(graphic, 'blip');
  return attribute(blip, 'embed') ?? attribute(blip, 'link') ?? attribute(descendant(graphic, 'imagedata'), 'id');
}

function picture(graphic: OoxmlElement, address: string, described: string): HTMLElement {
  const image = make('img', 'picture');
  image.src = address;
  image.alt = described;
  image.draggable = false;
  const extent = descendant(graphic, 'extent');
  const width = whole(extent, 'cx');
  const height = whole(extent, 'cy');
  if (width) image.style.width = `${width / unitsPerPoint}pt`;
  // The place is kept before the picture is there: comments are lined up with the text beside it.
  if (width && height) image.style.aspectRatio = `${width} / ${height}`;
  const shape = attribute(descendant(graphic, 'shape'), 'style') ?? '';
  const shapeWidth = /(?:^|;)\s*width:\s*([\d.]+pt)/.exec(shape)?.[1];
  if (!width && shapeWidth) image.style.width = shapeWidth;
  const side =
    attribute(child(descendant(graphic, 'positionH'), 'align'), 'val') ??
    child(descendant(graphic, 'positionH'), 'align')?.textContent;
  // A floating picture stands in the line where it is anchored, except where Word plainly puts it at a side.
  if (side === 'right' || side === 'left') image.style.float = side;
  const holder = make('span', 'picture-holder', image);
  holder.contentEditable = 'false';
  return holder;
}
