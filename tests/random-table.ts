import fc from 'fast-check';
import { readRecords } from '../src/csv/read';
import { dayOf } from '../src/model/day';
import type { Columnar } from '../src/model/columnar';
import { tables, type Column, type TableName } from '../src/model/tables';

/** Few values, so that rows share them; the empty one stands for a missing value. */
const FEW = ['', 'Lyon', 'Paris', 'Évry', 'L’Île-d’Yeu', '!Brest', 'a "b", c'];

/** Days of two months, so that spans cut between rows. */
const FIRST_DAY = 17_900;
const DAYS = 60;

/** Text that a spreadsheet would not take for a formula: that is written otherwise. */
const text = fc
  .oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom('', 'Une conférence', 'Cœur, "libre"', 'a\nb', 'œuvre'),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  )
  .filter((value) => !/^[=+\-@\t\r\0＝＋－＠]/.test(value));

/** Records in our own form: the heading first, then rows with missing cells among them. */
function records(name: TableName, most = 30): fc.Arbitrary<string[][]> {
  const { columns } = tables[name];
  const row = fc.tuple(...columns.map(cellOf));
  return fc
    .array(row, { maxLength: most })
    .map((rows) => [
      columns.map((column) => column.name),
      ...rows.map((cells, index) =>
        cells.map((value, at) => (columns[at].kind === 'id' ? `row-${index}` : value)),
      ),
    ]);
}

/** A table of random rows. */
export function randomTable(name: TableName, most?: number): fc.Arbitrary<Columnar> {
  return records(name, most).map((all) => readRecords(tables[name], all).data);
}

/** A day of the two months, before or after them. */
export const randomDay: fc.Arbitrary<string> = fc
  .integer({ min: FIRST_DAY - 5, max: FIRST_DAY + DAYS + 5 })
  .map(dayOf);

export const randomValue: fc.Arbitrary<string> = fc.constantFrom(...FEW, 'nowhere');

/** Places so close that an area cuts between them. */
const degrees = fc.constantFrom('', '-4.5', '-0.5', '0', '2.25', '5.5');

/** An area that may hold some of them, or their like beyond the 180th meridian. */
export const randomRing: fc.Arbitrary<readonly (readonly [number, number])[]> = fc
  .tuple(
    fc.array(fc.tuple(fc.integer({ min: -7, max: 7 }), fc.integer({ min: -7, max: 7 })), {
      minLength: 3,
      maxLength: 6,
    }),
    fc.constantFrom(0, 0, 360, -360),
  )
  .map(([ring, turn]) => ring.map(([x, y]) => [x + 0.125 + turn, y + 0.125] as const));

function cellOf(column: Column): fc.Arbitrary<string> {
  switch (column.kind) {
    case 'id':
    case 'text':
      return text;
    case 'category':
      return fc.constantFrom(...(column.values ?? FEW));
    case 'list':
      return fc
        .uniqueArray(fc.constantFrom(...FEW.filter(Boolean)), { maxLength: 3 })
        .map((values) => values.join(';'));
    case 'day':
      return fc.oneof(fc.constant(''), randomDayBetween());
    case 'number':
      if (['longitude', 'latitude'].includes(column.name)) return degrees;
      return fc.oneof(
        fc.constant(''),
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => String(value || 0)),
      );
    case 'integer':
      return fc.oneof(fc.constant(''), fc.integer().map(String));
    case 'flag':
      return fc.constantFrom('', 'true', 'false');
    case 'url':
      return fc.constantFrom('', 'https://framablog.org/?p=1', 'http://example.org/a,b');
  }
}

function randomDayBetween(): fc.Arbitrary<string> {
  return fc.integer({ min: FIRST_DAY, max: FIRST_DAY + DAYS }).map(dayOf);
}
