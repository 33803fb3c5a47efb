/** So many rows are half as sure as very many. */
const HALF_SURE = 10;

/** How much two counts differ, 0 to 1, and how little that may be chance. */
export function weightOf(now: number, before: number): number {
  const larger = Math.max(now, before);
  return larger === 0 ? 0 : (Math.abs(now - before) / larger) * sureness(larger);
}

/** 0 to 1: many rows are surer than few. */
export function sureness(count: number): number {
  return count / (count + HALF_SURE);
}
