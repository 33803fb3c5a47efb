import type { overview as en } from '../en/overview';

const pluralWith =
  (number: (count: number) => string) => (count: number, one: string, many: string) =>
    `${number(count)} ${count < 2 ? one : many}`;

/** L’aperçu de l’année. */
export const overview: typeof en = {
  sentence: ({ year, name, events, towns, releases, mentions, narrowed, number }) => {
    const plural = pluralWith(number);
    const when = narrowed ? 'dans cette sélection' : `en ${year}`;
    return `${plural(events, 'événement', 'événements')} dans ${plural(towns, 'ville', 'villes')}, ${plural(releases, 'parution', 'parutions')} et ${plural(mentions, 'mention', 'mentions')} dans la presse : ${name} ${when}.`;
  },
  events: 'Événements',
  ofCategory: (category, count) => `${count} ${category}${count < 2 ? '' : 's'}`,
  towns: 'Villes',
  speakers: 'Intervenant·es',
  press: 'Dans la presse',
  outlets: 'Médias',
  releases: 'Parutions',
  planned: (count) => `et ${count} ${count < 2 ? 'prévue' : 'prévues'}`,
  partners: 'Liens avec des partenaires',
  resources: 'Ressources',
  resourcesOf: (text) => `dont ${text} de dons`,
  visits: 'Visites des sites',
  team: 'Permanent·es',
  teamOf: (fte, payroll) => `${fte} équivalents temps plein, ${payroll} de masse salariale`,
  peertube: 'Vidéos sur PeerTube',
  peertubeOf: (instances) => `sur ${instances} instances, en janvier 2020`,
  books: 'Billets de blog',
  booksOf: (books) => `et ${books} nouveaux livres sous licence libre`,
  busiest: (month) => `le plus en ${month}`,
  first: (value) => `d’abord ${value}`,
  change: (relative, year) => `${relative} depuis ${year}`,
  abroad: (places) => `et jusqu’à ${places}`,
  rowsOf: (what) => `Voir : ${what}`,
  to: {
    map: 'sur la carte',
    releases: 'sur une frise',
    press: 'article par article',
    partners: 'en archipel',
    figures: 'tous les chiffres',
  },
  source:
    'D’après le rapport d’activité de l’association. Chaque nombre ouvre ses lignes, chaque ligne nomme sa page.',
};
