import type { Painting, Palette } from './paint-circles';

/** What the page asks of the worker that paints circles. */
export interface PaintRequest {
  painting: Painting;
  palette: Palette;
}

/** What it answers: the picture, in pixels of the screen; null where it cannot paint. */
export interface PaintAnswer {
  picture: ImageBitmap | null;
}
