import { expect, test } from 'vitest';
import { laneNeighbour } from '../../../../src/charts/time/lane-walk';

const at = (id: string, day: string) => ({ id, span: { from: day, to: day } });
const lanes = [
  [at('beta', '2019-12-01'), at('funding', '2019-05-14'), at('first beta', '2019-10-01')],
  [],
  [at('1.0', '2018-10-01'), at('2.0', '2019-10-20')],
];

test.each([
  ['funding', 'ArrowRight', 'first beta'],
  ['first beta', 'ArrowLeft', 'funding'],
  ['funding', 'End', 'beta'],
  ['beta', 'Home', 'funding'],
  ['funding', 'ArrowDown', '2.0'],
  ['1.0', 'ArrowUp', 'funding'],
])('from %s, %s leads to %s', (from, key, to) => {
  expect(laneNeighbour(lanes, from, key)?.id).toBe(to);
});

test('a key leads nowhere at the edges, from no mark, or where it moves nothing', () => {
  expect(laneNeighbour(lanes, 'beta', 'ArrowRight')).toBeNull();
  expect(laneNeighbour(lanes, 'funding', 'ArrowUp')).toBeNull();
  expect(laneNeighbour(lanes, '2.0', 'ArrowDown')).toBeNull();
  expect(laneNeighbour(lanes, 'none', 'Home')).toBeNull();
  expect(laneNeighbour(lanes, 'beta', 'a')).toBeNull();
});
