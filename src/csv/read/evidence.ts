import type { DayHabits } from '../../model/day-reading';
import { numberEvidence, type NumberEvidence } from '../../model/number-evidence';
import type { ReadChoices } from '../../model/read-choices';
import { dayEvidence, type DayEvidence } from '../day/evidence';
import { isYear } from '../day/partial';
import type { RawTable } from '../raw-table';
import { counted, type Coded } from './coded';

const YEAR_IN_NAME = /(?<!\d)(\d{4})(?!\d)/g;

/** What the cells of a day column say, and how they are to be read. */
export function dayHabits(
  raw: RawTable,
  column: string,
  coded: Coded,
  choices: ReadChoices,
): { evidence: DayEvidence; habits: DayHabits } {
  const evidence = dayEvidence(counted(coded), 'day-month');
  const order = choices.order?.[column] ?? evidence.order;
  const year = choices.year ?? yearOfName(raw.name) ?? evidence.year;
  return {
    evidence: { ...evidence, order },
    habits: { order, year, epoch: choices.epoch ?? 1900 },
  };
}

/** What the cells of a number column say; French files have semicolons and decimal commas. */
export function markEvidence(
  raw: RawTable,
  column: string,
  coded: Coded,
  choices: ReadChoices,
): NumberEvidence {
  const evidence = numberEvidence(counted(coded), raw.delimiter === ',' ? '.' : ',');
  const chosen = choices.mark?.[column];
  return chosen ? { ...evidence, mark: chosen, presumed: false } : evidence;
}

/** The only year that the name of a file holds. */
function yearOfName(name: string): number | null {
  const years = new Set([...name.matchAll(YEAR_IN_NAME)].map((match) => Number(match[1])));
  const [year] = years;
  return years.size === 1 && isYear(year) ? year : null;
}
