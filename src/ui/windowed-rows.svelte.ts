import { flushSync, untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import { around, indexAt, pieces, rowsBetween, topOf, type Layout } from './row-window';
import { scrollerOf } from './scroller';
import { Slots, type Slot } from './slots';

/** The room of rows that do not stand in the document. */
export interface Gap {
  kind: 'gap';
  key: string;
  height: number;
}

interface Options {
  /** Keys of the rows, in their order. */
  rows: () => Uint32Array;
  /** The key of the opened row, if any. */
  opened: () => number | null;
  /** The height of a closed row until one has been measured, in pixels. */
  guess: number;
}

/** Up to so many rows stand in the document all at once: the browser finds and prints them. */
const AT_ONCE = 300;
/** Of more, so many are printed: some twenty pages. */
export const MOST_PRINTED = 1000;
/** Rows drawn above and below those that are seen; fewer as long as the page flies past them. */
const SPARE = 12;
const SPARE_IN_FLIGHT = 3;
/** From one such move to the next, in milliseconds. */
const LANDED = 120;

/**
 * Of many rows those in sight, those around the focus and the opened one, in the page's own
 * scroll: the container's children are its items. Rows carry `data-row` with their key, and all
 * closed ones are of one height once there are more than a few.
 */
export class WindowedRows {
  readonly #options: Options;
  readonly #slots = new Slots();
  #pitch = $state(0);
  #extra = $state(0);
  #held: number | null = $state(null);
  #printing = $state(false);
  /** What is seen, in pixels from the upper edge of the first row. */
  #seenFrom = $state(0);
  #seenTo = $state(0);
  #spare = $state(SPARE_IN_FLIGHT);
  #landing: ReturnType<typeof setTimeout> | undefined;

  /** From when the items change until they stand in the document. */
  #isDrawing = false;
  /** What had the focus, and was moved meanwhile. */
  #lost: HTMLElement | null = null;

  readonly #openedAt = $derived.by(() => this.#indexOf(this.#options.opened()));
  readonly #heldAt = $derived.by(() => this.#indexOf(this.#held));
  readonly #layout: Layout = $derived.by(() => ({
    count: this.#options.rows().length,
    pitch: this.#pitch,
    opened: this.#openedAt,
    extra: this.#extra,
  }));
  readonly #isLong = $derived.by(() => this.#options.rows().length > AT_ONCE);
  // Numbers, so that scrolling within a row changes nothing.
  readonly #seen = $derived.by(() =>
    rowsBetween(this.#layout, this.#seenFrom, this.#seenTo, this.#spare),
  );
  readonly #from = $derived(this.#seen.from);
  readonly #until = $derived(this.#seen.until);
  readonly items: (Slot | Gap)[] = $derived.by(() => this.#drawn());

  constructor(options: Options) {
    this.#options = options;
    this.#pitch = options.guess;
    // Until it has been measured: something stands above the rows, and the first ones cost most.
    this.#seenTo = typeof innerHeight === 'number' ? innerHeight / 4 : 0;
  }

  /** Whether only a part of the rows stands in the document, each at the same height. */
  get isWindowed(): boolean {
    return this.#isLong && !this.#printing;
  }

  /** On the element around the items. */
  readonly container: Attachment<HTMLElement> = (element) => {
    const look = () => this.#look(element);
    const measure = () => this.#measure(element);
    // Measured a frame later: what follows from it resizes what is observed.
    const resized = new ResizeObserver(() => requestAnimationFrame(measure));
    resized.observe(element);
    resized.observe(document.body);
    const listeners = [
      on(document, 'scroll', look, { capture: true, passive: true }),
      on(window, 'resize', look),
      on(window, 'beforeprint', () => flushSync(() => (this.#printing = true))),
      on(window, 'afterprint', () => (this.#printing = false)),
      on(element, 'focusin', ({ target }) => (this.#held = rowOf(target))),
      on(element, 'focusout', (event) => this.#release(event)),
    ];
    // Of many rows when the browser has laid them out: now it would have to, in this task.
    if (!untrack(() => this.#isLong)) untrack(measure);
    this.#fly();
    this.#stayInPlace(element);
    this.#keepFocus();
    return () => {
      clearTimeout(this.#landing);
      resized.disconnect();
      for (const stop of listeners) stop();
    };
  };

  /** On what an opened row has more than a closed one. */
  readonly details: Attachment<HTMLElement> = (element) => {
    const measure = () => (this.#extra = element.getBoundingClientRect().height);
    const resized = new ResizeObserver(() => requestAnimationFrame(measure));
    resized.observe(element);
    untrack(measure);
    return () => resized.disconnect();
  };

  #indexOf(row: number | null): number {
    return row === null ? -1 : this.#options.rows().indexOf(row);
  }

  #drawn(): (Slot | Gap)[] {
    this.#isDrawing = true;
    const rows = this.#options.rows();
    const found = pieces(this.#layout, this.#stretches());
    const slots = this.#slots.give(
      found.flatMap((piece) =>
        piece.kind === 'row' ? [{ row: rows[piece.index], index: piece.index }] : [],
      ),
    );
    let next = 0;
    let gaps = 0;
    const items = found.map((piece) =>
      piece.kind === 'row'
        ? slots[next++]
        : { kind: piece.kind, key: `gap ${gaps++}`, height: piece.height },
    );
    return this.#printing ? items.filter(({ kind }) => kind === 'row') : items;
  }

  #stretches() {
    const { count } = this.#layout;
    if (!this.#isLong) return [{ from: 0, until: count }];
    if (this.#printing) return [{ from: 0, until: Math.min(count, MOST_PRINTED) }];
    const kept = [this.#heldAt, this.#openedAt].filter((index) => index >= 0);
    return [
      { from: this.#from, until: this.#until },
      ...kept.map((index) => around(this.#layout, index)),
    ];
  }

  #release({ target, relatedTarget }: FocusEvent): void {
    if (this.#isDrawing && target instanceof HTMLElement) {
      this.#lost = target;
      return;
    }
    // While the reader is in another window, the focus rests where it was; and what it goes to
    // within must not be taken away before it gets there.
    const goesOn = rowOf(relatedTarget) !== null || document.activeElement === target;
    if (!goesOn) this.#held = null;
  }

  /** An element that changes its place in the document loses the focus: it gets it back. */
  #keepFocus(): void {
    $effect(() => {
      void this.items;
      this.#isDrawing = false;
      if (this.#lost?.isConnected) this.#lost.focus({ preventScroll: true });
      this.#lost = null;
    });
  }

  #look(element: HTMLElement): void {
    if (!this.#isLong) return;
    const { top } = element.getBoundingClientRect();
    if (Math.abs(this.#seenFrom + top) > innerHeight) this.#fly();
    this.#seenFrom = -top;
    this.#seenTo = innerHeight - top;
  }

  /** All rows are other ones, or new: those out of sight can wait until the page comes to rest. */
  #fly(): void {
    clearTimeout(this.#landing);
    this.#spare = SPARE_IN_FLIGHT;
    this.#landing = setTimeout(() => (this.#spare = SPARE), LANDED);
  }

  #measure(element: HTMLElement): void {
    if (this.isWindowed) {
      const closed = [...element.children].find(
        (child) => rowOf(child) !== null && rowOf(child) !== this.#options.opened(),
      );
      const height = closed?.getBoundingClientRect().height ?? 0;
      if (height > 0) this.#pitch = height;
    }
    this.#look(element);
  }

  /** When a row above those in sight opens or closes, these stay where they are. */
  #stayInPlace(element: HTMLElement): void {
    let before = untrack(() => this.#layout);
    let rows = untrack(() => this.#options.rows());
    let frame = 0;
    const settle = (now: Layout, all: Uint32Array) => {
      if (now === before && all === rows) return;
      if (all === rows && this.isWindowed) {
        const { top } = element.getBoundingClientRect();
        const scroller = scrollerOf(element);
        const edge = Math.max(0, scroller?.getBoundingClientRect().top ?? 0);
        const first = indexAt(before, edge - top);
        const moved = topOf(now, first) - topOf(before, first);
        if (moved !== 0) (scroller ?? window).scrollBy(0, moved);
      }
      const isOther = all !== rows;
      before = now;
      rows = all;
      // Of other rows before they are painted, when the whole page has been laid out.
      if (isOther) frame = requestAnimationFrame(() => this.#look(element));
      else this.#look(element);
    };
    // Where the page has been scrolled is no reason to scroll it.
    $effect(() => {
      const now = this.#layout;
      const all = this.#options.rows();
      untrack(() => settle(now, all));
    });
    $effect(() => () => cancelAnimationFrame(frame));
  }
}

/** The row that an element stands in, or is. */
function rowOf(target: EventTarget | null): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  return row ? Number(row.dataset.row) : null;
}
