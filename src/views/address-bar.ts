import { sameClauses, type Clauses } from '../filter/clauses';
import { readAddress } from '../filter/address';
import type { Page } from '../filter/page.svelte';
import type { ViewName } from '../model/view';
import type { YearName } from '../model/year-name';

/** Safari refuses more than 100 changes of history in 30 s: write late, and seldom. */
const DELAY = 350;

/** What Back goes back to. */
interface Place {
  view: ViewName;
  year: YearName | null;
  with: YearName | null;
  clauses: Clauses;
}

/** Keeps the browser's address and the page in step, both ways. */
export class AddressBar {
  readonly #page: Page;
  #written: Place;
  #pending: ReturnType<typeof setTimeout> | undefined;

  constructor(page: Page) {
    this.#page = page;
    this.#read();
    this.#written = placeOf(page);
  }

  /** Follows links, Back, Forward and typed addresses. Returns how to stop. */
  listen(): () => void {
    const follow = () => {
      clearTimeout(this.#pending);
      this.#read();
      this.#written = placeOf(this.#page);
    };
    addEventListener('popstate', follow);
    addEventListener('hashchange', follow);
    return () => {
      clearTimeout(this.#pending);
      removeEventListener('popstate', follow);
      removeEventListener('hashchange', follow);
    };
  }

  /**
   * Writes the page's address a little later. Another view, year or selection is a step that
   * Back takes back; how a view stands is not.
   */
  write(fragment: string): void {
    clearTimeout(this.#pending);
    if (fragment === location.hash) return;
    this.#pending = setTimeout(() => {
      const place = placeOf(this.#page);
      const step = !samePlace(place, this.#written) && location.hash !== '';
      this.#written = place;
      try {
        if (step) history.pushState(null, '', fragment);
        else history.replaceState(null, '', fragment);
      } catch {
        // Too many changes for this browser: the next one will write the address.
      }
    }, DELAY);
  }

  #read(): void {
    const { address, ignored } = readAddress(location.hash);
    this.#page.show(address, ignored);
  }
}

function placeOf(page: Page): Place {
  return { view: page.view, year: page.year, with: page.with, clauses: page.selection.clauses };
}

function samePlace(a: Place, b: Place): boolean {
  return (
    a.view === b.view && a.year === b.year && a.with === b.with && sameClauses(a.clauses, b.clauses)
  );
}
