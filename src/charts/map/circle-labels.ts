import { inSight, type Circles, type Radius } from './circles';
import { LINE, townWidth, type TownLabel } from './dots';
import { drawnAt, type Size, type Transform } from './map-frame';
import { boxAround, placeLabels, type Box } from './town-labels';

/** So many towns are tried at most, and so many circles are kept clear of names. */
const MOST_NAMES = 60;
const KEPT_CLEAR = 150;
/** So many are named even where there is no room beside them. */
const NAMED_FROM_AFAR = 8;

interface Labelled {
  circles: Circles;
  shown: Uint32Array;
  /** Of the other year, where two are shown. */
  then?: Uint32Array;
  /** The numbers of the circles, those with most selected first. */
  order: ArrayLike<number>;
  radius: Radius;
  transform: Transform;
  window: Size;
}

/** The names of the largest places for which there is room, over no large circle. */
export function circleLabels(
  { circles, shown, then, order, radius, transform, window }: Labelled,
  obstacles: readonly Box[],
  number: (count: number) => string,
  most = MOST_NAMES,
): TownLabel[] {
  const seen = inSight(circles, order, transform, window, KEPT_CLEAR);
  const boxes = seen.map((at) => {
    const middle = drawnAt({ x: circles.x[at], y: circles.y[at] }, transform);
    return boxAround([middle], radius(circles.all[at]));
  });
  const named = seen.slice(0, most).flatMap((at, rank) => {
    const town = circles.names[at];
    if (town === '') return [];
    const width = townWidth(town, { count: shown[at], then: then?.[at] }, number);
    const far = rank < NAMED_FROM_AFAR;
    return [{ key: String(at), at, width, height: LINE, dots: boxes[rank], far }];
  });
  const labels = placeLabels(named, boxes, window, obstacles);
  return named.flatMap(({ key, at }) => {
    const box = labels.get(key);
    return box
      ? [{ place: key, town: circles.names[at], count: shown[at], then: then?.[at], box }]
      : [];
  });
}
