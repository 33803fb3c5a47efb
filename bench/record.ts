import { fold } from '../src/model/fold';
import { cell, days, list, type Columnar } from '../src/model/columnar';
import { dayNumber } from '../src/model/day';
import { tables } from '../src/model/tables';

/** A row as an object, the way libraries over objects take it: its values under its dimensions. */
export interface Sample {
  /** Days since 1970-01-01. */
  day: number;
  /** All that is searched, folded. */
  text: string;
  [dimension: string]: string | number | readonly string[];
}

/** A dimension of a table other than its days and its text. */
export interface Sampled {
  name: string;
  column: string;
  isList: boolean;
}

export function dimensionsOf(data: Columnar): Sampled[] {
  return tables[data.table].columns.flatMap(({ name, dimension, kind }) =>
    dimension ? [{ name: dimension, column: name, isList: kind === 'list' }] : [],
  );
}

export function samples(data: Columnar): Sample[] {
  const { columns } = tables[data.table];
  const searched = columns.filter((column) => column.searched);
  return Array.from({ length: data.rows }, (_, row) => {
    const values = searched.flatMap(({ name }) => list(data, name, row));
    const sample: Sample = {
      day: dayNumber(days(data, row)?.from ?? ''),
      text: fold(values.join('\n')),
    };
    for (const { name, dimension, kind } of columns) {
      if (!dimension) continue;
      const own = list(data, name, row);
      if (kind === 'list') sample[dimension] = own.length > 0 ? own : [''];
      else sample[dimension] = String(cell(data, name, row) ?? '');
    }
    return sample;
  });
}
