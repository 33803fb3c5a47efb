import { LARGEST, radiusOf, type Circles, type CircleScale } from './circles';
import type { Size, Transform } from './map-frame';

/** What is used of the context of a canvas. */
export type Brush = Pick<
  CanvasRenderingContext2D,
  | 'setTransform'
  | 'clearRect'
  | 'beginPath'
  | 'arc'
  | 'fill'
  | 'fillStyle'
  | 'stroke'
  | 'strokeStyle'
  | 'lineWidth'
  | 'globalAlpha'
>;

/** By circle: the things of the other of two years, drawn as rings. */
export interface Rings {
  all: Uint32Array;
  shown: Uint32Array;
}

/** Colours as a canvas knows them. */
export interface Palette {
  hue: string;
  /** Of the rings, where there are any. */
  ring?: string;
  paper: string;
  /** How much is left of what is not selected, 0 to 1. */
  faint: number;
}

/** What is drawn, and where. */
export interface Painting {
  circles: Omit<Circles, 'names'>;
  /** The numbers of the circles, the largest first. */
  order: Uint32Array;
  shown: Uint32Array;
  rings?: Rings | null;
  scale: CircleScale;
  transform: Transform;
  /** Of the window, in CSS pixels; around it so much is drawn beyond each edge. */
  window: Size;
  margin: Size;
  /** Pixels of the screen to a CSS pixel. */
  density: number;
}

/** What is painted on, in CSS pixels. */
export function extentOf({ window, margin }: Painting): Size {
  return { width: window.width + 2 * margin.width, height: window.height + 2 * margin.height };
}

/** The same in pixels of the screen. */
export function surfaceOf(painting: Painting): Size {
  const { width, height } = extentOf(painting);
  return {
    width: Math.round(width * painting.density),
    height: Math.round(height * painting.density),
  };
}

/** Between a circle and those below it, in pixels, and the line of a ring. */
const RIM = 0.75;
const LINE = 2;
/** Circles between two steps. */
const STEP = 250;
const TURN = 2 * Math.PI;

/**
 * Draws circles in steps, the largest first: all of each place faint and then, above the
 * others' faint ones, in its middle the part that is selected. Rings lie around the same middles,
 * above all discs.
 */
export function* paintCircles(
  brush: Brush,
  painting: Painting,
  palette: Palette,
): Generator<void, void> {
  const { circles, order, shown, rings, transform, margin, density } = painting;
  const { k } = transform;
  const [left, top] = [transform.x + margin.width, transform.y + margin.height];
  const { width, height } = extentOf(painting);
  const radius = radiusOf(painting.scale);
  brush.setTransform(density, 0, 0, density, 0, 0);
  brush.clearRect(0, 0, width, height);
  const draw = (form: Form, one: number, count: number, colour: string, alpha: number) => {
    const [x, y] = [k * circles.x[one] + left, k * circles.y[one] + top];
    if (x < -LARGEST || y < -LARGEST || x > width + LARGEST || y > height + LARGEST) return;
    form(brush, x, y, radius(count), [colour, palette.paper], alpha);
  };
  /** All of each place faint, then what is selected. */
  function* layers(form: Form, all: Uint32Array, selected: Uint32Array, colour: string) {
    for (let at = 0; at < order.length; at++) {
      if (at % STEP === STEP - 1) yield;
      const one = order[at];
      if (selected[one] < all[one]) draw(form, one, all[one], colour, palette.faint);
    }
    for (let at = 0; at < order.length; at++) {
      if (at % STEP === STEP - 1) yield;
      if (selected[order[at]] > 0) draw(form, order[at], selected[order[at]], colour, 1);
    }
  }
  yield* layers(disc, circles.all, shown, palette.hue);
  if (rings) yield* layers(ring, rings.all, rings.shown, palette.ring ?? palette.hue);
}

/** Draws a form around a point, with a rim of the second colour towards what lies below. */
type Form = (
  brush: Brush,
  x: number,
  y: number,
  radius: number,
  colours: readonly [own: string, rim: string],
  alpha: number,
) => void;

const disc: Form = (brush, x, y, radius, [own, rim], alpha) => {
  filled(brush, x, y, radius + RIM, rim, 1);
  filled(brush, x, y, radius, own, alpha);
};

/** The line lies within the radius; the smallest ring is still an open one. */
const ring: Form = (brush, x, y, radius, [own, rim], alpha) => {
  const middle = Math.max(radius, LINE + 0.5) - LINE / 2;
  drawn(brush, x, y, middle, LINE + 2 * RIM, rim, 1);
  drawn(brush, x, y, middle, LINE, own, alpha);
};

function filled(
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

function drawn(
  brush: Brush,
  x: number,
  y: number,
  radius: number,
  line: number,
  colour: string,
  alpha: number,
): void {
  brush.globalAlpha = alpha;
  brush.strokeStyle = colour;
  brush.lineWidth = line;
  brush.beginPath();
  brush.arc(x, y, radius, 0, TURN);
  brush.stroke();
}
