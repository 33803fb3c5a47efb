/** How long work goes on before messages, among them a wish to stop, are looked at. */
const SLICE_MS = 40;

interface Pace<P> {
  signal?: AbortSignal;
  onprogress?: (progress: P) => void;
}

/**
 * The result of work done in steps, with pauses in which the thread answers. Rejects with the
 * signal's reason when it is stopped.
 */
export async function paced<P, T>(
  steps: Generator<P, T>,
  { signal, onprogress }: Pace<P> = {},
): Promise<T> {
  let rested = performance.now();
  for (;;) {
    signal?.throwIfAborted();
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - rested < SLICE_MS) continue;
    onprogress?.(step.value);
    await pause();
    rested = performance.now();
  }
}

/** A task of its own, without the 4 ms that nested timers are kept waiting. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
