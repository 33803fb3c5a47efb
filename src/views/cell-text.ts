import { language } from '../i18n/language.svelte';
import { valueLabel } from '../i18n/value';
import { list, number, text, type Columnar } from '../model/columnar';
import { yearOf, type Day } from '../model/day';
import type { Column } from '../model/tables';

/** What a cell of a table says; empty where it says nothing. */
export function cellText(data: Columnar, { name, kind, dimension = name }: Column, row: number) {
  switch (kind) {
    case 'number':
    case 'integer': {
      const value = number(data, name, row);
      if (Number.isNaN(value)) return '';
      return kind === 'number' ? language.number(value) : String(value);
    }
    case 'list':
      return list(data, name, row)
        .map((value) => valueLabel(dimension, value))
        .join(', ');
    default:
      return valueLabel(dimension, text(data, name, row));
  }
}

/** A day; its year where it is not the one shown. */
export function dayText(day: Day, year: number): string {
  return yearOf(day) === year ? language.shortDay(day) : language.day(day);
}

/** The address of a row where its source has one, as a link may follow it. */
export function siteOf(data: Columnar, row: number): URL | null {
  const url = text(data, 'url', row);
  return /^https?:\/\//.test(url) && URL.canParse(url) ? new URL(url) : null;
}
