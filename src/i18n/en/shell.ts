import type { ViewName } from '../../model/view';

const views: Record<ViewName, string> = {
  overview: 'Overview',
  map: 'Map',
  releases: 'Releases',
  press: 'Press',
  partners: 'Partners',
  figures: 'Figures',
  compare: 'Compare',
  import: 'Import',
  about: 'About',
};

/** The page around the views. */
export const shell = {
  views,
  skip: 'Skip to the content',
  home: 'Millésime, overview',
  chooseYear: 'Year shown',
  imported: (year: number, edition: number): string =>
    edition > 1 ? `${year} (your files, version ${edition})` : `${year} (your files)`,
  search: 'Search',
  searchFailed: 'The search could not be loaded. Check the connection and try again.',
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
};
