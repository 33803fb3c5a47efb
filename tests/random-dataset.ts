import fc from 'fast-check';
import type { Parcel } from '../src/db/archive';
import type { ImportedDataset, Memory } from '../src/db/database';
import type { Columnar, ColumnData } from '../src/model/columnar';
import { NO_DAY, dayNumber } from '../src/model/day';
import { TABLE_NAMES, tables, type Column } from '../src/model/tables';
import { byDay } from '../src/model/union';

/** What a spreadsheet would run, what CSV has to quote, what text loses on the way. */
const HOSTILE = [
  '',
  '=1+1',
  '+33',
  '-2',
  '@SUM(A1)',
  "'=1",
  "''=1",
  "'",
  "'plain",
  '\tx',
  '\rx',
  '\0x',
  '＝1',
  '＋',
  '－',
  '＠',
  "'＝",
  '\uFEFFmark',
  'a\r\nb',
  'a\nb',
  'a\rb',
  '"',
  '""',
  'a"b,c',
  ',',
  ' ',
  '\u202Eabc',
  '__proto__',
  '<script>',
  '\\',
  '\\;',
  'a;b',
  ';',
  '🎈 œuvre',
];

const cell = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);

/** Rows of a column as its dictionary would come from them, in the order of the rows. */
function coded(rows: readonly (readonly string[])[]) {
  const dictionary = [''];
  const codes: number[] = [];
  const offsets = [0];
  for (const items of rows) {
    for (const item of items) {
      if (!dictionary.includes(item)) dictionary.push(item);
      codes.push(dictionary.indexOf(item));
    }
    offsets.push(codes.length);
  }
  return { dictionary, codes: Uint32Array.from(codes), offsets: Uint32Array.from(offsets) };
}

function columnOf({ kind }: Pick<Column, 'kind'>, rows: number): fc.Arbitrary<ColumnData> {
  const of = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: rows, maxLength: rows });
  switch (kind) {
    case 'id':
    case 'text':
      return of(cell).map((values) => ({ kind: 'text', values }));
    case 'url':
      return of(fc.constantFrom('', 'https://framablog.org/?p=1', 'http://example.org/a,b')).map(
        (values) => ({ kind: 'text', values }),
      );
    case 'category':
      return of(cell).map((values) => {
        const { dictionary, codes } = coded(values.map((value) => [value]));
        return { kind: 'category', dictionary, codes };
      });
    case 'list':
      return of(fc.uniqueArray(cell.filter(Boolean), { maxLength: 3 })).map((lists) => ({
        kind: 'list',
        ...coded(lists.map((items) => (items.length > 0 ? items : ['']))),
      }));
    case 'day':
      return of(
        fc.oneof(
          fc.constant(NO_DAY),
          fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2100-12-31') }),
        ),
      ).map((values) => ({ kind: 'day', values: Int32Array.from(values) }));
    case 'number':
    case 'integer':
      return of(fc.oneof(fc.constant(NaN), fc.double({ noDefaultInfinity: true }))).map(
        (values) => ({ kind: 'number', values: Float64Array.from(values) }),
      );
    case 'flag':
      return of(fc.constantFrom(0, 1, 2)).map((values) => ({
        kind: 'flag',
        values: Uint8Array.from(values),
      }));
  }
}

/** Rows of a table with columns that it does not declare, and without some that it does. */
const columnar: fc.Arbitrary<Columnar> = fc
  .record({
    table: fc.constantFrom(...TABLE_NAMES),
    rows: fc.integer({ min: 0, max: 12 }),
    kept: fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }),
    extra: fc.uniqueArray(cell, { maxLength: 3 }),
  })
  .chain(({ table, rows, kept, extra }) => {
    const declared = tables[table].columns.filter(({ kind }, at) => kind === 'id' || kept[at]);
    const all = [
      ...declared.map((column) => fc.tuple(fc.constant(column.name), columnOf(column, rows))),
      ...extra.map((heading) =>
        fc.tuple(fc.constant(`+${heading}`), columnOf({ kind: 'text' }, rows)),
      ),
    ];
    return fc
      .tuple(...all)
      .map((columns) => byDay({ table, rows, columns: Object.fromEntries(columns) }));
  })
  .map(inOrderOfRows);

/** Sorting by day leaves dictionaries in the order of old: here as the rows now need them. */
function inOrderOfRows(data: Columnar): Columnar {
  const columns = Object.entries(data.columns).map(([name, column]): [string, ColumnData] => {
    if (column.kind !== 'category' && column.kind !== 'list') return [name, column];
    const lists = Array.from({ length: data.rows }, (_, row) => {
      if (column.kind === 'category') return [column.dictionary[column.codes[row]]];
      return Array.from(
        column.codes.slice(column.offsets[row], column.offsets[row + 1]),
        (code) => column.dictionary[code],
      );
    });
    const { dictionary, codes, offsets } = coded(lists);
    return [
      name,
      column.kind === 'list'
        ? { kind: 'list', dictionary, codes, offsets }
        : { kind: 'category', dictionary, codes },
    ];
  });
  return { ...data, columns: Object.fromEntries(columns) };
}

function dataset(data: Columnar, id: string): fc.Arbitrary<ImportedDataset> {
  const count = fc.nat({ max: 1000 });
  return fc.record({
    id: fc.constant(id),
    table: fc.constant(data.table),
    year: fc.integer({ min: 1900, max: 2100 }),
    edition: fc.option(fc.integer({ min: 2, max: 9 }), { nil: undefined }),
    origin: fc.constant('imported' as const),
    digest: fc.stringMatching(/^[0-9a-f]{32}$/).map((digest) => `${digest}${id}`),
    rows: fc.constant(data.rows),
    chunks: fc.constant(1),
    importedAt: fc
      .integer({ min: 0, max: 2_000_000_000_000 })
      .map((time) => new Date(time).toISOString()),
    name: cell.map((name) => `${name}.csv`),
    scope: fc.constantFrom('unconfirmed' as const, 'complete' as const, 'extract' as const),
    ledger: fc.tuple(count, count, count, count).map(([imported, setAside, empty, duplicates]) => ({
      read: imported + setAside + empty + duplicates,
      imported,
      setAside,
      empty,
      duplicates,
    })),
  });
}

/** What a browser may hold of a reader's files. */
export const randomParcels: fc.Arbitrary<Parcel[]> = fc
  .array(columnar, { minLength: 0, maxLength: 4 })
  .chain((all) =>
    fc.tuple(
      ...all.map((data, at) => dataset(data, `id-${at}`).map((one) => ({ dataset: one, data }))),
    ),
  );

/** What a reader decided about files. */
export const randomMemories: fc.Arbitrary<Memory[]> = fc.uniqueArray(
  fc.record({
    key: fc.oneof(
      fc.constant('places'),
      fc.string({ minLength: 1, maxLength: 10 }).map((print) => `mapping:${print}`),
    ),
    value: fc
      .jsonValue({ maxDepth: 2 })
      .map((value) => JSON.parse(JSON.stringify(value)) as unknown),
  }),
  { maxLength: 4, selector: ({ key }) => key },
);
