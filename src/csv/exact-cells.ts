import type { Columnar, ColumnData } from '../model/columnar';
import { NO_DAY, dayOf } from '../model/day';
import { harmless, quote } from './write';

/** Rows in memory, or some of them. */
type Rows = Pick<Columnar, 'rows' | 'columns'>;

/** What a column is called and how its cells are kept. */
export interface Shape {
  name: string;
  kind: ColumnData['kind'];
}

export function shapesOf({ columns }: Rows): Shape[] {
  return Object.entries(columns).map(([name, { kind }]) => ({ name, kind }));
}

/** The heading of a column in an exact file: its name, made harmless. */
export function exactHeading(name: string): string {
  return harmless(name);
}

export function exactHeadings(shapes: readonly Shape[]): string {
  return `${shapes.map(({ name }) => quote(exactHeading(name))).join(',')}\n`;
}

/**
 * Writes rows, from one up to, not including, another, as CSV that `ExactColumns` reads back as
 * they are: every column that is there, declared or not, formulas made harmless, in lists a
 * backslash before `;` and `\`.
 */
export function exactRows(
  { columns }: Rows,
  shapes: readonly Shape[],
): (from: number, to: number) => string {
  const cells = shapes.map(({ name }) => cellsOf(columns[name]));
  return (from, to) => {
    let text = '';
    for (let row = from; row < to; row++) {
      for (let at = 0; at < cells.length; at++) text += (at > 0 ? ',' : '') + cells[at](row);
      text += '\n';
    }
    return text;
  };
}

function cellsOf(column: ColumnData): (row: number) => string {
  switch (column.kind) {
    case 'text':
      return (row) => quote(harmless(column.values[row]));
    case 'category': {
      // Few values, many rows: each is written once.
      const written = new Map<number, string>();
      return (row) => {
        const code = column.codes[row];
        const known = written.get(code);
        if (known !== undefined) return known;
        const text = quote(harmless(column.dictionary[code]));
        written.set(code, text);
        return text;
      };
    }
    case 'list':
      return (row) => {
        const items: string[] = [];
        for (let at = column.offsets[row]; at < column.offsets[row + 1]; at++) {
          const item = column.dictionary[column.codes[at]];
          if (item !== '') items.push(item.replace(/[\\;]/g, '\\$&'));
        }
        return quote(harmless(items.join(';')));
      };
    case 'day':
      return (row) => (column.values[row] === NO_DAY ? '' : dayOf(column.values[row]));
    case 'number':
      return (row) => decimal(column.values[row]);
    case 'flag':
      return (row) => ['false', 'true', ''][column.values[row]];
  }
}

function decimal(value: number): string {
  if (Number.isNaN(value)) return '';
  return Object.is(value, -0) ? '-0' : String(value);
}
