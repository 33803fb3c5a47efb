import { vocabulary } from '../model/vocabulary';
import { LANGUAGES } from '../model/words';

const displayNames = (type: 'region' | 'language') =>
  LANGUAGES.map((code) => new Intl.DisplayNames(code, { type }));

const codes: Readonly<Record<string, readonly Intl.DisplayNames[]>> = {
  country: displayNames('region'),
  language: displayNames('language'),
};

/** All that a value may be called: as it stands, and in each language of the page. */
export function valueNames(dimension: string, value: string): string[] {
  const words = Object.values(vocabulary[dimension]?.[value] ?? {});
  const named = (codes[dimension] ?? []).flatMap((names) => nameIn(names, value));
  return [...new Set([value, ...words, ...named])];
}

function nameIn(names: Intl.DisplayNames, code: string): string[] {
  try {
    return [names.of(code) ?? code];
  } catch {
    // Not a code: it has no other name.
    return [];
  }
}
