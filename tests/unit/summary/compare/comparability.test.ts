import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { YearSide } from '../../../../src/model/comparability';
import {
  comparability,
  gravest,
  mayCompare,
  type Side,
} from '../../../../src/summary/compare/comparability';
import { mayClaim, telling } from '../../../../src/summary/compare/telling';
import { always } from '../../../property';
import { randomTable } from '../../../random-table';
import { pressOf, side, table } from './sides';

const EVERY = [2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2];
const HALF = [2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0];

const press2019 = side(2019, pressOf(2019, EVERY));
const press2018 = side(2018, pressOf(2018, EVERY));

const codes = (now: Side, before: Side, span: Parameters<typeof comparability>[2] = null) =>
  comparability(now, before, span).reasons.map(({ code }) => code);

describe('two complete years', () => {
  test('compare', () => {
    const guard = comparability(press2019, press2018, null);
    expect(guard).toMatchObject({
      table: 'press',
      years: { now: 2019, before: 2018 },
      nature: 'years',
      verdict: 'comparable',
      reasons: [],
      common: null,
    });
    expect(mayCompare(guard, 'outlet')).toEqual({ verdict: 'comparable', reasons: [] });
  });

  test('compare where few rows leave months empty by chance', () => {
    const few = side(2018, pressOf(2018, [0, 0, 1, 0, 0, 0, 1, 0, 0, 1, 0, 0]));
    expect(codes(press2019, few)).toEqual([]);
  });

  test('are told where one is ten times larger', () => {
    const large = side(
      2019,
      pressOf(
        2019,
        EVERY.map(() => 10),
      ),
    );
    const small = side(2018, pressOf(2018, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]));
    const guard = comparability(large, small, null);
    expect(guard.verdict).toBe('comparable');
    expect(guard.reasons).toEqual([
      { code: 'tenfold', verdict: 'comparable', side: 'now', rows: { now: 120, before: 12 } },
    ]);
  });
});

describe('a year that is not there', () => {
  test('is no data, and never 0', () => {
    const none = side(2018, pressOf(2018, []));
    const guard = comparability(press2019, none, null);
    expect(guard.verdict).toBe('no-data');
    expect(guard.reasons).toEqual([{ code: 'no-rows', verdict: 'no-data', sides: 'before' }]);
    expect(telling(guard.verdict, 24, 0)).toEqual({ absolute: null, relative: null, greyed: true });
  });

  test('is not the same as a selection that leaves no row', () => {
    const nothing = { ...press2018, rows: new Uint32Array() };
    expect(comparability(press2019, nothing, null).verdict).toBe('comparable');
  });
});

describe('a file that is not known to be a whole year', () => {
  test('leaves the difference unconfirmed', () => {
    const open = { ...press2018, scope: 'unconfirmed' as const };
    expect(comparability(press2019, open, null)).toMatchObject({
      verdict: 'unconfirmed',
      reasons: [{ code: 'scope-unconfirmed', sides: 'before' }],
    });
  });

  test('does not compare where it is an extract, on one side or both', () => {
    const extract = (one: Side) => ({ ...one, scope: 'extract' as const });
    expect(comparability(press2019, extract(press2018), null)).toMatchObject({
      verdict: 'not-comparable',
      reasons: [{ code: 'extract', sides: 'before' }],
    });
    expect(comparability(extract(press2019), extract(press2018), null)).toMatchObject({
      verdict: 'not-comparable',
      reasons: [{ code: 'extract', sides: 'both' }],
    });
  });

  test('is complete where the site has it', () => {
    const bundled = { ...press2019, scope: 'unconfirmed' as const, bundled: true };
    expect(comparability(bundled, press2018, null).verdict).toBe('comparable');
  });
});

describe('a file of January to June', () => {
  const half = side(2018, pressOf(2018, HALF));

  test('compares in its months only, which are told and offered', () => {
    const guard = comparability(press2019, half, null);
    expect(guard.verdict).toBe('not-comparable');
    expect(guard.reasons).toEqual([
      {
        code: 'months',
        verdict: 'not-comparable',
        side: 'before',
        covered: { from: 1, to: 6 },
        common: { from: 1, to: 6 },
      },
    ]);
    expect(guard.common).toEqual({
      now: { from: '2019-01-01', to: '2019-06-30' },
      before: { from: '2018-01-01', to: '2018-06-30' },
    });
  });

  test('compares once these months are selected', () => {
    const span = { from: '2019-01-01', to: '2019-06-30' };
    expect(comparability(press2019, half, span)).toMatchObject({
      verdict: 'comparable',
      reasons: [],
      common: null,
    });
  });

  test('has nothing to say of days that it leaves out', () => {
    const guard = comparability(press2019, half, { from: '2019-08-01', to: '2019-09-30' });
    expect(guard.reasons).toEqual([
      {
        code: 'span-uncovered',
        verdict: 'not-comparable',
        side: 'before',
        covered: { from: 1, to: 6 },
      },
    ]);
    expect(guard.common?.now).toEqual({ from: '2019-01-01', to: '2019-06-30' });
  });

  test('narrows a selection to what it has of it', () => {
    const guard = comparability(press2019, half, { from: '2019-05-01', to: '2019-09-30' });
    expect(guard.common?.now).toEqual({ from: '2019-05-01', to: '2019-06-30' });
  });

  test('offers no months where it is an extract too', () => {
    const guard = comparability(press2019, { ...half, scope: 'extract' }, null);
    expect(guard.reasons.map(({ code }) => code)).toEqual(['extract', 'months']);
    expect(guard.common).toBeNull();
  });

  test('compares with another of the same months, and is told', () => {
    const guard = comparability(side(2019, pressOf(2019, HALF)), half, null);
    expect(guard.verdict).toBe('comparable');
    expect(guard.reasons).toMatchObject([
      { code: 'months', side: 'now', verdict: 'comparable' },
      { code: 'months', side: 'before', verdict: 'comparable' },
    ]);
  });

  test('has no month in common with one of July to December', () => {
    const other = side(2019, pressOf(2019, [...HALF].reverse()));
    const guard = comparability(other, half, null);
    expect(guard.reasons).toMatchObject([
      { code: 'months', side: 'now', covered: { from: 7, to: 12 }, common: null },
      { code: 'months', side: 'before', covered: { from: 1, to: 6 }, common: null },
    ]);
    expect(guard.common).toBeNull();
  });
});

describe('rows of other years', () => {
  const stray = (year: number, outside: number, of: number) =>
    table(
      'press',
      [
        'date,outlet,title,medium',
        ...Array.from(
          { length: outside },
          (_, at) => `${of}-0${(at % 9) + 1}-03,Arte,A${at},article`,
        ),
        ...EVERY.flatMap((_, month) => [
          `${year}-${String(month + 1).padStart(2, '0')}-05,Arte,B,article`,
          `${year}-${String(month + 1).padStart(2, '0')}-06,Arte,C,article`,
        ]),
      ].join('\n'),
    );

  test('are told, and forbid nothing where they are strays', () => {
    const guard = comparability(press2019, side(2018, stray(2018, 1, 2016)), null);
    expect(guard.verdict).toBe('comparable');
    expect(guard.reasons).toEqual([
      {
        code: 'outside-year',
        verdict: 'comparable',
        side: 'before',
        outside: 1,
        dated: 25,
        years: [2016, 2018],
      },
    ]);
  });

  test('leave the difference unconfirmed where they are many, and offer the year itself', () => {
    const guard = comparability(press2019, side(2018, stray(2018, 8, 2016)), null);
    expect(guard.verdict).toBe('unconfirmed');
    expect(guard.common).toEqual({
      now: { from: '2019-01-01', to: '2019-12-31' },
      before: { from: '2018-01-01', to: '2018-12-31' },
    });
  });

  test('forbid it where they are most', () => {
    expect(codes(press2019, side(2018, stray(2018, 60, 2016)))).toEqual(['outside-year']);
    expect(comparability(press2019, side(2018, stray(2018, 60, 2016)), null).verdict).toBe(
      'not-comparable',
    );
  });

  test('of the other year are an overlap', () => {
    const guard = comparability(press2019, side(2018, stray(2018, 2, 2019)), null);
    expect(guard.reasons).toMatchObject([
      { code: 'outside-year', side: 'before', outside: 2 },
      {
        code: 'overlap',
        span: { from: '2019-01-01', to: '2019-02-28' },
        rows: { now: 4, before: 2 },
      },
    ]);
  });

  test('do not matter once days of the year are selected', () => {
    const span = { from: '2019-01-01', to: '2019-12-31' };
    expect(codes(press2019, side(2018, stray(2018, 60, 2016)), span)).toEqual([]);
  });

  test('that are all there is leave nothing to compare in their months', () => {
    const wrong = side(2018, pressOf(2016, EVERY));
    expect(comparability(press2019, wrong, null)).toMatchObject({
      verdict: 'not-comparable',
      reasons: [{ code: 'outside-year', outside: 24, dated: 24, years: [2016] }],
      common: null,
    });
  });
});

describe('one year on both sides', () => {
  test('is two versions, whatever is known of their completeness', () => {
    const other = side(2019, pressOf(2019, EVERY, 'Arte'), { scope: 'unconfirmed' });
    expect(comparability(press2019, other, null)).toMatchObject({
      nature: 'versions',
      verdict: 'comparable',
      reasons: [{ code: 'same-year' }, { code: 'scope-unconfirmed', verdict: 'comparable' }],
    });
  });

  test('is the same where all rows are, in whatever order the dictionaries stand', () => {
    const one = table('press', 'id,date,outlet\na,2019-01-02,Arte\nb,2019-01-02,Numerama');
    const two = table('press', 'id,date,outlet\nc,2019-01-02,Arte\nd,2019-01-02,Numerama');
    const column = two.columns.outlet;
    if (column.kind !== 'category') throw new Error(`not a category: ${column.kind}`);
    two.columns.outlet = {
      kind: 'category',
      dictionary: ['', 'Numerama', 'Arte'],
      codes: Uint32Array.of(2, 1),
    };
    const guard = comparability(side(2019, one), side(2019, two, { scope: 'extract' }), null);
    expect(guard).toMatchObject({
      nature: 'same',
      verdict: 'comparable',
      reasons: [{ code: 'same-rows' }],
    });
  });
});

describe('definitions', () => {
  const events = (year: number, categories: readonly string[]) =>
    table(
      'events',
      [
        'start,title,category,city,types',
        ...categories.map((category, at) => `${year}-0${(at % 9) + 1}-10,E${at},${category},Lyon,`),
      ].join('\n'),
    );
  const talks = ['intervention', 'intervention', 'intervention'];
  const now = side(2019, events(2019, [...talks, 'contribatelier', 'contribatelier']));
  const before = side(2018, events(2018, talks));

  test('differ where one year counts workshops and the other has none', () => {
    expect(comparability(now, before, null)).toMatchObject({
      verdict: 'unconfirmed',
      reasons: [
        {
          code: 'definition',
          side: 'now',
          dimension: 'category',
          value: 'contribatelier',
          count: 2,
        },
      ],
    });
  });

  test('agree once the workshops are left out', () => {
    const interventions = { ...now, rows: Uint32Array.of(0, 1, 2) };
    expect(codes(interventions, before)).toEqual([]);
  });
});

describe('a dimension', () => {
  const lines = (year: number, cells: readonly string[]) =>
    side(
      year,
      table(
        'press',
        [
          'date,outlet,title,medium,agency',
          ...cells.map((cell, at) => `${year}-0${at + 1}-10,Arte,T${at},${cell}`),
        ].join('\n'),
      ),
    );
  const full = lines(2019, ['article,AFP', 'print,AFP', 'article,Reuters', 'print,AFP']);

  test('that one year never states cannot be compared, and the others can', () => {
    const guard = comparability(full, lines(2018, ['article,', 'print,', 'print,']), null);
    expect(mayCompare(guard, 'agency')).toEqual({
      verdict: 'no-data',
      reasons: [{ code: 'column-empty', verdict: 'no-data', dimension: 'agency', sides: 'before' }],
    });
    expect(mayCompare(guard, 'outlet').verdict).toBe('comparable');
  });

  test('that one year states far less often is to be read with caution', () => {
    const sparse = lines(2018, ['article,AFP', 'print,', 'print,', 'print,']);
    expect(mayCompare(comparability(full, sparse, null), 'agency')).toMatchObject({
      verdict: 'unconfirmed',
      reasons: [{ code: 'column-sparse', side: 'before', missing: { now: 0, before: 0.75 } }],
    });
  });

  test('with words of its own in each year does not compare', () => {
    const other = lines(2018, ['interview,AFP', 'broadcast,AFP', 'interview,AFP']);
    expect(mayCompare(comparability(full, other, null), 'medium')).toMatchObject({
      verdict: 'not-comparable',
      reasons: [{ code: 'vocabulary' }],
    });
  });

  test('that is not one has no data', () => {
    expect(mayCompare(comparability(full, full, null), 'city').verdict).toBe('no-data');
  });
});

describe('a difference', () => {
  test('of few has no percentage: 2 to 4 is 2 more', () => {
    expect(telling('comparable', 4, 2)).toEqual({ absolute: 2, relative: null, greyed: false });
    expect(telling('comparable', 15, 10)).toEqual({ absolute: 5, relative: 0.5, greyed: false });
  });

  test.each(['unconfirmed', 'not-comparable'] as const)('is grey where it is %s', (verdict) => {
    expect(telling(verdict, 41, 10)).toEqual({ absolute: 31, relative: null, greyed: true });
    expect(mayClaim(verdict)).toBe(false);
  });
});

test('the gravest of no verdict is none', () => {
  expect(gravest([])).toBe('comparable');
  expect(gravest(['unconfirmed', 'no-data', 'comparable'])).toBe('no-data');
});

describe('whatever the tables are', () => {
  const scopes = fc.constantFrom('unconfirmed', 'complete', 'extract' as const);
  const swapped: Record<YearSide, YearSide> = { now: 'before', before: 'now' };

  test('swapping the years changes no verdict', () => {
    always(
      fc.property(
        randomTable('events'),
        randomTable('events'),
        scopes,
        scopes,
        (a, b, one, two) => {
          const left = side(2019, a, { scope: one as Side['scope'] });
          const right = side(2018, b, { scope: two as Side['scope'] });
          const guard = comparability(left, right, null);
          const back = comparability(right, left, null);
          expect(back.verdict).toBe(guard.verdict);
          const named = (reasons: typeof guard.reasons, isSwapped: boolean) =>
            reasons
              .map((reason) => {
                const own = 'side' in reason ? reason.side : null;
                return `${reason.code} ${own && isSwapped ? swapped[own] : own}`;
              })
              .sort();
          expect(named(back.reasons, true)).toEqual(named(guard.reasons, false));
        },
      ),
    );
  });

  test('an extract never compares with another year', () => {
    always(
      fc.property(randomTable('press'), randomTable('press'), (a, b) => {
        const guard = comparability(side(2019, a), side(2018, b, { scope: 'extract' }), null);
        if (guard.nature !== 'same') expect(mayClaim(guard.verdict)).toBe(false);
      }),
    );
  });

  test('a table against itself compares', () => {
    always(
      fc.property(randomTable('releases'), scopes, (data, scope) => {
        fc.pre(data.rows > 0);
        const one = side(2019, data, { scope: scope as Side['scope'] });
        expect(comparability(one, one, null)).toMatchObject({
          nature: 'same',
          verdict: 'comparable',
        });
      }),
    );
  });
});
