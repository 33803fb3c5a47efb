import { cell, text, type Columnar, type Value } from '../../model/columnar';
import { tables } from '../../model/tables';
import { changedCells } from './changed-cells';
import { identities } from './identity';
import { ROW_STATUSES, type RowMatches, type RowStatus } from './match-rows';

/** One row of the review: of the new file, of the old one or of both; -1 where it has none. */
export interface ReviewedRow {
  status: RowStatus;
  row: number;
  other: number;
}

/** The rows of both files with a status: those of the new file in their order, then those gone. */
export function* reviewedRows(
  { pairOfNow, status, gone }: RowMatches,
  wanted: readonly RowStatus[],
): Generator<ReviewedRow, void> {
  for (let row = 0; row < status.length; row++) {
    const name = ROW_STATUSES[status[row]];
    if (wanted.includes(name)) yield { status: name, row, other: pairOfNow[row] };
  }
  if (!wanted.includes('gone')) return;
  for (const other of gone) yield { status: 'gone', row: -1, other };
}

/**
 * The whole review as records, the headings first: a line for each row that is the same, new or gone,
 * one for each changed cell of the others.
 */
export function* reviewRecords(
  now: Columnar,
  before: Columnar,
  matches: RowMatches,
): Generator<string[], void> {
  const { title, place } = identities[now.table];
  const start = tables[now.table].day?.start;
  const named = [...(start ? [start] : []), place, title];
  yield ['status', 'id', 'id_before', ...named, 'column', 'before', 'now', 'spelling_only'];
  for (const { status, row, other } of reviewedRows(matches, ['same', 'changed', 'new', 'gone'])) {
    const [data, at] = row >= 0 ? [now, row] : [before, other];
    const known = [
      status,
      row >= 0 ? text(now, 'id', row) : '',
      other >= 0 ? text(before, 'id', other) : '',
      ...named.map((name) => written(cell(data, name, at))),
    ];
    if (status !== 'changed') yield [...known, '', '', '', ''];
    else {
      for (const { column, from, to, isSpelling } of changedCells(now, row, before, other)) {
        yield [...known, column, written(from), written(to), String(isSpelling)];
      }
    }
  }
}

/** As our own files write it. */
function written(value: Value): string {
  if (value === null) return '';
  return Array.isArray(value) ? value.join(';') : String(value);
}
