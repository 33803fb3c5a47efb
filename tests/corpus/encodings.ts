import type { Encoding } from '../../src/csv/encoding';
import { encode } from './encode';
import type { CorpusFile, Outcome } from './file';
import { EVENTS, written } from './tables';

const READ: Outcome = {
  headingLine: 1,
  headings: EVENTS[0],
  roles: { data: 4 },
  cells: [
    [2, 2, 'Besançon'],
    [3, 1, 'JDLL ; « libre » et commun'],
    [5, 1, 'L’été du "libre"'],
  ],
};
const PLAIN = EVENTS.map((row) => row.map((cell) => cell.replaceAll('’', "'")));
const PLAIN_READ: Outcome = {
  ...READ,
  cells: [
    [2, 2, 'Besançon'],
    [5, 1, 'L\'été du "libre"'],
  ],
};

/** How programs save the same five lines. */
export const ENCODED: readonly CorpusFile[] = [
  saved('Excel, CSV (séparateur : point-virgule).csv', 'windows-1252', ';', '\r\n'),
  saved('Excel, CSV UTF-8.csv', 'utf-8', ';', '\r\n', '\ufeff'),
  saved('Excel, Texte Unicode.txt', 'utf-16le', '\t', '\r\n', '\ufeff'),
  saved('Excel, Texte (tabulations).txt', 'windows-1252', '\t', '\r\n'),
  saved('LibreOffice.csv', 'utf-8', ',', '\n'),
  saved('LibreOffice, UTF-16.csv', 'utf-16le', ';', '\n', '\ufeff'),
  saved('LibreOffice, latin 9.csv', 'windows-1252', ',', '\n'),
  saved('Google Sheets.csv', 'utf-8', ',', '\r\n'),
  saved('Google Sheets.tsv', 'utf-8', '\t', '\r\n'),
  saved('Numbers.csv', 'utf-8', ';', '\n'),
  saved('base de données.csv', 'utf-8', '|', '\n'),
  saved('UTF-16 BE.csv', 'utf-16be', ';', '\n', '\ufeff'),
  saved('UTF-16 sans marque.csv', 'utf-16le', ';', '\r\n'),
  saved('UTF-16 BE sans marque.csv', 'utf-16be', ',', '\n'),
  saved('deux marques.csv', 'utf-8', ';', '\n', '\ufeff\ufeff'),
  saved('fins de ligne de vieux Mac.csv', 'windows-1252', ';', '\r'),
  {
    name: 'Excel pour Mac.csv',
    bytes: () => encode(written(PLAIN, { lineEnd: '\r' }), 'macintosh'),
    choice: { encoding: 'macintosh' },
    outcome: { ...PLAIN_READ, encoding: 'macintosh', delimiter: ';' },
  },
  {
    name: 'Excel pour Mac, avant le choix.csv',
    bytes: () => encode(written(PLAIN, { lineEnd: '\r' }), 'macintosh'),
    outcome: {
      encoding: 'windows-1252',
      delimiter: ';',
      roles: { data: 4 },
      notices: ['likelier'],
    },
  },
  {
    name: 'DOS.csv',
    bytes: () => encode(written(PLAIN, { lineEnd: '\r\n' }), 'ibm850'),
    choice: { encoding: 'ibm850' },
    outcome: { ...PLAIN_READ, encoding: 'ibm850', delimiter: ';' },
  },
  {
    name: 'latin 9.csv',
    bytes: () => encode('Date;Titre;Prix\n01/02/2018;Le cœur;3 €\n', 'iso-8859-15'),
    choice: { encoding: 'iso-8859-15' },
    outcome: { cells: [[2, 1, 'Le cœur']], encoding: 'iso-8859-15' },
  },
  {
    name: 'accents abîmés.csv',
    bytes: () => encode('Date;Média\n01/02/2018;TÃ©lÃ©rama\n02/02/2018;Lâ€™HumanitÃ©\n', 'utf-8'),
    outcome: { encoding: 'utf-8', roles: { data: 2 }, notices: ['mojibake'] },
  },
  {
    name: 'accents réparés.csv',
    bytes: () => encode('Date;Média\n01/02/2018;TÃ©lÃ©rama\n02/02/2018;Lâ€™HumanitÃ©\n', 'utf-8'),
    choice: { repair: true },
    outcome: {
      cells: [
        [2, 1, 'Télérama'],
        [3, 1, 'L’Humanité'],
      ],
      notices: ['repaired'],
    },
  },
  {
    name: 'deux fichiers mis bout à bout.csv',
    bytes: () =>
      Uint8Array.of(
        ...encode('Date;Média\n01/02/2018;Télérama\n02/02/2018;Libération\n', 'utf-8'),
        ...encode('03/02/2018;L’Humanité\n', 'windows-1252'),
      ),
    outcome: {
      encoding: 'mixed',
      cells: [
        [2, 1, 'Télérama'],
        [4, 1, 'L’Humanité'],
      ],
      notices: ['mixed-lines'],
    },
  },
  {
    name: 'téléchargement interrompu.csv',
    bytes: () =>
      encode('Date;Média\n01/02/2018;Télérama\n02/02/2018;Humanité', 'utf-8').slice(0, -1),
    outcome: { encoding: 'utf-8', roles: { data: 2 }, notices: ['cut'] },
  },
  {
    name: 'octets nuls.csv',
    bytes: () => encode('Date;Média\n01/02/2018;Télé\0rama\n', 'utf-8'),
    outcome: { cells: [[2, 1, 'Télérama']], notices: ['zeros'] },
  },
];

function saved(
  name: string,
  encoding: Encoding,
  delimiter: string,
  lineEnd: string,
  mark = '',
): CorpusFile {
  return {
    name,
    bytes: () => encode(mark + written(EVENTS, { delimiter, lineEnd }), encoding),
    outcome: { ...READ, encoding, delimiter },
  };
}
