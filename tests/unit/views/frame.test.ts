import { expect, test } from 'vitest';
import { readFrame, writeFrame } from '../../../src/views/frame';

const year = { from: '2019-01-01', to: '2019-12-31' };
const limits = { from: '2014-01-01', to: '2021-12-31' };

test.each([
  ['all', limits],
  ['2019-03-01..2019-06-30', { from: '2019-03-01', to: '2019-06-30' }],
  ['2013-01-01..2019-06-30', { from: '2014-01-01', to: '2019-06-30' }],
])('%s is read', (setting, frame) => {
  expect(readFrame(setting, year, limits)).toEqual(frame);
});

test.each([
  undefined,
  '',
  '2019',
  '2019-06-30..2019-03-01',
  '2019-02-30..2019-06-30',
  '2030-01-01..2030-02-01',
])('%s is the year', (setting) => {
  expect(readFrame(setting, year, limits)).toEqual(year);
});

test('what is written is read again, and the year goes without saying', () => {
  expect(writeFrame(year, year, limits)).toBeUndefined();
  expect(writeFrame(limits, year, limits)).toBe('all');
  const spring = { from: '2019-03-01', to: '2019-05-31' };
  expect(readFrame(writeFrame(spring, year, limits), year, limits)).toEqual(spring);
});
