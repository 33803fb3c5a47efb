import type { MappingReason } from '../../model/mapping';
import type { PlaceEvidence } from '../../model/place';
import type { ProblemCode, Remedy, StructuralRole } from '../../model/row-problem';

/** Why a column of a file was taken for one of ours. */
const mapping: Record<MappingReason, string> = {
  chosen: 'You chose it.',
  name: 'The heading is the name of the column.',
  heading: 'The heading is a known one.',
  typo: 'The heading is nearly a known one.',
  'part-of-heading': 'The heading begins with a known one.',
  contents: 'The cells show it.',
  taken: 'Another column of the file fits better; this one is kept under its own heading.',
  'part-of-date': 'Read with the year as one date; also kept under its own heading.',
  unknown: 'Not a column we know; it is kept under its own heading.',
  'reason-column': 'Our own remarks on rows that were set aside; not imported.',
};

/** What is to be said of a cell; `cell` is as written. */
const problem: Record<ProblemCode, (cell: string) => string> = {
  'not-a-day': (cell) => `“${cell}” is not a date.`,
  'no-such-day': (cell) => `“${cell}” does not exist in the calendar.`,
  'end-before-start': (cell) => `In “${cell}” the end comes before the start.`,
  'no-year': (cell) => `“${cell}” does not tell its year, and nor does the file.`,
  'two-digit-year': (cell) => `The year of “${cell}” has two digits.`,
  'year-of-file': (cell) => `“${cell}” does not tell its year: the file’s was taken.`,
  'other-order': (cell) => `“${cell}” can only be read in the other order of day and month.`,
  'doubtful-order': (cell) => `“${cell}” could be read in either order, and the column has both.`,
  'other-mark': (cell) => `“${cell}” can only be read with the other decimal sign.`,
  'doubtful-mark': (cell) =>
    `“${cell}” could be read with either decimal sign, and the column has both.`,
  serial: (cell) => `“${cell}” is a number of days as spreadsheets count them.`,
  'days-apart': (cell) => `“${cell}” names days apart: those between are counted in.`,
  winter: (cell) => `“${cell}” is taken as the winter that begins in that year.`,
  'first-day-of-period': (cell) => `“${cell}” is a period: its first day is kept.`,
  'not-told': (cell) => `“${cell}” says that the number is not known.`,
  range: (cell) => `“${cell}” is a range and not one number.`,
  'spreadsheet-error': (cell) => `“${cell}” is an error of the spreadsheet: the cell has no value.`,
  'not-a-number': (cell) => `“${cell}” is not a number.`,
  'no-value': (cell) => `“${cell}” says that there is no value.`,
  'ambiguous-mark': (cell) =>
    `The comma of “${cell}” may stand before decimals or between thousands.`,
  'missing-value': () => 'A cell that is needed is empty.',
  'too-many-cells': () => 'The row has more cells than there are headings.',
  'not-a-flag': (cell) => `“${cell}” is neither yes nor no.`,
  'not-an-address': (cell) => `“${cell}” is not a web address.`,
  'address-completed': (cell) => `The address was found in “${cell}” or completed.`,
  'unknown-value': (cell) => `“${cell}” is not one of the values of this column.`,
  'out-of-range': (cell) => `“${cell}” is not on Earth.`,
  'place-asked': (cell) => `“${cell}” may be several places, or not where the file says.`,
  'place-is-area': (cell) => `“${cell}” is the name of a region, a département or a country.`,
  'place-unknown': (cell) => `“${cell}” is not in the gazetteer.`,
  'place-without-coordinates': (cell) => `“${cell}” is known, but not where it is.`,
  'place-by-venue': (cell) => `“${cell}” was placed at the town that it names.`,
  'place-by-spelling': (cell) => `“${cell}” was taken for a misspelt town.`,
  'place-by-size': (cell) => `“${cell}” was taken for the largest town of that name.`,
  'place-by-part': (cell) => `“${cell}” is a part of the commune shown.`,
  'place-by-former-name': (cell) => `“${cell}” is a former name of the commune shown.`,
  'place-by-postcode': (cell) => `“${cell}” was placed by its postcode.`,
  'id-taken': (cell) => `The identifier “${cell}” stands before another row: this one got its own.`,
};

const remedy: Record<Remedy, string> = {
  'correct-cell': 'Correct the cell and import the row again.',
  'choose-order': 'Choose the order of day and month for the column.',
  'choose-mark': 'Choose the decimal sign of the column.',
  'choose-year': 'Choose the year for days that tell none.',
  'choose-place': 'Choose the place.',
  'choose-value': 'Choose the value that it stands for.',
  'quote-cell': 'Put quotes around the cell that holds a separator.',
  check: 'Check it.',
  nothing: 'Nothing needs to be done.',
};

const structural: Record<StructuralRole, string> = {
  total: 'A total, not a row.',
  subtotal: 'A subtotal, not a row.',
  heading: 'The headings again.',
  units: 'A row of units.',
  note: 'A note, not a row.',
  preamble: 'A line above the headings.',
};

const place: Record<PlaceEvidence, string> = {
  name: 'by its name',
  answer: 'as you said',
  postcode: 'by its postcode',
  part: 'as the commune that it is a part of',
  'former-name': 'by a former name',
  district: 'as a district of the city',
  venue: 'by the town that the venue names',
  typo: 'by a similar spelling',
  largest: 'as the largest of its name',
  elsewhere: 'by its name, but not where the file says',
  several: 'several towns: choose one',
  short: 'a short name: of which town?',
  area: 'the name of a region, a département or a country',
};

interface Days {
  dayMonth: number;
  monthDay: number;
  either: number;
}

interface Numbers {
  comma: number;
  point: number;
  either: number;
}

/** What is said of columns, values and places while a file is imported. */
export const importValues = {
  mapping,
  problem,
  remedy,
  structural,
  place,
  days: ({ dayMonth, monthDay, either }: Days): string => {
    const all = dayMonth + monthDay + either;
    return `${all} ${all === 1 ? 'date' : 'dates'} in digits: ${dayMonth} can only be day/month, ${monthDay} only month/day, ${either} could be either.`;
  },
  daysPresumed: 'No cell tells the order: day/month is presumed.',
  daysMixed: 'The column has both orders: check those that could be either.',
  numbers: ({ comma, point, either }: Numbers): string =>
    `Decimal sign: ${comma} ${comma === 1 ? 'cell shows' : 'cells show'} a comma, ${point} a point, ${either} could be either.`,
  numbersPresumed: 'No cell tells the decimal sign: that of similar files is presumed.',
  numbersMixed: 'The column has both decimal signs: check those that could be either.',
  taken: (written: string, value: string) => `“${written}” is taken for “${value}”.`,
  left: (written: string) => `“${written}” is left out of the column; its words are kept beside.`,
  added: (value: string) => `“${value}” is a new value.`,
  duplicate: 'The same row is there already.',
};
