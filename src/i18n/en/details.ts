/** Words around the fields of one row. */
export const details = {
  yes: 'yes',
  source: 'Source',
  /** Where in the report a row stands. */
  page: (page: number): string => `report, p. ${page}`,
  section: (section: string): string => `“${section}”`,
  /** A button: selects the days around those of the row. */
  around: 'two weeks either side',
  aroundHint: 'Narrow the whole year to these days: what goes on around',
};
