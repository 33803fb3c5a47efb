/** Milliseconds of work after which the page may draw and answer: well under a long task. */
const WORK = 10;

/** Lets the page breathe between two pieces of long work. */
export class Breath {
  #since = performance.now();

  /** Throws where the reader has cancelled. */
  async take(signal?: AbortSignal): Promise<void> {
    if (performance.now() - this.#since < WORK) return;
    await new Promise((resolve) => setTimeout(resolve));
    this.#since = performance.now();
    signal?.throwIfAborted();
  }
}
