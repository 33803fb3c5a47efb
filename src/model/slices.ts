/** Milliseconds: well under a frame of a slow machine. */
const SLICE = 10;

/** Runs long work in slices, and lets the page answer the reader in between. */
export async function inSlices<T>(work: Generator<void, T>): Promise<T> {
  for (;;) {
    const end = performance.now() + SLICE;
    while (performance.now() < end) {
      const step = work.next();
      if (step.done) return step.value;
    }
    await pause();
  }
}

/** Long work that waits for others at each step: lets the page answer once a slice is over. */
export class Rest {
  #end = performance.now() + SLICE;

  /** Throws the signal's reason where the reader has cancelled meanwhile. */
  async take(signal?: AbortSignal): Promise<void> {
    if (performance.now() < this.#end) return;
    await pause();
    this.#end = performance.now() + SLICE;
    signal?.throwIfAborted();
  }
}

/** Lets the page answer before what comes next. */
export function pause(): Promise<void> {
  return new Promise((resume) => setTimeout(resume));
}
