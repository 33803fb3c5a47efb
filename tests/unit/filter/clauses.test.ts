import { describe, expect, test } from 'vitest';
import {
  NO_CLAUSES,
  matchOf,
  points,
  sameClauses,
  spanOf,
  toggled,
  withClause,
} from '../../../src/filter/clauses';

const span = { from: '2019-03-01', to: '2019-06-30' };
const lyon = toggled(NO_CLAUSES, 'city', 'Lyon');

describe('toggling a value', () => {
  test('adds it to the others of its dimension, and takes it away again', () => {
    const both = toggled(lyon, 'city', 'Paris');
    expect(points(both, 'city')).toEqual({ kind: 'points', any: ['Lyon', 'Paris'], none: [] });
    expect(points(toggled(both, 'city', 'Lyon'), 'city')?.any).toEqual(['Paris']);
  });

  test('leaves no empty clause behind', () => {
    expect(toggled(lyon, 'city', 'Lyon').size).toBe(0);
  });

  test('moves it from wanted to excluded', () => {
    expect(points(toggled(lyon, 'city', 'Lyon', 'none'), 'city')).toEqual({
      kind: 'points',
      any: [],
      none: ['Lyon'],
    });
  });

  test('leaves the clauses given as they were', () => {
    toggled(lyon, 'city', 'Paris');
    expect(points(lyon, 'city')?.any).toEqual(['Lyon']);
  });
});

test('there is one clause a dimension: the last', () => {
  const first = withClause(NO_CLAUSES, 'day', { kind: 'interval', span });
  const other = { from: '2019-07-01', to: '2019-07-31' };
  expect(spanOf(withClause(first, 'day', { kind: 'interval', span: other }))).toEqual(other);
});

test('null and what says nothing take a clause away', () => {
  const words = withClause(lyon, 'q', { kind: 'match', text: 'peertube' });
  expect(matchOf(words)).toBe('peertube');
  expect(matchOf(withClause(words, 'q', { kind: 'match', text: '  ' }))).toBe('');
  expect(withClause(lyon, 'city', null).size).toBe(0);
  expect(withClause(lyon, 'city', { kind: 'points', any: [], none: [] }).size).toBe(0);
});

test('without clauses there is no span, no text and no points', () => {
  expect(spanOf(NO_CLAUSES)).toBeNull();
  expect(matchOf(NO_CLAUSES)).toBe('');
  expect(points(NO_CLAUSES, 'city')).toBeUndefined();
});

test('clauses are the same where they say the same', () => {
  expect(sameClauses(lyon, toggled(NO_CLAUSES, 'city', 'Lyon'))).toBe(true);
  expect(sameClauses(lyon, toggled(NO_CLAUSES, 'city', 'Paris'))).toBe(false);
  expect(sameClauses(lyon, toggled(NO_CLAUSES, 'city', 'Lyon', 'none'))).toBe(false);
  expect(sameClauses(lyon, NO_CLAUSES)).toBe(false);
  expect(sameClauses(lyon, toggled(NO_CLAUSES, 'outlet', 'Lyon'))).toBe(false);
});
