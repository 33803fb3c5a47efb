import type { facets as en } from '../en/facets';

export const facets: typeof en = {
  more: (hidden) => (hidden < 2 ? `+ ${hidden} autre` : `+ ${hidden} autres`),
  less: 'en montrer moins',
  beyond: (hidden) =>
    hidden < 2
      ? `${hidden} autre se cherche par son nom`
      : `${hidden} autres se cherchent par leur nom`,
  find: 'Chercher une valeur',
  none: 'aucune valeur de ce nom',
  excluded: ', exclu',
  notStated: 'non précisé',
  month: 'Mois',
  both: (count, year, other, otherYear) => `${count} en ${year}, ${other} en ${otherYear}`,
  exclude: (label) => `Tout sauf : ${label}`,
  hint: 'Majuscule et clic : tout sauf cette valeur',
};
