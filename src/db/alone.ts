import type { Watch } from './watch';

const LOCK = 'millesime-import';

/** One at a time among all tabs, where the browser has locks. */
export async function alone<T>(
  { signal, onwait }: Pick<Watch, 'signal' | 'onwait'>,
  work: () => Promise<T>,
): Promise<T> {
  const locks = globalThis.navigator?.locks;
  if (!locks) return work();
  signal?.throwIfAborted();
  const atOnce = (await locks.request(LOCK, { ifAvailable: true }, async (lock) =>
    lock ? { result: await work() } : null,
  )) as { result: T } | null;
  if (atOnce) return atOnce.result;
  onwait?.();
  return (await locks.request(LOCK, { signal }, work)) as T;
}
