import type { Year } from '../filter/explorer.svelte';
import { shell as shellEn } from '../i18n/en/shell';
import { twoYears as en } from '../i18n/en/two-years';
import { shell as shellFr } from '../i18n/fr/shell';
import { twoYears as fr } from '../i18n/fr/two-years';
import { language } from '../i18n/language.svelte';

/** What a year is called beside another: two files of one year are told apart. */
export function yearLabel({ year, imported, edition = 1 }: Year, beside: Year): string {
  if (year !== beside.year) return String(year);
  if (imported) return language.pick({ fr: shellFr, en: shellEn }).imported(year, edition);
  return language.pick({ fr, en }).site(year);
}

const BESIDE = 'with ';

/** The key of a row of the year compared with: the shown year may have a row of that identity. */
export function besideKey(id: string): string {
  return BESIDE + id;
}

/** The identity in such a key; null in that of a row of the shown year. */
export function besideId(key: string): string | null {
  return key.startsWith(BESIDE) ? key.slice(BESIDE.length) : null;
}
