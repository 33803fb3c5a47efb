import type { DayOrder } from './day-reading';
import type { DecimalMark } from './number';

/** What a person chose about the values of a file; the rest is found out. */
export interface ReadChoices {
  /** By column of ours. */
  order?: Readonly<Record<string, DayOrder>>;
  mark?: Readonly<Record<string, DecimalMark>>;
  /** Of days that name none. */
  year?: number;
  epoch?: 1900 | 1904;
  /** Our value by column and by value as written; an empty one leaves it out. */
  values?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
