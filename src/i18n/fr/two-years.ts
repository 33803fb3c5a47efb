import type { Scope } from '../../model/scope';
import type { twoYears as en } from '../en/two-years';

const scopes: Record<Scope, string> = {
  complete: '',
  extract: ' (extrait)',
  unconfirmed: ' (peut-être incomplète)',
};

/** Ce qui se dit de deux années côte à côte, où qu’elles soient. */
export const twoYears: typeof en = {
  site: (year) => `${year} (rapport)`,
  filled: (year) => `${year} plein`,
  outlined: (year, scope) => `${year} contour${scopes[scope]}`,
  both: (counted, year, other, otherYear) => `${counted} en ${year}, ${other} en ${otherYear}`,
  noData: (counted, year, otherYear) => `${counted} en ${year}, aucune donnée pour ${otherYear}`,
  sentence: (days, events, press, releases) =>
    `${days}\u00a0: ${events}\u202f; ${press}\u202f; ${releases}.`,
  scope: (year, scope) => {
    if (scope === 'extract') return ` Les fichiers de ${year} sont un extrait.`;
    return scope === 'unconfirmed'
      ? ` Il n’est pas confirmé que les fichiers de ${year} soient complets.`
      : '';
  },
  wholeYear: 'Toute l’année',
  marks: (year) =>
    `Parutions de ${year}\u00a0: chacune choisit les deux semaines avant et après les mêmes jours`,
  yearLong: (counted, year) => `${counted}, celles de ${year}`,
  inYear: (name, year) => `${name} en ${year}`,
  lane: (name, other, year) => `${name}\u202f; ${year}\u00a0: ${other}`,
  pairs: (year, other) =>
    `Dans chaque couloir ${year} en haut, ${other} en bas\u00a0: en contour, aux mêmes jours de l’année.`,
  beside: (year, sentence) => ` Dans les fichiers de ${year}\u00a0: ${sentence}`,
};
