import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRecords } from '../../../../src/csv/read';
import { list, text, type Columnar } from '../../../../src/model/columnar';
import { tables } from '../../../../src/model/tables';
import { aligned } from '../../../../src/summary/names/aligned';
import { tally } from '../../../../src/summary/tally';
import { always } from '../../../property';
import { randomTable, randomValue } from '../../../random-table';

function events(...rows: [city: string, speakers: string][]): Columnar {
  const records = rows.map(([city, speakers], at) => [`event-${at}`, '2019-01-01', city, speakers]);
  return readRecords(tables.events, [['id', 'start', 'city', 'speakers'], ...records]).data;
}

describe('names of two rows that become one', () => {
  const data = events(['Lyon', 'pyg;Pyg'], ['LYON', 'Pyg;Angie'], ['Paris', '']);
  const joined = aligned(data, {
    city: new Map([['LYON', 'Lyon']]),
    speakers: new Map([['Pyg', 'pyg']]),
  });

  test('are counted together', () => {
    expect(tally(joined, [0, 1, 2], 'city')).toEqual([
      { value: 'Lyon', count: 2 },
      { value: 'Paris', count: 1 },
    ]);
  });

  test('stand once in a row that held both', () => {
    expect(list(joined, 'speakers', 0)).toEqual(['pyg']);
    expect(list(joined, 'speakers', 1)).toEqual(['pyg', 'Angie']);
    expect(list(joined, 'speakers', 2)).toEqual([]);
  });

  test('leave the table as it was', () => {
    expect(text(data, 'city', 1)).toBe('LYON');
    expect(joined.columns.title).toBe(data.columns.title);
    expect(joined.columns.place_as_written).toBe(data.columns.place_as_written);
  });
});

test('a name that only changes keeps the codes', () => {
  const data = events(['Lyon', 'pyg']);
  const renamed = aligned(data, { city: new Map([['Lyon', 'Lugdunum']]) });
  expect(text(renamed, 'city', 0)).toBe('Lugdunum');
  expect(renamed.columns.city).toHaveProperty('codes', codesOf(data));
});

test('nothing to join is the same table', () => {
  const data = events(['Lyon', 'pyg']);
  expect(aligned(data, { city: new Map([['Lille', 'Lyon']]), nowhere: new Map() })).toBe(data);
  expect(aligned(data, { title: new Map([['', 'x']]) })).toBe(data);
});

test('for any table and joins, every row keeps its names under those shown for them', () => {
  const joins = fc
    .array(fc.tuple(randomValue, randomValue), { maxLength: 4 })
    .map((pairs) => new Map(pairs.filter(([name, shown]) => name !== '' && shown !== '')));
  always(
    fc.property(randomTable('events'), joins, joins, (data, cities, speakers) => {
      const joined = aligned(data, { city: cities, speakers });
      expect(joined.rows).toBe(data.rows);
      const [counts, expected] = [new Map<string, number>(), new Map<string, number>()];
      for (let row = 0; row < data.rows; row++) {
        const city = text(data, 'city', row);
        expect(text(joined, 'city', row)).toBe(cities.get(city) ?? city);
        const names = list(data, 'speakers', row).map((name) => speakers.get(name) ?? name);
        expect(list(joined, 'speakers', row)).toEqual([...new Set(names)]);
        for (const name of new Set(names)) expected.set(name, (expected.get(name) ?? 0) + 1);
      }
      const rows = Array.from({ length: data.rows }, (_, row) => row);
      for (const { value, count } of tally(joined, rows, 'speakers')) counts.set(value, count);
      expect(counts).toEqual(expected);
    }),
  );
});

function codesOf(data: Columnar): Uint32Array | undefined {
  const column = data.columns.city;
  return column.kind === 'category' ? column.codes : undefined;
}
