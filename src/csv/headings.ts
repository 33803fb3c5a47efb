import { cellForm, mayHead } from './cell-form';
import { filledLength, isBlank } from './blank';
import { isKnownHeading } from './known-headings';
import type { Records } from './parse';

/** Why a line holds the headings, or why none does: one sentence each. */
export type HeadingReason =
  | { code: 'chosen' }
  | { code: 'known'; names: string[] }
  | { code: 'above-values' }
  | { code: 'first-line' }
  | { code: 'values-in-first-line' };

export interface FoundHeading {
  /** Number of the record, or null where there are no headings. */
  record: number | null;
  reason: HeadingReason;
}

interface Row {
  record: number;
  cells: string[];
  /** Filled well enough to be a row of the table. */
  whole: boolean;
  afterBlank: boolean;
}

const LOOKED_AT = 60;
/** Share of the columns that a row of the table fills. */
const WHOLE = 0.6;
const NAMES_SHOWN = 3;

/**
 * The record that holds the headings. Lines above it are kept for a title or a date of export:
 * they are narrower than the table, or a blank line sets them off from headings that we know.
 */
export function findHeading(records: Records, usualWidth: number): FoundHeading {
  const { rows, width } = firstRows(records, usualWidth);
  const known = rows.find((row, at) => isKnown(row) && isPreamble(rows.slice(0, at), rows, at));
  if (known) {
    const names = known.cells.filter(isKnownHeading).map((cell) => cell.trim());
    return { record: known.record, reason: { code: 'known', names: names.slice(0, NAMES_SHOWN) } };
  }
  const at = rows.findIndex(({ whole }) => whole);
  if (at < 0) return { record: null, reason: { code: 'values-in-first-line' } };
  const [row, below] = [rows[at], rows.slice(at + 1).filter(({ whole }) => whole)];
  if (!isWords(row)) return { record: null, reason: { code: 'values-in-first-line' } };
  const code = standsAboveValues(row, below, width) ? 'above-values' : 'first-line';
  return { record: row.record, reason: { code } };
}

function firstRows(records: Records, usualWidth: number): { rows: Row[]; width: number } {
  const rows: Row[] = [];
  let afterBlank = false;
  for (let record = 0; record < records.count && rows.length < LOOKED_AT; record++) {
    if (records.isBlank(record)) {
      afterBlank = true;
      continue;
    }
    rows.push({ record, cells: records.cells(record), whole: false, afterBlank });
    afterBlank = false;
  }
  // Columns that separators alone make, at the end of every line, are none.
  const width = Math.min(usualWidth, Math.max(...rows.map(({ cells }) => filledLength(cells))));
  for (const row of rows) {
    const filled = row.cells.filter((cell) => !isBlank(cell)).length;
    row.whole = filled >= Math.max(Math.min(2, width), Math.ceil(WHOLE * width));
  }
  return { rows, width };
}

function isWords({ cells }: Row): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  return filled.every(mayHead) && filled.some((cell) => cellForm(cell) === 'text');
}

function isKnown(row: Row): boolean {
  if (!row.whole || !isWords(row)) return false;
  const filled = row.cells.filter((cell) => !isBlank(cell));
  const known = filled.filter(isKnownHeading).length;
  return known >= Math.min(2, filled.length) && known >= filled.length / 2;
}

function isPreamble(above: readonly Row[], rows: readonly Row[], at: number): boolean {
  const last = above.findLastIndex(({ whole }) => whole);
  return rows.slice(last + 1, at + 1).some(({ afterBlank }) => afterBlank) || last < 0;
}

/** Whether a column has a word at its head and days, numbers or addresses below. */
function standsAboveValues(row: Row, below: readonly Row[], width: number): boolean {
  for (let column = 0; column < width; column++) {
    const forms = below.map(({ cells }) => cellForm(cells[column] ?? ''));
    const filled = forms.filter((form) => form !== 'empty');
    const values = filled.filter((form) => form !== 'text');
    const head = cellForm(row.cells[column] ?? '');
    if (filled.length === 0 || values.length < 0.6 * filled.length) continue;
    if (head === 'text' || (head === 'year' && !values.includes('year'))) return true;
  }
  return false;
}
