import type { TableName } from '../../model/tables';

/** What a value is, where the name of its column says it badly. */
const kinds: Readonly<Record<string, string>> = {
  'events.type': 'type of event',
  'releases.type': 'type of release',
  'partners.partner': 'partner',
};

const rows: Record<TableName, (count: string, one: boolean) => string> = {
  events: (count, one) => `${count} ${one ? 'event' : 'events'}`,
  press: (count, one) => `${count} ${one ? 'mention' : 'mentions'}`,
  releases: (count, one) => `${count} ${one ? 'release' : 'releases'}`,
  partners: (count, one) => `${count} ${one ? 'tie' : 'ties'}`,
  figures: (count, one) => `${count} ${one ? 'figure' : 'figures'}`,
  claims: (count, one) => `${count} ${one ? 'claim' : 'claims'}`,
};

/** The search over all tables. */
export const search = {
  label: 'Search the whole year',
  placeholder: 'Town, outlet, name, title…',
  list: 'What was found',
  close: 'Close',
  texts: (query: string): string => `Search “${query}” in all texts`,
  values: 'Narrow to',
  frequent: 'Most frequent',
  kinds,
  rows,
  of: (shown: string, total: string): string => `${shown} of ${total}`,
  near: 'similar spelling',
  chosen: 'already selected',
  results: (count: string, one: boolean): string => `${count} ${one ? 'result' : 'results'}`,
  nearResults: (count: string, one: boolean): string =>
    `${count} ${one ? 'result' : 'results'} of a similar spelling`,
  none: 'No town, name or title like this.',
  preparing: 'Reading the tables…',
  keys: 'arrow keys to move, Enter to choose',
  slash: 'Key / opens the search',
  cleared: 'The selection was cleared to show this row.',
  restore: 'bring it back',
};
