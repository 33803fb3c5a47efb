import type { TableName } from '../../model/tables';
import type { ViewName } from '../../model/view';

const views: Record<ViewName, string> = {
  overview: 'Overview',
  map: 'Map',
  releases: 'Releases',
  press: 'Press',
  partners: 'Partners',
  figures: 'Figures',
  about: 'About',
};

/** How many rows of how many; `one` where the first number is singular. */
const count: Record<TableName, (shown: string, total: string, one: boolean) => string> = {
  events: (shown, total) => `${shown} of ${total} events`,
  press: (shown, total) => `${shown} of ${total} mentions`,
  releases: (shown, total) => `${shown} of ${total} releases`,
  partners: (shown, total) => `${shown} of ${total} ties`,
  figures: (shown, total) => `${shown} of ${total} figures`,
  claims: (shown, total) => `${shown} of ${total} claims`,
};

/** The page around the views. */
export const shell = {
  views,
  skip: 'Skip to the content',
  home: 'Millésime, overview',
  viewsLabel: 'Views',
  more: 'More',
  language: 'Language',
  languageNames: { fr: 'French', en: 'English' },
  theme: 'Colours',
  themes: { auto: 'as the system', light: 'light', dark: 'dark' },
  loading: 'Opening the year…',
  failed: 'The year could not be opened. Check the connection and load the page again.',
  fromStorage: 'The site did not answer: this is the year as your browser kept it.',
  viewFailed: 'This view could not be loaded. Check the connection and try again.',
  again: 'Try again',
  refilled: 'What your browser kept of this year had gone or was damaged: it was stored again.',
  memory:
    'Your browser refuses to keep data, or does not answer: the year works from memory and nothing will be kept.',
  dismiss: 'Dismiss',
  ignoredTitle: 'Some of the address was not understood and is left out:',
  ignoredOthers: (count: number): string => `${count} more`,
  ignored: {
    view: (part: string) => `there is no view “${part}”`,
    parameter: (part: string) => `“${part}” is not known`,
    value: (part: string) => `“${part}” cannot be read`,
    encoding: (part: string) => `“${part}” is damaged`,
    length: (part: string) => `“${part}” is too long and was cut`,
    year: (part: string) => `the year ${part} is not here`,
  },
  chips: {
    label: 'Selection',
    undo: 'undo',
    redo: 'redo',
    clear: 'clear all',
    remove: (what: string) => `Remove: ${what}`,
    not: (what: string) => `not ${what}`,
    missing: 'not stated',
    words: (text: string) => `“${text}”`,
    area: (latitudes: string, longitudes: string) => `on the map: ${latitudes}, ${longitudes}`,
    from: (one: string, other: string) => `${one} to ${other}`,
    north: (degrees: string) => `${degrees}° N`,
    south: (degrees: string) => `${degrees}° S`,
    east: (degrees: string) => `${degrees}° E`,
    west: (degrees: string) => `${degrees}° W`,
    elsewhere: 'does not concern this view',
  },
  collection: {
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
  },
};
