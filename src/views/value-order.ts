import { sortSteps } from './sort-steps';

/**
 * Where each value stands by its name, in the language of the page, from 0; in steps. It holds for
 * all counts.
 */
export function* ranksByName(
  values: readonly string[],
  labelOf: (value: string) => string,
  compare: (a: string, b: string) => number,
): Generator<void, Uint32Array> {
  const labels = values.map(labelOf);
  yield;
  const numbers = Uint32Array.from(values, (_, at) => at);
  const sorted = yield* sortSteps(numbers, (a, b) => compare(labels[a], labels[b]));
  const ranks = new Uint32Array(values.length);
  for (let rank = 0; rank < sorted.length; rank++) ranks[sorted[rank]] = rank;
  return ranks;
}

/** What values are ordered by: each has one of every kind. */
interface Standing {
  counts: Uint32Array;
  /** Of the other year. */
  others: Uint32Array;
  /** By name, each another; as long as they are not known, values stand as they are given. */
  ranks: Uint32Array | null;
}

/**
 * The numbers of values, most first, then most in the other year, then by name; what counts
 * nothing now comes last and stays.
 */
export function mostFirst({ counts, others, ranks }: Standing): Uint32Array {
  const size = counts.length;
  const [most, mostOther] = [largest(counts), largest(others)];
  const rankOf = (at: number) => (ranks ? ranks[at] : at);
  // All three in one number where that is exact: numbers are sorted without a function to compare.
  if ((most + 1) * (mostOther + 1) * size > Number.MAX_SAFE_INTEGER) {
    return Uint32Array.from(counts, (_, at) => at).sort(
      (a, b) => counts[b] - counts[a] || others[b] - others[a] || rankOf(a) - rankOf(b),
    );
  }
  const keys = new Float64Array(size);
  const atRank = new Uint32Array(size);
  for (let at = 0; at < size; at++) {
    const rank = rankOf(at);
    atRank[rank] = at;
    keys[at] = ((most - counts[at]) * (mostOther + 1) + mostOther - others[at]) * size + rank;
  }
  keys.sort();
  const order = new Uint32Array(size);
  for (let place = 0; place < size; place++) order[place] = atRank[keys[place] % size];
  return order;
}

function largest(numbers: Uint32Array): number {
  let most = 0;
  for (let at = 0; at < numbers.length; at++) if (numbers[at] > most) most = numbers[at];
  return most;
}
