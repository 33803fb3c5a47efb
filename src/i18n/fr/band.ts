import type { band as en } from '../en/band';

/** L’année en travers de la page. */
export const band: typeof en = {
  label: 'L’année, jour par jour',
  months: 'Mois',
  marks: 'Parutions : chacune choisit les deux semaines avant et après elle',
  planned: 'prévue',
  yearLong: (count, one) =>
    one
      ? `${count} parution connue par la seule année`
      : `${count} parutions connues par la seule année`,
  names: { events: 'événements', press: 'presse', releases: 'parutions' },
  counts: {
    events: (count, one) => `${count} ${one ? 'événement' : 'événements'}`,
    press: (count, one) => `${count} ${one ? 'mention' : 'mentions'} dans la presse`,
    releases: (count, one) => `${count} ${one ? 'parution' : 'parutions'}`,
  },
  sentence: (days, events, press, releases) => `${days} : ${events}, ${press}, ${releases}.`,
  wholeYear: 'toute l’année',
  outside: (days, year) => `Les jours choisis, ${days}, sont hors de ${year}.`,
  dates: 'dates',
  from: 'Du',
  to: 'au',
  firstDay: 'Premier jour',
  lastDay: 'Dernier jour',
  period: 'Période',
  periods: 'mois, trimestre…',
  quarters: 'Trimestres',
  quarter: (number) => `${number === 1 ? '1er' : `${number}e`} trimestre`,
  around: 'Deux semaines avant et après',
  play: 'parcourir l’année',
  speed: 'Vitesse',
  times: (speed) => `${speed}×`,
};
