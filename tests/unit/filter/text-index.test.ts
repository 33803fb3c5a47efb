import { expect, test } from 'vitest';
import { readRecords } from '../../../src/csv/read';
import { TextIndex } from '../../../src/filter/text-index';
import { tables } from '../../../src/model/tables';

const index = new TextIndex(
  readRecords(tables.events, [
    ['id', 'title', 'city', 'types', 'speakers', 'note'],
    ['a', 'Cœur de réseau', 'Saint-Étienne', 'table ronde;stand', 'Angie', 'secret'],
    ['b', 'PeerTube (démo)', 'Lyon', '', 'pyg', ''],
    ['c', '', '', '', '', ''],
    ['d', 'a.c', 'Paris', 'stand', 'Stph', ''],
  ]).data,
);

test.each([
  ['coeur', ['a']],
  ['CŒUR', ['a']],
  ['étienne', ['a']],
  ['saint-etienne', ['a']],
  ['ronde', ['a']],
  ['stand', ['a', 'd']],
  ['peertube lyon', ['b']],
  ['lyon   peertube', ['b']],
  ['peertube paris', []],
  ['(dém', ['b']],
  ['a.c', ['d']],
  // Not searched.
  ['secret', []],
  // Words do not run from one cell or row into the next.
  ['pygpeertube', []],
  ['stphcoeur', []],
])('%j finds %j', (query, ids) => {
  expect(found(query)).toEqual(ids);
});

test('without words every row matches', () => {
  expect(found('')).toEqual(['a', 'b', 'c', 'd']);
  expect(found(' \u00a0 ')).toEqual(['a', 'b', 'c', 'd']);
});

test('a table without rows matches nothing', () => {
  const empty = new TextIndex(readRecords(tables.events, [['id']]).data);
  expect(empty.matches('a')).toHaveLength(0);
});

function found(query: string): string[] {
  return [...index.matches(query)].flatMap((flag, row) => (flag === 1 ? ['abcd'[row]] : []));
}
