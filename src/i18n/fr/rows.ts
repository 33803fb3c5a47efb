import type { rows as en } from '../en/rows';

export const rows: typeof en = {
  caption: (table, shown, total) =>
    `${table} : ${shown} sur ${total}. Les en-têtes trient les lignes ; le nom d’une ligne l’ouvre.`,
  sorting: 'Trier par',
  only: (column, value) => `${column} : ${value}`,
  missing: 'non précisé',
  none: 'Aucune ligne pour cette sélection.',
  more: (count, left) => `En montrer ${count} de plus (reste ${left})`,
  site: (host) => `Site : ${host}`,
};
