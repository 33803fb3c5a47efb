import type { DimensionReason, Months, Reason, YearPair } from '../../model/comparability';
import type { TableName } from '../../model/tables';
import type { Say } from '../say';
import { isVersions, rowsOf, sideName, valueNoun } from './compare-nouns';

/** Why two tables compare or do not, as a clause within a sentence. */
export function reasonClause(reason: Reason, table: TableName, years: YearPair, say: Say): string {
  switch (reason.code) {
    case 'no-rows':
      return reason.sides === 'both'
        ? `neither side has data on ${rowsOf(table)}`
        : `${sideName(years, reason.sides)} has no data on ${rowsOf(table)}, which is unknown and not zero`;
    case 'extract':
      return reason.sides === 'both'
        ? `${both(years)} are extracts, which do not tell how many there were in all`
        : `${sideName(years, reason.sides)} is an extract, which does not tell how many there were in all`;
    case 'scope-unconfirmed':
      return reason.sides === 'both'
        ? `${neither(years)} is confirmed to be a complete year`
        : `${sideName(years, reason.sides)} is not confirmed to be a complete year`;
    case 'months':
      return `${sideName(years, reason.side)} holds ${monthsText(reason.covered, say)} only${commonText(reason, say)}`;
    case 'span-uncovered':
      return `the days selected lie outside what ${sideName(years, reason.side)} holds (${monthsText(reason.covered, say)})`;
    case 'outside-year': {
      const { outside, dated } = reason;
      const own = years[reason.side];
      const others = reason.years.filter((year) => year !== own).map(String);
      const dates = others.length > 0 ? ` (${say.list(others)})` : '';
      return `${say.number(outside)} of the ${say.number(dated)} ${rowsOf(table)} of ${sideName(years, reason.side)} ${outside === 1 ? 'is' : 'are'} dated to other years${dates}`;
    }
    case 'overlap': {
      const { now, before } = reason.rows;
      return `both sides hold ${rowsOf(table)} of the same months, ${say.span(reason.span)}: ${say.number(now)} in ${sideName(years, 'now')}, ${say.number(before)} in ${sideName(years, 'before')}`;
    }
    case 'definition': {
      const other = reason.side === 'now' ? 'before' : 'now';
      const value = say.value(reason.dimension, reason.value);
      return `${sideName(years, reason.side)} counts ${say.number(reason.count)} ${reason.count === 1 ? 'row' : 'rows'} “${value}”, ${sideName(years, other)} none: the rest compares without them`;
    }
    case 'tenfold': {
      const other = reason.side === 'now' ? 'before' : 'now';
      const { rows } = reason;
      return `${sideName(years, reason.side)} has at least ten times as many ${rowsOf(table)} as ${sideName(years, other)} (${say.number(rows[reason.side])} against ${say.number(rows[other])})`;
    }
    case 'same-year':
      return 'these are two versions of one year, so that a difference is a correction and not a change';
    case 'same-rows':
      return 'both sides hold the same rows';
  }
}

/** Why a dimension compares or does not, as a clause within a sentence. */
export function dimensionClause(
  reason: DimensionReason,
  table: TableName,
  years: YearPair,
  say: Say,
): string {
  const noun = valueNoun(table, reason.dimension, 1);
  switch (reason.code) {
    case 'column-empty':
      return reason.sides === 'both'
        ? `no row states the ${noun}`
        : `no row of ${sideName(years, reason.sides)} states the ${noun}`;
    case 'column-sparse': {
      const other = reason.side === 'now' ? 'before' : 'now';
      const { missing } = reason;
      return `${say.share(missing[reason.side])} of the rows of ${sideName(years, reason.side)} do not state the ${noun}, against ${say.share(missing[other])} of those of ${sideName(years, other)}`;
    }
    case 'vocabulary':
      return `both sides use words of their own for the ${noun}, and none in common`;
  }
}

function both(years: YearPair): string {
  return isVersions(years) ? 'both versions' : `${years.before} and ${years.now}`;
}

function neither(years: YearPair): string {
  return isVersions(years) ? 'neither version' : `neither ${years.before} nor ${years.now}`;
}

function commonText(
  { verdict, common, covered }: Extract<Reason, { code: 'months' }>,
  say: Say,
): string {
  if (verdict === 'comparable') return '';
  if (!common) return ', and no month is in both';
  const isOne = common.from === common.to;
  if (common.from === covered.from && common.to === covered.to) {
    return isOne ? ', the only month that compares' : ', and only these months compare';
  }
  return `, and only ${monthsText(common, say)} ${isOne ? 'compares' : 'compare'}`;
}

export function monthsText({ from, to }: Months, say: Say): string {
  return from === to ? say.month(from) : `${say.month(from)} to ${say.month(to)}`;
}
