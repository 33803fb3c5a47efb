export const rows = {
  caption: (table: string, shown: string, total: string): string =>
    `${table}: ${shown} of ${total}. The headings sort the rows; the name of a row opens it.`,
  sorting: 'Sort by',
  only: (column: string, value: string): string => `${column}: ${value}`,
  missing: 'not stated',
  none: 'No row under this selection.',
  busy: 'Sorting the rows',
  printed: (count: string, total: string): string =>
    `Printed: the first ${count} rows of ${total}. The download has all of them.`,
  part: (from: string, to: string, total: string): string => `Rows ${from} to ${to} of ${total}`,
  before: 'The rows before',
  after: 'The rows after',
  site: (host: string): string => `Site: ${host}`,
};
