import { finish } from '../../model/finish';
import type { PaintAnswer, PaintRequest } from './circle-painting';
import { paintCircles, surfaceOf } from './paint-circles';

let canvas: OffscreenCanvas | null = null;

// A picture at a time: the page asks for the next when it has this one.
self.addEventListener('message', ({ data }: MessageEvent<PaintRequest>) => {
  const picture = paint(data);
  const answer: PaintAnswer = { picture };
  self.postMessage(answer, { transfer: picture ? [picture] : [] });
});

function paint({ painting, palette }: PaintRequest): ImageBitmap | null {
  const { width, height } = surfaceOf(painting);
  canvas ??= new OffscreenCanvas(width, height);
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  const brush = canvas.getContext('2d');
  if (!brush) return null;
  finish(paintCircles(brush, painting, palette));
  return canvas.transferToImageBitmap();
}
