import { describe, expect, test } from 'vitest';
import {
  decide,
  parseDecisions,
  readDecisions,
  standing,
  undecide,
  writeDecisions,
  type NameDecision,
} from '../../../../src/summary/names/decisions';

const same: NameDecision = {
  dimension: 'outlet',
  a: 'Bastamag',
  b: 'Basta!',
  verdict: 'same',
  name: 'Basta!',
};
const different: NameDecision = {
  dimension: 'outlet',
  a: 'Basta!',
  b: 'Bastamag',
  verdict: 'different',
};

test('the last decision about two names holds, in whichever order they are named', () => {
  expect(standing(decide([same], different), 'outlet')).toEqual([different]);
  expect(standing(decide([different], same), 'outlet')).toEqual([same]);
});

test('decisions of another dimension are left alone', () => {
  expect(standing([same, { ...different, dimension: 'partner' }], 'outlet')).toEqual([same]);
});

test('undoing a decision lets the one before it hold again', () => {
  const decisions = decide([same], different);
  expect(undecide(decisions, different)).toEqual([same]);
  expect(undecide(undecide(decisions, different), different)).toEqual([]);
  expect(undecide([], same)).toEqual([]);
});

describe('kept as text', () => {
  test('decisions are read back as they were written', () => {
    expect(parseDecisions(writeDecisions([same, different]))).toEqual([same, different]);
    expect(parseDecisions(writeDecisions([]))).toEqual([]);
  });

  test.each([
    ['no JSON', '{'],
    ['another format', '{"format":"other","version":1,"decisions":[]}'],
    ['a later version', '{"format":"millesime-names","version":2,"decisions":[]}'],
    ['a list', '[]'],
    ['nothing', 'null'],
  ])('%s is refused', (_, text) => {
    expect(parseDecisions(text)).toBeNull();
  });

  test.each([
    ['a name that is a number', { ...same, a: 1 }],
    ['an empty name', { ...same, b: '' }],
    ['a name and itself', { ...same, b: same.a }],
    ['an unknown verdict', { ...same, verdict: 'maybe' }],
    ['an empty name to show', { ...same, name: '' }],
    ['no dimension', { a: 'a', b: 'b', verdict: 'same' }],
    ['a text', 'same'],
    ['nothing', null],
  ])('%s is refused', (_, decision) => {
    expect(readDecisions([same, decision])).toBeNull();
  });

  test('what is more than asked for is left out', () => {
    expect(readDecisions([{ ...same, more: true }])).toEqual([same]);
  });
});
