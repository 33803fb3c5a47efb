import { addMonths, lastDayOfMonth, monthOf, yearOf, type Day, type Span } from '../model/day';
import { spanOf, withClause, type Clauses } from './clauses';

/** The same day so many years later; 29 February is the 28th where there is none. */
export function sameDay(day: Day, years: number): Day {
  return addMonths(day, 12 * years);
}

/** The same days so many years later: to the end of February stays to its end. */
export function sameDays({ from, to }: Span, years: number): Span {
  const last = sameDay(to, years);
  const isMonthEnd = to === lastDayOfMonth(yearOf(to), monthOf(to));
  return {
    from: sameDay(from, years),
    to: isMonthEnd ? lastDayOfMonth(yearOf(last), monthOf(last)) : last,
  };
}

/** The selection as it reads in another year: days move with the calendar, the rest stays. */
export function clausesIn(clauses: Clauses, years: number): Clauses {
  const span = spanOf(clauses);
  if (!span || years === 0) return clauses;
  return withClause(clauses, 'day', { kind: 'interval', span: sameDays(span, years) });
}
