import type { ProblemCode } from '../../src/model/row-problem';
import type { RowsFile } from './rows';

const FIRST = { metric: 'Dons', year: 2018, value: 1000.5 };
const LAST = { metric: 'Autre', year: 2018, value: 2500.25 };

/** One cell among decimal commas: the number that it tells, with its unit. */
export const NUMBERS: readonly RowsFile[] = [
  told('1\u202f234,5', { value: 1234.5 }),
  told('1.234,5', { value: 1234.5 }),
  told('1,234.5', { value: 1234.5 }, 'other-mark'),
  told("1'234.5", { value: 1234.5 }, 'other-mark'),
  told('53 100,00 €', { value: 53100, unit: 'EUR' }),
  told('53,1 k€', { value: 53100, unit: 'EUR' }),
  told('1,4 million', { value: 1400000 }),
  told('2 Mrd €', { value: 2e9, unit: 'EUR' }),
  told('12 %', { value: 12, unit: '%' }),
  told('(5)', { value: -5 }),
  told('- 5 000', { value: -5000 }),
  told('1,5E+03', { value: 1500 }),
  told('0', { value: 0, approximate: false }),
  told('env. 200', { value: 200, approximate: true }),
  told('plus de 200', { value: 200, approximate: true }),
  told('10 000 abonnés', { value: 10000, unit: 'abonnés' }),
  untold('€53,100', 'ambiguous-mark'),
  untold('n.c.', 'not-told'),
  untold('–', 'not-told'),
  untold('#REF!', 'spreadsheet-error'),
  untold('10 à 20', 'range'),
  untold('12 34', 'not-a-number'),
  untold('1,23,456', 'not-a-number'),
  untold('1 h 30', 'not-a-number'),
  untold('deux cents', 'not-a-number'),
];

function file(cell: string): Pick<RowsFile, 'shows' | 'content'> {
  const lines = [
    'Indicateur;Année;Valeur',
    'Dons;2018;1 000,5',
    `Cible;2018;"${cell}"`,
    'Autre;2018;2 500,25',
  ];
  return { shows: `nombre « ${cell} »`, content: `${lines.join('\n')}\n` };
}

interface Told {
  value: number;
  unit?: string;
  approximate?: boolean;
}

function told(
  cell: string,
  { value, unit, approximate = false }: Told,
  note?: ProblemCode,
): RowsFile {
  const target = { metric: 'Cible', year: 2018, value, unit: unit ?? null, approximate };
  return {
    ...file(cell),
    outcome: {
      table: 'figures',
      rows: [FIRST, target, LAST],
      said: note ? [[3, 'value', note]] : [],
    },
  };
}

function untold(cell: string, reason: ProblemCode): RowsFile {
  return {
    ...file(cell),
    outcome: { table: 'figures', rows: [FIRST, LAST], aside: [[3, reason]] },
  };
}
