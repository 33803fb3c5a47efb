import type { EventFacts, When, map as en } from '../en/map';
import { at } from './at-town';

interface Noun {
  one: string;
  several: string;
  none: string;
}

const EVENTS: Noun = {
  one: 'événement',
  several: 'événements',
  none: 'Aucun des # événements n’est retenu.',
};

const nouns: Readonly<Record<string, Noun>> = {
  intervention: {
    one: 'intervention',
    several: 'interventions',
    none: 'Aucune des # interventions n’est retenue.',
  },
  contribatelier: {
    one: 'contribatelier',
    several: 'contribateliers',
    none: 'Aucun des # contribateliers n’est retenu.',
  },
};

const plurals: Readonly<Record<string, string>> = {
  conférence: 'des conférences',
  atelier: 'des ateliers',
  stand: 'des stands',
  'table ronde': 'des tables rondes',
  débat: 'des débats',
  formation: 'des formations',
  masterclass: 'des masterclass',
  "université d'été": 'des universités d’été',
};

const sides = { left: 'à gauche', right: 'à droite', above: 'au-dessus', below: 'au-dessous' };

function noun(category: string | null): Noun {
  return (category !== null && nouns[category]) || EVENTS;
}

function when(time: When | null): string {
  if (!time) return '';
  return time.kind === 'months' ? ` entre ${time.from} et ${time.to}` : ` en ${time.in}`;
}

/** Où tous ont eu lieu, si c’est au même endroit. */
function onlyPlace({ shown, town, online }: EventFacts): string {
  if (online === shown) return ' en ligne';
  return town?.count === shown ? ` ${at(town.value)}` : '';
}

function where(facts: EventFacts, isAll: boolean): string {
  const { towns, town, online, number } = facts;
  if (towns === 0 || onlyPlace(facts) !== '') return '';
  if (towns === 1) return `, dont ${number(town?.count ?? 0)} ${at(town?.value ?? '')}`;
  const several =
    isAll || !town ? `, dans ${number(towns)} villes${online > 0 ? ' et en ligne' : ''}` : '';
  return town ? `${several}, avant tout ${at(town.value)} (${number(town.count)})` : several;
}

function what({ shown, type, types, number }: EventFacts): string {
  if (!type) return '';
  const kinds = plurals[type.value.replaceAll('’', "'")] ?? `« ${type.value} »`;
  if (type.count === shown && types === 1) return `, uniquement ${kinds}`;
  const most = type.count * 2 > shown ? 'surtout' : 'le plus souvent';
  return `, ${most} ${kinds} (${number(type.count)})`;
}

/** En français, zéro et un sont au singulier. */
function events(count: string, one: boolean): string {
  return `${count} ${one ? 'événement' : 'événements'}`;
}

export const map: typeof en = {
  sentence(facts) {
    const { shown, total, category, number } = facts;
    const { one, several, none } = noun(category);
    if (shown === 0) return none.replace('#', number(total));
    const isAll = shown === total;
    const all = `${number(shown)} ${shown === 1 ? one : several}`;
    const some = `${number(shown)} des ${number(total)} ${several}`;
    const place = `${onlyPlace(facts)}${when(facts.when)}`;
    const tookPlace = shown === 1 ? ' a eu lieu' : ' ont eu lieu';
    const verb = isAll || place === '' ? '' : tookPlace;
    return `${isAll ? all : some}${verb}${place}${where(facts, isAll)}${what(facts)}.`;
  },
  frame: 'Cadre de la carte',
  frames: { france: 'France', europe: 'Europe', world: 'Monde' },
  waiting: 'Les contours arrivent…',
  placing: 'Les lieux se comptent…',
  onlyHere: 'Seulement ce que montre la carte',
  split: 'Une carte par année',
  allBut: (town) => `Tout sauf ${town}`,
  failed: 'Les contours n’ont pas pu être chargés. La liste a pourtant tous les événements.',
  picture: {
    map: 'Carte des événements',
    keys: 'Les flèches déplacent la carte, + et − changent l’échelle, 0 la montre en entier. Tabulation mène aux événements et aux villes ; les flèches vont de l’un à l’autre, Entrée ouvre, Maj et Entrée exclut une ville.',
    wheel: 'Ctrl et molette pour zoomer, ou cliquez d’abord sur la carte',
    touch: 'Deux doigts déplacent la carte',
    dots: 'Événements sur la carte',
    places: 'Lieux sur la carte, un cercle pour chacun',
    placeKeys:
      'Les flèches déplacent la carte, + et − changent l’échelle, 0 la montre en entier. Tabulation mène aux lieux ; les flèches vont au prochain dans leur direction, Page précédente et Page suivante au prochain plus grand ou plus petit, Début et Fin au plus grand et au plus petit. Entrée choisit un lieu, Maj et Entrée l’exclut.',
    counts: (shown, all, one) => `${shown} sur ${events(all, one)}`,
    towns: 'Villes sur la carte',
    town: (town, count, one) => `${town} : ${events(count, one)} dans la sélection`,
    distant: (town, count, one) =>
      `${town} : ${events(count, one)} hors de la carte, en montrer plus`,
    aside: (side, count, one) => `${events(count, one)} hors de vue, ${sides[side]}`,
    closer: 'Agrandir',
    farther: 'Réduire',
    whole: 'Toute la carte',
  },
  dot: (title, kind, town, day) => `${title}, ${kind}, ${town}, ${day}`,
  key: 'Ce que veulent dire les marques',
  circles:
    'Un cercle par lieu : plus il y a d’événements, plus sa surface est grande. Ceux de la sélection sont pleins, les autres pâles.',
  otherTypes: 'autres types',
  noType: 'type non précisé',
  online: 'en ligne',
  onlineGroup: (count) => `En ligne (${count})`,
  nowhere: 'lieu non précisé',
  nowhereGroup: (count) => `Lieu non précisé (${count})`,
  unknownGroup: (count) => `Introuvable sur la carte (${count})`,
  groupOf: (year, group) => `${year} · ${group}`,
  outlines: 'Contours :',
  follow: 'sa ligne plus bas',
  list: 'Événements retenus, le dernier d’abord',
  listOf: (year) => `Événements de ${year} retenus, le dernier d’abord`,
  only: (value) => `Seulement : ${value}`,
};
