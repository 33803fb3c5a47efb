/** What a sentence on events says; months are written out already. */
export interface EventFacts {
  shown: number;
  total: number;
  category: string | null;
  towns: number;
  town: Counted | null;
  online: number;
  types: number;
  type: Counted | null;
  when: When | null;
  number: (value: number) => string;
}

export interface Counted {
  value: string;
  count: number;
}

/** The whole year, one month, or from one month to another. */
export type When =
  { kind: 'year' | 'month'; in: string } | { kind: 'months'; from: string; to: string };

interface Noun {
  one: string;
  several: string;
}

const EVENTS: Noun = { one: 'event', several: 'events' };

const nouns: Readonly<Record<string, Noun>> = {
  intervention: { one: 'intervention', several: 'interventions' },
  contribatelier: { one: 'contributors’ workshop', several: 'contributors’ workshops' },
};

const plurals: Readonly<Record<string, string>> = {
  conférence: 'lectures',
  atelier: 'workshops',
  stand: 'stands',
  'table ronde': 'round tables',
  débat: 'debates',
  formation: 'training sessions',
  masterclass: 'masterclasses',
  "université d'été": 'summer schools',
};

function noun(category: string | null): Noun {
  return (category !== null && nouns[category]) || EVENTS;
}

function when(time: When | null): string {
  if (!time) return '';
  return time.kind === 'months' ? ` between ${time.from} and ${time.to}` : ` in ${time.in}`;
}

/** Where all of them took place, if in one and the same place. */
function onlyPlace({ shown, town, online }: EventFacts): string {
  if (online === shown) return ' online';
  return town?.count === shown ? ` in ${town.value}` : '';
}

function where(facts: EventFacts, isAll: boolean): string {
  const { towns, town, online, number } = facts;
  if (towns === 0 || onlyPlace(facts) !== '') return '';
  if (towns === 1) return `, ${number(town?.count ?? 0)} of them in ${town?.value}`;
  const several =
    isAll || !town ? `, in ${number(towns)} towns${online > 0 ? ' and online' : ''}` : '';
  return town ? `${several}, above all in ${town.value} (${number(town.count)})` : several;
}

function what({ shown, type, types, number }: EventFacts): string {
  if (!type) return '';
  const kinds = plurals[type.value.replaceAll('’', "'")] ?? `“${type.value}”`;
  if (type.count === shown && types === 1) return `, only ${kinds}`;
  const most = type.count * 2 > shown ? 'mostly' : 'most often';
  return `, ${most} ${kinds} (${number(type.count)})`;
}

type Side = 'left' | 'right' | 'above' | 'below';

const sides: Readonly<Record<Side, string>> = {
  left: 'to the left',
  right: 'to the right',
  above: 'above',
  below: 'below',
};

function events(count: string, one: boolean): string {
  return `${count} ${one ? 'event' : 'events'}`;
}

export const map = {
  sentence(facts: EventFacts): string {
    const { shown, total, category, number } = facts;
    const { one, several } = noun(category);
    if (shown === 0) return `None of the ${number(total)} ${several} is selected.`;
    const isAll = shown === total;
    const all = `${number(shown)} ${shown === 1 ? one : several}`;
    const some = `${number(shown)} of the ${number(total)} ${several}`;
    const place = `${onlyPlace(facts)}${when(facts.when)}`;
    const verb = isAll || place === '' ? '' : ' took place';
    return `${isAll ? all : some}${verb}${place}${where(facts, isAll)}${what(facts)}.`;
  },
  /** Names of the frames. */
  frame: 'Frame of the map',
  frames: { france: 'France', europe: 'Europe', world: 'World' },
  waiting: 'The outlines are on their way…',
  placing: 'The places are being counted…',
  onlyHere: 'Only what is on this map',
  split: 'A map for each year',
  allBut: (town: string): string => `All but ${town}`,
  failed: 'The outlines could not be loaded. The list has every event nonetheless.',
  picture: {
    map: 'Map of the events',
    keys: 'Arrow keys move the map, + and − zoom, 0 shows all of it. Tab leads to the events and the towns; arrow keys lead from one to the next, Enter opens, Shift and Enter excludes a town.',
    wheel: 'Ctrl and wheel zoom, or click the map first',
    touch: 'Two fingers move the map',
    dots: 'Events on the map',
    places: 'Places on the map, a circle each',
    placeKeys:
      'Arrow keys move the map, + and − zoom, 0 shows all of it. Tab leads to the places; arrow keys lead to the next one in their direction, Page Up and Page Down to the next larger or smaller, Home and End to the largest and smallest. Enter selects a place, Shift and Enter excludes it.',
    counts: (shown: string, all: string, one: boolean): string => `${shown} of ${events(all, one)}`,
    towns: 'Towns on the map',
    town: (town: string, count: string, one: boolean): string =>
      `${town}: ${events(count, one)} selected`,
    distant: (town: string, count: string, one: boolean): string =>
      `${town}: ${events(count, one)} off the map, show a larger one`,
    aside: (side: Side, count: string, one: boolean): string =>
      `${events(count, one)} out of sight, ${sides[side]}`,
    closer: 'Zoom in',
    farther: 'Zoom out',
    whole: 'The whole map',
  },
  /** A dot in words. */
  dot: (title: string, kind: string, town: string, day: string): string =>
    `${title}, ${kind}, ${town}, ${day}`,
  key: 'What the marks mean',
  circles:
    'A circle a place: the more events, the larger its surface. Those selected are full, the others faint.',
  otherTypes: 'other types',
  noType: 'type not stated',
  online: 'online',
  onlineGroup: (count: number): string => `Online (${count})`,
  nowhere: 'place not stated',
  nowhereGroup: (count: number): string => `Place not stated (${count})`,
  unknownGroup: (count: number): string => `Not found on the map (${count})`,
  /** The same of one of two years. */
  groupOf: (year: string, group: string): string => `${year} · ${group}`,
  outlines: 'Outlines:',
  follow: 'its row below',
  list: 'Events selected, the latest first',
  listOf: (year: string): string => `Events of ${year} selected, the latest first`,
  only: (value: string): string => `Only: ${value}`,
};
