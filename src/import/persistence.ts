/** How much the browser holds for this site, and whether it promised to keep it. */
export interface Persistence {
  /** In bytes; null where it does not tell. */
  usage: number | null;
  /** Null where it makes no promises. */
  promised: boolean | null;
}

/** Never throws: a browser that refuses to tell has told nothing. */
export async function persistence(): Promise<Persistence> {
  const storage: Partial<StorageManager> = navigator.storage ?? {};
  const [estimate, promised] = await Promise.all([
    storage.estimate?.().catch(() => null),
    storage.persisted?.().catch(() => null),
  ]);
  return { usage: estimate?.usage ?? null, promised: promised ?? null };
}

/** Asks the browser to keep what it holds; whether it promises. */
export async function askToKeep(): Promise<boolean> {
  return navigator.storage.persist().catch(() => false);
}
