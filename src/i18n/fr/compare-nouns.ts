import type { YearPair, YearSide } from '../../model/comparability';
import type { TableName } from '../../model/tables';

/** Ce que sont les lignes d’un tableau. */
interface RowNoun {
  one: string;
  several: string;
  /** Avec l’article : la même mention, les mentions. */
  feminine: boolean;
  title: string;
}

const ROWS: Record<TableName, RowNoun> = {
  events: { one: 'événement', several: 'événements', feminine: false, title: 'Événements' },
  press: {
    one: 'mention dans la presse',
    several: 'mentions dans la presse',
    feminine: true,
    title: 'Presse',
  },
  releases: { one: 'parution', several: 'parutions', feminine: true, title: 'Parutions' },
  partners: {
    one: 'lien avec un partenaire',
    several: 'liens avec des partenaires',
    feminine: false,
    title: 'Partenaires',
  },
  figures: { one: 'chiffre', several: 'chiffres', feminine: false, title: 'Chiffres' },
  claims: { one: 'affirmation', several: 'affirmations', feminine: true, title: 'Affirmations' },
};

interface ValueNoun {
  one: string;
  several: string;
  /** Avec son article : l’agence. */
  the: string;
  feminine: boolean;
}

const VALUES: Readonly<Record<string, ValueNoun>> = {
  category: { one: 'catégorie', several: 'catégories', the: 'la catégorie', feminine: true },
  city: { one: 'ville', several: 'villes', the: 'la ville', feminine: true },
  department: {
    one: 'département',
    several: 'départements',
    the: 'le département',
    feminine: false,
  },
  country: { one: 'pays', several: 'pays', the: 'le pays', feminine: false },
  type: { one: 'type', several: 'types', the: 'le type', feminine: false },
  speaker: {
    one: 'nom d’intervenant·e',
    several: 'noms d’intervenant·es',
    the: 'l’intervenant·e',
    feminine: false,
  },
  outlet: { one: 'média', several: 'médias', the: 'le média', feminine: false },
  agency: { one: 'agence', several: 'agences', the: 'l’agence', feminine: true },
  medium: { one: 'support', several: 'supports', the: 'le support', feminine: false },
  language: { one: 'langue', several: 'langues', the: 'la langue', feminine: true },
  subject: { one: 'sujet', several: 'sujets', the: 'le sujet', feminine: false },
  status: { one: 'état', several: 'états', the: 'l’état', feminine: false },
  partner: { one: 'partenaire', several: 'partenaires', the: 'le partenaire', feminine: false },
  relation: { one: 'type de lien', several: 'types de lien', the: 'le lien', feminine: false },
};

export type Write = (value: number) => string;

export function tableTitle(table: TableName): string {
  return ROWS[table].title;
}

export function rowsOf(table: TableName): string {
  return ROWS[table].several;
}

export function theRows(table: TableName): string {
  return `les ${ROWS[table].several}`;
}

export function isFeminineTable(table: TableName): boolean {
  return ROWS[table].feminine;
}

export function isFeminine(dimension: string): boolean {
  return VALUES[dimension]?.feminine ?? false;
}

/** En français, zéro et un sont au singulier ; zéro se dit « aucun ». */
export function counted(table: TableName, count: number, number: Write): string {
  const { one, several, feminine } = ROWS[table];
  if (count === 0) return `${feminine ? 'aucune' : 'aucun'} ${one}`;
  return `${number(count)} ${count === 1 ? one : several}`;
}

export function theSame(table: TableName, count: number, number: Write): string {
  const { one, several, feminine } = ROWS[table];
  if (count < 2) return `${feminine ? 'la' : 'le'} même ${one}`;
  return `les mêmes ${number(count)} ${several}`;
}

export function valueNoun(table: TableName, dimension: string, count: number): string {
  const known = VALUES[dimension];
  const noun = (count < 2 ? known?.one : known?.several) ?? dimension;
  if (dimension !== 'type') return noun;
  const of = table === 'events' ? 'd’événement' : `de ${ROWS[table].one}`;
  return `${noun} ${of}`;
}

/** Le titre des valeurs d’une colonne, qui n’est pas celui d’une table. */
export function setTitle(table: TableName, dimension: string): string {
  if (dimension === 'partner') return 'Noms des partenaires';
  return capital(valueNoun(table, dimension, 2));
}

export function theValue(dimension: string): string {
  return VALUES[dimension]?.the ?? dimension;
}

/** Nouveau média, nouvel état, nouvelle ville, nouveaux médias, nouvelles villes. */
export function newValues(table: TableName, dimension: string, count: number): string {
  const noun = valueNoun(table, dimension, count);
  if (count >= 2) return `${isFeminine(dimension) ? 'nouvelles' : 'nouveaux'} ${noun}`;
  if (isFeminine(dimension)) return `nouvelle ${noun}`;
  return `${/^[aeiouéèêh]/.test(noun) ? 'nouvel' : 'nouveau'} ${noun}`;
}

/** Un adjectif régulier, accordé : présent, présente, présents, présentes. */
export function agreed(adjective: string, dimension: string, count: number): string {
  return `${adjective}${isFeminine(dimension) ? 'e' : ''}${count < 2 ? '' : 's'}`;
}

export function isVersions({ now, before }: YearPair): boolean {
  return now === before;
}

/** Comme sujet, ou après « de ». */
export function sideName(years: YearPair, side: YearSide): string {
  if (!isVersions(years)) return String(years[side]);
  return side === 'now' ? 'cette version' : 'l’autre version';
}

export function inSide(years: YearPair, side: YearSide): string {
  return isVersions(years) ? `dans ${sideName(years, side)}` : `en ${years[side]}`;
}

/** D’avril, de mai. */
export function of(word: string): string {
  return /^[aeiouyàâéèêhœ]/i.test(word) ? `d’${word}` : `de ${word}`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
