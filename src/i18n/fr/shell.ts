import type { shell as en } from '../en/shell';

/** La page autour des vues. */
export const shell: typeof en = {
  views: {
    overview: 'Aperçu',
    map: 'Carte',
    releases: 'Parutions',
    press: 'Presse',
    partners: 'Partenaires',
    figures: 'Chiffres',
    about: 'À propos',
  },
  skip: 'Aller au contenu',
  home: 'Millésime, aperçu',
  viewsLabel: 'Vues',
  more: 'Plus',
  language: 'Langue',
  languageNames: { fr: 'Français', en: 'Anglais' },
  theme: 'Couleurs',
  themes: { auto: 'comme le système', light: 'claires', dark: 'sombres' },
  loading: 'Ouverture de l’année…',
  failed: 'L’année n’a pas pu être ouverte. Vérifiez la connexion et rechargez la page.',
  fromStorage: 'Le site n’a pas répondu : voici l’année telle que votre navigateur l’avait gardée.',
  viewFailed: 'Cette vue n’a pas pu être chargée. Vérifiez la connexion et réessayez.',
  again: 'Réessayer',
  refilled:
    'Ce que votre navigateur gardait de cette année avait disparu ou était abîmé : tout a été rangé de nouveau.',
  memory:
    'Votre navigateur refuse de garder des données, ou ne répond pas : l’année fonctionne de mémoire et rien ne sera conservé.',
  dismiss: 'Fermer',
  ignoredTitle: 'Une partie de l’adresse n’a pas été comprise et n’est pas prise en compte :',
  ignoredOthers: (count) => `${count} de plus`,
  ignored: {
    view: (part) => `il n’y a pas de vue « ${part} »`,
    parameter: (part) => `« ${part} » est inconnu`,
    value: (part) => `« ${part} » ne peut pas être lu`,
    encoding: (part) => `« ${part} » est abîmé`,
    length: (part) => `« ${part} » est trop long et a été coupé`,
    year: (part) => `l’année ${part} n’est pas ici`,
  },
  chips: {
    label: 'Sélection',
    undo: 'défaire',
    redo: 'refaire',
    clear: 'tout effacer',
    remove: (what) => `Retirer : ${what}`,
    not: (what) => `sauf ${what}`,
    missing: 'non précisé',
    words: (text) => `« ${text} »`,
    area: (latitudes, longitudes) => `sur la carte : ${latitudes}, ${longitudes}`,
    from: (one, other) => `${one} à ${other}`,
    north: (degrees) => `${degrees}° N`,
    south: (degrees) => `${degrees}° S`,
    east: (degrees) => `${degrees}° E`,
    west: (degrees) => `${degrees}° O`,
    elsewhere: 'ne concerne pas cette vue',
  },
  collection: {
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
  },
};
