/** So many are sorted, or merged, between two looks at the clock. */
const RUN = 256;

type Compare = (a: number, b: number) => number;

/** A merge sort that stops and goes on. */
export function* sortSteps(given: Uint32Array, compare: Compare): Generator<void, Uint32Array> {
  let sorted: Uint32Array = given;
  if (isInOrder(sorted, compare)) return sorted;
  for (let from = 0; from < sorted.length; from += RUN) {
    sorted.subarray(from, from + RUN).sort(compare);
    yield;
  }
  let merged: Uint32Array = new Uint32Array(sorted.length);
  for (let width = RUN; width < sorted.length; width *= 2) {
    for (let from = 0; from < sorted.length; from += 2 * width) {
      yield* merge(sorted, merged, { from, width }, compare);
    }
    [sorted, merged] = [merged, sorted];
  }
  return sorted;
}

/** Two runs beside each other become one. */
function* merge(
  source: Uint32Array,
  target: Uint32Array,
  { from, width }: { from: number; width: number },
  compare: Compare,
): Generator<void, void> {
  const middle = Math.min(from + width, source.length);
  const end = Math.min(from + 2 * width, source.length);
  let left = from;
  let right = middle;
  for (let at = from; at < end; at++) {
    const isLeft = left < middle && (right >= end || compare(source[left], source[right]) <= 0);
    target[at] = isLeft ? source[left++] : source[right++];
    if (at % RUN === 0) yield;
  }
}

/** Whether it takes one pass: the first that is out of order ends it. */
function isInOrder(given: Uint32Array, compare: Compare): boolean {
  for (let at = 1; at < given.length; at++) if (compare(given[at - 1], given[at]) > 0) return false;
  return true;
}
