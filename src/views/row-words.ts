import { language } from '../i18n/language.svelte';
import { valueLabel } from '../i18n/value';
import { list, number, text, type Columnar } from '../model/columnar';
import { yearOf } from '../model/day';
import { tables } from '../model/tables';
import { eventDays, shortEventDays, townLabel } from './event-words';
import { amountText } from './figure-words';
import { releasePeriod } from './release-words';

/** What a row of any table is called, in the page's language where it is our own words. */
export function rowTitle(data: Columnar, row: number): string {
  return inLanguage(data, tables[data.table].title, row);
}

/** When and where, by whom or of what kind, in a few words; `year` is not repeated. */
export function rowAbout(data: Columnar, row: number, year: number): string {
  return partsOf(data, row, year)
    .filter((part) => part !== '')
    .join(' · ');
}

function partsOf(data: Columnar, row: number, year: number): string[] {
  switch (data.table) {
    case 'events': {
      const inYear = Number(text(data, 'start', row).slice(0, 4)) === year;
      const when = inYear ? shortEventDays(data, row) : eventDays(data, row);
      const types = list(data, 'types', row).map((type) => valueLabel('type', type));
      const speakers = list(data, 'speakers', row);
      return [when, townLabel(data, row), types.join(', '), speakers.join(', ')];
    }
    case 'press': {
      const day = text(data, 'date', row);
      const when = day && (yearOf(day) === year ? language.shortDay(day) : language.day(day));
      return [when, text(data, 'outlet', row), text(data, 'agency', row)];
    }
    case 'releases':
      return [
        releasePeriod(data, row),
        valueLabel('subject', text(data, 'subject', row)),
        valueLabel('type', text(data, 'type', row)),
      ];
    case 'partners':
      return [valueLabel('relation', text(data, 'relation', row)), inLanguage(data, 'detail', row)];
    case 'figures':
    case 'claims':
      return [yearText(number(data, 'year', row)), amount(data, row)];
  }
}

/** Words of ours, which stand in both languages. */
function inLanguage(data: Columnar, name: string, row: number): string {
  const translated = language.code === 'en' ? text(data, `${name}_en`, row) : '';
  return translated || text(data, name, row);
}

function yearText(year: number): string {
  return Number.isNaN(year) ? '' : String(year);
}

function amount(data: Columnar, row: number): string {
  const value = number(data, data.table === 'claims' ? 'stated' : 'value', row);
  return Number.isNaN(value) ? '' : amountText(value, text(data, 'unit', row));
}
