/** The year that the shown one is compared with. */
export const reference = {
  label: 'Year to compare with',
  none: '+ compare with another year',
  alone: 'no comparison',
  with: (year: string): string => `with ${year}`,
  imported: (year: number, edition: number): string =>
    edition > 1 ? `${year} (your files, version ${edition})` : `${year} (your files)`,
  figuresOnly: (year: number): string => `${year} (figures of the report)`,
  bring: 'import another year…',
  stop: 'Stop comparing',
  failed: 'The year to compare with could not be opened.',
};
