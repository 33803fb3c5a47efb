import { render } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { readRecords } from '../../src/csv/read';
import { Explorer } from '../../src/filter/explorer.svelte';
import { Page } from '../../src/filter/page.svelte';
import { Selection } from '../../src/filter/selection.svelte';
import type { Columnar } from '../../src/model/columnar';
import { TABLE_NAMES, tables, type TableName } from '../../src/model/tables';
import type { Context } from '../../src/views/context';
import { Highlight } from '../../src/views/highlight.svelte';
import { Library } from '../../src/views/library.svelte';
import InPage from './InPage.svelte';

/** A page on the year 2019 whose tables hold the records given, headings first. */
export function pageOn(
  records: Partial<Record<TableName, readonly (readonly string[])[]>>,
): Context {
  const read = (name: TableName): Columnar =>
    readRecords(tables[name], records[name] ?? [['id']]).data;
  return pageOfTables(TABLE_NAMES.map(read));
}

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
    highlight: new Highlight(),
    library: new Library({ years: [2019], open: () => Promise.reject(new Error('closed')) }, () =>
      Promise.reject(new Error('no storage')),
    ),
  };
}

/** Shows a component on a page. */
export function renderOn<Props extends object>(
  context: Context,
  component: Component<Props>,
  props: NoInfer<Props>,
) {
  return render(InPage as Component<object>, { props: { context, component, props } });
}
