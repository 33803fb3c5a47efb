import { render } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { readRecords } from '../../src/csv/read';
import type { Columnar } from '../../src/model/columnar';
import { TABLE_NAMES, tables, type TableName } from '../../src/model/tables';
import type { Context } from '../../src/views/context';
import { pageOfTables } from '../pages';
import InPage from './InPage.svelte';

/** A page on the year 2019 whose tables hold the records given, headings first. */
export function pageOn(
  records: Partial<Record<TableName, readonly (readonly string[])[]>>,
): Context {
  const read = (name: TableName): Columnar =>
    readRecords(tables[name], records[name] ?? [['id']]).data;
  return pageOfTables(TABLE_NAMES.map(read));
}

/** Shows a component on a page. */
export function renderOn<Props extends object>(
  context: Context,
  component: Component<Props>,
  props: NoInfer<Props>,
) {
  return render(InPage as Component<object>, { props: { context, component, props } });
}
