import { NO_DAY } from '../../model/day';
import type { FlagColumn } from '../../model/columnar';
import { dataKind, emptyColumn } from '../../model/gather';
import { tables, type Column, type ImportedTable } from '../../model/tables';
import { writtenFrom } from '../mapping/feeds';
import type { Built, Help } from './built';
import { categoryOf, readAddresses, readCategories, readFlags, readLists } from './categories';
import { textsOf, type Coded } from './coded';
import type { Collected } from './collect';
import { columnNamed } from './column-kind';
import { dayHabits, markEvidence } from './evidence';
import { addEvents } from './events';
import { readDays, type DaysRead } from './days';
import { labelled } from './labelled';
import { readNumbers, type NumbersRead } from './numbers';

const ABOUT =
  /\((?:au moins|plus de|environ|env\.?|pres de|près de|about|at least|more than)[^)]*\)/i;

/** Yields after every column, and during the search for places. */
export function* build(collected: Collected, help: Help): Generator<void, Built> {
  const { table } = help;
  const built: Built = {
    columns: {},
    remarks: [],
    rowRemarks: [...collected.noValues],
    days: {},
    numbers: {},
    places: [],
    values: [],
  };
  const days = new Map<string, DaysRead>();
  const numbers = new Map<string, NumbersRead>();
  for (const column of tables[table].columns) {
    const { name } = column;
    const coded = collected.coded.get(name);
    if (coded) yield* readCoded(column, coded, built, { days, numbers }, help);
    else {
      const values = collected.texts.get(name);
      built.columns[name] = values
        ? { kind: 'text', values }
        : emptyColumn(dataKind(column.kind), collected.rows);
    }
    yield;
  }
  const { start, end } = tables[table].day ?? {};
  if (start && end && end !== start) addEnds(built, table, days);
  else if (start) noteFirstDays(built, start, days.get(start));
  if (table === 'releases') addReleases(built, collected, days);
  if (table === 'figures') addFigures(built, collected, numbers.get('value'));
  if (table === 'events') yield* addEvents(built, collected, help);
  addWritten(built, collected, table);
  return built;
}

function* readCoded(
  column: Column,
  coded: Coded,
  built: Built,
  read: { days: Map<string, DaysRead>; numbers: Map<string, NumbersRead> },
  { raw, choices, matcher }: Help,
): Generator<void, void> {
  const { name } = column;
  switch (column.kind) {
    case 'day': {
      const { evidence, habits } = dayHabits(raw, name, coded, choices);
      const result = readDays(name, coded, habits, evidence);
      built.days[name] = evidence;
      built.columns[name] = { kind: 'day', values: result.starts };
      built.remarks.push(result.remarks);
      read.days.set(name, result);
      return;
    }
    case 'number':
    case 'integer': {
      const evidence = markEvidence(raw, name, coded, choices);
      const result = readNumbers(column, coded, evidence);
      built.numbers[name] = evidence;
      built.columns[name] = { kind: 'number', values: result.values };
      built.remarks.push(result.remarks);
      read.numbers.set(name, result);
      return;
    }
    case 'category':
    case 'list': {
      // Towns are read by the gazetteer, and what stands beside them with them.
      if (['city', 'department', 'country'].includes(name)) {
        built.columns[name] = categoryOf(coded, coded.texts);
        return;
      }
      const isList = column.kind === 'list';
      const result = isList
        ? yield* readLists(column, coded, matcher)
        : readCategories(column, coded, matcher);
      built.columns[name] = result.data;
      built.remarks.push(result.remarks);
      built.values.push(...result.reviews);
      return;
    }
    case 'flag': {
      const result = readFlags(column, coded);
      built.columns[name] = result.data;
      built.remarks.push(result.remarks);
      return;
    }
    case 'url': {
      const result = readAddresses(column, coded);
      built.columns[name] = { kind: 'text', values: result.values };
      built.remarks.push(result.remarks);
      return;
    }
    case 'id':
    case 'text':
      throw new Error(`a column of free text is not coded: ${name}`);
  }
}

/** The last day: that of its own column, or that of the period; left out where it is the first. */
function addEnds(built: Built, table: ImportedTable, days: Map<string, DaysRead>): void {
  const { start = '', end = '' } = tables[table].day ?? {};
  const first = days.get(start);
  if (!first) return;
  const last = days.get(end);
  const isRequired = columnNamed(table, end).required;
  const values = first.ends.map((periodEnd, row) => {
    const from = first.starts[row];
    const told = last ? last.ends[row] : NO_DAY;
    if (from === NO_DAY) return NO_DAY;
    if (last && told !== NO_DAY && told < from) {
      const { coded } = last.remarks;
      const cell = coded.texts[coded.codes[row]];
      built.rowRemarks.push({ row, column: end, code: 'end-before-start', cell });
    }
    const to = told !== NO_DAY && told >= from ? told : periodEnd;
    return to === from && !isRequired ? NO_DAY : to;
  });
  built.columns[end] = { kind: 'day', values };
}

/** A table without an end keeps the first day of a period, and says so. */
function noteFirstDays(built: Built, start: string, read: DaysRead | undefined): void {
  if (!read) return;
  const { coded } = read.remarks;
  read.starts.forEach((from, row) => {
    if (from === NO_DAY || read.ends[row] === from) return;
    const cell = coded.texts[coded.codes[row]];
    built.rowRemarks.push({ row, column: start, code: 'first-day-of-period', cell });
  });
}

function addReleases(built: Built, collected: Collected, days: Map<string, DaysRead>): void {
  const first = days.get('start');
  if (first && !collected.coded.has('precision')) {
    built.columns.precision = labelled(collected.rows, (row) => first.precision(row));
  }
  const { title, subject, version } = built.columns;
  if (title.kind !== 'text' || subject.kind !== 'category' || version.kind !== 'text') return;
  const values = title.values.map(
    (text, row) =>
      text || `${subject.dictionary[subject.codes[row]]} ${version.values[row]}`.trim(),
  );
  built.columns.title = { kind: 'text', values };
}

function addFigures(built: Built, collected: Collected, value: NumbersRead | undefined): void {
  const { metric } = built.columns;
  if (!value || metric.kind !== 'category') return;
  const told = (row: number) => {
    const reading = value.reading(row);
    return 'missing' in reading ? null : reading;
  };
  if (!collected.coded.has('unit')) {
    built.columns.unit = labelled(collected.rows, (row) => told(row)?.unit ?? '');
  }
  const flags = built.columns.approximate as FlagColumn;
  const isAbout = metric.dictionary.map((name) => ABOUT.test(name));
  flags.values.forEach((flag, row) => {
    if (flag !== 2) return;
    const about = told(row)?.approximate === true || isAbout[metric.codes[row]];
    flags.values[row] = Number(about);
  });
}

/** The words of the source beside every value that was read. */
function addWritten(built: Built, collected: Collected, table: ImportedTable): void {
  for (const { name } of tables[table].columns) {
    if (!name.endsWith('_as_written') || collected.texts.has(name)) continue;
    const from = collected.coded.get(writtenFrom(table, name));
    if (from) {
      built.columns[name] = { kind: 'text', values: textsOf(from) };
    }
  }
}
