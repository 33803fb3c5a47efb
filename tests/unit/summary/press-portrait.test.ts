import { expect, test } from 'vitest';
import { readRecords } from '../../../src/csv/read';
import { tables } from '../../../src/model/tables';
import { pressPortrait } from '../../../src/summary/press-portrait';

const { data } = readRecords(tables.press, [
  ['id', 'date', 'outlet'],
  ['a', '2019-04-03', 'Ludomag'],
  ['b', '2019-09-24', 'Next INpact'],
  ['c', '2019-09-24', 'Notre Temps'],
  ['d', '2019-10-28', 'Next INpact'],
]);
const portrait = (...rows: number[]) => pressPortrait(data, Uint32Array.from(rows));

test('outlets and months are counted, each with the first of them', () => {
  expect(portrait(0, 1, 2, 3)).toEqual({
    shown: 4,
    total: 4,
    outlets: 3,
    outlet: { value: 'Next INpact', count: 2 },
    months: 3,
    month: { value: '2019-09-01', count: 2 },
    day: null,
  });
});

test('a shared first place is claimed for nobody', () => {
  expect(portrait(0, 1)).toMatchObject({ outlets: 2, outlet: null, months: 2, month: null });
});

test('a single mention has its day', () => {
  expect(portrait(3)).toMatchObject({ shown: 1, outlets: 1, day: '2019-10-28' });
});

test('nothing is said of no rows', () => {
  expect(portrait()).toMatchObject({ shown: 0, total: 4, outlets: 0, outlet: null, month: null });
});
