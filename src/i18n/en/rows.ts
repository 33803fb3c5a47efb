export const rows = {
  caption: (table: string, shown: string, total: string): string =>
    `${table}: ${shown} of ${total}. The headings sort the rows; the name of a row opens it.`,
  sorting: 'Sort by',
  only: (column: string, value: string): string => `${column}: ${value}`,
  missing: 'not stated',
  none: 'No row under this selection.',
  more: (count: string, left: string): string => `Show ${count} more (${left} left)`,
  site: (host: string): string => `Site: ${host}`,
};
