/** After so many numbers, others may have their turn. */
const STEP = 1 << 15;
const DIGIT = 1 << 16;
/** Fewer are sorted at once. */
const FEW = 1 << 10;

/**
 * Some positions of keys of 32 bits, the least key first; those of equal keys in the order given.
 * A radix sort, because a sort that compares cannot pause.
 */
export function* sortedBy(keys: Uint32Array, order: Uint32Array): Generator<void, Uint32Array> {
  if (order.length < FEW) return order.slice().sort((one, other) => keys[one] - keys[other]);
  const low = yield* byDigit(keys, order, 0);
  return yield* byDigit(keys, low, 16);
}

function* byDigit(
  keys: Uint32Array,
  order: Uint32Array,
  shift: number,
): Generator<void, Uint32Array> {
  const starts = new Uint32Array(DIGIT + 1);
  for (const position of order) starts[((keys[position] >>> shift) & (DIGIT - 1)) + 1]++;
  for (let digit = 1; digit <= DIGIT; digit++) starts[digit] += starts[digit - 1];
  yield;
  const sorted = new Uint32Array(order.length);
  for (let at = 0; at < order.length; at++) {
    const position = order[at];
    sorted[starts[(keys[position] >>> shift) & (DIGIT - 1)]++] = position;
    if (at % STEP === STEP - 1) yield;
  }
  return sorted;
}

/** 0, 1, 2 and so on. */
export function counting(count: number): Uint32Array {
  return Uint32Array.from({ length: count }, (_, at) => at);
}
