// A picture in a line of text, as DrawingML: its size on the page, and words for whoever cannot see it.
import { fingerprint } from '../enquiry/fingerprint';
import { escapeXml } from './xml-text';

/** A PNG with what the page needs to know of it. */
export interface Picture {
  /** The file, in base64. */
  readonly png: string;
  /** On the page, in points. */
  readonly width: number;
  readonly height: number;
  /** What it shows, for whoever cannot see it. */
  readonly description: string;
  /** Its short name. */
  readonly name: string;
}

const unitsPerPoint = 12700;
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';
const picture = `${drawing}/picture`;

/** The relationship that leads from the document to its n-th picture. */
export const pictureRelation = (number: number): string => `picture${number}`;

/** A run that holds the picture. `number` tells the pictures of one package apart. */
export function pictureRun({ width, height, description, name }: Picture, number: number): string {
  const cx = Math.round(width * unitsPerPoint);
  const cy = Math.round(height * unitsPerPoint);
  const id = idOf(name);
  const named = `name="${escapeXml(name)}" descr="${escapeXml(description)}"`;
  return (
    `<w:r><w:drawing><wp:inline xmlns:wp="${drawing}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">` +
    `<wp:extent cx="${cx}" cy="${cy}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:docPr id="${id}" ${named}/>` +
    `<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${drawing}/main" noChangeAspect="1"/></wp:cNvGraphicFramePr>` +
    `<a:graphic xmlns:a="${drawing}/main"><a:graphicData uri="${picture}"><pic:pic xmlns:pic="${picture}">` +
    `<pic:nvPicPr><pic:cNvPr id="${id}" ${named}/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="${pictureRelation(number)}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
  );
}

/** A number that no other picture of the document is likely to have: two pictures of ours come in packages of their own. */
const idOf = (name: string): number => 9000 + parseInt(fingerprint(name).slice(0, 7), 16);
