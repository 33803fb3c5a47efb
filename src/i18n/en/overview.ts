interface Facts {
  year: number;
  name: string;
  events: number;
  towns: number;
  releases: number;
  mentions: number;
  /** Days or other clauses narrow the year. */
  narrowed: boolean;
  /** A count as it is written. */
  number: (count: number) => string;
}

const pluralWith = (number: Facts['number']) => (count: number, one: string, many: string) =>
  `${number(count)} ${count === 1 ? one : many}`;

/** The overview of the year. */
export const overview = {
  sentence: ({
    year,
    name,
    events,
    towns,
    releases,
    mentions,
    narrowed,
    number,
  }: Facts): string => {
    const plural = pluralWith(number);
    const when = narrowed ? 'in this selection' : `in ${year}`;
    return `${plural(events, 'event', 'events')} in ${plural(towns, 'town', 'towns')}, ${plural(releases, 'release', 'releases')} and ${plural(mentions, 'mention', 'mentions')} in the press: ${name} ${when}.`;
  },
  events: 'Events',
  ofCategory: (category: string, count: number): string =>
    `${count} ${category}${count === 1 ? '' : 's'}`,
  towns: 'Towns',
  speakers: 'Speakers',
  press: 'In the press',
  outlets: 'Outlets',
  releases: 'Releases',
  planned: (count: number): string => `and ${count} planned`,
  partners: 'Ties with partners',
  resources: 'Resources',
  resourcesOf: (text: string): string => `${text} of them donations`,
  visits: 'Visits to the sites',
  team: 'Permanent staff',
  teamOf: (fte: string, payroll: string): string =>
    `${fte} full-time equivalents, payroll ${payroll}`,
  peertube: 'PeerTube videos',
  peertubeOf: (instances: string): string => `on ${instances} instances, in January 2020`,
  books: 'Blog posts',
  booksOf: (books: string): string => `and ${books} new books under free licences`,
  busiest: (month: string): string => `most of them in ${month}`,
  first: (value: string): string => `first of all ${value}`,
  change: (relative: string, year: number): string => `${relative} since ${year}`,
  abroad: (places: string): string => `as far as ${places}`,
  rowsOf: (what: string): string => `See: ${what}`,
  to: {
    map: 'on the map',
    releases: 'on a timeline',
    press: 'article by article',
    partners: 'as an archipelago',
    figures: 'all the figures',
  },
  source:
    'From the association’s own activity report. Each number opens its rows, each row names its page.',
};
