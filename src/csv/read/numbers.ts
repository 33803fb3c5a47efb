import { yearOf } from '../../model/day';
import { markIn, readNumber, type DecimalMark, type NumberReading } from '../../model/number';
import type { NumberEvidence } from '../../model/number-evidence';
import type { ProblemCode } from '../../model/row-problem';
import type { Column } from '../../model/tables';
import { readDay } from '../day/written-day';
import type { Coded } from './coded';
import type { Remarks } from './remarks';

export interface NumbersRead {
  values: Float64Array;
  reading: (row: number) => NumberReading;
  remarks: Remarks;
}

const LIMITS: Readonly<Record<string, number>> = { latitude: 90, longitude: 180 };
const ANY_DAY = { order: 'day-month', year: null, epoch: 1900 } as const;
const OTHER = { ',': '.', '.': ',' } as const;

export function readNumbers(column: Column, coded: Coded, evidence: NumberEvidence): NumbersRead {
  const isYear = column.name === 'year';
  const read = isYear ? readYear : (text: string) => readWithMark(text, evidence.mark);
  const readings = coded.texts.map(read);
  const codes = readings.map((reading, at) => {
    const code = remarkOf(reading, column);
    return code || isYear || 'missing' in reading ? code : markRemark(coded.texts[at], evidence);
  });
  const valueOf = readings.map((d, at) =>
    'missing' in d || codes[at] === 'out-of-range' || codes[at] === 'not-a-number' ? NaN : d.value,
  );
  const values = new Float64Array(coded.codes.length);
  for (let row = 0; row < values.length; row++) values[row] = valueOf[coded.codes[row]];
  return {
    values,
    reading: (row) => readings[coded.codes[row]],
    remarks: { column: column.name, coded, codes },
  };
}

function remarkOf(reading: NumberReading, { name, kind }: Column): ProblemCode | null {
  if ('missing' in reading) return reading.missing === 'empty' ? null : reading.missing;
  if (kind === 'integer' && !Number.isInteger(reading.value)) return 'not-a-number';
  if (name in LIMITS && Math.abs(reading.value) > LIMITS[name]) return 'out-of-range';
  return null;
}

/** With the mark of the column, or the other one in a cell that can only be read with that. */
function readWithMark(text: string, mark: DecimalMark): NumberReading {
  const reading = readNumber(text, mark);
  if (!('missing' in reading) || markIn(text) !== OTHER[mark]) return reading;
  return readNumber(text, OTHER[mark]);
}

function markRemark(text: string, { mark, mixed }: NumberEvidence): ProblemCode | null {
  const shown = markIn(text);
  if (shown === OTHER[mark]) return 'other-mark';
  return mixed && shown === 'either' ? 'doubtful-mark' : null;
}

/** `2019`, or the year of a date. */
function readYear(text: string): NumberReading {
  const reading = readDay(text, ANY_DAY);
  if (!('missing' in reading)) {
    return { value: yearOf(reading.start), approximate: false, unit: '' };
  }
  const number = readNumber(text, ',');
  return 'missing' in number ? number : { missing: 'not-a-number' };
}
