import { parseDay, type Span } from '../model/day';

const ALL = 'all';

/**
 * The days that the timeline shows, from the address: `all`, or `2019-03-01..2019-06-30`
 * within what there is to show; anything else is the year.
 */
export function readFrame(setting: string | undefined, year: Span, limits: Span): Span {
  if (setting === ALL) return limits;
  const [from, to] = (setting ?? '').split('..').map(parseDay);
  if (!from || !to || from > to || to < limits.from || from > limits.to) return year;
  return {
    from: from < limits.from ? limits.from : from,
    to: to > limits.to ? limits.to : to,
  };
}

/** The frame as the address keeps it; undefined for the year, which goes without saying. */
export function writeFrame(frame: Span, year: Span, limits: Span): string | undefined {
  if (frame.from === year.from && frame.to === year.to) return undefined;
  if (frame.from === limits.from && frame.to === limits.to) return ALL;
  return `${frame.from}..${frame.to}`;
}
