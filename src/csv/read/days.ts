import { NO_DAY, dayNumber, type Precision } from '../../model/day';
import type { DayHabits, DayReading } from '../../model/day-reading';
import type { ProblemCode } from '../../model/row-problem';
import { orderOf, type DayEvidence } from '../day/evidence';
import { readDay } from '../day/written-day';
import { whyNoDay } from '../values/no-value';
import type { Coded } from './coded';
import type { Remarks } from './remarks';

/** A column of days and periods; `NO_DAY` where there is none. */
export interface DaysRead {
  starts: Int32Array;
  ends: Int32Array;
  precision: (row: number) => Precision | '';
  remarks: Remarks;
}

/** Notes that are said of a cell rather than of its column. */
export function readDays(
  column: string,
  coded: Coded,
  habits: DayHabits,
  evidence: DayEvidence,
): DaysRead {
  const readings = coded.texts.map((text) => readDay(text, habits));
  const starts = new Int32Array(coded.codes.length);
  const ends = new Int32Array(coded.codes.length);
  const startOf = readings.map((d) => ('missing' in d ? NO_DAY : dayNumber(d.start)));
  const endOf = readings.map((d) => ('missing' in d ? NO_DAY : dayNumber(d.end)));
  coded.codes.forEach((code, row) => {
    starts[row] = startOf[code];
    ends[row] = endOf[code];
  });
  const codes = readings.map((d, at) => remarkOf(d, coded.texts[at], evidence));
  return {
    starts,
    ends,
    precision: (row) => {
      const reading = readings[coded.codes[row]];
      return 'missing' in reading ? '' : reading.precision;
    },
    remarks: { column, coded, codes },
  };
}

function remarkOf(reading: DayReading, text: string, { mixed }: DayEvidence): ProblemCode | null {
  if ('missing' in reading) {
    if (reading.missing === 'empty') return null;
    return (reading.missing === 'not-a-day' && whyNoDay(text)) || reading.missing;
  }
  if (mixed && orderOf(text) === 'either') return 'doubtful-order';
  return reading.note;
}
