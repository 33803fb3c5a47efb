import type { BandMark } from '../charts/band/band-marks';
import { clipped, inDays, inNumbers, sameSpan, type DaySpan } from '../charts/band/day-span';
import type { band } from '../i18n/en/band';
import { language } from '../i18n/language.svelte';
import { valueLabel } from '../i18n/value';
import { days, text, type Columnar } from '../model/columnar';
import { monthOf, monthSpan, utcDate, yearOf, type Span } from '../model/day';

/** A release that the year has a part in. */
interface DatedRelease {
  row: number;
  /** Its id, or the key that all share that may be of any day of the year. */
  key: string;
  period: DaySpan;
}

/** The key of the one mark for all that is known by its year alone. */
export const YEAR_LONG = 'year';

export function datedReleases(data: Columnar, extent: DaySpan): DatedRelease[] {
  return Array.from({ length: data.rows }, (_, row) => row).flatMap((row) => {
    const span = days(data, row);
    const period = span && inNumbers(span);
    const part = period && clipped(period, extent);
    if (!part) return [];
    return [{ row, key: sameSpan(part, extent) ? YEAR_LONG : text(data, 'id', row), period }];
  });
}

/** Its mark in the band: what it is about in short, and all that is known of it in words. */
export function releaseMark(
  data: Columnar,
  { row, key, period }: DatedRelease,
  t: typeof band,
): BandMark {
  const subject = valueLabel('subject', text(data, 'subject', row));
  const translated = language.code === 'en' ? text(data, 'title_en', row) : '';
  const title = translated || text(data, 'title', row);
  const planned = text(data, 'status', row) === 'planned';
  const said = [
    title,
    valueLabel('type', text(data, 'type', row)),
    periodWords(inDays(period)),
    planned ? t.planned : '',
  ];
  return {
    ...period,
    key,
    labels: [`${subject} ${text(data, 'version', row)}`.trim(), title],
    name: said.filter((part) => part !== '').join(', '),
    planned,
  };
}

/** Both ends with their year; the name of a whole month. */
export function periodWords(span: Span): string {
  const { day, monthAndYear } = language.format;
  const month = monthSpan(yearOf(span.from), monthOf(span.from));
  if (span.from === month.from && span.to === month.to) {
    return monthAndYear.format(utcDate(span.from));
  }
  return day.formatRange(utcDate(span.from), utcDate(span.to));
}
