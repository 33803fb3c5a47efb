import { importing as en } from '../i18n/en/import';
import { importing as fr } from '../i18n/fr/import';
import { language } from '../i18n/language.svelte';

/** So many rows, in words. */
export function rowsText(count: number): string {
  // In French, zero is singular.
  const isOne = language.code === 'fr' ? count < 2 : count === 1;
  return language.pick({ fr, en }).rowsOf(language.number(count), isOne);
}
