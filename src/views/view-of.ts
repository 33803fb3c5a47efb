import { TABLE_NAMES, type TableName } from '../model/tables';
import type { ViewName } from '../model/view';

const VIEW_OF: Readonly<Record<TableName, ViewName | null>> = {
  events: 'map',
  press: 'press',
  releases: 'releases',
  partners: 'partners',
  figures: 'figures',
  claims: null,
};

/** The view that shows the rows of a table, if one does. */
export function viewOf(table: TableName): ViewName | null {
  return VIEW_OF[table];
}

/** The table whose rows a view shows; null where it shows several, or none. */
export function tableOf(view: ViewName): TableName | null {
  return TABLE_NAMES.find((table) => VIEW_OF[table] === view) ?? null;
}

/** The tables whose rows some view shows. */
export const SHOWN_TABLES: readonly TableName[] = TABLE_NAMES.filter((table) => VIEW_OF[table]);
