import { expect, test } from 'vitest';
import { readRecords } from '../../../src/csv/read';
import { tables } from '../../../src/model/tables';
import { townsAbroad } from '../../../src/summary/towns-abroad';

const { data } = readRecords(tables.events, [
  ['id', 'city', 'country'],
  ['a', 'Lyon', 'FR'],
  ['b', 'Québec', 'CA'],
  ['c', 'Bruxelles', 'BE'],
  ['d', 'Namur', 'BE'],
  ['e', 'Bruxelles', 'BE'],
  ['f', '', 'BE'],
  ['g', 'Genève', ''],
]);
const all = Uint32Array.from({ length: data.rows }, (_, row) => row);

test('towns abroad are told once, those of the country with most rows first', () => {
  expect(townsAbroad(data, all, 'FR')).toEqual(['Bruxelles', 'Namur', 'Québec']);
});

test('only those of the rows given', () => {
  expect(townsAbroad(data, Uint32Array.of(0, 1), 'FR')).toEqual(['Québec']);
  expect(townsAbroad(data, Uint32Array.of(), 'FR')).toEqual([]);
});
