import type { compare as en } from '../en/compare';
import { changeSentence } from './compare-changes';
import {
  agreed,
  capital,
  inSide,
  isFeminine,
  isVersions,
  rowsOf,
  setTitle,
  sideName,
  tableTitle,
  theValue,
  valueNoun,
} from './compare-nouns';
import { dimensionClause, monthsText, reasonClause } from './compare-reasons';

/** Deux années côte à côte. */
export const compare: typeof en = {
  title: (years) =>
    isVersions(years) ? `Deux versions de ${years.now}` : `${years.now} comparée à ${years.before}`,
  none: 'Choisissez une année à comparer\u00a0: une du site, ou un de vos fichiers.',
  narrowed: 'Dans cette sélection seulement.',
  table: tableTitle,

  changes: {
    title: 'Ce qui a changé',
    sentence: changeSentence,
    rows: (years, side) => `voir les lignes ${inSide(years, side)}`,
    none: 'Rien n’a changé qui puisse être dit.',
  },

  guard: {
    title: 'Cela se compare-t-il\u00a0?',
    verdicts: {
      comparable: 'comparable',
      unconfirmed: 'non confirmé',
      'not-comparable': 'non comparable',
      'no-data': 'pas de données',
    },
    reason: (reason, table, years, say) => `${capital(reasonClause(reason, table, years, say))}.`,
    dimensionReason: (reason, table, years, say) =>
      `${capital(dimensionClause(reason, table, years, say))}.`,
    because: (reason, table, years, say) =>
      `Non comparable, car ${reasonClause(reason, table, years, say)}.`,
    dimensionBecause: (reason, table, years, say) =>
      `Non comparable, car ${dimensionClause(reason, table, years, say)}.`,
    unconfirmed:
      'Les écarts sont en gris\u00a0: ce sont ceux des fichiers, et peut-être pas ceux des années.',
    common: (months, say) => `Ne comparer que ${commonText(months, say)}`,
    question: (name) => `${name} contient-il toute l’année\u00a0?`,
    complete: 'C’est l’année complète',
    extract: 'C’est un extrait',
  },

  side: sideName,

  sets: {
    title: setTitle,
    summary: ({ new: entered, recurring, gone }, dimension, years, claims, say) => {
      if (!claims || isVersions(years)) {
        return `${say.number(entered)} ${inSide(years, 'now')} seulement, ${say.number(recurring)} des deux côtés, ${say.number(gone)} ${inSide(years, 'before')} seulement`;
      }
      const fresh = newWord(dimension, entered);
      return `${say.number(entered)} ${fresh}, ${say.number(recurring)} ${agreed('récurrent', dimension, recurring)}, ${say.number(gone)} ${agreed('absent', dimension, gone)}`;
    },
    status: (status, dimension, years, claims) => {
      if (status === 'recurring') return 'des deux côtés';
      const isNew = status === 'new';
      if (!claims || isVersions(years))
        return `${inSide(years, isNew ? 'now' : 'before')} seulement`;
      return isNew ? newWord(dimension, 1) : agreed('absent', dimension, 1);
    },
    unstated: (count, dimension, _table, years, side, say) =>
      count < 2
        ? `${say.number(count)} ligne de ${sideName(years, side)} ne précise pas ${theValue(dimension)}.`
        : `${say.number(count)} lignes de ${sideName(years, side)} ne précisent pas ${theValue(dimension)}.`,
    difference: 'Écart',
    relative: 'En pour cent',
    statusColumn: 'Statut',
    noPercentage: 'pas de pourcentage d’une base de moins de 10',
    picture: (table, dimension, years) =>
      `${setTitle(table, dimension)}\u00a0: ${rowsOf(table)} ${inSide(years, 'before')} et ${inSide(years, 'now')}`,
    open: (value, count, years, side, say) =>
      `${value}, ${say.number(count)} ${count < 2 ? 'ligne' : 'lignes'} ${inSide(years, side)}\u00a0: voir`,
    more: (count, say) => `Tout montrer (${say.number(count)})`,
    fewer: 'En montrer moins',
    csv: (table, dimension) => `Télécharger CSV\u00a0: ${valueNoun(table, dimension, 2)}`,
    json: (table, dimension) => `Télécharger JSON\u00a0: ${valueNoun(table, dimension, 2)}`,
  },

  figures: {
    title: 'Chiffres',
    metric: 'Grandeur',
    missing: 'non précisé',
    hindrances: {
      units: 'Pas d’écart\u00a0: les unités ne sont pas les mêmes.',
      contradiction: 'Deux valeurs sont données pour une de ces années\u00a0: l’écart est en gris.',
      definition:
        'Chaque valeur vient du fichier de son année, et rien ne confirme qu’elles ont le même sens\u00a0: l’écart est en gris.',
    },
    noPercentage: {
      missing: 'Une valeur manque, ce qui n’est pas 0.',
      share: 'Un pourcentage change en points.',
      balance: 'Pas de pourcentage d’un solde.',
      'tiny-base': 'Pas de pourcentage d’une base si petite.',
      sign: 'Pas de pourcentage d’une valeur négative.',
    },
    alsoTold: (value, years, file) =>
      isVersions(years)
        ? `${sideName(years, file)} dit ${value}`
        : `le fichier de ${years[file]} dit ${value}`,
  },

  matches: {
    title: 'Des noms qui n’en font peut-être qu’un',
    lead: (count, say) =>
      count < 2
        ? `${say.number(count)} paire de noms est douteuse\u00a0: n’en font-ils qu’un\u00a0?`
        : `${say.number(count)} paires de noms sont douteuses\u00a0: n’en font-ils qu’un\u00a0?`,
    joined: (count, say) =>
      count < 2
        ? `${say.number(count)} paire de noms a été réunie sans demander.`
        : `${say.number(count)} paires de noms ont été réunies sans demander.`,
    none: 'Aucun nom n’est douteux.',
    accept: 'C’est le même',
    refuse: 'Ce sont deux noms',
    merge: 'Réunir sous un autre nom',
    undo: 'Annuler',
    export: 'Télécharger ces décisions',
    score: (score, say) => `ressemblance\u00a0: ${say.share(score)}`,
    accepted: (now, before) => `«\u00a0${before}\u00a0» et «\u00a0${now}\u00a0» ne font qu’un.`,
    refused: (now, before) => `«\u00a0${before}\u00a0» et «\u00a0${now}\u00a0» font deux.`,
  },

  rows: {
    title: 'Ligne à ligne',
    same: 'identique',
    changed: 'modifiée',
    new: 'nouvelle',
    gone: 'absente',
    summary: ({ same, changed, new: entered, gone }, say) =>
      [
        `${say.number(same)} ${same < 2 ? 'identique' : 'identiques'}`,
        `${say.number(changed)} ${changed < 2 ? 'modifiée' : 'modifiées'}`,
        `${say.number(entered)} ${entered < 2 ? 'nouvelle' : 'nouvelles'}`,
        `${say.number(gone)} ${gone < 2 ? 'absente' : 'absentes'}`,
      ].join(', '),
    cell: (column, from, to) =>
      `${column}\u00a0: «\u00a0${from}\u00a0» est devenu «\u00a0${to}\u00a0»`,
  },

  print: 'Imprimer cette comparaison',
  printed: (day) => `Imprimé le ${day}.`,
};

/** Nouveau, nouvelle, nouveaux, nouvelles, sans le nom. */
function newWord(dimension: string, count: number): string {
  if (isFeminine(dimension)) return count < 2 ? 'nouvelle' : 'nouvelles';
  return count < 2 ? 'nouveau' : 'nouveaux';
}

function commonText(
  months: Parameters<typeof monthsText>[0],
  say: Parameters<typeof monthsText>[1],
): string {
  const text = monthsText(months, say);
  return months.from === months.to ? text : `les mois ${text}`;
}
