import type { Months, Reason, YearPair } from '../../model/comparability';
import type {
  dimensionClause as enDimension,
  reasonClause as enReason,
} from '../en/compare-reasons';
import type { Say } from '../say';
import {
  inSide,
  isFeminineTable,
  isVersions,
  of,
  rowsOf,
  sideName,
  theRows,
  theValue,
} from './compare-nouns';

/** Pourquoi deux tableaux se comparent ou non, comme partie d’une phrase. */
export const reasonClause: typeof enReason = (reason, table, years, say) => {
  switch (reason.code) {
    case 'no-rows':
      return reason.sides === 'both'
        ? `aucun des deux côtés n’a de données sur ${theRows(table)}`
        : `${sideName(years, reason.sides)} n’a pas de données sur ${theRows(table)}, ce qui est inconnu et non zéro`;
    case 'extract':
      return reason.sides === 'both'
        ? `${both(years)} sont des extraits, qui ne disent pas combien il y en a eu en tout`
        : `${sideName(years, reason.sides)} est un extrait, qui ne dit pas combien il y en a eu en tout`;
    case 'scope-unconfirmed':
      return reason.sides === 'both'
        ? `rien ne confirme que ${both(years)} sont des années complètes`
        : `rien ne confirme que ${sideName(years, reason.sides)} est une année complète`;
    case 'months':
      return `${sideName(years, reason.side)} ne couvre que ${coveredText(reason.covered, say)}${commonText(reason, say)}`;
    case 'span-uncovered':
      return `les jours choisis sont hors de ce que couvre ${sideName(years, reason.side)} (${monthsText(reason.covered, say)})`;
    case 'outside-year': {
      const { outside, dated } = reason;
      const own = years[reason.side];
      const others = reason.years.filter((year) => year !== own).map(String);
      const dates = others.length > 0 ? ` (${say.list(others)})` : '';
      const dating = agreedVerb(outside, isFeminineTable(table));
      return `${say.number(outside)} des ${say.number(dated)} ${rowsOf(table)} de ${sideName(years, reason.side)} ${dating} d’autres années${dates}`;
    }
    case 'overlap': {
      const { now, before } = reason.rows;
      return `les deux côtés ont des ${rowsOf(table)} des mêmes mois, ${say.span(reason.span)}\u00a0: ${say.number(now)} ${inSide(years, 'now')}, ${say.number(before)} ${inSide(years, 'before')}`;
    }
    case 'definition': {
      const other = reason.side === 'now' ? 'before' : 'now';
      const value = say.value(reason.dimension, reason.value);
      return `${sideName(years, reason.side)} compte ${say.number(reason.count)} ${reason.count < 2 ? 'ligne' : 'lignes'} «\u00a0${value}\u00a0», ${sideName(years, other)} aucune\u00a0: sans elles, le reste se compare`;
    }
    case 'tenfold': {
      const other = reason.side === 'now' ? 'before' : 'now';
      const { rows } = reason;
      return `${sideName(years, reason.side)} a au moins dix fois plus ${of(rowsOf(table))} que ${sideName(years, other)} (${say.number(rows[reason.side])} contre ${say.number(rows[other])})`;
    }
    case 'same-year':
      return 'ce sont deux versions d’une même année, et un écart est une correction, non une évolution';
    case 'same-rows':
      return 'les deux côtés ont les mêmes lignes';
  }
};

/** Pourquoi une dimension se compare ou non, comme partie d’une phrase. */
export const dimensionClause: typeof enDimension = (reason, _table, years, say) => {
  const value = theValue(reason.dimension);
  switch (reason.code) {
    case 'column-empty':
      return reason.sides === 'both'
        ? `aucune ligne ne précise ${value}`
        : `aucune ligne de ${sideName(years, reason.sides)} ne précise ${value}`;
    case 'column-sparse': {
      const other = reason.side === 'now' ? 'before' : 'now';
      const { missing } = reason;
      return `${say.share(missing[reason.side])} des lignes de ${sideName(years, reason.side)} ne précisent pas ${value}, contre ${say.share(missing[other])} de celles de ${sideName(years, other)}`;
    }
    case 'vocabulary':
      return `chaque côté a ses propres mots pour ${value}, et aucun en commun`;
  }
};

function both(years: YearPair): string {
  return isVersions(years) ? 'les deux versions' : `${years.before} et ${years.now}`;
}

function agreedVerb(count: number, feminine: boolean): string {
  const ending = feminine ? 'e' : '';
  return count < 2 ? `est daté${ending}` : `sont daté${ending}s`;
}

function commonText(
  { verdict, common, covered }: Extract<Reason, { code: 'months' }>,
  say: Say,
): string {
  if (verdict === 'comparable') return '';
  if (!common) return ', et aucun mois n’est des deux côtés';
  const isOne = common.from === common.to;
  if (common.from === covered.from && common.to === covered.to) {
    return isOne ? ', seul mois qui se compare' : ', et seuls ces mois se comparent';
  }
  if (isOne) return `, et seul ${say.month(common.from)} se compare`;
  return `, et seuls les mois ${monthsText(common, say)} se comparent`;
}

/** Après un verbe : juin, ou les mois d’avril à juin. */
function coveredText(months: Months, say: Say): string {
  return months.from === months.to ? say.month(months.from) : `les mois ${monthsText(months, say)}`;
}

/** Juin, ou d’avril à juin. */
export function monthsText({ from, to }: Months, say: Say): string {
  return from === to ? say.month(from) : `${of(say.month(from))} à ${say.month(to)}`;
}
