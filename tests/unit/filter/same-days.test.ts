import { expect, test } from 'vitest';
import { NO_CLAUSES, spanOf, toggled, withClause } from '../../../src/filter/clauses';
import { clausesIn } from '../../../src/filter/same-days';

test.each([
  ['2019-03-01', '2019-06-30', -1, '2018-03-01', '2018-06-30'],
  ['2019-02-01', '2019-02-28', 1, '2020-02-01', '2020-02-29'],
  ['2020-02-01', '2020-02-29', -1, '2019-02-01', '2019-02-28'],
  ['2019-02-01', '2019-02-27', 1, '2020-02-01', '2020-02-27'],
  ['2020-02-29', '2020-02-29', -1, '2019-02-28', '2019-02-28'],
  ['2018-12-15', '2019-01-15', 2, '2020-12-15', '2021-01-15'],
])('%s to %s, %d years on, is %s to %s', (from, to, years, first, last) => {
  const clauses = withClause(NO_CLAUSES, 'day', { kind: 'interval', span: { from, to } });
  expect(spanOf(clausesIn(clauses, years))).toEqual({ from: first, to: last });
});

test('what is not about days is the same in every year', () => {
  const clauses = toggled(NO_CLAUSES, 'city', 'Lyon');
  expect(clausesIn(clauses, -1)).toBe(clauses);
});
