import type { reference as en } from '../en/reference';

/** L’année à laquelle l’année montrée est comparée. */
export const reference: typeof en = {
  label: 'Année à comparer',
  none: '+ comparer avec une autre année',
  alone: 'sans comparaison',
  with: (year) => `avec ${year}`,
  figuresOnly: (year) => `${year} (chiffres du rapport)`,
  bring: 'importer une autre année…',
  stop: 'Ne plus comparer',
  rows: (year, shown, total) =>
    `${year}, dans la même sélection\u00a0: ${shown.text} ${shown.one ? 'ligne' : 'lignes'} sur ${total.text}`,
  nothing: (year) => `Rien de cela n’est connu de ${year}`,
  nothingWhy: (year) =>
    `Ce n’est pas zéro\u00a0: aucun tableau n’est ici. Seule l’année ${year} est montrée.`,
  failed: 'L’année à comparer n’a pas pu être ouverte.',
};
