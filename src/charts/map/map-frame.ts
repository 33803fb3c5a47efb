export interface Size {
  width: number;
  height: number;
}

export interface Point {
  x: number;
  y: number;
}

/** What of a map is seen: the point in the middle, in the map's units, and how many times enlarged. */
export interface Frame extends Point {
  k: number;
}

/** Places a map on the screen: a point of it is drawn at `k * point + (x, y)` pixels. */
export interface Transform extends Point {
  k: number;
}

/** As far as the outlines bear being enlarged. */
export const DEEPEST = 16;

/** The unit steps of the arrow keys. */
const STEPS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};
/** Of what is seen, how much an arrow key moves it, and how many times a step enlarges it. */
const SHARE = 0.2;
const FACTOR = 1.6;

export function wholeFrame({ width, height }: Size): Frame {
  return { x: width / 2, y: height / 2, k: 1 };
}

/** The frame enlarged by some steps around its middle, or made smaller by negative ones. */
export function zoomed(frame: Frame, steps: number, map: Size): Frame {
  return confined({ ...frame, k: frame.k * FACTOR ** steps }, map);
}

/** Where a key takes the frame: + and - enlarge it or not, 0 shows all, arrows move it. */
export function framed(key: string, frame: Frame, map: Size): Frame | null {
  if (key === '+' || key === '=') return zoomed(frame, 1, map);
  if (key === '-') return zoomed(frame, -1, map);
  if (key === '0') return wholeFrame(map);
  const step = STEPS[key];
  if (!step) return null;
  const x = frame.x + (SHARE * step.x * map.width) / frame.k;
  const y = frame.y + (SHARE * step.y * map.height) / frame.k;
  return confined({ ...frame, x, y }, map);
}

/** The frame moved as little as shows the point, with a margin around it. */
export function revealing(frame: Frame, point: Point, map: Size): Frame {
  const reach = 0.4 / frame.k;
  const x = clamp(frame.x, point.x - reach * map.width, point.x + reach * map.width);
  const y = clamp(frame.y, point.y - reach * map.height, point.y + reach * map.height);
  return confined({ ...frame, x, y }, map);
}

/** The nearest frame that shows nothing beyond the map. */
export function confined({ x, y, k }: Frame, { width, height }: Size): Frame {
  const scale = clamp(k, 1, DEEPEST);
  const [halfWidth, halfHeight] = [width / 2 / scale, height / 2 / scale];
  return {
    x: clamp(x, halfWidth, width - halfWidth),
    y: clamp(y, halfHeight, height - halfHeight),
    k: scale,
  };
}

/** The window of a map: so many pixels wide, and of its shape. */
export function windowOf(map: Size, width: number): Size {
  return { width, height: (width * map.height) / map.width };
}

/** How a map is drawn so that the frame fills a window so many pixels wide. */
export function transformOf(frame: Frame, map: Size, width: number): Transform {
  const k = (width / map.width) * frame.k;
  const { height } = windowOf(map, width);
  return { k, x: width / 2 - k * frame.x, y: height / 2 - k * frame.y };
}

/** The frame that a transform shows. */
export function frameOf({ k, x, y }: Transform, map: Size, width: number): Frame {
  const { height } = windowOf(map, width);
  return { x: (width / 2 - x) / k, y: (height / 2 - y) / k, k: (k * map.width) / width };
}

/** Where a point of the map is drawn. */
export function drawnAt(point: Point, { k, x, y }: Transform): Point {
  return { x: k * point.x + x, y: k * point.y + y };
}

/** Where a ray from the middle of a window meets its edge. Radians, clockwise from the right. */
export function edgePoint(angle: number, { width, height }: Size): Point {
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  const reach = Math.min(width / 2 / Math.abs(dx), height / 2 / Math.abs(dy));
  return { x: width / 2 + reach * dx, y: height / 2 + reach * dy };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
