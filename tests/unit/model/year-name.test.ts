import { describe, expect, test } from 'vitest';
import { parseYearName, yearName } from '../../../src/model/year-name';

describe('a year is read as it was written', () => {
  test.each([
    ['2019', { year: 2019, imported: false, edition: 1 }],
    ['2019-import', { year: 2019, imported: true, edition: 1 }],
    ['2018-2', { year: 2018, imported: false, edition: 2 }],
    ['2019-import-9', { year: 2019, imported: true, edition: 9 }],
  ])('%s', (name, { year, imported, edition }) => {
    expect(parseYearName(name)).toEqual({ year, imported, edition });
    expect(yearName(year, imported, edition)).toBe(name);
  });

  test.each(['', '19', '02019', '2019-1', '2019-10', '2019-2-import', '2019 ', '2019-imported'])(
    '%j is none',
    (text) => {
      expect(parseYearName(text)).toBeNull();
    },
  );
});
