import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/summary/claims';
import { rowsOf, year } from './bundled';

const claims = rowsOf('claims');

test('at least twenty-five statements can be held against the tables', () => {
  expect(claims.length).toBeGreaterThanOrEqual(25);
});

describe('the tables answer every rule with a number', () => {
  test.each(claims.map(({ id, rule }) => [id, rule]))('%s: %s', (_, rule) => {
    expect(evaluate(rule, year)).toSatisfy(Number.isFinite);
  });
});

test('a figure has one value a year', () => {
  const keys = rowsOf('figures').map(({ metric, year: of }) => `${metric}, ${of}`);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test('a figure has one translation, unit and group over the years', () => {
  const known = new Map<string, Set<string>>();
  for (const { metric, metric_en, unit, group } of rowsOf('figures')) {
    known.set(metric, (known.get(metric) ?? new Set()).add([metric_en, unit, group].join(' | ')));
  }
  expect([...known].filter(([, all]) => all.size > 1)).toEqual([]);
});

test('the report says 64 events, and its table has 58', () => {
  const claim = claims.find(({ stated }) => stated === '64');
  expect(evaluate(claim?.rule ?? '', year)).toBe(58);
});
