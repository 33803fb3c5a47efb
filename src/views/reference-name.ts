import { reference as en } from '../i18n/en/reference';
import { shell as shellEn } from '../i18n/en/shell';
import { reference as fr } from '../i18n/fr/reference';
import { shell as shellFr } from '../i18n/fr/shell';
import { language } from '../i18n/language.svelte';
import type { ReferenceEntry } from './references';

/** A year to compare with, as the reader is told it. */
export function referenceName({ year, imported, edition, figuresOnly }: ReferenceEntry): string {
  if (figuresOnly) return language.pick({ fr, en }).figuresOnly(year);
  if (!imported) return String(year);
  return language.pick({ fr: shellFr, en: shellEn }).imported(year, edition);
}
