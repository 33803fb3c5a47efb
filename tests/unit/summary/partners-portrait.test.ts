import { expect, test } from 'vitest';
import { readRecords } from '../../../src/csv/read';
import { tables } from '../../../src/model/tables';
import { partnersPortrait } from '../../../src/summary/partners-portrait';

const { data } = readRecords(tables.partners, [
  ['id', 'name', 'relation'],
  ['a', 'CEMEA', 'lien fort'],
  ['b', 'CEMEA', 'co-projet'],
  ['c', 'April', 'co-projet'],
  ['d', 'Gandi', 'convention 2019'],
]);
const portrait = (...rows: number[]) => partnersPortrait(data, Uint32Array.from(rows));

test('a partner with two ties is one partner', () => {
  expect(portrait(0, 1, 2, 3)).toEqual({
    shown: 4,
    total: 4,
    partners: 3,
    several: 1,
    relations: 3,
    relation: { value: 'co-projet', count: 2 },
    name: null,
  });
});

test('all ties of one partner name it', () => {
  expect(portrait(0, 1)).toMatchObject({ partners: 1, name: 'CEMEA', relation: null });
});

test('nothing is said of no rows', () => {
  expect(portrait()).toMatchObject({ shown: 0, partners: 0, several: 0, relation: null });
});
