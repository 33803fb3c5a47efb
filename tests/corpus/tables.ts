/** Rows of interventions as a French association keeps them. */
export const EVENTS: readonly (readonly string[])[] = [
  ['Date', 'Événement', 'Ville', 'Type', 'Public'],
  ['03/02/2018', 'Journées du libre', 'Besançon', 'conférence', '1 200,5'],
  ['du 24 au 25/03/2018', 'JDLL ; « libre » et commun', 'Lyon', 'stand', '35'],
  ['05/04/2018', 'Débat, puis atelier', 'Saint-Étienne', 'débat', ''],
  ['26/05/2018', 'L’été du "libre"', 'Nîmes', 'conférence', '80'],
];

interface Habits {
  delimiter?: string;
  lineEnd?: string;
  /** Around all cells, or around those that need them. */
  quotes?: 'all' | 'needed';
  endsWithLine?: boolean;
}

/** The rows as a program writes them. */
export function written(rows: readonly (readonly string[])[], habits: Habits = {}): string {
  const { delimiter = ';', lineEnd = '\n', quotes = 'needed', endsWithLine = true } = habits;
  const cell = (value: string) => {
    const needed = value.includes(delimiter) || /["\r\n]/.test(value);
    return quotes === 'all' || needed ? `"${value.replaceAll('"', '""')}"` : value;
  };
  const lines = rows.map((row) => row.map(cell).join(delimiter));
  return lines.join(lineEnd) + (endsWithLine ? lineEnd : '');
}
