import type { ImportedDataset } from '../db/database';
import type { Scope } from '../model/scope';
import { MOST_EDITIONS } from '../model/year-name';
import type { Preview } from './protocol';

/** What rows become to files of the same table and year that are here. */
export type Placement =
  /** They are added; those that are there already are skipped. */
  | 'add'
  | 'replace'
  /** They stand beside them as an edition of their own, to be compared. */
  | 'version';

/** What is stored of a file, beside its rows. */
export interface Destination {
  name: string;
  /** Null: each year of the file on its own. */
  year: number | null;
  scope: Scope;
  /** Of those here, the edition that rows are added to or that makes place for them. */
  edition: number;
  placement: Placement;
}

export function noDestination(): Destination {
  return { name: '', year: null, scope: 'unconfirmed', edition: 1, placement: 'add' };
}

/** A file of one year belongs to it; figures to the last year that they tell of. */
export function destinationOf({ name, years, mapping }: Preview): Destination {
  const several = years.length > 1 && mapping.table !== 'figures';
  const year = years.at(-1)?.year ?? yearInName(name) ?? thisYear();
  return { ...noDestination(), name, year: several ? null : year };
}

function yearInName(name: string): number | null {
  const found = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(name);
  return found && Number(found[0]);
}

export function thisYear(): number {
  return new Date().getFullYear();
}

type Placed = Pick<ImportedDataset, 'year' | 'edition'>;

export function editionOf({ edition = 1 }: Pick<Placed, 'edition'>): number {
  return edition;
}

/** The editions that there are of any of the years, the first always among them. */
export function editionsOf(datasets: readonly Placed[], years: readonly number[]): number[] {
  const own = datasets.filter(({ year }) => years.includes(year)).map(editionOf);
  return [...new Set([1, ...own])].sort((a, b) => a - b);
}

/** The lowest edition that none of the years has; null where there are as many as can be. */
export function freeEdition(datasets: readonly Placed[], years: readonly number[]): number | null {
  const taken = editionsOf(datasets, years);
  for (let edition = 2; edition <= MOST_EDITIONS; edition++) {
    if (!taken.includes(edition)) return edition;
  }
  return null;
}
