import type { PlaceMapWords } from '../charts/map/PlaceMap.svelte';
import type { map } from '../i18n/en/map';
import { language } from '../i18n/language.svelte';

/** What a map of events says, with its numbers as the reader's language writes them. */
export function mapWords(t: (typeof map)['picture']): PlaceMapWords {
  const number = (count: number) => language.number(count);
  return {
    ...t,
    number,
    town: (town, count) => t.town(town, number(count), isOne(count)),
    distant: (town, count) => t.distant(town, number(count), isOne(count)),
    aside: (side, count) => t.aside(side, number(count), isOne(count)),
    counts: (shown, all) => t.counts(number(shown), number(all), isOne(all)),
  };
}

function isOne(count: number): boolean {
  // In French, zero is singular.
  return language.code === 'fr' ? count < 2 : count === 1;
}
