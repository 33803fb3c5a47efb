import { cell, number, text, type Columnar } from '../model/columnar';
import type { YearSide } from '../model/comparability';

/** One value of a yearly figure. */
export interface Point {
  year: number;
  value: number;
  /** The source says "about", "some" or "more than". */
  approximate: boolean;
  /** The row of the table of figures. */
  row: number;
  /** Whose table that is, where there are two; the shown year’s unless it is told. */
  file?: YearSide;
}

/** The values of a metric of the table of figures, by year. Empty where there are none. */
export function series(figures: Columnar, metric: string): Point[] {
  const points: Point[] = [];
  for (let row = 0; row < figures.rows; row++) {
    if (text(figures, 'metric', row) !== metric) continue;
    points.push({
      year: number(figures, 'year', row),
      value: number(figures, 'value', row),
      approximate: cell(figures, 'approximate', row) === true,
      row,
    });
  }
  return points.sort((a, b) => a.year - b.year);
}
