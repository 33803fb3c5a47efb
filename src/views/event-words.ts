import { map as en } from '../i18n/en/map';
import { map as fr } from '../i18n/fr/map';
import { language } from '../i18n/language.svelte';
import { valueLabel } from '../i18n/value';
import { cell, days, list, text, type Columnar } from '../model/columnar';
import { utcDate, yearOf } from '../model/day';
import type { When } from '../i18n/en/map';
import type { EventsPortrait } from '../summary/events-portrait';

/** What the mark of an event tells: its first type, or that it is a contributors' workshop. */
export function kindOf(data: Columnar, row: number): string {
  if (text(data, 'category', row) === 'contribatelier') return 'contribatelier';
  return list(data, 'types', row)[0] ?? '';
}

/** The kinds of all events; of several alike only one is looked at. */
export function kindsOf(data: Columnar): Set<string> {
  const { category, types } = data.columns;
  const seen = new Set<number>();
  const kinds = new Set<string>();
  for (let row = 0; row < data.rows; row++) {
    const type = types?.kind === 'list' ? types.codes[types.offsets[row]] : 0;
    const of = category?.kind === 'category' ? category.codes[row] : 0;
    // Two codes as one number.
    const key = type * 2 ** 20 + of;
    if (seen.has(key)) continue;
    seen.add(key);
    kinds.add(kindOf(data, row));
  }
  return kinds;
}

/** The kind in the reader's language. */
export function kindLabel(kind: string): string {
  if (kind === '') return language.pick({ fr, en }).noType;
  return valueLabel(kind === 'contribatelier' ? 'category' : 'type', kind);
}

/** The town; where there is none, that it took place online or that nobody says. */
export function townLabel(data: Columnar, row: number): string {
  const t = language.pick({ fr, en });
  const missing = cell(data, 'online', row) === true ? t.online : t.nowhere;
  return text(data, 'city', row) || missing;
}

/** When an event took place, in full. */
export function eventDays(data: Columnar, row: number): string {
  const span = days(data, row);
  return span ? language.span(span) : '';
}

/** The same without the year. */
export function shortEventDays(data: Columnar, row: number): string {
  const span = days(data, row);
  if (!span) return '';
  return language.format.shortDay.formatRange(utcDate(span.from), utcDate(span.to));
}

/** The months of a sentence, with the year where it is not the one shown or not one alone. */
export function whenOf({ months, shown, total }: EventsPortrait, year: number): When | null {
  if (!months) return null;
  const { from, to } = months;
  const isYear = yearOf(from) === year && yearOf(to) === year;
  if (isYear && shown === total && from !== to) return { kind: 'year', in: String(year) };
  const written = isYear ? language.format.month : language.format.monthAndYear;
  const [first, last] = [from, to].map((day) => written.format(utcDate(day)));
  return from === to ? { kind: 'month', in: first } : { kind: 'months', from: first, to: last };
}
