import { encode } from './encode';
import type { CorpusFile, Outcome } from './file';
import { EVENTS, written } from './tables';

const THREE = 'Date;Titre;Ville\n';
const rows = (count: number) =>
  Array.from({ length: count }, (_, at) => `0${at + 1}/02/2018;Titre ${at};Lyon\n`).join('');

/** What people and programs do around, between and within the rows. */
export const SHAPES: readonly CorpusFile[] = [
  file('tout entre guillemets.csv', written(EVENTS, { delimiter: ',', quotes: 'all' }), {
    delimiter: ',',
    roles: { data: 4 },
    cells: [[4, 1, 'Débat, puis atelier']],
  }),
  file('sans dernière fin de ligne.csv', written(EVENTS, { endsWithLine: false }), {
    roles: { data: 4 },
  }),
  file(
    'fins de ligne mêlées.csv',
    `${THREE}${rows(2)}03/02/2018;C;Lyon\r\n04/02/2018;D;Lyon\r05/02/2018;E;Lyon`,
    {
      roles: { data: 5 },
    },
  ),
  file('sep.csv', `sep=;\r\n${THREE}${rows(2)}`, { headingLine: 2, roles: { data: 2 } }),
  file('virgules décimales.csv', 'Nom;Part;Durée\nA;1,5;2,25\nB;2,5;3,75\n', {
    delimiter: ';',
    cells: [[2, 1, '1,5']],
  }),
  file(
    'listes dans des virgules.csv',
    'date,title,types\n2018-01-02,A,a;b\n2018-01-03,B,c\n2018-01-04,C,a;c;d\n',
    { delimiter: ',', roles: { data: 3 } },
  ),
  file('une colonne.csv', 'Ville\nLyon\nSaint-Étienne\n', {
    delimiter: '',
    headings: ['Ville'],
    roles: { data: 2 },
  }),
  file(
    'cellule sur plusieurs lignes.csv',
    'Date;Titre;Ville\n01/02/2018;"Un\ndeux; trois\n\nquatre";Lyon\n02/02/2018;B;Lyon\n',
    {
      roles: { data: 2 },
      cells: [
        [2, 1, 'Un\ndeux; trois\n\nquatre'],
        [6, 1, 'B'],
      ],
    },
  ),
  file('guillemet jamais fermé.csv', `${THREE}01/02/2018;"Titre;Lyon\n${rows(6)}`, {
    roles: { data: 7 },
    cells: [[2, 1, '"Titre']],
    notices: ['quote unclosed'],
  }),
  file('guillemets dans le titre.csv', `${THREE}01/02/2018;"Le "Monde" libre";Lyon\n${rows(3)}`, {
    roles: { data: 4 },
    cells: [[2, 1, 'Le "Monde" libre']],
    notices: ['quote inside'],
  }),
  file(
    'guillemet qui avalerait des lignes.csv',
    `${THREE}01/02/2018;"Titre;Lyon\n${rows(6)}07/02/2018;Écran 15";Lyon\n${rows(2)}`,
    {
      roles: { data: 10 },
      notices: ['quote rows'],
    },
  ),
  file('pouces.csv', `${THREE}01/02/2018;Écran 15" et 17";Lyon\n${rows(2)}`, {
    roles: { data: 3 },
    cells: [[2, 1, 'Écran 15" et 17"']],
  }),
  file(
    'guillemets comme du texte.csv',
    `${THREE}01/02/2018;"A";Lyon\n`,
    { cells: [[2, 1, '"A"']] },
    { quoting: 'text' },
  ),
  file('lignes inégales.csv', `${THREE}01/02/2018;A\n02/02/2018;B;Lyon;de trop\n${rows(3)}`, {
    roles: { data: 5 },
    cells: [
      [2, 2, ''],
      [3, 3, 'de trop'],
    ],
    notices: ['short', 'long'],
  }),
  file('séparateurs de trop.csv', `Date;Titre;Ville;;;\n01/02/2018;A;Lyon;;;\n;;;;;\n`, {
    headings: ['Date', 'Titre', 'Ville'],
    roles: { data: 1, empty: 1 },
  }),
  file(
    'titre au-dessus.csv',
    `Interventions de 2018;;\nExporté le 12/03/2019;;\n\n${THREE}${rows(2)}`,
    { headingLine: 4, roles: { data: 2 } },
  ),
  file(
    'total, notes.csv',
    `${THREE}${rows(3)}\nTotal;;3\nSource : Framasoft, rapport\n* en ligne\n`,
    { roles: { data: 3, empty: 1, total: 1, note: 2 } },
  ),
  file(
    'sous-totaux.csv',
    'Ville;Nombre\nLyon;3\nSous-total;3\nParis;4\nSous-total;4\nTotal général;7\n',
    { roles: { data: 2, subtotal: 2, total: 1 } },
  ),
  file(
    'total libre.csv',
    `Titre;Date\nTotal Libre;01/02/2018\nSource : A;02/02/2018\nTotal;03/02/2018\n`,
    { roles: { data: 3 } },
  ),
  file('en-têtes répétés.csv', `${THREE}${rows(2)}${THREE}${rows(2)}`, {
    roles: { data: 4, heading: 1 },
  }),
  file('unités.csv', 'Indicateur;Montant;Part\n;(€);%\nDons;12;3\nTemps;13;4\n', {
    roles: { units: 1, data: 2 },
  }),
  file('sans en-têtes.csv', rows(3), {
    headingLine: null,
    headings: ['', '', ''],
    roles: { data: 3 },
  }),
  file('lignes blanches.csv', `${THREE}\n${rows(1)};;\n" ";;\n\n\n`, {
    roles: { data: 1, empty: 5 },
  }),
  file('années en colonnes.csv', 'Indicateur;2014;2015;2016\nDons;35 000;70 000;130 000\n', {
    headings: ['Indicateur', '2014', '2015', '2016'],
    roles: { data: 1 },
  }),
  file(
    'wiki.txt',
    '{| class="wikitable"\n! Date !! Titre\n|-\n| 01/02/2018 || [[Lyon|JDLL]]\n|}\n',
    { delimiter: '|', headings: ['Date', 'Titre'], cells: [[4, 1, 'JDLL']] },
  ),
  file('lisez-moi.md', '# Dates\n\n| Date | Titre |\n|------|-------|\n| 01/02/2018 | JDLL |\n', {
    delimiter: '|',
    headingLine: 3,
    roles: { data: 1 },
  }),
  file(
    'hostile.csv',
    `${THREE}=HYPERLINK("http://x");<script>alert(1)</script>;__proto__\n01/02/2018;javascript:alert(1);constructor\n02/02/2018;\u202egpj.exe;toString\n`,
    {
      roles: { data: 3 },
      cells: [
        [2, 2, '__proto__'],
        [2, 1, '<script>alert(1)</script>'],
        [4, 1, '\u202egpj.exe'],
      ],
    },
  ),
  file('en-têtes hostiles.csv', '__proto__;constructor;__proto__\n1;2;3\n', {
    headings: ['__proto__', 'constructor', '__proto__'],
    roles: { data: 1 },
  }),
];

function file(
  name: string,
  text: string,
  outcome: Outcome,
  choice?: CorpusFile['choice'],
): CorpusFile {
  return { name, bytes: () => encode(text, 'utf-8'), choice, outcome };
}
