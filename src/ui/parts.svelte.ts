/**
 * So many rows stand under one another at most: browsers know no element that is much higher
 * than 17 million pixels, and a row takes about a hundred on a phone.
 */
export const MOST_ROWS = 150_000;

/** Rows in parts of which one is shown: the one with the opened row, or the one asked for. */
export class Parts {
  readonly #rows: () => Uint32Array;
  readonly #openedAt = $derived.by(() => this.#indexOf(this.#opened()));
  readonly #opened: () => number | null;
  #asked: { part: number; opened: number | null } = $state.raw({ part: 0, opened: null });

  readonly current = $derived.by(() => {
    const opened = this.#openedAt < 0 ? 0 : Math.floor(this.#openedAt / MOST_ROWS);
    const wished = this.#asked.opened === this.#opened() ? this.#asked.part : opened;
    return Math.min(wished, this.count - 1);
  });
  /** The rows of the part shown. */
  readonly rows = $derived.by(() => {
    const all = this.#rows();
    return this.count === 1 ? all : all.subarray(this.first, this.first + MOST_ROWS);
  });

  constructor(rows: () => Uint32Array, opened: () => number | null) {
    this.#rows = rows;
    this.#opened = opened;
  }

  get count(): number {
    return Math.max(1, Math.ceil(this.#rows().length / MOST_ROWS));
  }

  /** Where the part shown begins among all rows. */
  get first(): number {
    return this.current * MOST_ROWS;
  }

  show(part: number): void {
    this.#asked = { part, opened: this.#opened() };
  }

  #indexOf(row: number | null): number {
    return row === null || this.count === 1 ? -1 : this.#rows().indexOf(row);
  }
}
