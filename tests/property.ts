import fc from 'fast-check';

/** Checks a property on cases that are the same in every run. */
export function always<T>(property: fc.IProperty<T>, runs = 200): void {
  fc.assert(property, { seed: 2019, numRuns: runs });
}

/** The same for what takes its time. */
export function alwaysAsync<T>(property: fc.IAsyncProperty<T>, runs = 50): Promise<void> {
  return fc.assert(property, { seed: 2019, numRuns: runs });
}
