import { bloom } from './bloom';
import type { Point, Size } from './map-frame';
import { rankOf, type Mark } from './mark';
import { textWidth } from '../text-width';
import { boxAround, overlap, placeLabels, type Box, type Label } from './town-labels';

/** One event on a map. */
export interface Dot extends Point {
  id: string;
  /** Dots with the same place stand together. */
  place: string;
  /** The name of the place on the map, be it a country; empty where it has none. */
  town: string;
  /** What is drawn: see `mark`. */
  kind: string;
  /** Drawn instead, where kinds are not told. */
  mark?: Mark;
  /** Of the other of two years, each counted by itself; left out where there is but one. */
  then?: boolean;
  /** Selected: drawn full and within reach; the others stay faint. */
  shown: boolean;
  opened: boolean;
  /** All of it in words. */
  name: string;
  title: string;
  detail: string;
}

/** How many of a town are selected. */
export interface Counts {
  count: number;
  /** The same of the other year, where two are shown. */
  then?: number;
}

/** The name of a town, and where it fits. */
export interface TownLabel extends Counts {
  place: string;
  town: string;
  box: Label;
}

/** How names are written: in bold with the count from two events on. */
const ONE = '12px system-ui, sans-serif';
const MANY = '650 13px system-ui, sans-serif';
const COUNT = '13px system-ui, sans-serif';
export const LINE = 17;
/** So many towns are named even where there is no room beside them. */
const NAMED_FROM_AFAR = 12;
/** Between a name and its count. */
const SPACE = 5;

/**
 * Dots in units of a map as pixels at a scale, pushed apart; in a cluster like stands beside
 * like, those of another year around them. Only the scale matters: moving the map moves all of them alike.
 */
export function pushedApart(
  dots: readonly Dot[],
  scale: number,
  distance: number,
): Map<string, Point> {
  const ordered = dots.toSorted(
    (a, b) => Number(a.then ?? 0) - Number(b.then ?? 0) || rankOf(a.kind) - rankOf(b.kind),
  );
  const anchors = ordered.map(({ place, x, y }) => ({ place, x: x * scale, y: y * scale }));
  const points = bloom(anchors, distance);
  return new Map(ordered.map(({ id }, index) => [id, points[index]]));
}

/** The names of towns for which there is room, those with most dots selected first. */
export function townLabels(
  dots: readonly Dot[],
  radius: number,
  obstacles: readonly Box[],
  window: Size,
  number: (count: number) => string,
): TownLabel[] {
  const inSight: Box = { x: 0, y: 0, ...window };
  const towns = byPlace(dots).flatMap((members) => {
    const { place, town } = members[0];
    const box = boxAround(members, radius);
    if (!overlap(box, inSight)) return [];
    const counts = countsOf(members);
    const width = townWidth(town, counts, number);
    return { key: place, town, ...counts, all: members.length, width, height: LINE, dots: box };
  });
  towns.sort((a, b) => sum(b) - sum(a) || b.all - a.all);
  const covered = dots.map((dot) => boxAround([dot], radius));
  const ranked = towns.map((town, rank) => ({
    ...town,
    far: rank < NAMED_FROM_AFAR && sum(town) > 1,
  }));
  const boxes = placeLabels(ranked, covered, window, obstacles);
  return towns.flatMap(({ key, town, count, then }) => {
    const box = boxes.get(key);
    return box ? [{ place: key, town, count, then, box }] : [];
  });
}

/** Dots by place; those whose place has no name are left out. */
function byPlace(dots: readonly Dot[]): Dot[][] {
  const places = new Map<string, Dot[]>();
  for (const dot of dots) {
    if (dot.town === '') continue;
    const members = places.get(dot.place);
    if (members) members.push(dot);
    else places.set(dot.place, [dot]);
  }
  return [...places.values()];
}

/** How many dots of a town are selected; of two years, how many of each. */
function countsOf(members: readonly Dot[]): Counts {
  const shown = members.filter((dot) => dot.shown);
  const then = shown.filter((dot) => dot.then).length;
  if (members.every((dot) => dot.then === undefined)) return { count: shown.length };
  return { count: shown.length - then, then };
}

/** Of both years. */
export function sum({ count, then = 0 }: Counts): number {
  return count + then;
}

/** The count after a name: none of one, of two years both where both have any. */
export function countText({ count, then = 0 }: Counts, number: (count: number) => string): string {
  if (count > 0 && then > 0) return `${number(count)} · ${number(then)}`;
  return count + then > 1 ? number(count + then) : '';
}

/** Of a name as `TownLayer` writes it. */
export function townWidth(town: string, counts: Counts, number: (count: number) => string): number {
  if (sum(counts) < 2) return textWidth(town, ONE);
  return textWidth(town, MANY) + SPACE + textWidth(countText(counts, number), COUNT);
}
