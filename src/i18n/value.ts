import { vocabulary } from '../model/vocabulary';
import { language } from './language.svelte';

/**
 * A value of a dimension as the reader sees it: types translated, countries and languages
 * named, names as they stand. Empty for a missing value: the caller says so in its words.
 */
export function valueLabel(dimension: string, value: string): string {
  if (value === '') return '';
  if (dimension === 'country') return language.country(value);
  if (dimension === 'language') return language.languageName(value);
  return vocabulary[dimension]?.[value]?.[language.code] ?? value;
}
