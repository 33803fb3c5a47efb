import { LARGEST, type Circles, type Radius } from './circles';
import type { Size, Transform } from './map-frame';

/** What is used of the context of a canvas. */
export type Brush = Pick<
  CanvasRenderingContext2D,
  'setTransform' | 'clearRect' | 'beginPath' | 'arc' | 'fill' | 'fillStyle' | 'globalAlpha'
>;

/** Colours as a canvas knows them. */
export interface Palette {
  hue: string;
  paper: string;
  /** How much is left of what is not selected, 0 to 1. */
  faint: number;
}

/** What is drawn, and where. */
export interface Painting {
  circles: Circles;
  /** The numbers of the circles, the largest first. */
  order: Uint32Array;
  shown: Uint32Array;
  radius: Radius;
  transform: Transform;
  /** Of the window, in CSS pixels; around it so much is drawn beyond each edge. */
  window: Size;
  margin: Size;
  /** Pixels of the screen to a CSS pixel. */
  density: number;
}

/** Between a circle and those below it, in pixels. */
const RIM = 0.75;
/** Circles between two steps. */
const STEP = 250;
const TURN = 2 * Math.PI;

/**
 * Draws circles in steps, the largest first: all of each place faint and then, above the
 * others' faint ones, in its middle the part that is selected.
 */
export function* paintCircles(
  brush: Brush,
  painting: Painting,
  palette: Palette,
): Generator<void, void> {
  const { circles, order, shown, radius, transform, window, margin, density } = painting;
  const { k } = transform;
  const [left, top] = [transform.x + margin.width, transform.y + margin.height];
  const width = window.width + 2 * margin.width;
  const height = window.height + 2 * margin.height;
  brush.setTransform(density, 0, 0, density, 0, 0);
  brush.clearRect(0, 0, width, height);
  const draw = (one: number, count: number, alpha: number) => {
    const [x, y] = [k * circles.x[one] + left, k * circles.y[one] + top];
    if (x < -LARGEST || y < -LARGEST || x > width + LARGEST || y > height + LARGEST) return;
    const own = radius(count);
    disc(brush, x, y, own + RIM, palette.paper, 1);
    disc(brush, x, y, own, palette.hue, alpha);
  };
  for (let at = 0; at < order.length; at++) {
    if (at % STEP === STEP - 1) yield;
    const one = order[at];
    if (shown[one] < circles.all[one]) draw(one, circles.all[one], palette.faint);
  }
  for (let at = 0; at < order.length; at++) {
    if (at % STEP === STEP - 1) yield;
    if (shown[order[at]] > 0) draw(order[at], shown[order[at]], 1);
  }
}

function disc(
  brush: Brush,
  x: number,
  y: number,
  radius: number,
  colour: string,
  alpha: number,
): void {
  brush.globalAlpha = alpha;
  brush.fillStyle = colour;
  brush.beginPath();
  brush.arc(x, y, radius, 0, TURN);
  brush.fill();
}
