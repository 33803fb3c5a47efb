import type { Scope } from '../model/scope';
import { troubleOf } from '../db/trouble';
import type { Trouble } from '../model/trouble';

/** What was done last, for the page to say in its words. */
export type Deed =
  | { kind: 'deleted' | 'back' | 'first' | 'second' | 'renamed' | Scope; name: string }
  | { kind: 'moved'; name: string; year: number }
  | { kind: 'trouble'; trouble: Trouble };

/** Milliseconds in which a deed can be undone, and longer while Undo has the focus. */
const PATIENCE = 20_000;
/** Milliseconds in which the page may be drawn anew, for another year, and lose the focus. */
const SETTLING = 2_000;

export const UNDO = 'undo-deed';

/**
 * What was done last with the reader's files, and how to undo it. It outlives the view, which is
 * drawn anew when the year on the page changes with its files.
 */
class Desk {
  #deed: Deed | null = $state.raw(null);
  #undo: { work: () => Promise<void>; deed: Deed } | null = $state.raw(null);
  #timer: ReturnType<typeof setTimeout> | undefined;

  get deed(): Deed | null {
    return this.#deed;
  }

  get canUndo(): boolean {
    return this.#undo !== null;
  }

  /** Does something with a file: what can be undone until then is forgotten, trouble is told. */
  async do(deed: Deed, work: () => Promise<unknown>): Promise<void> {
    this.#forget();
    try {
      await work();
      this.#deed = deed;
    } catch (error) {
      this.#deed = { kind: 'trouble', trouble: troubleOf(error) };
    }
  }

  /** Does what can be undone for a while; `back` is what the undo did. */
  async doUndoably(
    deed: Deed,
    back: Deed,
    work: () => Promise<() => Promise<void>>,
  ): Promise<void> {
    await this.do(deed, async () => {
      this.#undo = { work: await work(), deed: back };
    });
    if (this.#undo) this.#wait();
  }

  async undo(): Promise<void> {
    if (this.#undo) await this.do(this.#undo.deed, this.#undo.work);
  }

  /** Nothing to be said or undone any more. */
  clear(): void {
    this.#forget();
    this.#deed = null;
  }

  #wait(): void {
    this.#timer = setTimeout(() => {
      if (document.activeElement?.id === UNDO) this.#wait();
      else this.#forget();
    }, PATIENCE);
  }

  #forget(): void {
    clearTimeout(this.#timer);
    this.#undo = null;
  }
}

/** One for the page: a file is deleted in one place. */
export const desk = new Desk();

/** Gives an element the focus once it is there, and again where the page is drawn anew. */
export function focusSoon(id: string): void {
  const end = performance.now() + SETTLING;
  let last: Element | null = document.activeElement;
  function look(): void {
    const now = document.activeElement;
    const isLost = now === null || now === document.body;
    // The reader has gone elsewhere.
    if (!isLost && now !== last) return;
    const wished = document.getElementById(id);
    if (wished && wished !== now) wished.focus();
    last = document.activeElement;
    if (performance.now() < end) requestAnimationFrame(look);
  }
  look();
}
