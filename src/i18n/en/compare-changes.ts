import type { Change } from '../../model/change';
import type { Say } from '../say';
import {
  capital,
  counted,
  inSide,
  isVersions,
  rowsOf,
  tableTitle,
  valueNoun,
} from './compare-nouns';
import { reasonClause } from './compare-reasons';

/** One fact of a comparison in a sentence. */
export function changeSentence(change: Change, say: Say): string {
  const { years } = change;
  const [here, there] = [inSide(years, 'now'), inSide(years, 'before')];
  switch (change.kind) {
    case 'total': {
      const { table, now, before, relative } = change;
      const rows = capital(counted(table, now, say.number));
      if (now === before) return `${rows} ${here}, as many as ${there}.`;
      return `${rows} ${here} against ${say.number(before)} ${there}: ${moreText(now - before, say)}${growthText(relative, say)}.`;
    }
    case 'month': {
      const { table, month, now, before } = change;
      return `${say.month(month)}: ${counted(table, now, say.number)} ${here} against ${say.number(before)} ${there}, the widest difference of any month.`;
    }
    case 'value': {
      const { table, dimension, now, before } = change;
      const value = say.value(dimension, change.value);
      const rows = counted(table, now, say.number);
      const against = `${rows} ${here} against ${say.number(before)} ${there}`;
      if (dimension === 'city') return `In ${value}, ${against}: ${moreText(now - before, say)}.`;
      const name = dimension === 'department' ? `Département ${value}` : value;
      return `${name}: ${against}, ${moreText(now - before, say)}.`;
    }
    case 'new':
      return isVersions(years)
        ? `${valuesText(change, say)} in this version alone${namesText(change, say)}.`
        : `${say.number(change.count)} new ${valueNoun(change.table, change.dimension, change.count)} ${here}${namesText(change, say)}.`;
    case 'gone':
      return isVersions(years)
        ? `${valuesText(change, say)} in the other version alone${namesText(change, say)}.`
        : `${valuesText(change, say)} of ${years.before} absent ${here}${namesText(change, say)}.`;
    case 'recurring':
      return isVersions(years)
        ? `${valuesText(change, say)} in both versions${namesText(change, say)}.`
        : `${valuesText(change, say)} in both ${years.before} and ${years.now}${namesText(change, say)}.`;
    case 'share': {
      const { table, dimension, value, now, before, totals } = change;
      const [later, earlier] = [say.share(now / totals.now), say.share(before / totals.before)];
      const rows = rowsOf(table);
      return `${capital(say.value(dimension, value))}: ${later} of the ${say.number(totals.now)} ${rows} ${here} against ${earlier} of the ${say.number(totals.before)} ${there}.`;
    }
    case 'figure':
      return figureSentence(change, say);
    case 'same':
      return change.count === 1
        ? `The same ${counted(change.table, 1, () => '').trim()} on both sides: no difference.`
        : `The same ${counted(change.table, change.count, say.number)} on both sides: no difference.`;
    case 'untold':
      return `${tableTitle(change.table)}: no difference is told, because ${reasonClause(change.reason, change.table, years, say)}.`;
    case 'absent': {
      const tables = say.list(change.tables.map(rowsOf));
      if (change.sides === 'both') return `Neither side has data on ${tables}.`;
      return `No data on ${tables} ${inSide(years, change.sides)}: unknown, and not zero.`;
    }
  }
}

function figureSentence(change: Extract<Change, { kind: 'figure' }>, say: Say): string {
  const { metric, unit, years, now, before, absolute, relative, approximate } = change;
  const size = Math.abs(absolute);
  const moved = unit === '%' ? pointsText(size, say) : say.bare(size, unit);
  const later = `${about(now.approximate)}${say.amount(now.value, unit)}`;
  const earlier = `${about(before.approximate)}${say.bare(before.value, unit)}`;
  const more = absolute > 0 ? 'more' : 'less';
  return `${capital(metric.english)}: ${later} ${inSide(years, 'now')} against ${earlier} ${inSide(years, 'before')}, ${about(approximate)}${moved} ${more}${growthText(relative, say)}.`;
}

function pointsText(size: number, say: Say): string {
  return `${say.number(size)} ${size === 1 ? 'point' : 'points'}`;
}

function about(approximate: boolean): string {
  return approximate ? 'about ' : '';
}

function moreText(difference: number, say: Say): string {
  return `${say.number(Math.abs(difference))} ${difference > 0 ? 'more' : 'fewer'}`;
}

function growthText(relative: number | null, say: Say): string {
  return relative === null ? '' : ` (${say.growth(relative)})`;
}

type Sets = Extract<Change, { kind: 'new' | 'recurring' | 'gone' }>;

function valuesText({ table, dimension, count }: Sets, say: Say): string {
  return `${say.number(count)} ${valueNoun(table, dimension, count)}`;
}

/** All names where there are few, the first of them otherwise. */
function namesText({ dimension, count, names }: Sets, say: Say): string {
  const named = say.list(names.map((name) => say.value(dimension, name)));
  return count > names.length ? `, among them ${named}` : `: ${named}`;
}
