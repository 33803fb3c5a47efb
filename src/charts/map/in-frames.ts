/** Milliseconds of a frame that a drawing may take; the rest is the reader's. */
const SHARE = 8;

/**
 * Draws in steps: from the next frame on, in each as much as there is time for. Returns what
 * stops it.
 */
export function inFrames(work: Generator<void, void>): () => void {
  const go = () => {
    const end = performance.now() + SHARE;
    while (performance.now() < end) if (work.next().done) return;
    waiting = requestAnimationFrame(go);
  };
  let waiting = requestAnimationFrame(go);
  return () => cancelAnimationFrame(waiting);
}
