import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SETTINGS, readAddress, writeAddress, type Address } from '../../../src/filter/address';
import { areaOf } from '../../../src/filter/clauses';
import { withClause, type Clause, type Clauses } from '../../../src/filter/clauses';
import { DIMENSIONS } from '../../../src/model/tables';
import { VIEWS } from '../../../src/model/view';
import { LANGUAGES } from '../../../src/model/words';
import { yearName } from '../../../src/model/year-name';
import { always } from '../../property';
import { randomDay } from '../../random-table';

const EMPTY: Address = {
  view: 'overview',
  year: null,
  with: null,
  lang: null,
  clauses: new Map(),
  settings: {},
};

const value = fc.oneof(
  fc.constantFrom(
    'Lyon',
    'Next INpact',
    'Libre à vous !',
    '!Paris',
    '=x',
    '',
    'a&b=c?d#e',
    '100 %',
  ),
  fc.string({ unit: 'grapheme', maxLength: 10 }),
);

const points: fc.Arbitrary<Clause> = fc
  .uniqueArray(value, { minLength: 1, maxLength: 6 })
  .chain((values) =>
    fc.nat({ max: values.length }).map((cut): Clause => ({
      kind: 'points',
      any: values.slice(0, cut),
      none: values.slice(cut),
    })),
  );

const interval: fc.Arbitrary<Clause> = fc.tuple(randomDay, randomDay).map(([a, b]) => ({
  kind: 'interval',
  span: a < b ? { from: a, to: b } : { from: b, to: a },
}));

const match: fc.Arbitrary<Clause> = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .map((text) => ({ kind: 'match', text }));

const clauses: fc.Arbitrary<Clauses> = fc
  .array(
    fc.oneof(
      fc.tuple(fc.constantFrom(...DIMENSIONS), points),
      fc.tuple(fc.constant('day'), interval),
      fc.tuple(fc.constant('q'), match),
    ),
    { maxLength: 5 },
  )
  .map((all) => all.reduce((map, [name, clause]) => withClause(map, name, clause), EMPTY.clauses));

const name = fc
  .tuple(fc.integer({ min: 1000, max: 9999 }), fc.boolean(), fc.integer({ min: 1, max: 9 }))
  .map(([year, own, edition]) => yearName(year, own, edition));

const address: fc.Arbitrary<Address> = fc.record({
  view: fc.constantFrom(...VIEWS),
  year: fc.option(name),
  with: fc.option(name),
  lang: fc.option(fc.constantFrom(...LANGUAGES)),
  clauses,
  settings: fc.dictionary(
    fc.constantFrom(...SETTINGS),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
  ),
});

test('what is written is read again', () => {
  always(
    fc.property(address, (one) => {
      const { address: read, ignored } = readAddress(writeAddress(one));
      expect(read).toEqual(one);
      expect(ignored).toEqual([]);
    }),
    500,
  );
});

test('what is written is plain text for an address', () => {
  always(
    fc.property(address, (one) => {
      const url = new URL(writeAddress(one), 'https://example.org/');
      expect(readAddress(url.hash).address).toEqual(one);
    }),
  );
});

test('nothing that is read ever throws, and what is kept can be written', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc
      .array(fc.tuple(fc.constantFrom('city', 'day', 'q', 'year', 'as', 'x', '__proto__'), value))
      .map((pairs) => `#/map?${pairs.map(([name, text]) => `${name}=${text}`).join('&')}`),
  );
  always(
    fc.property(hostile, (fragment) => {
      const { address: read } = readAddress(fragment);
      const again = readAddress(writeAddress(read));
      expect(again.address).toEqual(read);
      expect(again.ignored).toEqual([]);
    }),
    500,
  );
});

describe('the links of the contract', () => {
  test('several values of a dimension repeat the parameter', () => {
    const { address: read, ignored } = readAddress(
      '#/map?year=2019&day=2019-03-01..2019-06-30&city=Lyon&city=Paris&type=conf%C3%A9rence&q=peertube&lang=fr',
    );
    expect(ignored).toEqual([]);
    expect(read).toEqual({
      view: 'map',
      year: '2019',
      with: null,
      lang: 'fr',
      settings: {},
      clauses: new Map<string, Clause>([
        ['day', { kind: 'interval', span: { from: '2019-03-01', to: '2019-06-30' } }],
        ['q', { kind: 'match', text: 'peertube' }],
        ['city', { kind: 'points', any: ['Lyon', 'Paris'], none: [] }],
        ['type', { kind: 'points', any: ['conférence'], none: [] }],
      ]),
    });
  });

  test('a space is %20 or +, and stays %20', () => {
    for (const link of ['#/press?outlet=Next%20INpact', '#/press?outlet=Next+INpact']) {
      expect(writeAddress(readAddress(link).address)).toBe('#/press?outlet=Next%20INpact');
    }
  });

  test('letters with accents stay readable', () => {
    expect(writeAddress(readAddress('#/map?type=conf%C3%A9rence').address)).toBe(
      '#/map?type=conférence',
    );
  });

  test('defaults are left out', () => {
    expect(writeAddress(EMPTY)).toBe('#/overview');
    for (const fragment of ['', '#', '#/', '#/overview', '#/overview?']) {
      expect(readAddress(fragment)).toEqual({ address: EMPTY, ignored: [] });
    }
  });
});

describe('what is not understood is left out and told', () => {
  test.each([
    ['#/nowhere', 'nowhere', 'view'],
    ['#/map?colour=red', 'colour=red', 'parameter'],
    ['#/map?__proto__=x', '__proto__=x', 'parameter'],
    ['#/map?day=2019-02-30', 'day=2019-02-30', 'value'],
    ['#/map?day=2019-01-01..', 'day=2019-01-01..', 'value'],
    ['#/map?area=1,2,3,4', 'area=1,2,3,4', 'value'],
    ['#/map?area=1,2,3,4,5', 'area=1,2,3,4,5', 'value'],
    ['#/map?area=1,2,3,4,5,91', 'area=1,2,3,4,5,91', 'value'],
    ['#/map?area=1,2,3,4,5,NaN', 'area=1,2,3,4,5,NaN', 'value'],
    ['#/map?year=19', 'year=19', 'value'],
    ['#/map?year=0000', 'year=0000', 'value'],
    ['#/map?lang=de', 'lang=de', 'value'],
    ['#/map?city=%E9', 'city=%E9', 'encoding'],
    ['#/map?city=%', 'city=%', 'encoding'],
  ])('%s', (fragment, part, reason) => {
    const { address: read, ignored } = readAddress(fragment);
    expect(ignored).toEqual([{ part, reason }]);
    expect(read).toEqual({ ...EMPTY, view: read.view });
  });

  test('the rest of the address still holds', () => {
    const { address: read, ignored } = readAddress('#/map?city=%E9&day=x&city=Lyon');
    expect(ignored).toHaveLength(2);
    expect(writeAddress(read)).toBe('#/map?city=Lyon');
  });

  test('10,000 values are cut, and that is told once', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => `city=${index}`).join('&');
    const { address: read, ignored } = readAddress(`#/map?${many}`);
    expect(ignored).toEqual([{ part: 'city', reason: 'length' }]);
    expect(read.clauses.get('city')).toMatchObject({ any: { length: 500 } });
  });

  test('a long text is cut, but never in the middle of a letter', () => {
    const { address: read, ignored } = readAddress(`#/map?q=${'a'.repeat(199)}😀 the end`);
    expect(ignored).toMatchObject([{ reason: 'length' }]);
    expect(() => writeAddress(read)).not.toThrow();
  });
});

test('days in the wrong order are put right, and one day is a span', () => {
  expect(writeAddress(readAddress('#/map?day=2019-06-30..2019-03-01').address)).toBe(
    '#/map?day=2019-03-01..2019-06-30',
  );
  expect(writeAddress(readAddress('#/map?day=2019-06-30').address)).toBe(
    '#/map?day=2019-06-30..2019-06-30',
  );
});

test('a value named twice, or both wanted and excluded, stands once: as it was last', () => {
  expect(writeAddress(readAddress('#/map?city=Lyon&city=Lyon').address)).toBe('#/map?city=Lyon');
  expect(writeAddress(readAddress('#/map?city=Lyon&city=!Lyon').address)).toBe('#/map?city=!Lyon');
});

test('an area is its corners, longitude before latitude', () => {
  const fragment = '#/map?area=-4.5,48.25,3,49.5,181.5,-20';
  const { address: read, ignored } = readAddress(fragment);
  expect(ignored).toEqual([]);
  expect(areaOf(read.clauses)).toEqual([
    [-4.5, 48.25],
    [3, 49.5],
    [181.5, -20],
  ]);
  expect(writeAddress(read)).toBe(fragment);
});

test('an area of more corners than one draws is refused', () => {
  const corners = Array.from({ length: 10_000 }, (_, at) => `${at % 180},1`).join();
  expect(readAddress(`#/map?area=${corners}`).ignored).toMatchObject([{ reason: 'value' }]);
});

test('an empty value is the missing one', () => {
  expect(readAddress('#/map?city=').address.clauses.get('city')).toEqual({
    kind: 'points',
    any: [''],
    none: [],
  });
});

test('clauses stand in the order of the address, of whatever kind they are', () => {
  const fragment = '#/map?city=Lyon&day=2019-03-01..2019-06-30&type=stand&q=libre&city=!Paris';
  const { address } = readAddress(fragment);
  expect([...address.clauses.keys()]).toEqual(['city', 'day', 'type', 'q']);
});
