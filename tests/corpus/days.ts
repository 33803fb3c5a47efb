import type { ProblemCode } from '../../src/model/row-problem';
import type { RowsFile } from './rows';

const NOT_A_DAY = 'not-a-day';
const NO_VALUE = 'no-value';
const NO_SUCH_DAY = 'no-such-day';

const A = { start: '2018-01-14', title: 'A', city: 'Lyon' };
const C = { start: '2018-12-25', title: 'C', city: 'Lyon' };

/** One cell among days that can only be day/month: the day or period that it tells. */
export const DAYS: readonly RowsFile[] = [
  told('du 3 au 5 mai 2018', '2018-05-03', '2018-05-05'),
  told('3-5 mai 2018', '2018-05-03', '2018-05-05'),
  told('3, 4 et 5 mai 2018', '2018-05-03', '2018-05-05'),
  told('30 avril - 2 mai 2018', '2018-04-30', '2018-05-02'),
  told('du 29 décembre 2018 au 2 janvier 2019', '2018-12-29', '2019-01-02'),
  told('30/05-02/06/2018', '2018-05-30', '2018-06-02'),
  told('30 & 31/05/2018', '2018-05-30', '2018-05-31'),
  told('2018-05-30 – 2018-06-02', '2018-05-30', '2018-06-02'),
  told('sam. 5 mai 2018', '2018-05-05'),
  told('1 er mai 2018', '2018-05-01'),
  told('05/05/2018, 14h', '2018-05-05'),
  told('2018-05-05T14:30:00Z', '2018-05-05'),
  told('20180505', '2018-05-05'),
  told("'05/05/2018", '2018-05-05'),
  told('5\u202ffév.\u202f2018', '2018-02-05'),
  told('May 5, 2018', '2018-05-05'),
  told('mai-18', '2018-05-01', '2018-05-31', 'two-digit-year'),
  told('mai / juin 2018', '2018-05-01', '2018-06-30'),
  told('2e trimestre 2018', '2018-04-01', '2018-06-30'),
  told('mi-mai 2018', '2018-05-11', '2018-05-20'),
  told('43225', '2018-05-05', null, 'serial'),
  told('5/5/18', '2018-05-05', null, 'two-digit-year'),
  told('5 mai', '2018-05-05', null, 'year-of-file'),
  told('5 et 12 mai 2018', '2018-05-05', '2018-05-12', 'days-apart'),
  untold('31/04/2018', NO_SUCH_DAY),
  untold('29/02/2018', NO_SUCH_DAY),
  untold('15/13/2018', NO_SUCH_DAY),
  untold('du 5 mai au 3 mai 2018', 'end-before-start'),
  untold('05/05/20018', NOT_A_DAY),
  untold('tous les mardis', NOT_A_DAY),
  untold('à confirmer', NO_VALUE),
  untold('#VALEUR!', 'spreadsheet-error'),
];

function file(cell: string): Pick<RowsFile, 'shows' | 'content'> {
  const lines = [
    'Date;Événement;Ville;Type',
    '14/01/2018;A;Lyon;stand',
    `"${cell}";B;Lyon;atelier`,
    '25/12/2018;C;Lyon;stand',
  ];
  return { shows: `date « ${cell} »`, content: `${lines.join('\n')}\n` };
}

function told(
  cell: string,
  start: string,
  end: string | null = null,
  note?: ProblemCode,
): RowsFile {
  const b = { start, end, title: 'B', city: 'Lyon' };
  const rows = start > C.start ? [A, C, b] : [A, b, C];
  return {
    ...file(cell),
    outcome: { table: 'events', rows, said: note ? [[3, 'start', note]] : [] },
  };
}

function untold(cell: string, reason: ProblemCode): RowsFile {
  return { ...file(cell), outcome: { table: 'events', rows: [A, C], aside: [[3, reason]] } };
}
