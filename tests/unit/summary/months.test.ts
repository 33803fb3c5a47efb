import { expect, test } from 'vitest';
import { NO_DAY, dayNumber } from '../../../src/model/day';
import { chosenMonth, covers, monthCounts } from '../../../src/summary/months';

const march = { from: '2019-03-01', to: '2019-03-31' };

test('days are counted by month, those of other years are left out', () => {
  const days = ['2018-12-31', '2019-03-01', '2019-03-31', '2019-12-31', '2020-01-01'];
  const months = monthCounts(2019, {
    days: [NO_DAY, ...days.map(dayNumber)],
    counts: [7, 4, 1, 0, 5, 3],
    totals: [7, 4, 2, 3, 5, 3],
  });
  expect(months).toHaveLength(12);
  expect(months[2]).toEqual({ month: 3, span: march, count: 1, total: 5 });
  expect(months[11]).toMatchObject({ month: 12, count: 5, total: 5 });
  expect(months[0]).toMatchObject({ month: 1, count: 0, total: 0 });
});

test('a span covers the months that lie in it whole', () => {
  expect(covers(null, march)).toBe(false);
  expect(covers(march, march)).toBe(true);
  expect(covers({ from: '2019-02-14', to: '2019-04-02' }, march)).toBe(true);
  expect(covers({ from: '2019-03-02', to: '2019-04-02' }, march)).toBe(false);
});

test('choosing a month selects it, choosing it again clears', () => {
  expect(chosenMonth(null, march)).toEqual(march);
  expect(chosenMonth({ from: '2019-01-01', to: '2019-06-30' }, march)).toEqual(march);
  expect(chosenMonth(march, march)).toBeNull();
});
