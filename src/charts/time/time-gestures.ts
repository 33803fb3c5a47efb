import type { Attachment } from 'svelte/attachments';
import type { Span } from '../../model/day';
import { panned, zoomed } from './frame';

/** What gestures read and say; getters, because an attachment is made once. */
interface Gestured {
  frame: () => Span;
  limits: () => Span;
  /** The part of the element along which time runs. */
  strip: () => DOMRect;
  onframe: (frame: Span) => void;
}

/** One press of a key, one turn of a wheel by a notch (100 pixels). */
export const STEP = 1.6;
const NOTCH = 100;
/** Pixels before a press becomes a drag. */
const SLOP = 4;
const PAN = 0.25;

/**
 * Zooms and moves along time: wheel with Ctrl, two fingers, a drag, the keys `+`, `-` and
 * Shift with an arrow. A plain wheel scrolls the page.
 */
export function timeGestures({ frame, limits, strip, onframe }: Gestured): Attachment<HTMLElement> {
  return (element) => {
    const pointers = new Map<number, number>();
    let start: { frame: Span; xs: number[]; moving: boolean } | null = null;

    const share = (x: number) => {
      const { left, width } = strip();
      return Math.min(Math.max((x - left) / (width || 1), 0), 1);
    };
    const begin = () => {
      start = { frame: frame(), xs: [...pointers.values()], moving: pointers.size > 1 };
    };

    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const factor = STEP ** (event.deltaY / NOTCH);
      onframe(zoomed(frame(), limits(), factor, share(event.clientX)));
    };
    const press = (event: PointerEvent) => {
      if (event.button !== 0) return;
      pointers.set(event.pointerId, event.clientX);
      begin();
    };
    const move = (event: PointerEvent) => {
      if (!start || !pointers.has(event.pointerId)) return;
      pointers.set(event.pointerId, event.clientX);
      const xs = [...pointers.values()];
      start.moving ||= Math.abs(xs[0] - start.xs[0]) > SLOP;
      if (!start.moving) return;
      // From here on a click belongs to the drag, not to the mark beneath.
      element.setPointerCapture(event.pointerId);
      element.dataset.moving = '';
      onframe(xs.length > 1 ? pinched(start, xs) : dragged(start, xs));
    };
    const pinched = (from: { frame: Span; xs: number[] }, xs: number[]) => {
      const gap = (pair: number[]) => Math.max(Math.abs(pair[0] - pair[1]), 1);
      const middle = (pair: number[]) => (pair[0] + pair[1]) / 2;
      const scaled = zoomed(from.frame, limits(), gap(from.xs) / gap(xs), share(middle(from.xs)));
      return panned(scaled, limits(), share(middle(from.xs)) - share(middle(xs)));
    };
    const dragged = (from: { frame: Span; xs: number[] }, xs: number[]) =>
      panned(from.frame, limits(), (from.xs[0] - xs[0]) / (strip().width || 1));
    const release = (event: PointerEvent) => {
      if (!pointers.delete(event.pointerId)) return;
      if (pointers.size > 0) begin();
      else start = null;
      delete element.dataset.moving;
    };
    const key = (event: KeyboardEvent) => {
      const next = keyed(event);
      if (!next) return;
      event.preventDefault();
      onframe(next);
    };
    const keyed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return null;
      const at = event.target instanceof Element ? middleOf(event.target) : 0.5;
      switch (event.key) {
        case '+':
        case '=':
          return zoomed(frame(), limits(), 1 / STEP, at);
        case '-':
          return zoomed(frame(), limits(), STEP, at);
        case 'ArrowLeft':
          return event.shiftKey ? panned(frame(), limits(), -PAN) : null;
        case 'ArrowRight':
          return event.shiftKey ? panned(frame(), limits(), PAN) : null;
        default:
          return null;
      }
    };
    /** A zoom by key keeps the focused mark in its place. */
    const middleOf = (target: Element) => {
      const { left, width } = target.getBoundingClientRect();
      return share(left + width / 2);
    };

    const bound = new AbortController();
    const { signal } = bound;
    // Not passive: the browser's own zoom must give way.
    element.addEventListener('wheel', wheel, { passive: false, signal });
    element.addEventListener('pointerdown', press, { signal });
    element.addEventListener('pointermove', move, { signal });
    element.addEventListener('pointerup', release, { signal });
    element.addEventListener('pointercancel', release, { signal });
    element.addEventListener('keydown', key, { signal });
    return () => bound.abort();
  };
}
