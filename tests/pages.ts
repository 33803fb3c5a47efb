import { readRecords } from '../src/csv/read';
import { Explorer } from '../src/filter/explorer.svelte';
import { Page } from '../src/filter/page.svelte';
import { Selection } from '../src/filter/selection.svelte';
import type { Columnar } from '../src/model/columnar';
import { TABLE_NAMES, tables, type TableName } from '../src/model/tables';
import type { Context } from '../src/views/context';
import { Highlight } from '../src/views/highlight.svelte';
import { Library } from '../src/views/library.svelte';

/** A page on the year 2019 with such tables; the others are empty. */
export function pageOfTables(given: readonly Columnar[]): Context {
  const held = (name: TableName): [TableName, Columnar] => [
    name,
    given.find(({ table }) => table === name) ?? readRecords(tables[name], [['id']]).data,
  ];
  const selection = new Selection();
  const year = {
    year: 2019,
    name: 'Framasoft',
    tables: Object.fromEntries(TABLE_NAMES.map(held)) as Record<TableName, Columnar>,
  };
  return {
    explorer: new Explorer(year, selection),
    page: new Page(selection),
    reference: null,
    highlight: new Highlight(),
    library: new Library({ years: [2019], open: () => Promise.reject(new Error('closed')) }, () =>
      Promise.reject(new Error('no storage')),
    ),
  };
}
