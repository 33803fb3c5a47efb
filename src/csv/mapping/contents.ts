import { readNumber } from '../../model/number';
import type { Column } from '../../model/tables';
import { isWebAddress } from '../values/address';
import { readDay } from '../day/written-day';
import { readFlag } from '../values/flag';
import { splitList } from '../values/list';
import type { ValueMatcher } from '../values/match-value';
import { whyNoValue } from '../values/no-value';

/** What a sample of a column's cells holds, as shares of those that are filled: 0 to 1. */
export interface Contents {
  filled: number;
  days: number;
  years: number;
  numbers: number;
  addresses: number;
  flags: number;
  towns: number;
  /** Cells that are long and differ. */
  prose: number;
  /**
   * How surely they are outlets of the press, or addresses at the sites of outlets; told of files
   * without headings only.
   */
  outlets: number;
  cells: readonly string[];
}

const HABITS = { order: 'day-month', year: 2000, epoch: 1900 } as const;
const PROSE = 20;
const LONGEST_DAY = 40;
/** What a cell goes on to say tells its column no better. */
const LONGEST_CELL = 1000;

export function contentsOf(cells: readonly string[], isTown: (text: string) => boolean): Contents {
  const filled = cells
    .map((cell) => cell.slice(0, LONGEST_CELL))
    .filter((cell) => cell.trim() !== '' && !whyNoValue(cell.trim()));
  const distinct = new Set(filled).size;
  const share = (test: (cell: string) => boolean) =>
    filled.length === 0 ? 0 : filled.filter(test).length / filled.length;
  const prose = share((cell) => cell.length >= PROSE && !isWebAddress(cell));
  return {
    filled: filled.length,
    days: share(isDay),
    years: share((cell) => /^(1[89]|20|21)\d\d$/.test(cell.trim())),
    numbers: share((cell) => 'value' in readNumber(cell, ',') || 'value' in readNumber(cell, '.')),
    addresses: share(isWebAddress),
    flags: share((cell) => readFlag(cell) !== null),
    // Words of an address are no towns.
    towns: share((cell) => !isWebAddress(cell) && isTown(cell)),
    prose: filled.length > 1 ? (prose * distinct) / filled.length : prose,
    outlets: 0,
    cells: filled,
  };
}

/** How well contents agree with a column: 1 they could be nothing else, 0 they cannot be that. */
export function agreement(contents: Contents, column: Column, values: ValueMatcher): number {
  if (contents.filled === 0) return 0.5;
  const { days, numbers, addresses, flags, towns, prose, years } = contents;
  switch (column.kind) {
    case 'day':
      return days;
    case 'url':
      return addresses;
    case 'flag':
      return flags;
    case 'integer':
    case 'number':
      return column.name === 'year' ? Math.max(years, days) : numbers;
    case 'id':
      return 0.5;
    case 'text':
      return (1 - addresses) * (1 - days * 0.8) * (0.4 + 0.5 * prose);
    case 'category':
    case 'list':
      if (column.name === 'city') return towns;
      return (
        (1 - addresses) * (1 - days * 0.8) * (0.3 + 0.7 * knownShare(contents, column, values))
      );
  }
}

const shares = new WeakMap<Contents, Map<Column, number>>();

/** How many cells hold values that we know for the column; looked up once. */
export function knownShare(contents: Contents, column: Column, values: ValueMatcher): number {
  if (contents.filled === 0) return 0;
  const held = shares.get(contents) ?? new Map<Column, number>();
  shares.set(contents, held);
  let share = held.get(column);
  if (share === undefined) {
    const isKnown = (cell: string) =>
      (column.kind === 'list' ? splitList(cell) : [cell]).some((item) =>
        values.isKnown(column, item),
      );
    share = contents.cells.filter(isKnown).length / contents.filled;
    held.set(column, share);
  }
  return share;
}

function isDay(cell: string): boolean {
  if (cell.length > LONGEST_DAY) return false;
  const reading = readDay(cell, HABITS);
  if ('missing' in reading) return reading.missing === 'no-such-day';
  return !/^\d+([.,]\d+)?$/.test(cell.trim()) || /^(19|20)\d{2}$/.test(cell.trim());
}
