import { render } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { readRecords } from '../../src/csv/read';
import type { Year } from '../../src/filter/explorer.svelte';
import type { Columnar } from '../../src/model/columnar';
import { TABLE_NAMES, tables, type TableName } from '../../src/model/tables';
import type { Context } from '../../src/views/context';
import { Reference } from '../../src/views/reference.svelte';
import { pageOfTables } from '../pages';
import InPage from './InPage.svelte';

type Records = Partial<Record<TableName, readonly (readonly string[])[]>>;

/** A page on the year 2019 whose tables hold the records given, headings first. */
export function pageOn(records: Records): Context {
  return pageOfTables(TABLE_NAMES.map((name) => tableOf(name, records)));
}

/** The same page, compared with a year of the reader's files. */
export function beside(context: Context, number: number, records: Records): Context {
  const { explorer, library, page } = context;
  const own = TABLE_NAMES.map((name) => [name, tableOf(name, records)]);
  const year: Year = {
    year: number,
    name: '',
    imported: true,
    tables: Object.fromEntries(own) as Year['tables'],
  };
  const entry = { name: String(number), year: number, imported: true, edition: 1 };
  const around = {
    library,
    selection: page.selection,
    shown: explorer.year,
    explorer: () => explorer,
  };
  return { ...context, reference: new Reference(entry, year, around) };
}

function tableOf(name: TableName, records: Records): Columnar {
  return readRecords(tables[name], records[name] ?? [['id']]).data;
}

/** Shows a component on a page. */
export function renderOn<Props extends object>(
  context: Context,
  component: Component<Props>,
  props: NoInfer<Props>,
) {
  return render(InPage as Component<object>, { props: { context, component, props } });
}
