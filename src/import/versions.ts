import type { ImportedDataset } from '../db/database';
import type { Changes } from '../db/imports';
import { editionOf } from './destination';

type Placed = Pick<ImportedDataset, 'id' | 'table' | 'year' | 'edition'>;
type Swap = ReadonlyMap<string, Changes>;

/**
 * What makes the edition of a file the first of its table and year, which takes its place; and what
 * brings it back.
 */
export function swapped(
  chosen: Placed,
  datasets: readonly Placed[],
): { changes: Swap; back: Swap } {
  const of = (edition: number) =>
    datasets.filter(
      (one) => one.table === chosen.table && one.year === chosen.year && editionOf(one) === edition,
    );
  const [rising, leaving] = [of(editionOf(chosen)), of(1)];
  const told = (all: readonly Placed[], edition: number | undefined) =>
    all.map(({ id }): [string, Changes] => [id, { edition }]);
  return {
    changes: new Map([...told(leaving, chosen.edition), ...told(rising, undefined)]),
    back: new Map([...told(rising, chosen.edition), ...told(leaving, undefined)]),
  };
}

/** To another year, where a file of its table is the first unless another is. */
export function movedTo(year: number, moved: Placed, datasets: readonly Placed[]): Changes {
  const isTaken = datasets.some(
    (one) => one.table === moved.table && one.year === year && editionOf(one) === 1,
  );
  return isTaken ? { year } : { year, edition: undefined };
}
