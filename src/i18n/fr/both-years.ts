import type { Count } from '../count';
import type { OtherYearFacts, bothYears as en } from '../en/both-years';

const eventsOf = ({ text, one }: Count): string => `${text} ${one ? 'événement' : 'événements'}`;
const townsOf = ({ text, one }: Count): string => `${text} ${one ? 'ville' : 'villes'}`;

function inTowns({ towns, common, count }: OtherYearFacts): string {
  if (towns === 0) return ', sans ville précisée';
  const shared = common === 0 ? 'aucune ville en commun' : `${townsOf(count(common))} en commun`;
  return ` dans ${townsOf(count(towns))} ; ${shared}`;
}

/** Deux années sur une même carte des événements. */
export const bothYears: typeof en = {
  sentence(facts) {
    const { year, narrowed, shown, count } = facts;
    const same = narrowed ? ', dans la même sélection' : '';
    if (shown === 0) return `En ${year}${same} : aucun événement.`;
    return `En ${year}${same} : ${eventsOf(count(shown))}${inTowns(facts)}.`;
  },
  unknown: (year) => `Les événements de ${year} ne sont pas connus ici.`,
  map: (year) => `Carte des événements de ${year}`,
  bothOnMap: (shown, reference) => `Carte des événements de ${shown} et de ${reference}`,
  dots: (year) => `Événements de ${year} sur la carte`,
  bothDots: (shown, reference) => `Événements de ${shown} et de ${reference} sur la carte`,
  places: (year) => `Lieux de ${year} sur la carte, un cercle pour chacun`,
  bothPlaces: (shown, reference) =>
    `Lieux de ${shown} et de ${reference} sur la carte, un disque et un anneau pour chacun`,
  towns: (year) => `Villes de ${year} sur la carte`,
  town: (town, one, other) => `${town} : ${one}, ${other}`,
  townIn: (town, count) => `${town} : ${count}`,
  bothCounts: (one, other) => `${one}, ${other}`,
  inYear: (year, count) => `${eventsOf(count)} en ${year}`,
  ofYear: (year, shown, all) => `${shown.text} sur ${eventsOf(all)} en ${year}`,
  title: (year, count) => `${year} : ${eventsOf(count)}`,
  key: 'Ce que veulent dire les marques',
  only: (year, towns) => `seulement ${year} : ${townsOf(towns)}`,
  both: (towns) => `les deux années : ${townsOf(towns)}`,
  slanted: 'nom en italique',
  counts: (town, one, other, [shown, reference]) =>
    `« ${town} ${one} · ${other} » : ${one} en ${shown}, ${other} en ${reference}`,
  circles:
    'Un disque ou un anneau par lieu : plus il y a d’événements, plus sa surface est grande. Ceux de la sélection sont pleins, les autres pâles.',
  rows: (year, count, narrowed) =>
    narrowed
      ? `${year} : ${eventsOf(count)} dans la même sélection`
      : `${year} : ${eventsOf(count)}`,
  below: (year, count) => `${year} : ${eventsOf(count)} plus bas`,
};
