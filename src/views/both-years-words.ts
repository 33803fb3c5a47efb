import type { PlaceMapWords } from '../charts/map/PlaceMap.svelte';
import { counted } from '../i18n/count';
import { bothYears as en } from '../i18n/en/both-years';
import { map as mapEn } from '../i18n/en/map';
import { bothYears as fr } from '../i18n/fr/both-years';
import { map as mapFr } from '../i18n/fr/map';
import { language } from '../i18n/language.svelte';
import { mapWords } from './map-words';
import type { Sides } from './sides';

/** What the map of one of two years says. */
export function oneMapWords(year: string): PlaceMapWords {
  const t = language.pick({ fr, en });
  return {
    ...pictureWords(),
    counts: (count, all, rings) =>
      t.ofYear(year, counted(rings?.shown ?? count), counted(rings?.all ?? all)),
    town: (town, count, then = 0) => t.townIn(town, t.inYear(year, counted(count + then))),
    map: t.map(year),
    dots: t.dots(year),
    places: t.places(year),
    towns: t.towns(year),
  };
}

/** What one map of two years says: every count with its year. */
export function bothMapWords([shown, other]: Sides): PlaceMapWords {
  const t = language.pick({ fr, en });
  return {
    ...pictureWords(),
    counts: (count, all, rings) => {
      const ofShown = t.ofYear(shown.label, counted(count), counted(all));
      if (!rings) return ofShown;
      return t.bothCounts(ofShown, t.ofYear(other.label, counted(rings.shown), counted(rings.all)));
    },
    map: t.bothOnMap(shown.label, other.label),
    dots: t.bothDots(shown.label, other.label),
    places: t.bothPlaces(shown.label, other.label),
    town: (town, count, then = 0) =>
      t.town(town, t.inYear(shown.label, counted(count)), t.inYear(other.label, counted(then))),
  };
}

function pictureWords(): PlaceMapWords {
  return mapWords(language.pick({ fr: mapFr, en: mapEn }).picture);
}
