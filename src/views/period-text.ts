import { releases as en } from '../i18n/en/releases';
import { releases as fr } from '../i18n/fr/releases';
import { language } from '../i18n/language.svelte';
import { dayOfMonth, utcDate, yearOf, type Day, type Precision, type Span } from '../model/day';
import { period } from '../summary/period';

/** When something is or was, as exactly as its source tells it: `summer 2019`, `October 2019`. */
export function periodText(span: Span, precision: Precision): string {
  const t = language.pick({ fr, en });
  const told = period(span, precision);
  const year = String(yearOf(span.to));
  switch (told.kind) {
    case 'day':
    case 'days':
      return language.span(span);
    case 'month':
      return monthAndYear(span.from);
    case 'third':
      return t.third(
        told.third,
        monthAndYear(span.from),
        t.range(String(dayOfMonth(span.from)), String(dayOfMonth(span.to))),
      );
    case 'season': {
      const years =
        yearOf(span.from) === yearOf(span.to) ? year : t.range(`${yearOf(span.from)}`, year);
      return t.season(told.season, years);
    }
    case 'part':
      return t.part(told.part, year, months(span));
    case 'half':
      return t.half(told.half, year);
    case 'months':
      return language.format.monthAndYear.formatRange(utcDate(span.from), utcDate(span.to));
    case 'year':
      return year;
    case 'years':
      return t.range(String(yearOf(span.from)), year);
  }
}

function monthAndYear(day: Day): string {
  return language.format.monthAndYear.format(utcDate(day));
}

/** `Oct–Dec`, without the spaces that break a narrow column. */
function months({ from, to }: Span): string {
  const month = (day: Day) => language.format.shortMonth.format(utcDate(day));
  return language.pick({ fr, en }).range(month(from), month(to));
}
