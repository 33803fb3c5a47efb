import { tables, type ImportedTable } from '../model/tables';
import type { LanguageCode } from '../model/words';

/** Filled by us, or read from other columns. */
const LEFT_OUT = /^(id|section|page|note|note_en|latitude|longitude|precision)$|_en$|_as_written$/;

/**
 * An empty table with the headings that are understood at once. With semicolons, as spreadsheets
 * write them where decimals have a comma, and the mark that tells them of UTF-8.
 */
export function template(table: ImportedTable, language: LanguageCode): string {
  const headings = tables[table].columns
    .filter(({ name }) => !LEFT_OUT.test(name))
    .map(({ label }) => label[language]);
  return `\ufeff${headings.join(language === 'fr' ? ';' : ',')}\r\n`;
}
