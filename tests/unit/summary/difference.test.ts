import { describe, expect, test } from 'vitest';
import { agrees, difference } from '../../../src/summary/difference';

const exact = (value: number) => ({ value, approximate: false });
const about = (value: number) => ({ value, approximate: true });

describe('a difference', () => {
  test('is absolute and relative', () => {
    const { absolute, relative, reason } = difference(exact(475568), about(558642), 'EUR');
    expect(absolute).toBe(83074);
    expect(relative).toBeCloseTo(0.17468, 5);
    expect(reason).toBeNull();
  });

  test('is approximate where either end is', () => {
    expect(difference(exact(100), about(120), 'sites').approximate).toBe(true);
    expect(difference(about(100), exact(120), 'sites').approximate).toBe(true);
    expect(difference(exact(100), exact(120), 'sites').approximate).toBe(false);
  });

  test('with a missing end is missing, and not a difference from 0', () => {
    const nothing = { absolute: null, relative: null, reason: 'missing', approximate: false };
    expect(difference(null, exact(5), 'EUR')).toEqual(nothing);
    expect(difference(exact(5), null, 'EUR')).toEqual(nothing);
    expect(difference(exact(NaN), exact(5), 'EUR')).toEqual(nothing);
  });

  test('of nothing is nothing, in no per cent', () => {
    expect(difference(exact(0), exact(0), 'livres')).toMatchObject({
      absolute: 0,
      relative: null,
      reason: 'tiny-base',
    });
  });

  test.each([
    [exact(9), 'personnes', 'tiny-base'],
    [exact(10), 'personnes', null],
    [about(99), 'structures', 'tiny-base'],
    [about(100), 'structures', null],
    [exact(999), 'EUR', 'tiny-base'],
    [about(1000), 'EUR', null],
    [exact(80), '%', 'share'],
    [exact(-2000), 'EUR', 'sign'],
  ])('from %j %s has no percentage because of: %s', (before, unit, reason) => {
    expect(difference(before, exact(2500), unit).reason).toBe(reason);
  });

  test('that turns the sign has no percentage', () => {
    expect(difference(exact(18253), exact(-400), 'EUR')).toMatchObject({
      absolute: -18653,
      relative: null,
      reason: 'sign',
    });
  });

  test('of a balance has no percentage, however large', () => {
    expect(difference(exact(18253), exact(56394), 'EUR', 'balance')).toMatchObject({
      absolute: 38141,
      relative: null,
      reason: 'balance',
    });
  });

  test('of percentages is in points, without the dust of fractions', () => {
    expect(difference(exact(98), exact(98.3), '%').absolute).toBe(0.3);
  });
});

test.each([
  [17, 17.47, true],
  [14, 14.79, false],
  [98.3, 98.39, false],
  [80, 79.95, true],
  [0.001, 0.0119, false],
])('a stated %f against a computed %f', (stated, computed, same) => {
  expect(agrees(stated, computed)).toBe(same);
});
