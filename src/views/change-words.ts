import { sameRows as en } from '../i18n/en/same-rows';
import { sameRows as fr } from '../i18n/fr/same-rows';
import { language } from '../i18n/language.svelte';
import { valueLabel } from '../i18n/value';
import type { Value } from '../model/columnar';
import { tables, type Column, type TableName } from '../model/tables';
import type { CellChange } from '../summary/same-rows/changed-cells';

/** One changed cell as the reader sees it; a value that there is not is empty. */
export interface ToldChange {
  column: string;
  label: string;
  from: string;
  to: string;
  /** All of it in a few words. */
  sentence: string;
}

export function toldChange(table: TableName, change: CellChange): ToldChange {
  const t = language.pick({ fr, en });
  const column = tables[table].columns.find(({ name }) => name === change.column);
  if (!column) throw new Error(`unknown column: ${change.column}`);
  const label = column.label[language.code];
  const [from, to] = [change.from, change.to].map((value) => valueText(column, value));
  return {
    column: column.name,
    label,
    from,
    to,
    sentence: t.changes[change.kind](label, from, to),
  };
}

function valueText({ kind, name, dimension = name }: Column, value: Value): string {
  const t = language.pick({ fr, en });
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? t.yes : t.no;
  if (typeof value === 'number') return kind === 'integer' ? String(value) : language.number(value);
  if (typeof value === 'string')
    return kind === 'day' ? language.day(value) : valueLabel(dimension, value);
  return value.map((one) => valueLabel(dimension, one)).join(', ');
}
