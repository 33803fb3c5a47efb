import { shell as en } from '../i18n/en/shell';
import { shell as fr } from '../i18n/fr/shell';
import { language } from '../i18n/language.svelte';
import { valueLabel } from '../i18n/value';
import { columnOf, tables } from '../model/tables';

/** A value of a clause, standing alone: where it is missing, of what. */
export function valueWords(dimension: string, value: string): string {
  const { missing } = language.pick({ fr, en }).chips;
  return valueLabel(dimension, value) || `${nameOf(dimension)} ${missing}`;
}

function nameOf(dimension: string): string {
  const holder = Object.values(tables).find((candidate) => columnOf(candidate, dimension));
  return (holder && columnOf(holder, dimension)?.label[language.code].toLowerCase()) ?? dimension;
}
