// The poster's page as a PNG, for a newsletter or a screen.
import { draw } from './drawing-to-png';
import type { LaidOut, PageShape } from './poster-layout';

/** Wide enough to be read on a large screen, and small enough for a mail. */
const pixelsAcross = 1800;

/** The bytes of a PNG, the whole page on white. Rejects where the browser does not draw. */
export async function posterPng(page: LaidOut): Promise<Uint8Array> {
  const scale = pixelsAcross / page.width;
  const canvas = document.createElement('canvas');
  canvas.width = pixelsAcross;
  canvas.height = Math.round(page.height * scale);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser does not draw');
  pen.scale(scale, scale);
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, page.width, page.height);
  for (const shape of page.shapes) drawOnPage(pen, shape, page.font);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('This browser does not draw');
  return new Uint8Array(await blob.arrayBuffer());
}

function drawOnPage(pen: CanvasRenderingContext2D, shape: PageShape, font: string): void {
  pen.setLineDash([]);
  switch (shape.kind) {
    case 'text':
      pen.font = `${shape.bold ? '700 ' : ''}${shape.size}px ${fontsLike(font)}`;
      pen.textAlign = 'left';
      pen.fillStyle = `#${shape.colour}`;
      pen.fillText(shape.text, shape.x, shape.y, shape.width);
      return;
    case 'box':
      if (shape.fill !== null) {
        pen.fillStyle = `#${shape.fill}`;
        pen.fillRect(shape.x, shape.y, shape.width, shape.height);
      }
      pen.strokeStyle = `#${shape.line}`;
      pen.lineWidth = 1.5;
      pen.strokeRect(shape.x, shape.y, shape.width, shape.height);
      return;
    case 'rule':
      pen.fillStyle = `#${shape.colour}`;
      pen.fillRect(shape.x, shape.y, shape.width, shape.thick);
      return;
    case 'drawing':
      pen.save();
      pen.translate(shape.x, shape.y);
      pen.scale(shape.scale, shape.scale);
      for (const one of shape.drawing.shapes) draw(pen, one);
      pen.restore();
  }
}

/** The font, and what is like it where it is not there. */
export const fontsLike = (font: string): string => `"${font}", Calibri, Carlito, "Segoe UI", Arial, sans-serif`;
