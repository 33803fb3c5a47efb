import type { Change } from '../../model/change';
import type { DimensionReason, Months, Reason, Verdict, YearPair } from '../../model/comparability';
import type { TableName } from '../../model/tables';
import type { Say } from '../say';
import { changeSentence } from './compare-changes';
import {
  capital,
  inSide,
  isVersions,
  rowsOf,
  setTitle,
  sideName,
  tableTitle,
  valueNoun,
} from './compare-nouns';
import { dimensionClause, monthsText, reasonClause } from './compare-reasons';

interface Sets {
  new: number;
  recurring: number;
  gone: number;
}

/** Rows of two files. */
interface RowSets {
  same: number;
  changed: number;
  new: number;
  gone: number;
}

/** Two years beside each other. */
export const compare = {
  title: (years: YearPair): string =>
    isVersions(years)
      ? `Two versions of ${years.now}`
      : `${years.now} compared with ${years.before}`,
  none: 'Choose a year to compare with: one of the site, or a file of your own.',
  narrowed: 'In this selection only.',
  table: tableTitle,

  changes: {
    title: 'What changed',
    sentence: (change: Change, say: Say): string => changeSentence(change, say),
    rows: (years: YearPair, side: 'now' | 'before'): string =>
      `see the rows ${inSide(years, side)}`,
    none: 'Nothing changed that can be told.',
  },

  guard: {
    title: 'May these compare?',
    verdicts: {
      comparable: 'comparable',
      unconfirmed: 'not confirmed',
      'not-comparable': 'not comparable',
      'no-data': 'no data',
    } satisfies Record<Verdict, string>,
    reason: (reason: Reason, table: TableName, years: YearPair, say: Say): string =>
      `${capital(reasonClause(reason, table, years, say))}.`,
    dimensionReason: (
      reason: DimensionReason,
      table: TableName,
      years: YearPair,
      say: Say,
    ): string => `${capital(dimensionClause(reason, table, years, say))}.`,
    /** Before a table or a dimension of which the differences are grey. */
    because: (reason: Reason, table: TableName, years: YearPair, say: Say): string =>
      `Not comparable, because ${reasonClause(reason, table, years, say)}.`,
    dimensionBecause: (
      reason: DimensionReason,
      table: TableName,
      years: YearPair,
      say: Say,
    ): string => `Not comparable, because ${dimensionClause(reason, table, years, say)}.`,
    unconfirmed: 'The differences are grey: they are of the files, and perhaps not of the years.',
    common: (months: Months, say: Say): string => `Compare ${monthsText(months, say)} only`,
    question: (name: string): string => `Does ${name} hold the whole year?`,
    complete: 'It is the complete year',
    extract: 'It is an extract',
  },

  /** A year, or one of two versions of it. */
  side: sideName,

  sets: {
    title: setTitle,
    summary: (
      { new: entered, recurring, gone }: Sets,
      _dimension: string,
      years: YearPair,
      claims: boolean,
      say: Say,
    ): string =>
      claims && !isVersions(years)
        ? `${say.number(entered)} new, ${say.number(recurring)} recurring, ${say.number(gone)} gone`
        : `${say.number(entered)} ${inSide(years, 'now')} alone, ${say.number(recurring)} in both, ${say.number(gone)} ${inSide(years, 'before')} alone`,
    status: (status: keyof Sets, _dimension: string, years: YearPair, claims: boolean): string => {
      if (status === 'recurring') return 'in both';
      if (claims && !isVersions(years)) return status;
      return `${inSide(years, status === 'new' ? 'now' : 'before')} alone`;
    },
    unstated: (
      count: number,
      dimension: string,
      table: TableName,
      years: YearPair,
      side: 'now' | 'before',
      say: Say,
    ): string =>
      `${say.number(count)} ${count === 1 ? 'row' : 'rows'} of ${sideName(years, side)} ${count === 1 ? 'does' : 'do'} not state the ${valueNoun(table, dimension, 1)}.`,
    difference: 'Difference',
    relative: 'In per cent',
    statusColumn: 'Status',
    noPercentage: 'no percentage of a base under 10',
    picture: (table: TableName, dimension: string, years: YearPair): string =>
      `${setTitle(table, dimension)}: ${rowsOf(table)} ${inSide(years, 'before')} and ${inSide(years, 'now')}`,
    open: (
      value: string,
      count: number,
      years: YearPair,
      side: 'now' | 'before',
      say: Say,
    ): string =>
      `${value}, ${say.number(count)} ${count === 1 ? 'row' : 'rows'} ${inSide(years, side)}: see`,
    more: (count: number, say: Say): string => `Show all ${say.number(count)}`,
    fewer: 'Show fewer',
    csv: (table: TableName, dimension: string): string =>
      `Download CSV: ${valueNoun(table, dimension, 2)}`,
    json: (table: TableName, dimension: string): string =>
      `Download JSON: ${valueNoun(table, dimension, 2)}`,
  },

  figures: {
    title: 'Figures',
    metric: 'Figure',
    missing: 'not stated',
    hindrances: {
      units: 'No difference: the units are not the same.',
      contradiction: 'Two values are told for one of these years: the difference is grey.',
      definition:
        'Each value comes from the file of its year, and nobody has confirmed that both mean the same: the difference is grey.',
    },
    noPercentage: {
      missing: 'One value is missing, which is not 0.',
      share: 'A percentage changes by points.',
      balance: 'No percentage of a balance.',
      'tiny-base': 'No percentage of so small a base.',
      sign: 'No percentage of a value below zero.',
    },
    alsoTold: (value: string, years: YearPair, file: 'now' | 'before'): string =>
      isVersions(years)
        ? `${sideName(years, file)} says ${value}`
        : `the file of ${years[file]} says ${value}`,
  },

  matches: {
    title: 'Names that may be one',
    lead: (count: number, say: Say): string =>
      count === 1
        ? '1 pair of names is doubtful: are they one?'
        : `${say.number(count)} pairs of names are doubtful: are they one?`,
    joined: (count: number, say: Say): string =>
      count === 1
        ? '1 pair of names was joined without asking.'
        : `${say.number(count)} pairs of names were joined without asking.`,
    none: 'No name is in doubt.',
    accept: 'They are one',
    refuse: 'They are two',
    merge: 'Merge under another name',
    undo: 'Undo',
    export: 'Download these decisions',
    score: (score: number, say: Say): string => `likeness ${say.share(score)}`,
    accepted: (now: string, before: string): string => `“${before}” and “${now}” are one.`,
    refused: (now: string, before: string): string => `“${before}” and “${now}” are two.`,
  },

  rows: {
    title: 'Row by row',
    same: 'same',
    changed: 'changed',
    new: 'new',
    gone: 'gone',
    summary: ({ same, changed, new: entered, gone }: RowSets, say: Say): string =>
      `${say.number(same)} same, ${say.number(changed)} changed, ${say.number(entered)} new, ${say.number(gone)} gone`,
    cell: (column: string, from: string, to: string): string =>
      `${column}: “${from}” became “${to}”`,
  },

  print: 'Print this comparison',
  printed: (day: string): string => `Printed on ${day}.`,
};
