/** Words around the fields of one row. */
export const details = {
  yes: 'yes',
  source: 'Source',
  /** Where in the report a row stands. */
  page: (page: number): string => `report, p. ${page}`,
  section: (section: string): string => `“${section}”`,
};
