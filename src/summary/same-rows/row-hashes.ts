import type { Columnar, ColumnData } from '../../model/columnar';
import { NO_DAY } from '../../model/day';
import type { Column } from '../../model/tables';
import { dayAt, comparedColumns } from './compare-cell';
import { hashOf, joined, mixed } from './hash';

/** After so many cells, others may have their turn. */
const STEP = 4096;
const BITS = new Float64Array(1);
const HALVES = new Uint32Array(BITS.buffer);

/** A hash of all that each row says, whatever the file says it in: rows that agree have the same. */
export function* rowHashes(data: Columnar, seed: number): Generator<void, Uint32Array> {
  const hashes = new Uint32Array(data.rows).fill(seed);
  for (const column of comparedColumns(data.table)) {
    const hash = cellHash(data, column, seed);
    for (let row = 0; row < data.rows; row++) {
      hashes[row] = joined(hashes[row], hash(row));
      if (row % STEP === STEP - 1) yield;
    }
    yield;
  }
  return hashes;
}

function cellHash(data: Columnar, column: Column, seed: number): (row: number) => number {
  const values = data.columns[column.name] as ColumnData | undefined;
  // Also where there is no such column: a missing end is the day of the start.
  if (column.kind === 'day') return (row) => dayHash(dayAt(data, column, row));
  switch (values?.kind) {
    case undefined:
      return () => 0;
    case 'text':
      return (row) => hashOf(values.values[row], seed);
    case 'category': {
      const known = hashes(values.dictionary, seed);
      return (row) => known(values.codes[row]);
    }
    case 'list': {
      const known = hashes(values.dictionary, seed);
      return (row) => {
        // A sum, since the order of a list says nothing.
        let sum = 0;
        for (let at = values.offsets[row]; at < values.offsets[row + 1]; at++) {
          const first = values.codes.indexOf(values.codes[at], values.offsets[row]);
          if (first === at) sum += known(values.codes[at]);
        }
        return sum;
      };
    }
    case 'day':
      throw new Error(`days in a column of another kind: ${column.name}`);
    case 'number':
      return (row) => {
        const value = values.values[row];
        if (Number.isNaN(value)) return 0;
        BITS[0] = value;
        return joined(HALVES[0], HALVES[1]);
      };
    case 'flag':
      // Where a column is absent, all of it is missing.
      return (row) => (values.values[row] === 2 ? 0 : values.values[row] + 1);
  }
}

function dayHash(day: number): number {
  return day === NO_DAY ? 0 : mixed(day);
}

/** Of the values of a dictionary, each when it is first asked for. */
function hashes(dictionary: readonly string[], seed: number): (code: number) => number {
  const known = new Float64Array(dictionary.length).fill(-1);
  return (code) => {
    if (known[code] < 0) known[code] = hashOf(dictionary[code], seed);
    return known[code];
  };
}
