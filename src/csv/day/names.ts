/** Months, weekdays and seasons in both languages, folded, without their full stops. */
const MONTHS: readonly string[] = [
  'janvier january janv jan',
  'fevrier february fevr fev feb',
  'mars march mar mrs',
  'avril april avr apr',
  'mai may',
  'juin june jun',
  'juillet july juil jul jui',
  'aout august aug aou',
  'septembre september sept sep',
  'octobre october oct',
  'novembre november nov',
  'decembre december dec',
];

/** 1 to 12 by name. */
export const monthByName: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

const DAYS =
  'lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday saturday sunday lun mer jeu ven sam dim mon tue tues wed thu thur thurs fri sat sun';

/** A day of the week, with its full stop and comma; `mar` is March as well, see `TUESDAY`. */
export const WEEKDAY = new RegExp(`\\b(${DAYS.split(' ').join('|')})\\b[.,]?`, 'g');

/** `mar. 12 mars`: not March, because a month follows. */
export const TUESDAY = /^mar[.,]? (?=\d{1,2}(?:er)? [a-z]{3})/;

export type SeasonName = 'spring' | 'summer' | 'autumn' | 'winter';

export const seasonByName: ReadonlyMap<string, SeasonName> = new Map([
  ['printemps', 'spring'],
  ['spring', 'spring'],
  ['ete', 'summer'],
  ['summer', 'summer'],
  ['automne', 'autumn'],
  ['autumn', 'autumn'],
  ['fall', 'autumn'],
  ['hiver', 'winter'],
  ['winter', 'winter'],
]);

/** Which of several: `2e`, `deuxième`, `second`, `2nd`. */
export const ordinals: ReadonlyMap<string, number> = new Map([
  ...['1', '1er', '1ere', 'premier', 'premiere', 'first', '1st'].map((word) => [word, 1] as const),
  ...['2', '2e', '2eme', '2d', '2nd', 'deuxieme', 'second', 'seconde'].map(
    (word) => [word, 2] as const,
  ),
  ...['3', '3e', '3eme', '3rd', 'troisieme', 'third'].map((word) => [word, 3] as const),
  ...['4', '4e', '4eme', '4th', 'quatrieme', 'fourth', 'dernier', 'last'].map(
    (word) => [word, 4] as const,
  ),
]);
