import { fold } from '../../model/fold';
import type { NameKind } from './name-match';
import {
  AGENCIES,
  ARTICLES,
  ENDINGS,
  GENERIC,
  GENITIVE,
  LINKING,
  MEDIUM,
  SHORT,
  SMALL,
} from './name-words';

/** A name taken apart: what two spellings of it have in common, and what one of them adds. */
export interface NameParts {
  name: string;
  kind: NameKind;
  /** Folded, without what is below. */
  words: readonly string[];
  /** The same without spaces: equal for spellings of one name. */
  compact: string;
  /** The same with article and generic word: of `Le Monde` as of `lemonde.fr`. */
  whole: string;
  /** The words that mean something, in the singular. */
  content: readonly string[];
  /** The numbers of the words. */
  numbers: string;
  article: string;
  generic: string;
  /** `fr` of `lemonde.fr`. */
  ending: string;
  /** What stands in brackets or behind a comma or a stroke, as written. */
  addition: string;
  /** The same, folded, where it may tell two of this name apart. */
  telling: string;
  /** A family name is marked by capitals or a comma: its place tells nothing. */
  isTurned: boolean;
}

const BRACKETS = /^(.*[\p{L}\p{N}].*?)\s*[([]([^()[\]]*)[)\]]\s*$/u;
const COMMA = /^(.*\p{L}.*?)\s*,\s*(.+)$/u;
const ISSUE = /^(.*\p{L}.*?)[\s,]+((?:n°|nº|numéro|#)\s*\d+)\s*$/iu;
const AGENCY = /^(.*\p{L}.*?)\s*\/\s*((?:reprise|via|avec)?\s*\p{L}+)\s*$/iu;
const HOST =
  /^(?:https?:\/\/)?(?:www\.)?([\p{L}\d-]{2,}(?:\.[\p{L}\d-]+)*)\.(\p{L}{2,6})(?:\/\S*)?$/u;
const ENDING = /^(.*[\p{L}\d]{2})\.(\p{L}{2,6})$/u;
const DOTTED = /(?<![\p{L}\p{N}])(?:\p{L}\.)+\p{L}?(?![\p{L}\p{N}])/gu;
const ROMAN = /(?<![\p{L}\p{N}])(?=[IVX]{2,})(X{0,3})(IX|IV|V?I{0,3})(?![\p{L}\p{N}])/gu;
const ONES = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

export function readName(name: string, kind: NameKind): NameParts {
  const { core, addition } = withoutAddition(name.trim(), kind);
  const { text, ending } = withoutEnding(core, kind);
  const all = wordsOf(text, kind);
  const { words, article, generic } = withoutLead(all, kind, startsWithInitials(core));
  const compact = words.join('');
  return {
    name,
    kind,
    words,
    compact: compact || name,
    whole: all.join(''),
    content: contentOf(words, kind),
    numbers: (words.join(' ').match(/\d+/g) ?? []).join(' '),
    article,
    generic,
    ending,
    addition,
    telling: tellingOf(addition, words, kind),
    isTurned: kind === 'person' && isTurned(name),
  };
}

/** The first letters of its words, with and without the small ones. */
export function initialsOf(words: readonly string[]): string[] {
  const first = (all: readonly string[]) => all.map((word) => word[0]).join('');
  return [first(words), first(words.filter((word) => !LINKING.has(word) && !SMALL.has(word)))];
}

function withoutAddition(name: string, kind: NameKind): { core: string; addition: string } {
  // Each pattern is tried only where it may hold: they are slow on what they do not.
  const patterns: RegExp[] = [];
  if (/[)\]]$/.test(name)) patterns.push(BRACKETS);
  if (kind === 'outlet' && /\d$/.test(name)) patterns.push(ISSUE);
  if (kind === 'place' && name.includes(',')) patterns.push(COMMA);
  for (const pattern of patterns) {
    const [, core, addition] = pattern.exec(name) ?? [];
    if (core) return { core, addition };
  }
  const agency = kind === 'outlet' && name.includes('/') ? AGENCY.exec(name) : null;
  const last = agency?.[2].split(/\s/).at(-1);
  if (!agency || !last || !AGENCIES.has(fold(last))) return { core: name, addition: '' };
  return { core: agency[1], addition: agency[2] };
}

function withoutEnding(core: string, kind: NameKind): { text: string; ending: string } {
  const hasSite = kind === 'outlet' || kind === 'organisation';
  if (!hasSite || !core.includes('.')) return { text: core, ending: '' };
  const lower = core.toLowerCase();
  const host = HOST.exec(lower);
  if (host && isEnding(host[2])) return { text: host[1].replace(/[.-]/g, ' '), ending: host[2] };
  const [, text, ending] = ENDING.exec(core) ?? [];
  return text && isEnding(ending.toLowerCase())
    ? { text, ending: ending.toLowerCase() }
    : { text: core, ending: '' };
}

function isEnding(text: string): boolean {
  return text.length === 2 || ENDINGS.has(text);
}

function wordsOf(text: string, kind: NameKind): string[] {
  const isProper = kind === 'person' || kind === 'place';
  const spaced = (isProper ? text : text.replace(ROMAN, arabic)).replace(DOTTED, (letters) =>
    letters.replaceAll('.', ''),
  );
  return spaced
    .replace(/&/g, ' et ')
    .replace(/(?<=\S)\s*\+/g, ' plus ')
    .replace(/(?:\bs)?\s*\//gi, kind === 'place' ? ' sur ' : ' ')
    .replace(/\bv(?=\d)/gi, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .flatMap((word) => expanded(word, kind));
}

/** Words cut short in full; `PeerTube` as the two words that it is made of. */
function expanded(word: string, kind: NameKind): string[] {
  const folded = fold(word);
  if (kind !== 'person' && Object.hasOwn(SHORT, folded)) return [SHORT[folded]];
  return fold(word.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')).split(' ');
}

function arabic(_: string, tens: string, ones: string): string {
  return String(tens.length * 10 + ONES.indexOf(ones));
}

/** Without article and generic word at the beginning, as long as something remains. */
function withoutLead(all: readonly string[], kind: NameKind, isInitials: boolean) {
  const found = { words: all, article: '', generic: '' };
  if (kind === 'place') return found;
  const dropArticle = () => {
    const [first, ...rest] = found.words;
    if (kind === 'person' || isInitials || rest.length === 0 || !ARTICLES.has(first)) return;
    found.article ||= first;
    found.words = rest;
  };
  dropArticle();
  const [first, ...rest] = found.words;
  if (GENERIC[kind].has(first) && rest.length > 0 && !GENITIVE.has(rest[0])) {
    found.generic = first;
    found.words = rest;
    dropArticle();
  }
  return found;
}

/** `L.A. Coalition` and `LA Coalition` begin with no article; `LA CROIX` does. */
function startsWithInitials(core: string): boolean {
  if (/^(\p{L}\.){2}|^\p{L}\.\p{L}(?!\p{L})/u.test(core)) return true;
  return /^\p{Lu}{2,}\s/u.test(core) && /\p{Ll}/u.test(core);
}

function contentOf(words: readonly string[], kind: NameKind): string[] {
  if (kind === 'person' || kind === 'place') return [...words];
  const content = words.filter((word) => !LINKING.has(word));
  return (content.length ? content : words).map(singular);
}

function singular(word: string): string {
  if (word.length < 5) return word;
  if (/[^e]aux$/.test(word)) return `${word.slice(0, -3)}al`;
  return /[^s]s$|x$/.test(word) ? word.slice(0, -1) : word;
}

/** An addition that only spells the name out, or says how it was read, tells nothing apart. */
function tellingOf(addition: string, words: readonly string[], kind: NameKind): string {
  if (!addition) return '';
  const folded = fold(addition).replace(/[^\p{L}\p{N}]+/gu, '');
  switch (kind) {
    case 'outlet':
      // A programme has a name of several words, an issue its number.
      return /[\s/]|\d/.test(addition.trim()) || MEDIUM.has(folded) || AGENCIES.has(folded)
        ? ''
        : folded;
    case 'organisation':
      return initialsOf(words).includes(folded) ? '' : folded;
    default:
      return folded;
  }
}

/** `BORREL Philippe`, `Borrel, Philippe`. */
function isTurned(name: string): boolean {
  if (/^[^,]*\p{L},\s*\p{L}[^,]*$/u.test(name)) return true;
  return /(?<!\p{L})\p{Lu}[\p{Lu}-]+(?!\p{L})/u.test(name) && /\p{Ll}/u.test(name);
}
