import type { ReleasesSentence, Season, Third, releases as en } from '../en/releases';

const seasons: Record<Season, string> = {
  spring: 'printemps',
  summer: 'été',
  autumn: 'automne',
  winter: 'hiver',
};

const join = (third: Third, what: string) => {
  if (third === 'middle') return `mi-${what}`;
  return `${third === 'early' ? 'début' : 'fin'} ${what}`;
};

/** « d’avril », « de mai ». */
const since = (when: string) => (/^[aeiouyàâéèêîôû]/i.test(when) ? `d’${when}` : `de ${when}`);

function count(releases: string, one: boolean): string {
  return `${releases} ${one ? 'parution' : 'parutions'}`;
}

function lanes(subjects: string, one: boolean): string {
  return one ? '1 couloir' : `${subjects} couloirs`;
}

/** Une frise de barres, chacune de tant de jours. */
const barsBy = (unit: string) => (subjects: string, one: boolean, from: string, to: string) =>
  `Frise des parutions, ${since(from)} à ${to}\u00a0: ${lanes(subjects, one)}, un par sujet, avec une barre par ${unit}. Les flèches vont d’une barre à l’autre, Entrée en montre une de plus près, plus et moins changent l’échelle, Majuscule et une flèche avancent dans le temps.`;

const barBy = (unit: string) =>
  `Trop de parutions pour les montrer une à une\u00a0: une barre par ${unit} les compte. Appuyer sur une barre la montre de plus près, jusqu’à ce que chaque parution ait sa marque.`;

export const releases: typeof en = {
  sentence: (told) => {
    const { shown, total, from, to, number } = told;
    if (shown === 0) return 'Aucune parution dans cette sélection.';
    const head =
      shown === total
        ? count(number(shown), shown < 2)
        : `${number(shown)} des ${number(total)} parutions`;
    const when = from === to ? `en ${from}` : `${since(from)} à ${to}`;
    return `${head}, ${when}${subjectWords(told)}${plannedWords(told)}.`;
  },
  picture: (subjects, one, from, to) =>
    `Frise des parutions, ${since(from)} à ${to}\u00a0: ${lanes(subjects, one)}, un par sujet. Les flèches vont d’une parution à l’autre, plus et moins changent l’échelle, Majuscule et une flèche avancent dans le temps.`,
  bars: { week: barsBy('semaine'), month: barsBy('mois'), year: barsBy('année') },
  bar: (subject, when, shown, total, one) =>
    `${subject}, ${when}\u00a0: ${shown} sur ${count(total, one)}`,
  tooMany: { week: barBy('semaine'), month: barBy('mois'), year: barBy('année') },
  otherSubjects: (others) =>
    `Seuls les sujets qui ont le plus de parutions ont un couloir\u202f; les ${others} autres sont parmi les filtres.`,
  lane: (subject, releases, one) => `${subject}\u00a0: ${count(releases, one)}`,
  noSubject: 'sans sujet',
  planned: 'prévu',
  written: 'rédaction du rapport',
  earlier: (count) => `${count} plus tôt`,
  later: (count) => `${count} plus tard`,
  showEarlier: (count, one) =>
    one
      ? 'Montrer aussi la parution plus ancienne'
      : `Montrer aussi les ${count} parutions plus anciennes`,
  showLater: (count, one) =>
    one
      ? 'Montrer aussi la parution plus tardive'
      : `Montrer aussi les ${count} parutions plus tardives`,
  frame: 'Période montrée',
  year: 'l’année',
  all: 'tout',
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  before: 'Plus tôt',
  after: 'Plus tard',
  legend: {
    title: 'Comment lire les marques',
    day: 'un jour',
    month: 'un mois',
    season: 'une saison, une année',
    planned: 'prévu',
  },
  list: 'Parutions, la dernière d’abord',
  open: (title) => `${title}\u00a0: tous les champs`,
  season: (season, year) => `${seasons[season]} ${year}`,
  third: (third, month, days) => `${join(third, month)} (${days})`,
  part: (part, year, months) => `${join(part, year)} (${months})`,
  half: (half, year) => `${half === 1 ? 'premier' : 'second'} semestre ${year}`,
  range: (from, to) => `${from}–${to}`,
};

/** « surtout » se dit d’au moins la moitié ; de moins, que c’est le premier nombre. */
function subjectWords({ shown, most, only, number }: ReleasesSentence): string {
  if (only !== null) return shown === 1 ? `\u00a0: ${only}` : `, toutes sous «\u00a0${only}\u00a0»`;
  if (most === null) return '';
  const share = most.count * 2 >= shown ? 'surtout' : 'avant tout';
  return `, ${share} ${most.subject} (${number(most.count)})`;
}

function plannedWords({ shown, planned, number }: ReleasesSentence): string {
  if (planned === 0) return '';
  if (planned === shown) {
    return shown === 1
      ? '\u202f; elle est seulement prévue'
      : '\u202f; toutes sont seulement prévues';
  }
  return planned === 1
    ? '\u202f; 1 est seulement prévue'
    : `\u202f; ${number(planned)} sont seulement prévues`;
}
