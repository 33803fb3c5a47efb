const LOCK = 'millesime-import';

/** One at a time among all tabs, where the browser has locks. */
export async function alone<T>(
  signal: AbortSignal | undefined,
  work: () => Promise<T>,
): Promise<T> {
  const locks = globalThis.navigator?.locks;
  if (!locks) return work();
  return (await locks.request(LOCK, { signal }, work)) as T;
}
