import type { rows as en } from '../en/rows';

export const rows: typeof en = {
  caption: (table, shown, total) =>
    `${table} : ${shown} sur ${total}. Les en-têtes trient les lignes ; le nom d’une ligne l’ouvre.`,
  sorting: 'Trier par',
  only: (column, value) => `${column} : ${value}`,
  missing: 'non précisé',
  none: 'Aucune ligne pour cette sélection.',
  busy: 'Tri des lignes en cours',
  printed: (count, total) =>
    `Imprimées : les ${count} premières lignes sur ${total}. Le téléchargement les contient toutes.`,
  part: (from, to, total) => `Lignes ${from} à ${to} sur ${total}`,
  before: 'Lignes précédentes',
  after: 'Lignes suivantes',
  site: (host) => `Site : ${host}`,
};
