import type { ProblemCode } from '../../src/model/row-problem';
import type { RowsFile } from './rows';

const ASKED = 'place-asked';
const AREA = 'place-is-area';
const VENUE = 'place-by-venue';

/** One cell under `Ville`: the town where it is, or that it is to be asked. */
export const TOWNS: readonly RowsFile[] = [
  inFrance('Lyon 3ème arrondissement', 'Lyon', '69'),
  inFrance('Paris XI', 'Paris', '75'),
  inFrance('Lyon - 69', 'Lyon', '69'),
  inFrance('ST-ETIENNE', 'Saint-Étienne', '42'),
  inFrance('Mans (Le)', 'Le Mans', '72'),
  inFrance('Villeneuve d’Ascq', "Villeneuve-d'Ascq", '59'),
  inFrance('St Denis (93)', 'Saint-Denis', '93'),
  inFrance('Saint-Denis (La Réunion)', 'Saint-Denis', '974'),
  inFrance('97400 Saint-Denis', 'Saint-Denis', '974'),
  inFrance('75011', 'Paris', '75', 'place-by-postcode'),
  inFrance('Montreuil', 'Montreuil', '93', 'place-by-size'),
  inFrance('Marseile', 'Marseille', '13', 'place-by-spelling'),
  inFrance('Polytech Tours', 'Tours', '37', VENUE),
  inFrance('Médiathèque de Vaulx-en-Velin', 'Vaulx-en-Velin', '69', VENUE),
  inFrance('Rue de Nantes, Rennes', 'Rennes', '35', VENUE),
  abroad('Bruxelles (Belgique)', 'Bruxelles', 'BE'),
  abroad('Montréal, Canada', 'Montréal', 'CA'),
  abroad('Valence (Espagne)', 'Valence', 'ES'),
  unplaced('Saint-Denis', ASKED),
  unplaced('Montréal', ASKED),
  unplaced('Valence', ASKED),
  unplaced('Aix', ASKED),
  unplaced('Paris et Lyon', ASKED),
  unplaced('Paris puis Lyon', ASKED),
  unplaced('Lyon / Grenoble', ASKED),
  unplaced('La Réunion', AREA),
  area('Belgique', { country: 'BE', department: null }),
  area('Finistère', { country: 'FR', department: '29' }),
  unplaced('divers', 'place-unknown'),
  file('en ligne (BBB)', { city: null, country: null, online: true }),
  file('Paris / en ligne', { city: 'Paris', department: '75', country: 'FR', online: true }),
];

function file(
  cell: string,
  place: RowsFile['outcome']['rows'][number],
  note?: ProblemCode,
): RowsFile {
  const lines = [
    'Date;Événement;Ville;Type',
    '14/02/2018;A;Annecy;stand',
    `15/02/2018;B;"${cell}";atelier`,
  ];
  return {
    shows: `ville « ${cell} »`,
    content: `${lines.join('\n')}\n`,
    outcome: {
      table: 'events',
      rows: [
        { title: 'A', city: 'Annecy', department: '74' },
        { title: 'B', ...place },
      ],
      said: note ? [[3, 'city', note]] : [],
    },
  };
}

function inFrance(cell: string, city: string, department: string, note?: ProblemCode): RowsFile {
  return file(cell, { city, department, country: 'FR', online: false }, note);
}

function abroad(cell: string, city: string, country: string): RowsFile {
  return file(cell, { city, department: null, country, online: false });
}

/** The words stay, and nothing is placed. */
function unplaced(cell: string, code: ProblemCode): RowsFile {
  return file(cell, { city: cell, country: null, latitude: null, longitude: null }, code);
}

function area(cell: string, told: RowsFile['outcome']['rows'][number]): RowsFile {
  return file(cell, { ...told, city: null, place_as_written: cell, latitude: null }, AREA);
}
