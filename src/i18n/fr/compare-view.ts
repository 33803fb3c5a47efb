import type { compareView as en } from '../en/compare-view';

export const compareView: typeof en = {
  busy: 'Les deux années sont comptées…',
  bothRows: 'voir les lignes des deux côtés',
  tooMany: 'trop nombreux pour un lien\u00a0: voir plus bas',
  further: (count) => `${count} de plus`,
  rows: {
    ask: 'Chercher les mêmes lignes des deux côtés',
    busy: 'Recherche des mêmes lignes…',
    failed: 'Les lignes n’ont pas pu être rapprochées.',
    replace: (year) => `Garder cette version de ${year} à la place de l’autre`,
  },
  names: {
    open: 'Des noms qui n’en font peut-être qu’un\u00a0: est-ce le même\u00a0?',
    joined: 'Réunis sans demander',
    decided: 'Ce que vous avez décidé',
    same: 'le même',
    different: 'pas le même',
    under: (name) => `le même, sous «\u00a0${name}\u00a0»`,
    undo: 'annuler',
    notTheSame: 'pas le même',
    pair: (a, b) => `«\u00a0${a}\u00a0» et «\u00a0${b}\u00a0»`,
    bring: 'Reprendre les décisions d’un fichier',
    unread: 'Ce fichier ne contient pas de telles décisions.',
    more: (count) => `En montrer ${count} de plus`,
    reasons: {
      spelling: 'mêmes lettres',
      article: 'avec ou sans son article',
      domain: 'l’adresse d’un site',
      addition: 'l’un ajoute quelque chose',
      generic: 'l’un dit ce que c’est',
      plural: 'singulier et pluriel',
      order: 'autre ordre des mots',
      'linking-words': 'autres petits mots',
      typo: 'peut-être une faute de frappe',
      words: 'des mots en commun',
      acronym: 'peut-être son sigle',
      initial: 'peut-être son initiale',
    },
  },
  figures: {
    shown: 'Les chiffres que les deux années ont',
    points: (count, one) => `${count}\u00a0${one ? 'point' : 'points'}`,
    lacking: (count, one) =>
      one
        ? `${count} chiffre n’est donné que pour une année.`
        : `${count} chiffres ne sont donnés que pour une année.`,
  },
};
