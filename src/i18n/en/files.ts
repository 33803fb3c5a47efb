import type { Count } from '../count';

/** What the reader's files are called, hold and became. */
export const files = {
  title: 'Your files',
  none: 'No file yet. Those that you import will stand here, and stay in this browser.',
  waiting: 'Asking the browser what it keeps…',
  facts: (table: string, rows: Count, day: string): string =>
    `${table}, ${rows.text} ${rows.one ? 'row' : 'rows'}, imported on ${day}`,
  ledger: (read: Count, imported: Count, setAside: Count, empty: Count, known: Count): string =>
    `${read.text} ${read.one ? 'line' : 'lines'} read: ${imported.text} imported, ${setAside.text} set aside, ${empty.text} empty, ${known.text} already there.`,
  edition: (edition: number): string =>
    `Version ${edition} of that year: it stands beside the first, to be compared.`,
  putFirst: 'use this version instead',
  putThisFirst: (name: string): string => `Use ${name} instead of the first version`,
  loose: 'Held by this page alone: it will be gone when the page is closed.',
  damaged:
    'Damaged: rows of it have gone from the browser, so that it is not shown. Restore it from a backup, or delete it.',
  rename: 'rename',
  renameThis: (name: string): string => `Rename ${name}`,
  newName: 'New name',
  save: 'Save',
  cancel: 'Cancel',
  year: 'Year',
  wrongYear: 'A year is a whole number from 1000 to 9999.',
  scope: 'It holds',
  scopes: { complete: 'the whole year', extract: 'an extract', unconfirmed: 'not confirmed' },
  look: 'see the rows',
  lookAt: (name: string): string => `See the rows of ${name}`,
  delete: 'delete',
  deleteThis: (name: string): string => `Delete ${name}`,
  undo: 'Undo',
  said: {
    deleted: (name: string): string => `${name} is deleted.`,
    back: (name: string): string => `${name} is back.`,
    first: (name: string): string => `${name} is now the first version of its year.`,
    second: (name: string): string => `${name} stands beside the first version again.`,
    renamed: (name: string): string => `The file is now called ${name}.`,
    moved: (name: string, year: number): string => `${name} now belongs to the year ${year}.`,
    complete: (name: string): string => `${name} is taken for the whole year.`,
    extract: (name: string): string => `${name} is taken for an extract.`,
    unconfirmed: (name: string): string => `What ${name} holds of the year is not confirmed.`,
  },
};
