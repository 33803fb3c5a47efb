/** Milliseconds of a frame that a drawing may take; the rest is the reader's. */
const SHARE = 8;

/**
 * Draws in steps: as much as there is time for at once, the rest over the next frames. Returns
 * what stops it.
 */
export function inFrames(work: Generator<void, void>): () => void {
  let waiting = 0;
  const go = () => {
    const end = performance.now() + SHARE;
    while (performance.now() < end) if (work.next().done) return;
    waiting = requestAnimationFrame(go);
  };
  go();
  return () => cancelAnimationFrame(waiting);
}
