import type { Clause, Clauses } from '../../../src/filter/clauses';
import { isInside } from '../../../src/filter/area';
import { cell, days, list, type Columnar } from '../../../src/model/columnar';
import { fold } from '../../../src/model/fold';
import { columnOf, tables } from '../../../src/model/tables';

/** Whether a row satisfies all clauses but those on one dimension: row by row, word by word. */
export function passes(data: Columnar, row: number, clauses: Clauses, but = ''): boolean {
  return [...clauses].every(([name, clause]) => name === but || holds(data, row, name, clause));
}

/** The values of a row in a dimension; the empty one where it has none. */
export function valuesOf(data: Columnar, row: number, dimension: string): readonly string[] {
  const column = columnOf(tables[data.table], dimension);
  if (!column) return [];
  const values = list(data, column.name, row);
  return values.length > 0 ? values : [''];
}

function holds(data: Columnar, row: number, dimension: string, clause: Clause): boolean {
  const table = tables[data.table];
  switch (clause.kind) {
    case 'interval': {
      if (!table.day) return true;
      const own = days(data, row);
      return own !== null && own.from <= clause.span.to && own.to >= clause.span.from;
    }
    case 'area': {
      if (!table.place) return true;
      const [longitude, latitude] = [table.place.longitude, table.place.latitude].map((name) =>
        cell(data, name, row),
      );
      return (
        typeof longitude === 'number' &&
        typeof latitude === 'number' &&
        isInside(clause.ring, [longitude, latitude])
      );
    }
    case 'match': {
      const searched = table.columns.filter((column) => column.searched);
      const texts = searched.flatMap(({ name }) => {
        const value = cell(data, name, row);
        return (Array.isArray(value) ? value : [value ?? '']).map((part) => fold(String(part)));
      });
      const words = fold(clause.text).split(/\s+/).filter(Boolean);
      return words.every((word) => texts.some((text) => text.includes(word)));
    }
    case 'points': {
      if (!columnOf(table, dimension)) return true;
      const own = valuesOf(data, row, dimension);
      const wanted = clause.any.length === 0 || clause.any.some((value) => own.includes(value));
      return wanted && !clause.none.some((value) => own.includes(value));
    }
  }
}
