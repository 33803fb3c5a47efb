import { expect, test } from 'vitest';
import { movedTo, swapped } from '../../../src/import/versions';

const first = { id: 'first', table: 'press', year: 2018 } as const;
const second = { id: 'second', table: 'press', year: 2018, edition: 2 } as const;
const third = { id: 'third', table: 'press', year: 2018, edition: 3 } as const;
const others = [
  { id: 'events', table: 'events', year: 2018 },
  { id: 'earlier', table: 'press', year: 2017 },
] as const;

test('a version and the first change places, and nothing else does', () => {
  const { changes, back } = swapped(third, [first, second, third, ...others]);
  expect([...changes]).toEqual([
    ['first', { edition: 3 }],
    ['third', { edition: undefined }],
  ]);
  expect([...back]).toEqual([
    ['third', { edition: 3 }],
    ['first', { edition: undefined }],
  ]);
});

test('without a first, a version takes its place', () => {
  expect([...swapped(second, [second, ...others]).changes]).toEqual([
    ['second', { edition: undefined }],
  ]);
});

test('in another year, a file is the first unless another is', () => {
  expect(movedTo(2017, second, [first, second])).toEqual({ year: 2017, edition: undefined });
  expect(movedTo(2017, second, [first, second, ...others])).toEqual({ year: 2017 });
});
