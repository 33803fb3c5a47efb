import type { MappedColumn, Mapping, MappingChoice, MappingReason } from '../../model/mapping';
import { IMPORTED_TABLES, tables, type Column, type ImportedTable } from '../../model/tables';
import type { RawTable } from '../raw-table';
import { REASON_HEADING } from '../read/set-aside';
import { valueMatcher, type ValueMatcher } from '../values/match-value';
import { dateParts, type DateParts } from '../day/parts';
import { agreement, contentsOf, knownShare, type Contents } from './contents';
import { feedsOf } from './feeds';
import { matchHeading, plainHeading } from './heading';
import { withOutlets } from './outlets';
import { sampleCells } from './sample';

export interface MappingHelp {
  values?: ValueMatcher;
  /** Whether a text names a town; without it towns are known by their heading only. */
  isTown?: (text: string) => boolean;
}

/** What a file may be called; the name weighs as much as a column. */
const NAMES: Record<ImportedTable, RegExp> = {
  events: /evenement|intervention|agenda|event|contribatelier|conference/,
  press: /presse|media|press\b/,
  releases: /parution|version|jalon|release|sortie|changelog|milestone/,
  partners: /partenaire|partner|soutien/,
  figures: /chiffre|indicateur|finance|budget|figure|indicator|compte/,
};
const NAME_WEIGHT = 0.7;
const MISSING_WEIGHT = 1.5;
/** Without headings, press that shows no outlet comes even after a table that lacks what it needs. */
const UNLIKELY_WEIGHT = 2;
/** A column of whole dates comes before one for each part of them. */
const PARTS = 0.8;
/** Below this a guess is none. */
const LEAST = 0.25;
/** A heading whose cells cannot be what it says counts so much less. */
const DISAGREES = 0.2;
const VETO: Partial<Record<Column['kind'], number>> = {
  url: 0.3,
  day: 0.5,
  number: 0.5,
  flag: 0.5,
};

/** What shows which table a file without headings holds; days, titles and addresses are in several. */
const TELLING: Record<ImportedTable, readonly string[]> = {
  events: ['city', 'types', 'speakers'],
  press: ['outlet', 'medium'],
  releases: ['subject', 'type'],
  partners: ['relation'],
  figures: ['value'],
};

interface Pair {
  at: number;
  column: Column;
  score: number;
  reason: MappingReason;
}

/** The table that a file holds and the column of ours that each of its columns is. */
export function mapColumns(
  raw: RawTable,
  choice: MappingChoice = {},
  help: MappingHelp = {},
): Mapping {
  const values = help.values ?? valueMatcher();
  const isTown = help.isTown ?? (() => false);
  const cells = sampleCells(raw);
  const contents = cells.map((column) => contentsOf(column, isTown));
  const sample = isBare(raw) ? withOutlets(contents, cells, values) : contents;
  const parts = dateParts(raw.headings, cells);
  const candidates = choice.table ? [choice.table] : IMPORTED_TABLES;
  const options = candidates
    .map((table) => mapTo(table, raw, sample, values, choice, parts))
    .sort((a, b) => b.score - a.score);
  const [best, next] = options;
  // The guess is shown as one to be looked at.
  if (isBare(raw) && next && !best.isTold) return { ...best.mapping, confidence: 0 };
  const ahead = next ? (best.score - next.score) / Math.max(1, best.score) : 1;
  return { ...best.mapping, confidence: Math.max(0, Math.min(1, ahead * 2)) };
}

function mapTo(
  table: ImportedTable,
  raw: RawTable,
  sample: readonly Contents[],
  values: ValueMatcher,
  choice: MappingChoice,
  parts: DateParts | null,
): { mapping: Mapping; score: number; isTold: boolean } {
  const headings = sample.map((_, at) => raw.headings[at] ?? '');
  const start = tables[table].day?.start;
  const pairs = headings.flatMap((heading, at) =>
    tables[table].columns.flatMap((column) =>
      parts && start && Object.values(parts).includes(at)
        ? pairOfPart(at, column, parts, start)
        : pairOf(heading, at, column, sample[at], values),
    ),
  );
  const chosen = assign(headings, pairs, tables[table].columns, choice);
  const columns = headings.map((heading, at): MappedColumn => {
    const pair = chosen.get(at);
    if (pair) {
      const { column, score, reason } = pair;
      const others = [...chosen.values()].map((d) => d.column.name);
      const feeds = feedsOf(table, column.name, others);
      return { at, heading, target: column.name, feeds, confidence: score, reason };
    }
    const isRead = parts && start && chosen.get(parts.year)?.column.name === start;
    const reason =
      isRead && Object.values(parts).includes(at)
        ? 'part-of-date'
        : reasonOfNone(heading, at, pairs, choice);
    return { at, heading, target: null, feeds: [], confidence: 0, reason };
  });
  const fed = new Set(columns.flatMap((column) => column.feeds));
  const missing = (tables[table].needs ?? []).filter(
    (group) => !group.some((name) => fed.has(name)),
  );
  const isNamed = NAMES[table].test(plainHeading(raw.name));
  const isTold =
    isNamed ||
    columns.some(({ target }) => target !== null && TELLING[table].includes(target)) ||
    (table === 'press' && sample.some(({ outlets }) => outlets > 0));
  const isUnlikely = table === 'press' && isBare(raw) && !isTold;
  const score =
    columns.reduce((sum, { confidence }) => sum + confidence, 0) +
    (isNamed ? NAME_WEIGHT : 0) -
    (isUnlikely ? UNLIKELY_WEIGHT : 0) -
    missing.length * MISSING_WEIGHT;
  return { mapping: { table, confidence: 0, columns, missing }, score, isTold };
}

function pairOf(
  heading: string,
  at: number,
  column: Column,
  contents: Contents,
  values: ValueMatcher,
): Pair | [] {
  const agrees = agreement(contents, column, values);
  const match = matchHeading(heading, column);
  if (match) {
    const veto = agrees < DISAGREES ? (VETO[column.kind] ?? 1) : 1;
    return { at, column, reason: match.reason, score: match.score * (0.6 + 0.4 * agrees) * veto };
  }
  const shown = shownByContents(column, contents, values);
  return shown > 0 ? { at, column, reason: 'contents', score: 0.5 * shown } : [];
}

/** The column of years stands for the whole date; those of months and days are read with it. */
function pairOfPart(at: number, column: Column, parts: DateParts, start: string): Pair | [] {
  if (at !== parts.year || column.name !== start) return [];
  return { at, column, reason: 'heading', score: PARTS };
}

/** How surely the cells alone show that they are of a column; 0 where they do not. */
function shownByContents(column: Column, contents: Contents, values: ValueMatcher): number {
  if (contents.filled === 0) return 0;
  const over = (share: number, least: number) => (share > least ? share : 0);
  switch (column.name) {
    case 'start':
    case 'date':
      return over(contents.days, 0.8);
    case 'url':
      return over(contents.addresses, 0.8);
    case 'city':
      return over(contents.towns, 0.7);
    case 'year':
      return over(contents.years, 0.9);
    case 'value':
      return contents.years > 0.5 ? 0 : over(contents.numbers, 0.9);
    case 'title':
      // The long names of outlets are no titles.
      return over(contents.prose * (1 - contents.days) * (1 - contents.outlets), 0.5);
    case 'types':
    case 'type':
    case 'medium':
    case 'speakers':
    case 'subject':
      return over(knownShare(contents, column, values), 0.6);
    case 'outlet':
      if (contents.addresses > 0.5) return 0;
      return Math.max(over(knownShare(contents, column, values), 0.6), contents.outlets);
    default:
      return 0;
  }
}

/** Our own names first, then the best pairs, each column of the file and of ours once; choices before all. */
function assign(
  headings: readonly string[],
  pairs: readonly Pair[],
  columns: readonly Column[],
  choice: MappingChoice,
): Map<number, Pair> {
  const result = new Map<number, Pair>();
  const taken = new Set<string>();
  for (const at of headings.keys()) {
    const target = choice.columns?.[at];
    const column = columns.find(({ name }) => name === target);
    if (!column || taken.has(column.name)) continue;
    taken.add(column.name);
    result.set(at, { at, column, score: 1, reason: 'chosen' });
  }
  const sorted = [...pairs].sort(
    (a, b) => Number(isOwn(b)) - Number(isOwn(a)) || b.score - a.score || a.at - b.at,
  );
  for (const pair of sorted) {
    const free = !result.has(pair.at) && !taken.has(pair.column.name);
    const left = choice.columns?.[pair.at] === undefined && !isReason(headings[pair.at]);
    if (!free || !left || pair.score < LEAST) continue;
    taken.add(pair.column.name);
    result.set(pair.at, pair);
  }
  return result;
}

function reasonOfNone(
  heading: string,
  at: number,
  pairs: readonly Pair[],
  choice: MappingChoice,
): MappingReason {
  if (choice.columns?.[at] === null) return 'chosen';
  if (isReason(heading)) return 'reason-column';
  return pairs.some((pair) => pair.at === at && pair.reason !== 'contents') ? 'taken' : 'unknown';
}

function isBare({ headings }: RawTable): boolean {
  return !headings.some(Boolean);
}

function isOwn({ reason }: Pair): boolean {
  return reason === 'name';
}

function isReason(heading: string): boolean {
  return heading === REASON_HEADING;
}
