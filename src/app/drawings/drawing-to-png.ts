// A drawing as a PNG for the document: dark on white, with enough dots to be crisp in print.
import type { Picture } from '../../ooxml/picture';
import type { Drawing, Ink, Shape } from './drawing';

/** 220 dots to the inch, which is what Word itself keeps of pictures that are to be printed; a point is a 72nd of an inch. */
const dotsPerPoint = 220 / 72;

// Each is told from the others in greyscale, and text is dark enough on white and on the soft grey.
export const paperColours: Readonly<Record<Ink, string>> = {
  text: '#1f1f1f',
  quiet: '#4a4a4a',
  line: '#1f1f1f',
  soft: '#ececec',
  strong: '#1f1f1f',
};

/**
 * The drawing as a picture for the document.
 * @param width on the page, in points
 * @param name its short name
 */
export function pictureOf(drawing: Drawing, width: number, name: string, dots = dotsPerPoint): Picture {
  const png = drawn(drawing, width, dots).toDataURL('image/png').replace(/^.*,/, '');
  return { png, ...sizeOf(drawing, width), description: drawing.description, name };
}

/** The same without holding the panel up: the browser makes the PNG beside it. */
export async function pictureMeanwhile(
  drawing: Drawing,
  width: number,
  name: string,
  dots = dotsPerPoint,
): Promise<Picture> {
  const blob = await pngOf(drawn(drawing, width, dots));
  const address = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '');
    reader.onerror = () => reject(new Error('This browser does not draw'));
    reader.readAsDataURL(blob);
  });
  return { png: address.replace(/^.*,/, ''), ...sizeOf(drawing, width), description: drawing.description, name };
}

const sizeOf = ({ width, height }: Drawing, onPage: number): { width: number; height: number } => ({
  width: onPage,
  height: (onPage * height) / width,
});

function drawn(drawing: Drawing, width: number, dots: number): HTMLCanvasElement {
  const { canvas, pen } = paper(drawing, (width * dots) / drawing.width);
  for (const shape of drawing.shapes) draw(pen, shape);
  return canvas;
}

/** A white page to draw on in units of its own, so many pixels each. Throws where the browser does not draw. */
export function paper(
  { width, height }: { readonly width: number; readonly height: number },
  scale: number,
): { readonly canvas: HTMLCanvasElement; readonly pen: CanvasRenderingContext2D } {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser does not draw');
  pen.scale(scale, scale);
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, width, height);
  return { canvas, pen };
}

/** What was drawn, as a PNG. Rejects where the browser does not draw. */
export async function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('This browser does not draw');
  return blob;
}

/** Draws one shape, in the drawing's own units. */
export function draw(pen: CanvasRenderingContext2D, shape: Shape): void {
  pen.beginPath();
  pen.setLineDash([]);
  switch (shape.kind) {
    case 'circle':
      pen.arc(shape.x, shape.y, shape.r, 0, 2 * Math.PI);
      pen.setLineDash(shape.dash === undefined ? [] : [shape.dash]);
      return outline(pen, shape.fill, shape.line, shape.width ?? 2);
    case 'box':
      pen.rect(shape.x, shape.y, shape.width, shape.height);
      return outline(pen, shape.fill, shape.line, 1);
    case 'line':
      pen.moveTo(...shape.from);
      pen.lineTo(...shape.to);
      return outline(pen, undefined, shape.ink, shape.width);
    case 'text':
      pen.font = `${shape.bold ? '600 ' : ''}${shape.size}px "Segoe UI", Calibri, Arial, sans-serif`;
      pen.textAlign = shape.middle ? 'center' : 'left';
      pen.fillStyle = paperColours[shape.ink];
      pen.fillText(shape.text, shape.x, shape.y);
  }
}

function outline(pen: CanvasRenderingContext2D, fill: Ink | undefined, line: Ink | undefined, width: number): void {
  if (fill) {
    pen.globalAlpha = fill === 'soft' ? 0.5 : 1; // where two circles lie over one another it is darker
    pen.fillStyle = paperColours[fill];
    pen.fill();
    pen.globalAlpha = 1;
  }
  if (!line) return;
  pen.strokeStyle = paperColours[line];
  pen.lineWidth = width;
  pen.stroke();
}
