import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRecords } from '../../../src/csv/read';
import { splitYears } from '../../../src/import/split-years';
import { row, type Columnar } from '../../../src/model/columnar';
import { tables } from '../../../src/model/tables';
import { always } from '../../property';

function press(...days: string[]): Columnar {
  const rows = days.map((day, at) => [`p${at}`, day]);
  return readRecords(tables.press, [['id', 'date'], ...rows]).data;
}

const yearsOf = (parts: ReturnType<typeof splitYears>) =>
  parts.map(({ year, data }) => [year, data.rows]);

describe('rows go to the year in which they begin', () => {
  test('the earliest year first', () => {
    const parts = splitYears(press('2018-12-31', '2017-01-01', '2018-01-01'), 2020);
    expect(yearsOf(parts)).toEqual([
      [2017, 1],
      [2018, 2],
    ]);
  });

  test('rows without one go to the year given', () => {
    const { data } = readRecords(tables.partners, [
      ['id', 'name'],
      ['a', 'April'],
    ]);
    expect(yearsOf(splitYears(data, 2018))).toEqual([[2018, 1]]);
  });

  test('a file of one year is handed on as it is', () => {
    const data = press('2018-01-01', '2018-02-01');
    expect(splitYears(data, 2020)[0].data).toBe(data);
  });

  test('a table without rows has one part', () => {
    expect(yearsOf(splitYears(press(), 2018))).toEqual([[2018, 0]]);
  });
});

test('every row is in one part, and as it was', () => {
  const day = fc.date({
    min: new Date('2014-01-01'),
    max: new Date('2022-12-31'),
    noInvalidDate: true,
  });
  always(
    fc.property(fc.array(day, { maxLength: 30 }), (days) => {
      const data = press(...days.map((one) => one.toISOString().slice(0, 10)));
      const rows = splitYears(data, 2000).flatMap((part) =>
        Array.from({ length: part.data.rows }, (_, at) => {
          const one = row(part.data, at);
          expect(String(one.date).slice(0, 4)).toBe(String(part.year));
          return one;
        }),
      );
      const before = Array.from({ length: data.rows }, (_, at) => row(data, at));
      const byId = (a: { id?: unknown }, b: { id?: unknown }) =>
        String(a.id).localeCompare(String(b.id));
      expect(rows.toSorted(byId)).toEqual(before.toSorted(byId));
    }),
    50,
  );
});
