import { language } from '../i18n/language.svelte';
import type { Place } from '../model/place';

/** `Valence (26)`, `Montréal (Canada)`. */
export function placeText({ name, department, country }: Place): string {
  return `${name} (${department || language.country(country)})`;
}
