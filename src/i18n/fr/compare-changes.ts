import type { Change } from '../../model/change';
import type { changeSentence as en } from '../en/compare-changes';
import type { Say } from '../say';
import { at } from './at-town';
import {
  agreed,
  capital,
  counted,
  inSide,
  isVersions,
  newValues,
  rowsOf,
  tableTitle,
  theRows,
  theSame,
  valueNoun,
} from './compare-nouns';
import { reasonClause } from './compare-reasons';

/** Un fait de la comparaison en une phrase. */
export const changeSentence: typeof en = (change, say) => {
  const { years } = change;
  const [here, there] = [inSide(years, 'now'), inSide(years, 'before')];
  switch (change.kind) {
    case 'total': {
      const { table, now, before, relative } = change;
      const rows = capital(counted(table, now, say.number));
      if (now === before)
        return `${rows} ${here}, autant ${isVersions(years) ? 'que ' : 'qu’'}${there}.`;
      return `${rows} ${here} contre ${say.number(before)} ${there}\u00a0: ${moreText(now - before, say)}${growthText(relative, say)}.`;
    }
    case 'month': {
      const { table, month, now, before } = change;
      return `${capital(say.month(month))}\u00a0: ${counted(table, now, say.number)} ${here} contre ${say.number(before)} ${there}, le plus grand écart de tous les mois.`;
    }
    case 'value': {
      const { table, dimension, now, before } = change;
      const value = say.value(dimension, change.value);
      const rows = counted(table, now, say.number);
      const against = `${rows} ${here} contre ${say.number(before)} ${there}`;
      const more = moreText(now - before, say);
      if (dimension === 'city') return `${capital(at(value))}, ${against}\u00a0: ${more}.`;
      const name = dimension === 'department' ? `Département ${value}` : value;
      return `${name}\u00a0: ${against}, soit ${more}.`;
    }
    case 'new':
      return isVersions(years)
        ? `${valuesText(change, say)} dans cette version seulement${namesText(change, say)}.`
        : `${say.number(change.count)} ${newValues(change.table, change.dimension, change.count)} ${here}${namesText(change, say)}.`;
    case 'gone':
      return isVersions(years)
        ? `${valuesText(change, say)} dans l’autre version seulement${namesText(change, say)}.`
        : `${valuesText(change, say)} de ${years.before} ${agreed('absent', change.dimension, change.count)} ${here}${namesText(change, say)}.`;
    case 'recurring': {
      const present = agreed('présent', change.dimension, change.count);
      const where = isVersions(years)
        ? 'dans les deux versions'
        : `en ${years.before} comme en ${years.now}`;
      return `${valuesText(change, say)} ${present} ${where}${namesText(change, say)}.`;
    }
    case 'share': {
      const { table, dimension, value, now, before, totals } = change;
      const [later, earlier] = [say.share(now / totals.now), say.share(before / totals.before)];
      return `${capital(say.value(dimension, value))}\u00a0: ${later} des ${say.number(totals.now)} ${rowsOf(table)} ${here} contre ${earlier} des ${say.number(totals.before)} ${there}.`;
    }
    case 'figure':
      return figureSentence(change, say);
    case 'same':
      return `${capital(theSame(change.table, change.count, say.number))} des deux côtés\u00a0: aucune différence.`;
    case 'untold':
      return `${tableTitle(change.table)}\u00a0: aucun écart n’est annoncé, car ${reasonClause(change.reason, change.table, years, say)}.`;
    case 'absent': {
      const tables = say.list(change.tables.map(theRows));
      if (change.sides === 'both') return `Aucun des deux côtés n’a de données sur ${tables}.`;
      return `Pas de données sur ${tables} ${inSide(years, change.sides)}\u00a0: c’est inconnu, et non zéro.`;
    }
  }
};

function figureSentence(change: Extract<Change, { kind: 'figure' }>, say: Say): string {
  const { metric, unit, years, now, before, absolute, relative, approximate } = change;
  const size = Math.abs(absolute);
  const moved = unit === '%' ? pointsText(size, say) : say.bare(size, unit);
  const later = `${about(now.approximate)}${say.amount(now.value, unit)}`;
  const earlier = `${about(before.approximate)}${say.bare(before.value, unit)}`;
  const more = absolute > 0 ? 'de plus' : 'de moins';
  return `${capital(metric.name)}\u00a0: ${later} ${inSide(years, 'now')} contre ${earlier} ${inSide(years, 'before')}, soit ${about(approximate)}${moved} ${more}${growthText(relative, say)}.`;
}

function pointsText(size: number, say: Say): string {
  return `${say.number(size)} ${size < 2 ? 'point' : 'points'}`;
}

function about(approximate: boolean): string {
  return approximate ? 'environ ' : '';
}

function moreText(difference: number, say: Say): string {
  return `${say.number(Math.abs(difference))} ${difference > 0 ? 'de plus' : 'de moins'}`;
}

function growthText(relative: number | null, say: Say): string {
  return relative === null ? '' : ` (${say.growth(relative)})`;
}

type Sets = Extract<Change, { kind: 'new' | 'recurring' | 'gone' }>;

function valuesText({ table, dimension, count }: Sets, say: Say): string {
  return `${say.number(count)} ${valueNoun(table, dimension, count)}`;
}

/** Tous les noms s’il y en a peu, sinon les premiers. */
function namesText({ dimension, count, names }: Sets, say: Say): string {
  const named = say.list(names.map((name) => say.value(dimension, name)));
  return count > names.length ? `, dont ${named}` : `\u00a0: ${named}`;
}
