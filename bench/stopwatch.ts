/** Milliseconds that the work takes. */
export function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The smallest of the times that is not below the share (0 to 1) of them. */
export function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

/** Lets the page do what it has put off, so that it does not count against the next measure. */
export function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 10));
}

/** Has the browser collect what making the data left behind: the measured work did not. */
export function collect(): void {
  (globalThis as { gc?: () => void }).gc?.();
}
