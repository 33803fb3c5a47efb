import { language } from '../i18n/language.svelte';
import { columnNamed } from '../csv/read/column-kind';
import type { ImportedTable } from '../model/tables';

/** The name of a column of ours, for people. */
export function columnLabel(table: ImportedTable, name: string): string {
  return name === '' ? '' : columnNamed(table, name).label[language.code];
}
