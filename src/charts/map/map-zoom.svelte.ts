import {
  select,
  zoom,
  zoomIdentity,
  zoomTransform,
  type D3ZoomEvent,
  type ZoomTransform,
} from 'd3';
import type { Attachment } from 'svelte/attachments';
import { DEEPEST, type Size, type Transform } from './map-frame';

/** A gesture that is left to the page, because nothing tells that the map is meant. */
export type Blocked = 'wheel' | 'touch';

interface Zooming {
  /** Of the window, in pixels; at scale 1 it shows all of the map. */
  size: () => Size;
  /** Where the map shall stand. */
  target: () => Transform;
  /** Called for every step of a gesture or of a move to the target. */
  onmove: (transform: Transform) => void;
  /** A gesture has ended. */
  onsettle: (transform: Transform) => void;
  onblocked: (gesture: Blocked) => void;
}

const DURATION = 200;
/** Of the wheel: pixels that enlarge twice, pixels of a line, how much more a pinch does. */
const PER_DOUBLING = 500;
const LINE = 25;
const PINCH = 10;
/** Doublings by one event at most. */
const MOST = 0.5;
/** Pixels that nobody sees. */
const UNSEEN = 1;

/**
 * Zooms and moves a map by wheel, drag, double click and two fingers, and brings it to where it
 * shall stand. d3-zoom owns what it keeps on the node; nobody else touches it.
 */
export function zooming(options: Zooming): Attachment<HTMLElement> {
  const { size, target, onmove, onsettle, onblocked } = options;
  return (node) => {
    const behaviour = zoom<HTMLElement, unknown>()
      .scaleExtent([1, DEEPEST])
      .wheelDelta(doublings)
      .filter((event: Event) => isMeant(event, node, onblocked))
      .on('zoom', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => onmove(transform))
      .on('end', ({ transform, sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
        // Its own moves have no source.
        if (sourceEvent) onsettle(transform);
      });
    const own = select(node).call(behaviour);
    let last: Size | null = null;
    $effect(() => {
      const { width, height } = size();
      const { k, x, y } = target();
      const to = zoomIdentity.translate(x, y).scale(k);
      const corners: [[number, number], [number, number]] = [
        [0, 0],
        [width, height],
      ];
      behaviour.extent(corners).translateExtent(corners);
      const stands = last?.width === width && last.height === height;
      last = { width, height };
      if (stands && !isNear(zoomTransform(node), to, width) && !prefersStillness()) {
        own.transition().duration(DURATION).call(behaviour.transform, to);
      } else {
        own.interrupt().call(behaviour.transform, to);
      }
    });
    return () => {
      own.interrupt().on('.zoom', null);
    };
  };
}

/**
 * A wheel scrolls the page and one finger moves it, unless the reader shows that the map is
 * meant: by a key held down, by having clicked into it, by a second finger.
 */
function isMeant(event: Event, node: HTMLElement, onblocked: (gesture: Blocked) => void): boolean {
  if (event instanceof WheelEvent) {
    const meant = event.ctrlKey || event.metaKey || node.contains(document.activeElement);
    if (!meant) onblocked('wheel');
    return meant;
  }
  if (globalThis.TouchEvent && event instanceof TouchEvent) return event.touches.length > 1;
  // d3-zoom follows a drag through the window of its event, which a simulated one lacks.
  return event instanceof MouseEvent && event.button === 0 && !event.ctrlKey && !!event.view;
}

/** How much one move of the wheel enlarges; a rough wheel no more than a fine one can. */
function doublings({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const pixels = deltaY * (deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : LINE);
  // Two fingers on a touchpad come as small moves of the wheel with this key held.
  const finger = ctrlKey ? PINCH : 1;
  return Math.max(-MOST, Math.min((-pixels * finger) / PER_DOUBLING, MOST));
}

function isNear(a: ZoomTransform, b: ZoomTransform, width: number): boolean {
  const apart = [a.x - b.x, a.y - b.y, (a.k - b.k) * width];
  return apart.every((distance) => Math.abs(distance) < UNSEEN);
}

function prefersStillness(): boolean {
  return globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true;
}
