import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Points } from '../../../src/filter/clauses';
import { Dimension } from '../../../src/filter/dimension';
import type { CategoryColumn, ListColumn } from '../../../src/model/columnar';
import { always } from '../../property';
import { randomTable, randomValue } from '../../random-table';

const points: fc.Arbitrary<Points> = fc.record({
  kind: fc.constant('points' as const),
  any: fc.uniqueArray(randomValue, { maxLength: 3 }),
  none: fc.uniqueArray(randomValue, { maxLength: 2 }),
});

const cities: CategoryColumn = {
  kind: 'category',
  codes: Uint32Array.of(1, 2, 0, 2, 3),
  dictionary: ['', 'Lyon', 'Paris', 'Brest'],
};

const towns = (...any: string[]): Points => ({ kind: 'points', any, none: [] });

test.each(['city', 'types'])('no row of %s changes but those between two clauses', (column) => {
  always(
    fc.property(randomTable('events', 30), points, points, (data, before, after) => {
      const dimension = new Dimension(1, data.columns[column] as CategoryColumn | ListColumn);
      const between = dimension.between(before, after);
      const [was, is] = [before, after].map((clause) => dimension.select(clause, data.rows));
      const changed = [...was.keys()].filter((row) => was[row] !== is[row]);
      if (between) expect(changed.filter((row) => !between.includes(row))).toEqual([]);
    }),
    100,
  );
});

test('between one town and two lie the rows of the second', () => {
  const dimension = new Dimension(1, cities);
  const between = dimension.between(towns('Lyon'), towns('Lyon', 'Paris'));
  expect([...(between ?? [])]).toEqual([1, 3]);
});

test('between a town and none at all lies any row', () => {
  const dimension = new Dimension(1, cities);
  expect(dimension.between(towns('Lyon'), { ...towns(), none: ['Lyon'] })).toBeNull();
});
