import type { sameRows as en } from '../en/same-rows';
import { tableTitle } from './compare-nouns';

export const sameRows: typeof en = {
  title: (table) => `Ligne à ligne\u00a0: ${tableTitle(table).toLowerCase()}`,
  sentence({ same, changed, spelling, new: added, gone }) {
    const respelt =
      spelling.text === '0' ? '' : ` (dont ${spelling.text} dans l’écriture seulement)`;
    return [
      `${same.text} ${same.one ? 'ligne identique' : 'lignes identiques'}`,
      `${changed.text} ${changed.one ? 'modifiée' : 'modifiées'}${respelt}`,
      `${added.text} ${added.one ? 'nouvelle' : 'nouvelles'}`,
      `${gone.text} ${gone.one ? 'disparue' : 'disparues'}.`,
    ].join(', ');
  },
  filter: 'Montrer les lignes',
  counts: {
    same: ({ text, one }) => `${text} ${one ? 'identique' : 'identiques'}`,
    changed: ({ text, one }) => `${text} ${one ? 'modifiée' : 'modifiées'}`,
    new: ({ text, one }) => `${text} ${one ? 'nouvelle' : 'nouvelles'}`,
    gone: ({ text, one }) => `${text} ${one ? 'disparue' : 'disparues'}`,
  },
  status: { same: 'identique', changed: 'modifiée', new: 'nouvelle', gone: 'disparue' },
  respelt: 'dans l’écriture seulement',
  list: 'Lignes des deux fichiers',
  changes: {
    changed: (column, from, to) => `${column} : ${from} → ${to}`,
    added: (column, _, to) => `${column}, ajouté : ${to}`,
    removed: (column, from) => `${column}, retiré : ${from}`,
  },
  yes: 'oui',
  no: 'non',
  untitled: 'sans titre',
  none: 'Aucune ligne de cette sorte.',
  shown: (shown, total) => `${shown} lignes montrées sur ${total}.`,
  more: (count) => (count.one ? 'Montrer 1 ligne de plus' : `Montrer ${count.text} lignes de plus`),
  download: 'Télécharger la comparaison en CSV',
  fileName: (table) => `comparaison-${table}.csv`,
};
