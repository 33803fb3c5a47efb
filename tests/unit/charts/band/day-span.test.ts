import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  around,
  between,
  clipped,
  inDays,
  inNumbers,
  shifted,
  type DaySpan,
} from '../../../../src/charts/band/day-span';
import { draggedTo, taken } from '../../../../src/charts/band/span-drag';
import { moveEnd } from '../../../../src/charts/band/span-keys';
import { always } from '../../../property';

const year = inNumbers({ from: '2019-01-01', to: '2019-12-31' });
const spring = inNumbers({ from: '2019-03-01', to: '2019-05-31' });

function keyed(key: string, end: 'from' | 'to', span = spring) {
  const moved = moveEnd(key, end, span, year);
  return moved && inDays(moved);
}

test('two days make a span, whichever comes first', () => {
  expect(between(7, 3)).toEqual({ from: 3, to: 7 });
});

test('only the part of a span in the year is drawn', () => {
  const winter = inNumbers({ from: '2018-12-01', to: '2019-02-28' });
  expect(clipped(winter, year)).toEqual({ from: year.from, to: winter.to });
  expect(clipped(inNumbers({ from: '2031-01-01', to: '2031-02-01' }), year)).toBeNull();
});

test('around a release are the two weeks before and after it, inside the year', () => {
  const released = inNumbers({ from: '2019-10-01', to: '2019-10-31' });
  expect(inDays(around(released, year))).toEqual({ from: '2019-09-17', to: '2019-11-14' });
  const last = inNumbers({ from: '2019-12-24', to: '2019-12-24' });
  expect(inDays(around(last, year))).toEqual({ from: '2019-12-10', to: '2019-12-31' });
});

describe('keys move one end', () => {
  test('arrows by a day, Page keys by a month', () => {
    expect(keyed('ArrowLeft', 'from')?.from).toBe('2019-02-28');
    expect(keyed('ArrowRight', 'to')?.to).toBe('2019-06-01');
    expect(keyed('PageDown', 'from')?.from).toBe('2019-02-01');
    expect(keyed('PageUp', 'to')?.to).toBe('2019-06-30');
  });

  test('Home and End as far as it goes', () => {
    expect(keyed('Home', 'from')).toEqual({ from: '2019-01-01', to: '2019-05-31' });
    expect(keyed('End', 'from')).toEqual({ from: '2019-05-31', to: '2019-05-31' });
    expect(keyed('Home', 'to')).toEqual({ from: '2019-03-01', to: '2019-03-01' });
    expect(keyed('End', 'to')).toEqual({ from: '2019-03-01', to: '2019-12-31' });
  });

  test('no other key does', () => {
    expect(keyed('a', 'from')).toBeUndefined();
  });
});

describe('a pointer', () => {
  test('inside the span takes it whole, and stops at the edge of the year', () => {
    const drag = taken(spring.from + 10, spring);
    expect(draggedTo(spring.from + 12, drag, year)).toEqual(shifted(spring, 2, year));
    const moved = draggedTo(
      year.from,
      { ...drag },
      inNumbers({ from: '2019-02-25', to: '2019-12-31' }),
    );
    expect(inDays(moved)).toEqual({ from: '2019-02-25', to: '2019-05-27' });
  });

  test('outside it draws a new one, forward or back', () => {
    const drag = taken(year.from + 10, spring);
    expect(draggedTo(year.from + 20, drag, year)).toEqual({
      from: year.from + 10,
      to: year.from + 20,
    });
    expect(draggedTo(year.from, drag, year)).toEqual({ from: year.from, to: year.from + 10 });
  });
});

describe('for any year, whatever is pressed', () => {
  const span = fc
    .tuple(
      fc.integer({ min: year.from, max: year.to }),
      fc.integer({ min: year.from, max: year.to }),
    )
    .map(([a, b]) => between(a, b));
  const KEYS = [
    'ArrowLeft',
    'ArrowRight',
    'ArrowUp',
    'ArrowDown',
    'PageUp',
    'PageDown',
    'Home',
    'End',
    'a',
  ];
  const press = fc.record({
    key: fc.constantFrom(...KEYS),
    end: fc.constantFrom('from' as const, 'to' as const),
  });

  test('the ends never cross and never leave the year', () => {
    always(
      fc.property(span, fc.array(press, { maxLength: 40 }), (first, presses) => {
        let now = first;
        for (const { key, end } of presses) {
          now = moveEnd(key, end, now, year) ?? now;
          expectInside(now);
        }
      }),
    );
  });

  test('a span moved whole keeps its length', () => {
    always(
      fc.property(span, fc.integer({ min: -500, max: 500 }), (first, by) => {
        const moved = shifted(first, by, year);
        expectInside(moved);
        expect(moved.to - moved.from).toBe(first.to - first.from);
      }),
    );
  });

  test('a drag never leaves the year', () => {
    const day = fc.integer({ min: year.from, max: year.to });
    always(
      fc.property(fc.option(span), day, fc.array(day), (first, start, days) => {
        const drag = taken(start, first);
        for (const one of days) expectInside(draggedTo(one, drag, year));
      }),
    );
  });
});

function expectInside({ from, to }: DaySpan) {
  expect(from).toBeGreaterThanOrEqual(year.from);
  expect(to).toBeLessThanOrEqual(year.to);
  expect(from).toBeLessThanOrEqual(to);
}
