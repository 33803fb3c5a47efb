import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  GAP,
  LEAST_WIDTH,
  ROW,
  THIN_ROW,
  layLane,
  type LaneMark,
  type PlacedMark,
} from '../../../../src/charts/time/lanes';
import { addDays, type Precision } from '../../../../src/model/day';

const year = { from: '2019-01-01', to: '2019-12-31' };
const measure = (text: string) => text.length * 7;

function mark(id: string, from: string, to: string, precision: Precision, label = id): LaneMark {
  return { id, span: { from, to }, precision, label, tag: '', planned: false, selected: true };
}

/** All that a placed mark takes of its row. */
function taken({ x, width, label }: PlacedMark): [number, number] {
  if (!label) return [x, x + width];
  return [Math.min(x, label.x), Math.max(x + width, label.x + label.width)];
}

const anyMark = fc
  .record({
    offset: fc.integer({ min: -400, max: 800 }),
    length: fc.constantFrom(0, 1, 29, 30, 91, 364, 730),
    precision: fc.constantFrom<Precision>('day', 'month', 'season', 'year'),
    label: fc.lorem({ maxCount: 12 }),
    tag: fc.constantFrom('', 'planned'),
    selected: fc.boolean(),
  })
  .map(({ offset, length, precision, label, tag, selected }) => {
    const from = addDays('2019-01-01', offset);
    const span = { from, to: addDays(from, length) };
    return { id: '', span, precision, label, tag, planned: tag !== '', selected };
  });
const anyLane = fc
  .array(anyMark, { maxLength: 40 })
  .map((marks) => marks.map((each, index) => ({ ...each, id: `mark-${index}` })));
const anyWidth = fc.integer({ min: 120, max: 1200 });

describe('a lane', () => {
  test('no two marks or labels of a row touch', () => {
    fc.assert(
      fc.property(anyLane, anyWidth, (marks, width) => {
        const { marks: placed } = layLane(marks, year, width, measure);
        for (const [index, one] of placed.entries()) {
          for (const other of placed.slice(index + 1).filter(({ row }) => row === one.row)) {
            const [a, b] = [taken(one), taken(other)].sort((p, q) => p[0] - q[0]);
            expect(a[1] + GAP).toBeLessThanOrEqual(b[0] + 1e-6);
          }
        }
      }),
      { seed: 2019, numRuns: 300 },
    );
  });

  test('every mark of the frame is placed, inside the picture and wide enough to be seen', () => {
    fc.assert(
      fc.property(anyLane, anyWidth, (marks, width) => {
        const lane = layLane(marks, year, width, measure);
        const inFrame = marks.filter(({ span }) => span.to >= year.from && span.from <= year.to);
        expect(lane.marks.map((placed) => placed.mark.id).sort()).toEqual(
          inFrame.map(({ id }) => id).sort(),
        );
        const beyond = marks.filter((each) => each.selected && !inFrame.includes(each));
        expect(lane.earlier + lane.later).toBe(beyond.length);
        for (const placed of lane.marks) {
          const [left, right] = taken(placed);
          expect(placed.width).toBeGreaterThanOrEqual(LEAST_WIDTH - 1e-6);
          expect(left).toBeGreaterThanOrEqual(-1e-6);
          expect(right).toBeLessThanOrEqual(width + 1e-6);
          expect(placed.y + placed.height).toBeLessThanOrEqual(lane.height);
        }
      }),
      { seed: 2019, numRuns: 300 },
    );
  });

  test('a day is a point, a month a bar, a season and a year are lines, each as wide as it lasts', () => {
    const { marks } = layLane(
      [
        mark('day', '2019-05-14', '2019-05-14', 'day'),
        mark('month', '2019-10-01', '2019-10-31', 'month'),
        mark('season', '2019-06-21', '2019-09-22', 'season'),
        mark('year', '2019-01-01', '2019-12-31', 'year'),
      ],
      year,
      730,
      measure,
    );
    const drawn = Object.fromEntries(
      marks.map(({ mark: { id }, shape, width }) => [id, { shape, width: Math.round(width) }]),
    );
    expect(drawn).toEqual({
      day: { shape: 'point', width: LEAST_WIDTH },
      month: { shape: 'bar', width: 62 },
      season: { shape: 'line', width: 188 },
      year: { shape: 'line', width: 730 },
    });
  });

  test('a day gets its own width where the frame is short enough', () => {
    const fortnight = { from: '2019-05-01', to: '2019-05-14' };
    const { marks } = layLane(
      [mark('a', '2019-05-07', '2019-05-07', 'day')],
      fortnight,
      700,
      measure,
    );
    expect(marks[0]).toMatchObject({ shape: 'bar', x: 300, width: 50 });
  });

  test('a label stands to the right, at the edge to the left, and over a line', () => {
    const { marks } = layLane(
      [
        mark('spring', '2019-03-01', '2019-03-01', 'day'),
        mark('december', '2019-12-20', '2019-12-20', 'day'),
        mark('whole', '2019-01-01', '2019-12-31', 'year'),
      ],
      year,
      365,
      measure,
    );
    const [spring, december, whole] = marks;
    expect(spring.label).toMatchObject({ place: 'beside' });
    expect(spring.label?.x).toBeGreaterThan(spring.x + spring.width);
    expect(december.label).toMatchObject({ place: 'beside' });
    expect((december.label?.x ?? 0) + (december.label?.width ?? 0)).toBeLessThan(december.x);
    expect(whole.label).toMatchObject({ place: 'above', x: 4 });
  });

  test('what goes on beyond the frame is cut and says so', () => {
    const { marks } = layLane([mark('a', '2019-09-16', '2020-01-16', 'day')], year, 365, measure);
    expect(marks[0]).toMatchObject({ cut: { left: false, right: true }, x: 258, width: 107 });
  });

  test('a long label is cut after a word, its tag is kept', () => {
    const long = mark('a', '2019-01-01', '2019-12-31', 'year', 'Closing of most of the services');
    const { marks } = layLane([{ ...long, tag: 'planned' }], year, 200, measure);
    expect(marks[0].label?.text).toBe('Closing of most of…');
    expect(marks[0].label?.width).toBeLessThanOrEqual(200);
  });

  test('a full lane keeps every mark and lets labels go', () => {
    const marks = Array.from({ length: 30 }, (_, index) =>
      mark(`book-${index}`, '2019-01-01', '2019-12-31', 'year'),
    );
    const lane = layLane(marks, year, 500, measure);
    expect(lane.marks).toHaveLength(30);
    expect(lane.marks.filter(({ label }) => label !== null)).toHaveLength(12);
    expect(new Set(lane.marks.map(({ row }) => row)).size).toBe(30);
  });

  test('what is not selected is not counted beyond the edges', () => {
    const faint = { ...mark('a', '2018-10-01', '2018-10-31', 'month'), selected: false };
    const lane = layLane(
      [faint, mark('b', '2020-06-01', '2020-06-30', 'month')],
      year,
      500,
      measure,
    );
    expect(lane).toMatchObject({ earlier: 0, later: 1, height: ROW, marks: [] });
  });

  test('what is not selected comes last, in thin rows and without a label', () => {
    const marks = ['a', 'b', 'c'].map((id) => mark(id, '2019-01-01', '2019-12-31', 'year'));
    const lane = layLane(
      marks.map((each) => ({ ...each, selected: each.id === 'b' })),
      year,
      500,
      measure,
    );
    expect(lane.marks.map(({ mark: { id }, y, label }) => [id, y, label?.text])).toEqual([
      ['b', 0, 'b'],
      ['a', ROW, undefined],
      ['c', ROW + THIN_ROW, undefined],
    ]);
    expect(lane.height).toBe(ROW + 2 * THIN_ROW);
  });
});
