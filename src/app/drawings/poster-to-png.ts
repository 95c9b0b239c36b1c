// The poster's page as a PNG, for a newsletter or a screen.
import { draw, paper, pngOf } from './drawing-to-png';
import type { LaidOut, PageShape } from './poster-layout';

/** Wide enough to be read on a large screen, and small enough for a mail. */
const pixelsAcross = 1800;

/** The bytes of a PNG, the whole page on white. Rejects where the browser does not draw. */
export async function posterPng(page: LaidOut): Promise<Uint8Array> {
  const { canvas, pen } = paper(page, pixelsAcross / page.width);
  for (const shape of page.shapes) drawOnPage(pen, shape, page.font);
  return new Uint8Array(await (await pngOf(canvas)).arrayBuffer());
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
