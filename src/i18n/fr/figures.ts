import type { figures as en } from '../en/figures';

/** Les chiffres de l’année. */
export const figures: typeof en = {
  headline: ({ resources, year, change, donations, approximate }) => {
    const first = `${approximate ? 'Environ ' : ''}${resources} de ressources en ${year}`;
    const than = change
      ? `, ${change.amount} de ${change.more ? 'plus' : 'moins'} qu’en ${change.year}`
      : '';
    return `${first}${than}${donations ? `\u202f; ${donations} viennent des dons` : ''}.`;
  },
  counted: ({ shown, total, years }) => {
    if (shown === 0) return 'Aucun chiffre dans cette sélection.';
    const head = shown === total ? figureCount(shown) : `${shown} des ${total} chiffres`;
    const [first, last] = [years[0], years[years.length - 1]];
    return `${head}, ${first === last ? `pour ${first}` : `de ${first} à ${last}`}.`;
  },
  about: (value) => `environ ${value}`,
  aboutWord: 'environ',
  aboutShort: (value) => `env. ${value}`,
  withUnit: (value, unit, one) => `${value}\u00a0${one ? singular(unit) : unit}`,
  billions: (value, sign, one) =>
    `${value}\u00a0${one ? 'milliard' : 'milliards'}${sign ? ` de\u00a0${sign}` : ''}`,
  percent: (value) => `${value}\u00a0%`,
  points: (value) => `${value} points`,
  named: (metric, year, value) => `${metric}, ${year}\u00a0: ${value}`,
  change: (absolute, relative) => `${absolute}, ${relative}`,
  table: 'Voir le tableau',
  picture: 'Voir l’image',
  tableOf: (title) => `${title}\u00a0: tableau`,
  metric: 'Grandeur',
  unit: 'Unité',
  missing: 'non précisé',
  close: 'Fermer',
  fields: (metric) => `D’où cela vient\u00a0: ${metric}`,
  lines: 'Les montants, année par année',
  changes: 'D’une année à l’autre',
  fromTo: (from, to) => `${from} à ${to}`,
  says: (value) => `le rapport dit ${value}`,
  rule: 'Pas de pourcentage d’un solde, ni d’une base trop petite pour cela.',
  pairs: (from, to) => `${from} et ${to}`,
  growth: 'Croissance en un an',
  stated: 'selon le rapport',
  computed: 'calculé',
  both: 'rapport et calcul',
  statedNot: (value) => `rapport\u00a0; calculé\u00a0: ${value}`,
  counts: (unit) => (unit ? `Un point par ${singular(unit)}` : 'Un point chacun'),
  squares: 'PeerTube et YouTube',
  ratio: (value) => `${value} fois plus de vidéos, en surfaces proportionnelles.`,
  ratioSays: (value) => `Le rapport dit ${value}.`,
  numbers: 'Autres chiffres',
  numbersAlone: 'En chiffres',
};

function figureCount(count: number): string {
  return count < 2 ? `${count} chiffre` : `${count} chiffres`;
}

/** Le premier mot sans son pluriel ; « mois » et « fois » n’en ont pas. */
function singular(unit: string): string {
  const [first, ...rest] = unit.split(' ');
  return [/^(mois|fois)$/.test(first) ? first : first.replace(/s$/, ''), ...rest].join(' ');
}
