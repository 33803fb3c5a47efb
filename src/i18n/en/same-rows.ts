import type { TableName } from '../../model/tables';
import type { Count } from '../count';
import { tableTitle } from './compare-nouns';

/** How many rows of two files are the same, changed, new and gone; `spelling` of the changed ones. */
export type RowCounts = Record<'same' | 'changed' | 'spelling' | 'new' | 'gone', Count>;

/** Two files row by row. */
export const sameRows = {
  title: (table: TableName): string => `Row by row: ${tableTitle(table).toLowerCase()}`,
  sentence({ same, changed, spelling, new: added, gone }: RowCounts): string {
    const respelt = spelling.text === '0' ? '' : ` (${spelling.text} in spelling alone)`;
    return `${same.text} ${same.one ? 'row' : 'rows'} the same, ${changed.text} changed${respelt}, ${added.text} new, ${gone.text} gone.`;
  },
  filter: 'Show the rows that are',
  counts: {
    same: ({ text }: Count): string => `${text} the same`,
    changed: ({ text }: Count): string => `${text} changed`,
    new: ({ text }: Count): string => `${text} new`,
    gone: ({ text }: Count): string => `${text} gone`,
  },
  status: { same: 'same', changed: 'changed', new: 'new', gone: 'gone' },
  respelt: 'in spelling alone',
  list: 'Rows of both files',
  changes: {
    changed: (column: string, from: string, to: string): string => `${column}: ${from} → ${to}`,
    added: (column: string, _: string, to: string): string => `${column}, added: ${to}`,
    removed: (column: string, from: string): string => `${column}, removed: ${from}`,
  },
  yes: 'yes',
  no: 'no',
  untitled: 'untitled',
  none: 'No row under these statuses.',
  shown: (shown: string, total: string): string => `${shown} rows of ${total} shown.`,
  more: (count: Count): string => (count.one ? 'Show 1 more row' : `Show ${count.text} more rows`),
  download: 'Download the review as CSV',
  fileName: (table: string): string => `review-${table}.csv`,
};
