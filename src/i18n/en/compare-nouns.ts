import type { YearPair, YearSide } from '../../model/comparability';
import type { TableName } from '../../model/tables';

/** What the rows of a table are. */
const ROWS: Record<TableName, { one: string; several: string; title: string }> = {
  events: { one: 'event', several: 'events', title: 'Events' },
  press: { one: 'mention in the press', several: 'mentions in the press', title: 'Press' },
  releases: { one: 'release', several: 'releases', title: 'Releases' },
  partners: { one: 'tie with a partner', several: 'ties with partners', title: 'Partners' },
  figures: { one: 'figure', several: 'figures', title: 'Figures' },
  claims: { one: 'claim', several: 'claims', title: 'Claims' },
};

const VALUES: Readonly<Record<string, { one: string; several: string }>> = {
  category: { one: 'category', several: 'categories' },
  city: { one: 'town', several: 'towns' },
  department: { one: 'département', several: 'départements' },
  country: { one: 'country', several: 'countries' },
  type: { one: 'type', several: 'types' },
  speaker: { one: 'speaker', several: 'speakers' },
  outlet: { one: 'outlet', several: 'outlets' },
  agency: { one: 'agency', several: 'agencies' },
  medium: { one: 'medium', several: 'media' },
  language: { one: 'language', several: 'languages' },
  subject: { one: 'subject', several: 'subjects' },
  status: { one: 'status', several: 'statuses' },
  partner: { one: 'partner', several: 'partners' },
  relation: { one: 'kind of tie', several: 'kinds of tie' },
};

export type Write = (value: number) => string;

export function tableTitle(table: TableName): string {
  return ROWS[table].title;
}

export function rowsOf(table: TableName): string {
  return ROWS[table].several;
}

export function counted(table: TableName, count: number, number: Write): string {
  const { one, several } = ROWS[table];
  if (count === 0) return `no ${one}`;
  return `${number(count)} ${count === 1 ? one : several}`;
}

export function valueNoun(table: TableName, dimension: string, count: number): string {
  const known = VALUES[dimension];
  const noun = (count === 1 ? known?.one : known?.several) ?? dimension;
  return dimension === 'type' ? `${noun} of ${ROWS[table].one}` : noun;
}

/** The title of the values of a column, which is not that of a table. */
export function setTitle(table: TableName, dimension: string): string {
  if (dimension === 'partner') return 'Names of partners';
  return capital(valueNoun(table, dimension, 2));
}

export function isVersions({ now, before }: YearPair): boolean {
  return now === before;
}

/** As the subject of a sentence, or after `of`. */
export function sideName(years: YearPair, side: YearSide): string {
  if (!isVersions(years)) return String(years[side]);
  return side === 'now' ? 'this version' : 'the other version';
}

export function inSide(years: YearPair, side: YearSide): string {
  return `in ${sideName(years, side)}`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
