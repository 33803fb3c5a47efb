import type { Span } from '../../model/day';

interface Walked {
  id: string;
  span: Span;
}

/**
 * The mark that a key leads to: along time in its lane, or to the nearest in time in the next
 * lane that has one. Null where the key leads nowhere.
 */
export function laneNeighbour<M extends Walked>(
  lanes: readonly (readonly M[])[],
  id: string,
  key: string,
): M | null {
  const at = lanes.findIndex((lane) => lane.some((mark) => mark.id === id));
  const lane = [...(lanes[at] ?? [])].sort(byTime);
  const index = lane.findIndex((mark) => mark.id === id);
  if (index < 0) return null;
  switch (key) {
    case 'ArrowLeft':
      return lane[index - 1] ?? null;
    case 'ArrowRight':
      return lane[index + 1] ?? null;
    case 'ArrowUp':
      return nearest(lanes.slice(0, at).reverse(), lane[index]);
    case 'ArrowDown':
      return nearest(lanes.slice(at + 1), lane[index]);
    case 'Home':
      return lane[0];
    case 'End':
      return lane.at(-1) ?? null;
    default:
      return null;
  }
}

function nearest<M extends Walked>(lanes: readonly (readonly M[])[], from: M): M | null {
  const lane = lanes.find((marks) => marks.length > 0);
  if (!lane) return null;
  const middle = middleOf(from);
  const distance = (mark: M) => Math.abs(middleOf(mark) - middle);
  return [...lane].sort((a, b) => distance(a) - distance(b) || byTime(a, b))[0];
}

function middleOf({ span }: Walked): number {
  return (Date.parse(span.from) + Date.parse(span.to)) / 2;
}

function byTime(a: Walked, b: Walked): number {
  const difference = Date.parse(a.span.from) - Date.parse(b.span.from);
  return difference || (a.id < b.id ? -1 : 1);
}
