/** Values sorted between two steps. */
const RUN = 256;

/** Values in order, in steps: sorted runs that are merged two by two. */
export function* sorted<T>(
  values: readonly T[],
  compare: (a: T, b: T) => number,
): Generator<void, T[]> {
  let from = values.slice();
  for (let at = 0; at < from.length; at += RUN) {
    const run = from.slice(at, at + RUN).sort(compare);
    for (let i = 0; i < run.length; i++) from[at + i] = run[i];
    yield;
  }
  for (let width = RUN; width < from.length; width *= 2) {
    const into: T[] = [];
    for (let start = 0; start < from.length; start += 2 * width) {
      let [left, right] = [start, Math.min(start + width, from.length)];
      const [middle, end] = [right, Math.min(start + 2 * width, from.length)];
      while (left < middle || right < end) {
        const isLeft = right === end || (left < middle && compare(from[left], from[right]) <= 0);
        into.push(isLeft ? from[left++] : from[right++]);
        if (into.length % RUN === 0) yield;
      }
    }
    from = into;
  }
  return from;
}
