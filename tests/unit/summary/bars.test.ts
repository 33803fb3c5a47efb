import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRecords } from '../../../src/csv/read';
import { addDays, dayNumber } from '../../../src/model/day';
import { tables } from '../../../src/model/tables';
import { barsByCode } from '../../../src/summary/bars';
import { daysOf, rowDays, splitBy } from '../../../src/summary/row-days';
import { always } from '../../property';

const YEAR = { from: '2019-01-01', to: '2019-12-31' };
const HALVES = [
  { from: dayNumber('2019-01-01'), to: dayNumber('2019-06-30') },
  { from: dayNumber('2019-07-01'), to: dayNumber('2019-12-31') },
];

function releasesOn(rows: readonly (readonly [start: string, end: string])[]) {
  const records = rows.map(([start, end], at) => [`r${at}`, start, end]);
  return readRecords(tables.releases, [['id', 'start', 'end'], ...records]).data;
}

describe('the days of rows', () => {
  const days = rowDays(
    releasesOn([
      ['', ''],
      ['2018-12-31', ''],
      ['2019-03-01', '2020-02-01'],
      ['2020-05-01', ''],
    ]),
  );

  test('go from the first to the last; a row without any counts for nothing', () => {
    expect(daysOf(days, [0, 1, 2])).toEqual({ from: '2018-12-31', to: '2020-02-01' });
    expect(daysOf(days, [0])).toBeNull();
  });

  test('lie before a span, in it or after it', () => {
    expect(splitBy(days, [0, 1, 2, 3], YEAR)).toEqual({ before: [1], within: [2], after: [3] });
  });
});

describe('bars', () => {
  test('count rows where they begin or, begun earlier, at the beginning of the frame', () => {
    const days = rowDays(
      releasesOn([
        ['2018-11-01', '2019-02-01'],
        ['2019-07-01', '2019-07-01'],
        ['2020-01-01', '2020-01-01'],
      ]),
    );
    const codes = Uint32Array.of(1, 1, 1);
    const bars = barsByCode(days, codes, HALVES, YEAR, Uint32Array.of(1, 2));
    expect(bars.get(1)?.map(({ count, total }) => [count, total])).toEqual([
      [0, 1],
      [1, 1],
    ]);
  });

  test('hold together every row that touches the frame, each once', () => {
    const row = fc.record({
      start: fc.integer({ min: -400, max: 800 }),
      long: fc.nat(200),
      code: fc.nat(3),
    });
    always(
      fc.property(fc.array(row), (rows) => {
        const sorted = rows.toSorted((a, b) => a.start - b.start);
        const on = (day: number) => addDays('2019-01-01', day);
        const days = rowDays(
          releasesOn(sorted.map(({ start, long }) => [on(start), on(start + long)])),
        );
        const codes = Uint32Array.from(sorted, ({ code }) => code);
        const selected = Uint32Array.from(sorted.keys()).filter((at) => at % 2 === 0);
        const bars = barsByCode(days, codes, HALVES, YEAR, selected);
        const sum = (part: 'count' | 'total') =>
          [...bars.values()].flat().reduce((total, bar) => total + bar[part], 0);
        expect(sum('total')).toBe(splitBy(days, sorted.keys(), YEAR).within.length);
        expect(sum('count')).toBe(splitBy(days, selected, YEAR).within.length);
      }),
    );
  });
});
