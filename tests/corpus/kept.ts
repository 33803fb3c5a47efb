import { encode } from './encode';
import type { RowsFile, RowsOutcome } from './rows';

const HEADINGS = 'Date;Média;Titre';
const LINES = [
  '14/02/2018;Le Monde;A',
  '25/02/2018;Libération;B',
  '26/03/2018;Mediapart;C',
] as const;
const ROWS = [
  { date: '2018-02-14', outlet: 'Le Monde', title: 'A' },
  { date: '2018-02-25', outlet: 'Libération', title: 'B' },
  { date: '2018-03-26', outlet: 'Mediapart', title: 'C' },
] as const;
const [first, second, third] = LINES;

/** Whole tables as people keep them, and what must become of every line. */
export const KEPT: readonly RowsFile[] = [
  press('deux lignes de titre', ['Framasoft', 'Revue de presse 2018;;', ';;', HEADINGS, ...LINES]),
  press('en-têtes répétés en capitales', [HEADINGS, first, 'DATE;MÉDIA;TITRE', second, third], {
    aside: [[3, 'heading']],
  }),
  press('total dans la deuxième colonne', [HEADINGS, ...LINES, ';TOTAL;3'], {
    aside: [[5, 'total']],
  }),
  press(
    'mois comme intertitres',
    [HEADINGS, 'Février 2018;;', first, second, 'Mars 2018;;', third],
    {
      aside: [
        [2, 'missing-value'],
        [5, 'missing-value'],
      ],
    },
  ),
  press('nombre d’articles en bas', [HEADINGS, ...LINES, '3 articles;;'], {
    aside: [[5, 'not-a-day']],
  }),
  press('une cellule de trop', [HEADINGS, '14/02/2018;Le Monde;A;B;C', second, third], {
    rows: ROWS.slice(1),
    aside: [[2, 'too-many-cells']],
  }),
  press('une cellule qui manque', [HEADINGS, '14/02/2018;Le Monde', second, third], {
    rows: [{ ...ROWS[0], title: null }, ROWS[1], ROWS[2]],
  }),
  press(
    'guillemets français autour d’un séparateur',
    [HEADINGS, '14/02/2018;Le Monde;« A ; B »', second, third],
    { rows: ROWS.slice(1), aside: [[2, 'too-many-cells']] },
  ),
  press('la même ligne deux fois', [HEADINGS, ...LINES, first], { again: 1 }),
  press(
    'des titres qui s’appellent total',
    [HEADINGS, '14/02/2018;Total Libre;Total', '15/02/2018;Total;Total 2018', third],
    {
      rows: [
        { date: '2018-02-14', outlet: 'Total Libre', title: 'Total' },
        { date: '2018-02-15', outlet: 'Total', title: 'Total 2018' },
        ROWS[2],
      ],
    },
  ),
  press('une colonne vide, puis des numéros', [
    `;N°;${HEADINGS}`,
    ...LINES.map((line, at) => `;${at + 1};${line}`),
  ]),
  press('guillemet jamais fermé', [HEADINGS, '14/02/2018;Le Monde;"oublié', second, third], {
    rows: [{ ...ROWS[0], title: '"oublié' }, ROWS[1], ROWS[2]],
  }),
  press('erreurs de formules', [HEADINGS, '#REF!;Le Monde;A', '25/02/2018;#N/A;B', third], {
    rows: [{ date: '2018-02-25', outlet: null, title: 'B' }, ROWS[2]],
    aside: [[2, 'spreadsheet-error']],
    said: [[3, 'outlet', 'spreadsheet-error']],
  }),
  press(
    'dates à l’américaine',
    [
      'Date,Outlet,Title',
      '02/14/2018,Le Monde,A',
      '03/04/2018,Libération,B',
      '12/25/2018,Mediapart,C',
    ],
    {
      rows: [
        { date: '2018-02-14', title: 'A' },
        { date: '2018-03-04', title: 'B' },
        { date: '2018-12-25', title: 'C' },
      ],
    },
  ),
  press(
    'dates dans les deux ordres',
    [
      'Date;Média;Titre',
      '02/14/2018;Le Monde;A',
      '25/04/2018;Libération;B',
      '26/04/2018;Mediapart;C',
      '03/04/2018;Bastamag;D',
    ],
    {
      rows: [
        { date: '2018-02-14', title: 'A' },
        { date: '2018-04-03', title: 'D' },
        { date: '2018-04-25', title: 'B' },
        { date: '2018-04-26', title: 'C' },
      ],
      said: [
        [2, 'date', 'other-order'],
        [5, 'date', 'doubtful-order'],
      ],
    },
  ),
  press(
    'formulaire de Google',
    [
      'Horodateur,Date,Média,Titre',
      '"2018/02/15 2:03:04 PM UTC+1","14/02/2018","Le Monde","A"',
      '"2018/02/16 2:03:04 PM UTC+1","25/02/2018","Libération","B"',
    ],
    { rows: ROWS.slice(0, 2) },
  ),
  {
    shows: 'une date pour plusieurs lignes',
    content: lines([
      'Date;Événement;Ville;Type',
      '14/02/2018;A;Lyon;stand',
      ';B;Lyon;atelier',
      ';C;Lyon;atelier',
    ]),
    outcome: {
      table: 'events',
      rows: [{ start: '2018-02-14', title: 'A' }],
      aside: [
        [3, 'missing-value'],
        [4, 'missing-value'],
      ],
    },
  },
  {
    shows: 'sous-totaux par ville',
    content: lines([
      'Date;Événement;Ville;Participants',
      '14/02/2018;A;Lyon;30',
      '15/02/2018;B;Lyon;20',
      'Sous-total Lyon;;;50',
      '16/02/2018;C;Nantes;10',
      'Sous-total Nantes;;;10',
      'Total général;;;60',
    ]),
    outcome: {
      table: 'events',
      rows: [
        { start: '2018-02-14', title: 'A', city: 'Lyon' },
        { start: '2018-02-15', title: 'B', city: 'Lyon' },
        { start: '2018-02-16', title: 'C', city: 'Nantes' },
      ],
      aside: [
        [4, 'subtotal'],
        [6, 'subtotal'],
        [7, 'total'],
      ],
    },
  },
  {
    shows: 'fin avant le début',
    content: lines([
      'Date début;Date fin;Événement;Ville',
      '14/02/2018;10/02/2018;A;Lyon',
      '20/02/2018;21/02/2018;B;Nantes',
    ]),
    outcome: {
      table: 'events',
      rows: [
        { start: '2018-02-14', end: null, title: 'A' },
        { start: '2018-02-20', end: '2018-02-21', title: 'B' },
      ],
      said: [[2, 'end', 'end-before-start']],
    },
  },
  {
    shows: 'année, mois et jour en trois colonnes',
    content: lines(['Année;Mois;Jour;Événement;Ville', '2018;2;14;A;Lyon', '2018;3;1;B;Nantes']),
    outcome: {
      table: 'events',
      rows: [
        { start: '2018-02-14', end: null, title: 'A' },
        { start: '2018-03-01', end: null, title: 'B' },
      ],
    },
  },
  {
    shows: 'une colonne par année, des trous et un n.c.',
    content: lines([
      'Indicateur;Unité;2016;2017;2018',
      'Dons;€;100 000;n.c.;130 500',
      'Salariés;;6;;8',
    ]),
    outcome: {
      table: 'figures',
      rows: [
        { metric: 'Dons', year: 2016, value: 100000, unit: 'EUR' },
        { metric: 'Dons', year: 2018, value: 130500, unit: 'EUR' },
        { metric: 'Salariés', year: 2016, value: 6, unit: null },
        { metric: 'Salariés', year: 2018, value: 8, unit: null },
      ],
      aside: [[2, 'not-told']],
      empty: 1,
    },
  },
  speakers('pyg, Pouhiou et Angie', ['pyg', 'Pouhiou', 'Angie']),
  speakers('Margaret and Bob', ['Margaret', 'Bob']),
  speakers('Etienne', ['Etienne']),
  speakers('pyg\nPouhiou', ['pyg', 'Pouhiou']),
  speakers('pyg, pyg', ['pyg']),
  speakers('Simon, dit « Gee », pyg', ['Simon, dit « Gee »', 'pyg']),
  saved('utf-8 avec marque, virgules', '\ufeff', 'utf-8', ',', '\n'),
  saved('utf-16 sans marque, tabulations', '', 'utf-16le', '\t', '\r\n'),
  saved('windows-1252, points-virgules, fins de ligne de Mac', '', 'windows-1252', ';', '\r'),
];

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}

function press(
  shows: string,
  all: readonly string[],
  outcome: Partial<RowsOutcome> = {},
): RowsFile {
  return { shows, content: lines(all), outcome: { table: 'press', rows: ROWS, ...outcome } };
}

function speakers(cell: string, list: readonly string[]): RowsFile {
  return {
    shows: `intervenants « ${cell} »`,
    content: lines([
      'Date;Événement;Ville;Intervenant·e',
      '14/02/2018;A;Annecy;"Luc, Marie"',
      `15/02/2018;B;Lyon;"${cell}"`,
    ]),
    outcome: {
      table: 'events',
      rows: [
        { title: 'A', speakers: ['Luc', 'Marie'] },
        { title: 'B', speakers: list },
      ],
    },
  };
}

/** Letters that encodings differ in, and separators within quotes. */
function saved(
  shows: string,
  mark: string,
  encoding: Parameters<typeof encode>[1],
  separator: string,
  lineEnd: string,
): RowsFile {
  const cells = [
    ['Date', 'Média', 'Titre', 'Remarque'],
    ['14/02/2018', 'Télérama', 'L’œuvre – “déjà” à 5 €', '1 234,50; oui'],
    ['25/12/2018', 'Noël à Nîmes', 'ÉTÉ', 'a,b\tc'],
  ];
  const text = cells.map((row) => row.map((cell) => `"${cell}"`).join(separator)).join(lineEnd);
  return {
    shows,
    content: encode(mark + text + lineEnd, encoding),
    outcome: {
      table: 'press',
      rows: [
        { date: '2018-02-14', outlet: 'Télérama', title: 'L’œuvre – “déjà” à 5 €' },
        { date: '2018-12-25', outlet: 'Noël à Nîmes', title: 'ÉTÉ' },
      ],
    },
  };
}
