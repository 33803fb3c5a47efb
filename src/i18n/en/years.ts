import type { TableName } from '../../model/tables';

/** So many rows of each table, in words. */
const rows: Record<TableName, (count: string, one: boolean) => string> = {
  events: (count, one) => `${count} ${one ? 'event' : 'events'}`,
  press: (count, one) => `${count} ${one ? 'mention' : 'mentions'} in the press`,
  releases: (count, one) => `${count} ${one ? 'release' : 'releases'}`,
  partners: (count, one) => `${count} ${one ? 'tie' : 'ties'} with partners`,
  figures: (count, one) => `${count} ${one ? 'figure' : 'figures'}`,
  claims: (count, one) => `${count} ${one ? 'claim' : 'claims'}`,
};

/** A year of the reader’s own files. */
export const years = {
  rows,
  sentence: (year: number, tables: string): string => `Your files of ${year}: ${tables}.`,
  narrowed: (tables: string): string => `In this selection of your files: ${tables}.`,
  none: 'nothing',
  note: 'These rows come from files that you brought. They are kept in this browser alone.',
  noTable: {
    events: (year: number) => `Your files of ${year} hold no events.`,
    press: (year: number) => `Your files of ${year} hold no mentions in the press.`,
    releases: (year: number) => `Your files of ${year} hold no releases.`,
    partners: (year: number) => `Your files of ${year} hold no partners.`,
    figures: (year: number) => `Your files of ${year} hold no figures.`,
    claims: (year: number) => `Your files of ${year} hold no claims.`,
  },
  other: 'They hold:',
};
