import * as v from 'valibot';
import type { ImportedDataset } from '../../db/database';
import { TABLE_NAMES } from '../../model/tables';
import { MOST_EDITIONS } from '../../model/year-name';
import type { Fault, Wanted } from './refusal';

/** A message of the shape is what should have stood there: the page says it in words. */
const wanted = (what: Wanted) => what;

const LONGEST_NAME = 1_000;
const MOST_COLUMNS = 1_000;
const LONGEST_KEY = 500;
/** What a browser can hold at once. */
const MOST_CELLS = 100_000_000;

const text = (longest: number) =>
  v.pipe(
    v.string(wanted('text')),
    v.minLength(1, wanted('text')),
    v.maxLength(longest, wanted('text')),
  );

const count = v.pipe(
  v.number(wanted('count')),
  v.safeInteger(wanted('count')),
  v.minValue(0, wanted('count')),
);

const ledger = v.pipe(
  v.object(
    { read: count, imported: count, setAside: count, empty: count, duplicates: count },
    wanted('object'),
  ),
  v.check(
    ({ read, imported, setAside, empty, duplicates }) =>
      read === imported + setAside + empty + duplicates,
    wanted('sum'),
  ),
);

const column = v.object(
  {
    // As a key it would change the object that holds the columns.
    name: v.pipe(text(LONGEST_NAME), v.notValue('__proto__', wanted('name'))),
    kind: v.picklist(['text', 'category', 'list', 'day', 'number', 'flag'], wanted('kind')),
  },
  wanted('object'),
);

const dataset = v.pipe(
  v.object(
    {
      resource: v.pipe(v.string(wanted('text')), v.regex(/^[a-z0-9-]{1,100}$/, wanted('name'))),
      id: text(200),
      table: v.picklist(TABLE_NAMES, wanted('table')),
      year: v.pipe(
        v.number(wanted('year')),
        v.integer(wanted('year')),
        v.minValue(1000, wanted('year')),
        v.maxValue(9999, wanted('year')),
      ),
      // Left out of the first one, and by pages that knew no other.
      edition: v.optional(
        v.pipe(
          v.number(wanted('edition')),
          v.integer(wanted('edition')),
          v.minValue(1, wanted('edition')),
          v.maxValue(MOST_EDITIONS, wanted('edition')),
        ),
      ),
      name: text(LONGEST_NAME),
      scope: v.picklist(['unconfirmed', 'complete', 'extract'], wanted('scope')),
      ledger,
      importedAt: v.pipe(v.string(wanted('time')), v.isoTimestamp(wanted('time'))),
      digest: text(200),
      rows: count,
      columns: v.pipe(
        v.array(column, wanted('list')),
        v.minLength(1, wanted('list')),
        v.maxLength(MOST_COLUMNS, wanted('list')),
        v.check((all) => areUnlike(all.map(({ name }) => name)), wanted('unlike')),
      ),
    },
    wanted('object'),
  ),
  v.check(({ rows, columns }) => rows * columns.length <= MOST_CELLS, wanted('count')),
);

const memory = v.object(
  {
    key: v.pipe(
      v.string(wanted('key')),
      v.regex(/^(places|mapping:[\s\S]+)$/, wanted('key')),
      v.maxLength(LONGEST_KEY, wanted('key')),
    ),
    value: v.unknown(),
  },
  wanted('object'),
);

/** What our part of a data package holds. */
const shape = v.object(
  {
    datasets: v.pipe(
      v.array(dataset, wanted('list')),
      v.check((all) => areUnlike(all.map(({ id }) => id)), wanted('unlike')),
      v.check((all) => areUnlike(all.map(({ resource }) => resource)), wanted('unlike')),
    ),
    memories: v.pipe(
      v.array(memory, wanted('list')),
      v.check((all) => areUnlike(all.map(({ key }) => key)), wanted('unlike')),
    ),
  },
  wanted('object'),
);

type Shaped = v.InferOutput<typeof shape>;
export type ShapedDataset = Shaped['datasets'][number];

/** All that is wrong with it, not the first thing alone. */
export function shaped(value: unknown): Shaped | Fault[] {
  const read = v.safeParse(shape, value);
  if (read.success) return read.output;
  return read.issues.map((issue) => ({
    kind: 'shape',
    where: ['millesime', v.getDotPath(issue)].filter(Boolean).join('.'),
    wanted: issue.message as Wanted,
  }));
}

/** The record that the database keeps; its chunks are counted when they are cut. */
export function recordOf(told: ShapedDataset): ImportedDataset {
  const { id, table, year, edition = 1, name, scope, ledger, importedAt, digest, rows } = told;
  const own = { id, table, year, name, scope, ledger, importedAt, digest, rows };
  return { ...own, ...(edition > 1 ? { edition } : {}), origin: 'imported', chunks: 0 };
}

function areUnlike(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}
