import { expect, test } from 'vitest';
import { offeredValues } from '../../../src/import/offered-values';
import { rowsOf } from '../../data/bundled';

const event = { column: 'types', written: 'causerie', value: 'causerie' };
const release = { column: 'type', written: 'nouveauté', value: 'nouveauté' };

test('a type of an event is set to types of events only, that of a release to its own', () => {
  expect(offeredValues('events', event)).toContain('table ronde');
  expect(offeredValues('events', event)).not.toContain('version');
  expect(offeredValues('releases', release)).toContain('version');
  expect(offeredValues('releases', release)).not.toContain('table ronde');
});

test('what a value was taken for stays on offer, and its own words are offered apart', () => {
  expect(offeredValues('events', { ...event, value: 'version' })).toContain('version');
  expect(offeredValues('events', event)).not.toContain('causerie');
});

test('a column with values of its own offers these', () => {
  const review = { column: 'medium', written: 'affiche', value: '' };
  expect(offeredValues('press', review)).toEqual(['article', 'broadcast', 'interview', 'print']);
});

test.each([
  ['events', 'types'],
  ['releases', 'type'],
] as const)('every type of the bundled %s is offered for them', (table, column) => {
  const offered = offeredValues(table, { column, written: '', value: '' });
  const used = rowsOf(table).flatMap((cells) => cells[column].split(';').filter(Boolean));
  expect(used.filter((type) => !offered.includes(type))).toEqual([]);
});
