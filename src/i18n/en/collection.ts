import type { TableName } from '../../model/tables';

/** How many rows of how many; `one` where the first number is singular. */
const count: Record<TableName, (shown: string, total: string, one: boolean) => string> = {
  events: (shown, total) => `${shown} of ${total} events`,
  press: (shown, total) => `${shown} of ${total} mentions`,
  releases: (shown, total) => `${shown} of ${total} releases`,
  partners: (shown, total) => `${shown} of ${total} ties`,
  figures: (shown, total) => `${shown} of ${total} figures`,
  claims: (shown, total) => `${shown} of ${total} claims`,
};

/** What every view of a table has. */
export const collection = {
  count,
  filter: 'Filter',
  filters: 'Filters',
  close: 'Close',
  picture: 'Picture',
  table: 'Table',
  form: 'Show as',
  csv: 'CSV',
  json: 'JSON',
  downloadCsv: 'Download CSV',
  downloadJson: 'Download JSON',
  copyLink: 'copy the link',
  copied: 'link copied',
  quote: 'quote',
  quoted: 'sentence and link copied',
  notCopied: 'The browser did not let the link be copied: take it from the address bar.',
  search: 'Filter by words',
  searchLabel: 'Filter the whole year by words',
  none: 'Nothing matches all of this.',
  without: (what: string, count: number) =>
    `Without ${what}: ${count} ${count === 1 ? 'row' : 'rows'}`,
};
