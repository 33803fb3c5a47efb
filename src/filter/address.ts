import { parseDay, type Span } from '../model/day';
import { DIMENSIONS } from '../model/tables';
import { isViewName, type ViewName } from '../model/view';
import { parseYearName, type YearName } from '../model/year-name';
import { LANGUAGES, type LanguageCode } from '../model/words';
import type { Clause, Clauses, Position, Ring } from './clauses';

/**
 * How a view stands besides the selection: its frame, order, form and opened row; of two years
 * compared, whether they are split, and the opened row of the other one.
 */
export const SETTINGS = ['frame', 'sort', 'as', 'row', 'split', 'other'] as const;
export type Setting = (typeof SETTINGS)[number];
export type Settings = Readonly<Partial<Record<Setting, string>>>;

/** All that an address says. */
export interface Address {
  view: ViewName;
  /** Null: the latest year that the page has. */
  year: YearName | null;
  /** The year compared with; null: none. */
  with: YearName | null;
  lang: LanguageCode | null;
  clauses: Clauses;
  settings: Settings;
}

/** A part of an address that was not understood. */
export interface Ignored {
  part: string;
  reason: 'view' | 'parameter' | 'value' | 'encoding' | 'length' | 'year' | 'with';
}

/** More values than a person selects; a longer list is cut and said. */
export const MOST_VALUES = 500;
const LONGEST_TEXT = 200;
const MOST_CORNERS = 64;

/**
 * Reads a fragment (`#/map?city=Lyon`). Never throws: what cannot be read is left out and told.
 */
export function readAddress(fragment: string): { address: Address; ignored: Ignored[] } {
  const ignored: Ignored[] = [];
  const [path, query = ''] = split(fragment.replace(/^#?\/?/, ''), '?');
  const parameters = readParameters(query, ignored);
  const view = readView(path, ignored);
  const address: Address = {
    view,
    year: null,
    with: null,
    lang: null,
    clauses: new Map(),
    settings: {},
  };
  const values = new Map<string, string[]>();
  for (const [name, value] of parameters) {
    if (DIMENSIONS.includes(name)) {
      // Clauses stand in the order of the address, from the first value of each.
      if (!values.has(name)) address.clauses = new Map(address.clauses).set(name, readPoints([]));
      values.set(name, [...(values.get(name) ?? []), value]);
    } else readOne(address, name, value, ignored);
  }
  const clauses = new Map(address.clauses);
  for (const [name, all] of values) {
    if (all.length > MOST_VALUES) ignored.push({ part: name, reason: 'length' });
    clauses.set(name, readPoints(all.slice(0, MOST_VALUES)));
  }
  return { address: { ...address, clauses }, ignored };
}

/** The fragment of an address; defaults are left out. */
export function writeAddress(address: Address): string {
  const parts: string[] = [];
  const add = (name: string, value: string) => parts.push(`${encode(name)}=${encode(value)}`);
  if (address.year !== null) add('year', address.year);
  if (address.with !== null) add('with', address.with);
  for (const [name, clause] of address.clauses) writeClause(name, clause, add);
  for (const name of SETTINGS) {
    const value = address.settings[name];
    if (value) add(name, value);
  }
  if (address.lang !== null) add('lang', address.lang);
  const query = parts.length > 0 ? `?${parts.join('&')}` : '';
  return `#/${address.view}${query}`;
}

function readView(path: string, ignored: Ignored[]): ViewName {
  if (path === '') return 'overview';
  if (isViewName(path)) return path;
  ignored.push({ part: path, reason: 'view' });
  return 'overview';
}

function readParameters(query: string, ignored: Ignored[]): [string, string][] {
  return query.split('&').flatMap((pair): [string, string][] => {
    if (pair === '') return [];
    const [name, value = ''] = split(pair, '=');
    try {
      return [[decode(name), decode(value)]];
    } catch {
      ignored.push({ part: pair, reason: 'encoding' });
      return [];
    }
  });
}

function readOne(address: Address, name: string, value: string, ignored: Ignored[]): void {
  const refuse = (reason: Ignored['reason']) => ignored.push({ part: `${name}=${value}`, reason });
  switch (name) {
    case 'year':
    case 'with':
      if (parseYearName(value)) address[name] = value;
      else refuse('value');
      return;
    case 'lang': {
      const lang = LANGUAGES.find((code) => code === value);
      if (lang) address.lang = lang;
      else refuse('value');
      return;
    }
    case 'day': {
      const span = readSpan(value);
      if (span) address.clauses = new Map(address.clauses).set('day', { kind: 'interval', span });
      else refuse('value');
      return;
    }
    case 'area': {
      const ring = readRing(value);
      if (ring) address.clauses = new Map(address.clauses).set('area', { kind: 'area', ring });
      else refuse('value');
      return;
    }
    case 'q': {
      if (value.length > LONGEST_TEXT) refuse('length');
      const text = value.slice(0, LONGEST_TEXT);
      if (text.trim() !== '') {
        address.clauses = new Map(address.clauses).set('q', { kind: 'match', text });
      }
      return;
    }
    default: {
      const setting = SETTINGS.find((known) => known === name);
      if (!setting) refuse('parameter');
      else if (value !== '') address.settings = { ...address.settings, [setting]: value };
    }
  }
}

/** `2019-03-01..2019-06-30`, or one day; ends in the wrong order are put right. */
function readSpan(text: string): Span | null {
  const [first, second = first] = split(text, '..');
  const from = parseDay(first);
  const to = parseDay(second);
  if (!from || !to) return null;
  return from <= to ? { from, to } : { from: to, to: from };
}

/** `-4.8,48.5,-3.2,48.6,-3.2,47.9`: longitude and latitude of each corner. */
function readRing(text: string): Ring | null {
  const parts = text.split(',', 2 * MOST_CORNERS + 1);
  if (parts.length % 2 === 1 || parts.length > 2 * MOST_CORNERS) return null;
  if (!parts.every((part) => /^-?\d{1,3}(\.\d{1,6})?$/.test(part))) return null;
  const ring: Position[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const [longitude, latitude] = [Number(parts[at]), Number(parts[at + 1])];
    // Beyond 180 where an area runs over that meridian.
    if (Math.abs(longitude) > 540 || Math.abs(latitude) > 90) return null;
    ring.push([longitude, latitude]);
  }
  return ring.length >= 3 ? ring : null;
}

/**
 * `!Paris` excludes Paris; `=!Paris` is the value that begins with an exclamation mark. A value
 * that is both wanted and excluded is what it was last.
 */
function readPoints(values: readonly string[]): Clause {
  const any = new Set<string>();
  const none = new Set<string>();
  for (const written of values) {
    const [side, other] = written.startsWith('!') ? [none, any] : [any, none];
    const value = /^[!=]/.test(written) ? written.slice(1) : written;
    side.add(value);
    other.delete(value);
  }
  return { kind: 'points', any: [...any], none: [...none] };
}

function writeClause(name: string, clause: Clause, add: (name: string, value: string) => void) {
  switch (clause.kind) {
    case 'interval':
      add(name, `${clause.span.from}..${clause.span.to}`);
      return;
    case 'area':
      add(name, clause.ring.map(([longitude, latitude]) => `${longitude},${latitude}`).join());
      return;
    case 'match':
      add(name, clause.text);
      return;
    case 'points':
      for (const value of clause.any) add(name, /^[!=]/.test(value) ? `=${value}` : value);
      for (const value of clause.none) add(name, `!${value}`);
  }
}

/** At the first separator only. */
function split(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
}

function decode(text: string): string {
  return decodeURIComponent(text.replaceAll('+', ' '));
}

/**
 * As `encodeURIComponent`, but letters with accents and commas stay readable and half letters
 * are replaced.
 */
function encode(text: string): string {
  const whole = text.replace(/\p{Surrogate}/gu, '\ufffd');
  return encodeURIComponent(whole).replace(/(?:%[89A-F][0-9A-F]|%2C)+/g, readable);
}

function readable(encoded: string): string {
  return decodeURIComponent(encoded).replace(/[^\p{L}·,]/gu, encodeURIComponent);
}
