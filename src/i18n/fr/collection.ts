import type { collection as en } from '../en/collection';

/** Ce que chaque vue d’une table a. */
export const collection: typeof en = {
  count: {
    events: (shown, total, one) =>
      one ? `${shown} événement sur ${total}` : `${shown} événements sur ${total}`,
    press: (shown, total, one) =>
      one ? `${shown} mention sur ${total}` : `${shown} mentions sur ${total}`,
    releases: (shown, total, one) =>
      one ? `${shown} parution sur ${total}` : `${shown} parutions sur ${total}`,
    partners: (shown, total, one) =>
      one ? `${shown} lien sur ${total}` : `${shown} liens sur ${total}`,
    figures: (shown, total, one) =>
      one ? `${shown} chiffre sur ${total}` : `${shown} chiffres sur ${total}`,
    claims: (shown, total, one) =>
      one ? `${shown} affirmation sur ${total}` : `${shown} affirmations sur ${total}`,
  },
  filter: 'Filtrer',
  filters: 'Filtres',
  close: 'Fermer',
  picture: 'Image',
  table: 'Tableau',
  form: 'Montrer en',
  csv: 'CSV',
  json: 'JSON',
  downloadCsv: 'Télécharger CSV',
  downloadJson: 'Télécharger JSON',
  copyLink: 'copier le lien',
  copied: 'lien copié',
  quote: 'citer',
  quoted: 'phrase et lien copiés',
  notCopied: 'Le navigateur n’a pas laissé copier le lien : prenez-le dans la barre d’adresse.',
  search: 'Filtrer par des mots',
  searchLabel: 'Filtrer toute l’année par des mots',
  none: 'Rien ne répond à tout cela.',
  without: (what, count) => `Sans ${what} : ${count} ${count < 2 ? 'ligne' : 'lignes'}`,
};
