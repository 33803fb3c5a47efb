import type { ImportedDataset } from './database';

/** Thrown where another tab has stored or removed files since they were looked at. */
export class Changed extends Error {
  /** What there is now. */
  readonly datasets: readonly ImportedDataset[];

  constructor(datasets: readonly ImportedDataset[]) {
    super('other files than were looked at');
    this.datasets = datasets;
  }
}
