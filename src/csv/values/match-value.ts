import { editDistance } from '../../model/edit-distance';
import { fold } from '../../model/fold';
import type { Column } from '../../model/tables';
import { unitOf } from '../../model/unit';
import { vocabulary } from '../../model/vocabulary';
import { languageCode } from './language-code';
import { isDivisible } from './list';
import { synonyms, WITHIN } from './synonyms';

/** How a value as written leads to ours. All but `same` are for review. */
export type ValueReason =
  'same' | 'chosen' | 'spelling' | 'synonym' | 'part-of-text' | 'typo' | 'new' | 'refused';

export interface ValueMatch {
  /** Empty where the column takes only its own values and this is none of them. */
  value: string;
  reason: ValueReason;
}

/** Values that are known already, by column name: outlets, speakers, subjects… */
export type KnownValues = Readonly<Record<string, readonly string[]>>;

/** What a person chose, by column name and by the value as written. */
export type ValueChoices = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface ValueMatcher {
  match: (column: Column, written: string) => ValueMatch;
  isKnown: (column: Column, written: string) => boolean;
  /** Tells those values of a column that a list does not cut (`son et lumière`); null: there are none. */
  wholes: (column: Column) => ((written: string) => boolean) | null;
  /** The same value spelt otherwise from now on counts as this. */
  learn: (column: Column, value: string) => void;
}

/** Dimensions whose values are words and not names: lower case, told in the plural as well. */
const WORDS = new Set(['type', 'category', 'medium', 'status', 'precision']);
/** Longer texts are no names, and only the same as themselves. */
const LONGEST = 1000;
/** A word of that many letters may have one wrong. */
const TYPO = 6;

export function valueMatcher(known: KnownValues = {}, choices: ValueChoices = {}): ValueMatcher {
  const columns = new Map<Column, Map<string, string>>();

  function valuesOf(column: Column): Map<string, string> {
    const held = columns.get(column);
    if (held) return held;
    const values = new Map<string, string>();
    const dimension = column.dimension ?? '';
    for (const [name, value] of namesOf(column, known)) {
      values.set(keyOf(name, dimension), value);
    }
    for (const [word, value] of Object.entries(synonyms[dimension] ?? {})) {
      const key = keyOf(word, dimension);
      if (!values.has(key)) values.set(key, value);
    }
    columns.set(column, values);
    return values;
  }

  function match(column: Column, written: string): ValueMatch {
    const choice = own(choices[column.name], written);
    if (choice !== undefined) return { value: choice, reason: 'chosen' };
    const special = specialMatch(column, written);
    if (special) return special;
    const dimension = column.dimension ?? '';
    const values = valuesOf(column);
    const key = keyOf(written, dimension);
    const found = values.get(key);
    if (found === written) return { value: found, reason: 'same' };
    if (found !== undefined) {
      const isName = keyOf(found, dimension) === key;
      return { value: found, reason: isName ? 'spelling' : 'synonym' };
    }
    if (WITHIN.has(dimension)) {
      const within = wordWithin(written, dimension, values);
      if (within) return { value: within, reason: 'part-of-text' };
    }
    const near = WORDS.has(dimension) ? nearest(key, values) : null;
    if (near) return { value: near, reason: 'typo' };
    if (column.values) return { value: '', reason: 'refused' };
    return { value: WORDS.has(dimension) ? lower(written) : written, reason: 'new' };
  }

  return {
    match,
    isKnown: (column, written) => {
      if (own(choices[column.name], written) !== undefined) return true;
      if (specialMatch(column, written)) return true;
      const dimension = column.dimension ?? '';
      const values = valuesOf(column);
      if (values.size === 0) return false;
      return (
        values.has(keyOf(written, dimension)) ||
        (WITHIN.has(dimension) && wordWithin(written, dimension, values) !== null)
      );
    },
    wholes: (column) => {
      const dimension = column.dimension ?? '';
      const chosen = Object.keys(choices[column.name] ?? {});
      const names = [
        ...namesOf(column, known).map(([name]) => name),
        ...Object.keys(synonyms[dimension] ?? {}),
      ];
      const keys = new Set(names.filter(isDivisible).map((name) => keyOf(name, dimension)));
      const written = new Set(chosen.filter(isDivisible));
      if (keys.size === 0 && written.size === 0) return null;
      return (text) => written.has(text) || keys.has(keyOf(text, dimension));
    },
    learn: (column, value) => {
      const values = valuesOf(column);
      const key = keyOf(value, column.dimension ?? '');
      if (!values.has(key)) values.set(key, value);
    },
  };
}

/** The names of the values of a column, each with its value. */
function namesOf(column: Column, known: KnownValues): [name: string, value: string][] {
  const words = vocabulary[column.dimension ?? ''] ?? {};
  const allowed = column.values ?? [...Object.keys(words), ...(known[column.name] ?? [])];
  return allowed.flatMap((value) =>
    [words[value]?.fr, words[value]?.en, value]
      .filter((name) => name !== undefined && name !== '')
      .map((name): [string, string] => [name, value]),
  );
}

/** Values that are codes of another list: languages and units. */
function specialMatch(column: Column, written: string): ValueMatch | null {
  const code =
    column.name === 'language'
      ? languageCode(written)
      : column.name === 'unit'
        ? unitOf(written)
        : '';
  if (!code) return null;
  return { value: code, reason: code === written ? 'same' : 'synonym' };
}

/** Without accents, capitals and punctuation; words of a language in the singular as well. */
function keyOf(text: string, dimension: string): string {
  if (text.length > LONGEST) return text;
  const folded = fold(text);
  if (!WORDS.has(dimension)) return folded.replace(/[^\p{L}\p{N}]+/gu, '') || folded;
  return (
    folded
      .replace(/\(s\)/g, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .replace(/(\p{L}{2})s\b/gu, '$1') || folded
  );
}

function wordWithin(text: string, dimension: string, values: Map<string, string>): string | null {
  const words = keyOf(text.slice(0, 200), dimension).split(' ');
  const found = new Set(words.flatMap((word) => values.get(word) ?? []));
  // `sortie magazine papier`: twice the same. `vidéo et article`: the first.
  const [first] = found;
  return first ?? null;
}

function nearest(key: string, values: Map<string, string>): string | null {
  if (key.length < TYPO) return null;
  const near = new Set<string>();
  for (const [other, value] of values) if (editDistance(key, other, 1) <= 1) near.add(value);
  const [first] = near;
  return near.size === 1 ? first : null;
}

function lower(text: string): string {
  // A sigle keeps its capitals.
  return text === text.toUpperCase() && text.length <= 4 ? text : text.toLowerCase();
}

function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}
