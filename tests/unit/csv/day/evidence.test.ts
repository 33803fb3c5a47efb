import { expect, test } from 'vitest';
import { dayEvidence } from '../../../../src/csv/day/evidence';

function evidence(...cells: string[]) {
  return dayEvidence(
    cells.map((cell) => [cell, 1]),
    'day-month',
  );
}

test('cells are counted by the orders that they allow', () => {
  expect(evidence('27/06/2019', '03/04/2019', '2019-06-27', '05/05/2019', 'mai 2019')).toEqual({
    dayMonth: 1,
    monthDay: 0,
    either: 1,
    order: 'day-month',
    presumed: false,
    mixed: false,
    year: 2019,
  });
});

test('one cell that can only be month/day decides for those that could be either', () => {
  expect(evidence('04/05/2019', '06/27/2019')).toMatchObject({
    order: 'month-day',
    presumed: false,
  });
});

test('where no cell tells, the order is presumed', () => {
  expect(evidence('04/05/2019', '06/07/2019')).toMatchObject({
    either: 2,
    order: 'day-month',
    presumed: true,
  });
});

test('a column of both orders is said to be mixed', () => {
  expect(evidence('27/06/2019', '06/27/2019', '04/05/2019').mixed).toBe(true);
});

test('the first day of a span tells, days without a year too', () => {
  expect(evidence('du 30/05 au 02/06', '02/04/2022-03/04/2022')).toMatchObject({
    dayMonth: 1,
    either: 1,
    year: 2022,
  });
});

test('impossible days tell nothing', () => {
  expect(evidence('13/13/2019', '32/01/2019', '00/00/0000')).toMatchObject({
    dayMonth: 0,
    monthDay: 0,
    either: 0,
  });
});
