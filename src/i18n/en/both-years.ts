import type { Count } from '../count';

/** What a sentence says of the events of the year compared with; numbers as they are written. */
export interface OtherYearFacts {
  year: string;
  /** The selection leaves some out, in one year or the other. */
  narrowed: boolean;
  shown: number;
  towns: number;
  /** Towns that the shown year has too, under the same selection. */
  common: number;
  count: (value: number) => Count;
}

const eventsOf = ({ text, one }: Count): string => `${text} ${one ? 'event' : 'events'}`;
const townsOf = ({ text, one }: Count): string => `${text} ${one ? 'town' : 'towns'}`;

function inTowns({ towns, common, count }: OtherYearFacts): string {
  if (towns === 0) return ', no town stated';
  const shared = common === 0 ? 'no town in common' : `${townsOf(count(common))} in common`;
  return ` in ${townsOf(count(towns))}; ${shared}`;
}

/** Two years on one map of the events. */
export const bothYears = {
  sentence(facts: OtherYearFacts): string {
    const { year, narrowed, shown, count } = facts;
    const same = narrowed ? ', under the same selection' : '';
    if (shown === 0) return `In ${year}${same}: no event.`;
    return `In ${year}${same}: ${eventsOf(count(shown))}${inTowns(facts)}.`;
  },
  unknown: (year: string): string => `The events of ${year} are not known here.`,
  map: (year: string): string => `Map of the events of ${year}`,
  bothOnMap: (shown: string, reference: string): string =>
    `Map of the events of ${shown} and ${reference}`,
  dots: (year: string): string => `Events of ${year} on the map`,
  bothDots: (shown: string, reference: string): string =>
    `Events of ${shown} and ${reference} on the map`,
  places: (year: string): string => `Places of ${year} on the map, a circle each`,
  bothPlaces: (shown: string, reference: string): string =>
    `Places of ${shown} and ${reference} on the map, a disc and a ring each`,
  towns: (year: string): string => `Towns of ${year} on the map`,
  town: (town: string, one: string, other: string): string => `${town}: ${one}, ${other}`,
  townIn: (town: string, count: string): string => `${town}: ${count}`,
  bothCounts: (one: string, other: string): string => `${one}, ${other}`,
  inYear: (year: string, count: Count): string => `${eventsOf(count)} in ${year}`,
  ofYear: (year: string, shown: Count, all: Count): string =>
    `${shown.text} of ${eventsOf(all)} in ${year}`,
  /** A map of one of the years. */
  title: (year: string, count: Count): string => `${year}: ${eventsOf(count)}`,
  key: 'What the marks mean',
  only: (year: string, towns: Count): string => `only ${year}: ${townsOf(towns)}`,
  both: (towns: Count): string => `both years: ${townsOf(towns)}`,
  slanted: 'name in italics',
  /** How the two numbers after a name are read. */
  counts: (
    town: string,
    one: string,
    other: string,
    [shown, reference]: readonly string[],
  ): string => `“${town} ${one} · ${other}”: ${one} in ${shown}, ${other} in ${reference}`,
  circles:
    'A disc or a ring a place: the more events, the larger its surface. Those selected are full, the others faint.',
  rows: (year: string, count: Count, narrowed: boolean): string =>
    narrowed ? `${year}: ${eventsOf(count)} in the same selection` : `${year}: ${eventsOf(count)}`,
  below: (year: string, count: Count): string => `${year}: ${eventsOf(count)} below`,
};
