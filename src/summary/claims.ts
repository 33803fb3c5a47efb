import { days, list, number, text, type Columnar } from '../model/columnar';
import { parseDay } from '../model/day';
import { columnOf, isTableName, tables, type TableName } from '../model/tables';

export type Tables = Readonly<Record<TableName, Columnar>>;

/**
 * The number that a rule computes from the tables of a year. A rule is made of numbers,
 * `+ - * /`, parentheses and of
 * `count(table?clauses)`, how many rows satisfy the clauses,
 * `distinct(table.column?clauses)`, how many values these rows have in a column, and
 * `figure(metric,year)`, the value of a row of the figures.
 * Clauses are written as in the page's address. Throws where the rule cannot be read, or
 * names what the tables do not have.
 */
export function evaluate(rule: string, year: Tables): number {
  let at = 0;
  const result = sum();
  if (next() !== '') throw new Error(`unexpected in a rule: ${rule.slice(at)}`);
  return result;

  function sum(): number {
    let total = product();
    for (;;) {
      if (accept('+')) total += product();
      else if (accept('-')) total -= product();
      else return total;
    }
  }

  function product(): number {
    let total = factor();
    for (;;) {
      if (accept('*')) total *= factor();
      else if (accept('/')) total /= factor();
      else return total;
    }
  }

  function factor(): number {
    if (accept('-')) return -factor();
    if (accept('(')) {
      const inner = sum();
      if (!accept(')')) throw new Error(`unclosed parenthesis in a rule: ${rule}`);
      return inner;
    }
    const [word] = /^\d+(\.\d+)?|^[a-z]+|^/.exec(rule.slice(at)) ?? [''];
    at += word.length;
    if (/^\d/.test(word)) return Number(word);
    if (!accept('(')) throw new Error(`unexpected in a rule: ${rule.slice(at - word.length)}`);
    return call(word, argument(), year);
  }

  /** What stands between the parenthesis just opened and its own closing one. */
  function argument(): string {
    const from = at;
    let open = 1;
    for (; at < rule.length; at++) {
      if (rule[at] === '(') open++;
      if (rule[at] === ')') open--;
      if (open === 0) return rule.slice(from, at++);
    }
    throw new Error(`unclosed parenthesis in a rule: ${rule}`);
  }

  function accept(sign: string): boolean {
    if (next() !== sign) return false;
    at++;
    next();
    return true;
  }

  function next(): string {
    while (rule[at] === ' ') at++;
    return rule[at] ?? '';
  }
}

function call(name: string, argument: string, year: Tables): number {
  switch (name) {
    case 'count':
      return rowsOf(argument, year).rows.length;
    case 'distinct':
      return distinct(argument, year);
    case 'figure':
      return figure(argument, year);
    default:
      throw new Error(`unknown in a rule: ${name}`);
  }
}

function distinct(argument: string, year: Tables): number {
  const [, table, column, clauses = ''] = /^(\w+)\.(\w+)(\?.*)?$/.exec(argument) ?? [];
  if (!table) throw new Error(`not a column: ${argument}`);
  const { data, rows } = rowsOf(table + clauses, year);
  if (!(column in data.columns)) throw new Error(`unknown column: ${column}`);
  return new Set(rows.flatMap((row) => list(data, column, row))).size;
}

function figure(argument: string, { figures }: Tables): number {
  const comma = argument.lastIndexOf(',');
  const metric = argument.slice(0, comma).trim();
  const wanted = Number(argument.slice(comma + 1));
  const [first, ...others] = everyRow(figures).filter(
    (row) => text(figures, 'metric', row) === metric && number(figures, 'year', row) === wanted,
  );
  if (first === undefined) throw new Error(`unknown figure: ${argument}`);
  if (others.length > 0) throw new Error(`several figures: ${argument}`);
  return number(figures, 'value', first);
}

/** The rows of `table?clauses`. */
function rowsOf(argument: string, year: Tables): { data: Columnar; rows: number[] } {
  const mark = argument.indexOf('?');
  const table = mark < 0 ? argument : argument.slice(0, mark);
  if (!isTableName(table)) throw new Error(`unknown table: ${table}`);
  const data = year[table];
  const clauses = mark < 0 ? [] : read(argument.slice(mark + 1));
  return {
    data,
    rows: everyRow(data).filter((row) =>
      clauses.every(([dimension, values]) => holds(data, row, dimension, values)),
    ),
  };
}

/** Parameters by name, in the order of their first value. */
function read(clauses: string): [string, string[]][] {
  const result = new Map<string, string[]>();
  for (const clause of clauses.split('&')) {
    const equals = clause.indexOf('=');
    if (equals < 0) throw new Error(`not a clause: ${clause}`);
    const name = clause.slice(0, equals);
    const value = decodeURIComponent(clause.slice(equals + 1));
    result.set(name, [...(result.get(name) ?? []), value]);
  }
  return [...result];
}

function holds(data: Columnar, row: number, dimension: string, values: string[]): boolean {
  if (dimension === 'day') return values.every((value) => touches(data, row, value));
  const column = columnOf(tables[data.table], dimension);
  if (!column) throw new Error(`unknown dimension of ${data.table}: ${dimension}`);
  const own = list(data, column.name, row);
  return own.some((value) => values.includes(value));
}

/** Whether the row has a day in the span, both ends included. */
function touches(data: Columnar, row: number, span: string): boolean {
  const [from, to = from] = span.split('..').map(parseDay);
  if (!from || !to) throw new Error(`not a span of days: ${span}`);
  const own = days(data, row);
  return own !== null && own.from <= to && own.to >= from;
}

function everyRow(data: Columnar): number[] {
  return Array.from({ length: data.rows }, (_, row) => row);
}
