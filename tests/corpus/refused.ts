import { ole, zip } from './containers';
import { encode } from './encode';
import type { CorpusFile } from './file';

type Expected = Extract<CorpusFile['outcome'], { refusal: unknown }>['refusal'];

/** What is no table, whatever its name, or too much of one. */
export const REFUSED: readonly CorpusFile[] = [
  refused('événements.csv (un classeur)', 'kind xlsx', () =>
    zip(['[Content_Types].xml', 'xl/workbook.xml']),
  ),
  refused('événements.ods', 'kind ods', () =>
    zip(['mimetype'], 'application/vnd.oasis.opendocument.spreadsheet'),
  ),
  refused('événements.xls', 'kind xls', () => ole('Workbook')),
  refused('rapport.csv (un PDF)', 'kind pdf', () => latin('%PDF-1.4\n%âãÏÓ\n')),
  refused('carte.csv (une image)', 'kind image', () => latin('\x89PNG\r\n\x1a\n\0\0\0\rIHDR')),
  refused('événements.csv.gz', 'kind archive', () => latin('\x1f\x8b\x08\0\0\0\0\0\0\x03')),
  refused('données.csv (SQLite)', 'kind database', () => latin('SQLite format 3\0')),
  refused('export.xls (une page)', 'kind html', () =>
    latin('<html><table><tr><td>a;b</td></tr></table>'),
  ),
  refused('agenda.ics', 'kind calendar', () => latin('BEGIN:VCALENDAR\nVERSION:2.0\n')),
  refused('lieux.geojson', 'kind json', () => latin('{"type":"FeatureCollection"}')),
  refused('programme.csv', 'kind program', () => latin('MZ\x90\0\x03\0\0\0\x04\0\0\0')),
  refused('vide.csv', 'empty', () => new Uint8Array(0)),
  refused('marque seule.csv', 'blank', () => encode('\ufeff', 'utf-8')),
  refused('rien que des lignes blanches.csv', 'blank', () => latin('\n \n\t\n')),
  refused('séparateurs seuls.csv', 'blank', () => latin(';;;\n;;;\n')),
  refused('en-têtes seuls.csv', 'only-headings', () => latin('Date;Titre;Ville\n;;\n')),
  refused('cent mille colonnes.csv', 'too-many-columns', () => latin('a;'.repeat(100_000))),
  refused('cellule de 20 Mo.csv', 'cell-too-long', () =>
    encode(`Date;Titre\n01/02/2018;${'x'.repeat(20_000_000)}\n`, 'utf-8'),
  ),
  refused('cellule de 20 Mo entre guillemets.csv', 'cell-too-long', () =>
    encode(`Date;Titre\n01/02/2018;"${'x\n'.repeat(10_000_000)}"\n`, 'utf-8'),
  ),
];

function refused(name: string, refusal: Expected, bytes: () => Uint8Array): CorpusFile {
  return { name, bytes, outcome: { refusal } };
}

function latin(letters: string): Uint8Array {
  return encode(letters, 'iso-8859-15');
}
