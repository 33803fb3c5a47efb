import type { ImportedDataset } from '../db/database';
import { tables } from '../model/tables';
import { editionOf, type Destination, type Placement } from './destination';
import type { Preview } from './protocol';

type Datasets = readonly ImportedDataset[];

/** The years that the rows go to. */
export function yearsOf({ years }: Preview, { year }: Destination): number[] {
  return year === null ? years.map((one) => one.year) : [year];
}

/** What is there already of the table, the years and the edition that the rows go to. */
export function besideOf(
  datasets: Datasets,
  preview: Preview,
  destination: Destination,
): ImportedDataset[] {
  const years = yearsOf(preview, destination);
  return datasets.filter(
    (dataset) =>
      dataset.table === preview.mapping.table &&
      years.includes(dataset.year) &&
      editionOf(dataset) === destination.edition,
  );
}

/** Without files beside it, a file is added. */
export function placementOf(
  datasets: Datasets,
  preview: Preview,
  destination: Destination,
): Placement {
  const isBeside = besideOf(datasets, preview, destination).length > 0;
  return isBeside ? destination.placement : 'add';
}

/**
 * Those whose rows count as there: of the same edition, and that stay; a version of its own skips
 * none. Null: the rows are not read yet.
 */
export function countingOf(
  datasets: Datasets,
  preview: Preview | null,
  destination: Destination,
): ImportedDataset[] {
  const placement = preview ? placementOf(datasets, preview, destination) : 'add';
  if (placement === 'version') return [];
  return datasets.filter(
    (dataset) =>
      editionOf(dataset) === destination.edition &&
      mayRepeat(dataset, preview, destination) &&
      !(placement === 'replace' && preview && leaves(dataset, preview, destination)),
  );
}

/** Rows without a day say the same every year: they repeat those of their own year alone. */
function mayRepeat(
  { table, year }: ImportedDataset,
  preview: Preview | null,
  destination: Destination,
): boolean {
  if (tables[table].day) return true;
  if (!preview) return false;
  return table === preview.mapping.table && yearsOf(preview, destination).includes(year);
}

/** Of a file of several years, which are there is known once its rows are read. */
function leaves(
  { table, year }: ImportedDataset,
  { mapping }: Preview,
  { year: chosen }: Destination,
): boolean {
  return table === mapping.table && (chosen === null || chosen === year);
}
