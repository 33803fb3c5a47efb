import type { ProblemCode, RowProblem } from '../../model/row-problem';
import type { Coded } from './coded';

/** What is to be said of the cells of a column: one code a different text, or null. */
export interface Remarks {
  column: string;
  coded: Coded;
  codes: readonly (ProblemCode | null)[];
}

/** What is to be said of one cell of one row. */
export interface RowRemark {
  row: number;
  column: string;
  code: ProblemCode;
  cell: string;
}

/** How many rows have a problem, of which not all may be listed. */
export interface ProblemCount {
  column: string;
  code: ProblemCode;
  rows: number;
}

/** Problems of one kind in one column that are listed; the rest is counted. */
const LISTED = 1000;

/** The problems of the rows that are imported, in the order of the file. */
export function listProblems(
  remarks: readonly Remarks[],
  others: readonly RowRemark[],
  lines: Uint32Array,
  isImported: (row: number) => boolean,
): { problems: RowProblem[]; counts: ProblemCount[] } {
  const problems: RowProblem[] = [];
  const counts = new Map<string, ProblemCount>();
  const add = ({ row, column, code, cell }: RowRemark) => {
    if (!isImported(row)) return;
    const key = `${column} ${code}`;
    let count = counts.get(key);
    if (!count) counts.set(key, (count = { column, code, rows: 0 }));
    if (count.rows++ < LISTED) problems.push({ line: lines[row], column, code, cell });
  };
  for (const { column, coded, codes } of remarks) {
    if (codes.every((code) => code === null)) continue;
    coded.codes.forEach((text, row) => {
      const code = codes[text];
      if (code) add({ row, column, code, cell: coded.texts[text] });
    });
  }
  for (const remark of others) add(remark);
  problems.sort((a, b) => a.line - b.line);
  return { problems, counts: [...counts.values()] };
}

/** Why a row lacks a value of a column. */
export function whyMissing(
  remarks: readonly Remarks[],
  column: string,
  row: number,
): { code: ProblemCode; cell: string } {
  for (const { column: name, coded, codes } of remarks) {
    if (name !== column) continue;
    const code = codes[coded.codes[row]];
    if (code) return { code, cell: coded.texts[coded.codes[row]] };
  }
  return { code: 'missing-value', cell: '' };
}
