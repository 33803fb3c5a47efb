/** What a benchmark found, ready to be printed: cells of text under a heading. */
export interface Report {
  title: string;
  heading: readonly string[];
  rows: readonly (readonly string[])[];
}

/** A measure of the page, once for each size. */
export interface Benchmark {
  name: string;
  /** Numbers of rows or marks. */
  sizes: readonly number[];
  run(size: number): Promise<Report>;
}

/** Milliseconds with three significant digits at most. */
export function ms(time: number): string {
  if (time >= 100) return time.toFixed(0);
  return time >= 10 ? time.toFixed(1) : time.toFixed(2);
}

/** How many times faster than another. */
export function ratio(other: number, own: number): string {
  const times = other / own;
  return times >= 10 ? `${times.toFixed(0)}x` : `${times.toFixed(1)}x`;
}
