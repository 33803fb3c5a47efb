import type { ColumnData } from '../../model/columnar';
import type { NumberEvidence } from '../../model/number-evidence';
import type { PlaceFinder } from '../../model/place';
import type { ReadChoices } from '../../model/read-choices';
import type { ImportedTable } from '../../model/tables';
import type { DayEvidence } from '../day/evidence';
import type { RawTable } from '../raw-table';
import type { ValueMatcher } from '../values/match-value';
import type { ValueReview } from './categories';
import type { PlaceReview } from './places';
import type { Remarks, RowRemark } from './remarks';

/** The columns of every data row, usable or not, and what is to be said of them. */
export interface Built {
  columns: Record<string, ColumnData>;
  remarks: Remarks[];
  rowRemarks: RowRemark[];
  days: Record<string, DayEvidence>;
  numbers: Record<string, NumberEvidence>;
  places: PlaceReview[];
  values: ValueReview[];
}

export interface Help {
  raw: RawTable;
  table: ImportedTable;
  choices: ReadChoices;
  matcher: ValueMatcher;
  finder: PlaceFinder | null;
}
