import { YearReader, type PublishedYear } from '../src/model/published-year';

/** A published year at once, as no page reads it. */
export function readYear(lines: readonly string[]): PublishedYear {
  const reader = new YearReader();
  for (const line of lines) reader.take(line);
  const work = reader.year();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
