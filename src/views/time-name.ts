import type { Namer } from '../charts/time/time-labels';
import { language } from '../i18n/language.svelte';
import { dayOfMonth, utcDate, yearOf } from '../model/day';

/** The names of a unit of time on an axis, the longest first. */
export const timeName: Namer = (unit, day, coarsest) => {
  const date = utcDate(day);
  const { month, shortMonth, narrowMonth, monthAndYear } = language.format;
  switch (unit) {
    case 'year':
      return [String(yearOf(day)), `’${String(yearOf(day)).slice(2)}`];
    case 'month':
      return coarsest
        ? [monthAndYear.format(date), month.format(date), shortMonth.format(date)]
        : [month.format(date), shortMonth.format(date), narrowMonth.format(date)];
    case 'week':
    case 'day':
      return [String(dayOfMonth(day))];
  }
};
