import type { Table } from '../model/tables';
import type { Ranks } from './row-ranks';

export interface Order {
  column: string;
  descending: boolean;
}

/** As a table stands until the reader asks otherwise: the latest first. */
export function usualOrder({ day }: Table): Order | null {
  return day ? { column: day.start, descending: true } : null;
}

/**
 * All rows by their ranks. Missing cells come last in both directions, and rows that are equal
 * keep the order of the table. A counting sort: no row is compared with another.
 */
export function ordered({ ofRow, count }: Ranks, descending: boolean): Uint32Array {
  const slotOf = (rank: number) => (descending && rank < count ? count - 1 - rank : rank);
  const starts = new Uint32Array(count + 2);
  for (let row = 0; row < ofRow.length; row++) starts[slotOf(ofRow[row]) + 1]++;
  for (let slot = 1; slot < starts.length; slot++) starts[slot] += starts[slot - 1];
  const rows = new Uint32Array(ofRow.length);
  for (let row = 0; row < ofRow.length; row++) rows[starts[slotOf(ofRow[row])]++] = row;
  return rows;
}

/** The rows of an order that are among those given, in that order. */
export function keepOnly(order: Uint32Array, rows: Uint32Array): Uint32Array {
  if (rows.length === order.length) return order;
  const wanted = new Uint8Array(order.length);
  for (let at = 0; at < rows.length; at++) wanted[rows[at]] = 1;
  const kept = new Uint32Array(rows.length + 1);
  let length = 0;
  // Noted always and kept if wanted: a branch that no processor foresees would take longer.
  for (let at = 0; at < order.length; at++) {
    kept[length] = order[at];
    length += wanted[order[at]];
  }
  return kept.subarray(0, length);
}

/** The order that an address asks for: `outlet`, or `-outlet` from the end. Null: no such column. */
export function readOrder(setting: string | undefined, columns: readonly string[]): Order | null {
  if (!setting) return null;
  const descending = setting.startsWith('-');
  const column = descending ? setting.slice(1) : setting;
  return columns.includes(column) ? { column, descending } : null;
}

export function writeOrder({ column, descending }: Order): string {
  return descending ? `-${column}` : column;
}
