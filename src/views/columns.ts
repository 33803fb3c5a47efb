import type { TableName } from '../model/tables';
import type { LanguageCode } from '../model/words';

/** The columns by which a table is shown: our own words in the reader's language. */
export function columnsOf(table: TableName, code: LanguageCode): readonly string[] {
  const inLanguage = (name: string) => (code === 'en' ? `${name}_en` : name);
  switch (table) {
    case 'events':
      return ['start', 'title', 'types', 'city', 'speakers'];
    case 'press':
      return ['date', 'outlet', 'title', 'medium', 'language'];
    case 'releases':
      return ['start', 'title', 'subject', 'type', 'status'];
    case 'partners':
      return ['name', 'relation', inLanguage('detail')];
    case 'figures':
      return [inLanguage('metric'), 'group', 'year', 'value', 'unit'];
    case 'claims':
      return [inLanguage('statement'), 'stated', 'unit'];
  }
}
