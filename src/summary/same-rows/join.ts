import { sortedBy } from './radix';

/** After so many keys, others may have their turn. */
const STEP = 1024;

/** Positions of both files that have one key: those of `now` and those of `before`. */
export type Shared = (now: Uint32Array, before: Uint32Array) => Generator<void, void>;

/**
 * Calls for each key that positions of both files have; a key of 0 is none. Positions of one key
 * are in the order given.
 */
export function* join(
  [keysNow, orderNow]: readonly [keys: Uint32Array, order: Uint32Array],
  [keysBefore, orderBefore]: readonly [keys: Uint32Array, order: Uint32Array],
  shared: Shared,
): Generator<void, void> {
  const now = yield* sortedBy(keysNow, orderNow);
  const before = yield* sortedBy(keysBefore, orderBefore);
  let [own, its, keys] = [0, 0, 0];
  while (own < now.length && its < before.length) {
    if (++keys % STEP === 0) yield;
    const key = keysNow[now[own]];
    const other = keysBefore[before[its]];
    if (key < other) own++;
    else if (key > other) its++;
    else {
      const [ownFrom, itsFrom] = [own, its];
      while (own < now.length && keysNow[now[own]] === key) own++;
      while (its < before.length && keysBefore[before[its]] === key) its++;
      if (key === 0) continue;
      yield* shared(now.subarray(ownFrom, own), before.subarray(itsFrom, its));
    }
  }
}
