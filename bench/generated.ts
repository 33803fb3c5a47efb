import { NO_DAY, dayNumber } from '../src/model/day';
import type {
  CategoryColumn,
  Columnar,
  ColumnData,
  DayColumn,
  ListColumn,
} from '../src/model/columnar';
import type { TableName } from '../src/model/tables';
import { Random, zipf } from './random';

const SEED = 2019;
const FIRST_DAY = dayNumber('2019-01-01');
const DAYS = 365;
const COMMON_WORDS = 4_000;
/** So that there are ever more words as there are more titles, as in a language. */
const RARE_WORD = 0.06;
const TOWNS = 40;
const SPEAKERS = 300;
const OUTLETS = 400;

/** Draws the columns of a table, all of the same length. */
class Draw {
  readonly random: Random;
  readonly rows: number;

  constructor(rows: number) {
    this.rows = rows;
    this.random = new Random(SEED);
  }

  /** Ascending, spread evenly over one year. */
  days(): DayColumn {
    const drawn = Int32Array.from({ length: this.rows }, () => FIRST_DAY + this.random.below(DAYS));
    return { kind: 'day', values: drawn.sort() };
  }

  /** Some days after the first for a share of the rows, missing for the others. */
  lastDays(first: DayColumn, share: number): DayColumn {
    const last = (day: number) =>
      this.random.next() < share ? day + 1 + this.random.below(4) : NO_DAY;
    return { kind: 'day', values: first.values.map(last) };
  }

  category(values: readonly string[], missing = 0): CategoryColumn {
    const rank = zipf(this.random, values.length);
    const draw = () => (this.random.next() < missing ? 0 : rank() + 1);
    return {
      kind: 'category',
      codes: Uint32Array.from({ length: this.rows }, draw),
      dictionary: ['', ...values],
    };
  }

  /** A column that follows from another, as the département does from the town. */
  following(of: CategoryColumn, values: readonly string[]): CategoryColumn {
    const codes = of.codes.map((code) => (code === 0 ? 0 : ((code - 1) % values.length) + 1));
    return { kind: 'category', codes, dictionary: ['', ...values] };
  }

  /** None to `most` different values a row. */
  list(values: readonly string[], least: number, most: number): ListColumn {
    const rank = zipf(this.random, values.length);
    const offsets = new Uint32Array(this.rows + 1);
    const codes: number[] = [];
    for (let row = 0; row < this.rows; row++) {
      const count = least + this.random.below(most - least + 1);
      const drawn = new Set(Array.from({ length: count }, () => rank() + 1));
      codes.push(...(drawn.size > 0 ? drawn : [0]));
      offsets[row + 1] = codes.length;
    }
    return { kind: 'list', offsets, codes: Uint32Array.from(codes), dictionary: ['', ...values] };
  }

  /** Three to nine words, mostly common ones. */
  titles(): ColumnData {
    const common = this.names(COMMON_WORDS, 2);
    const rank = zipf(this.random, COMMON_WORDS);
    const word = () => (this.random.next() < RARE_WORD ? this.name(4) : common[rank()]);
    const title = () => Array.from({ length: 3 + this.random.below(7) }, word).join(' ');
    return { kind: 'text', values: Array.from({ length: this.rows }, title) };
  }

  names(count: number, syllables: number): string[] {
    const found = new Set<string>();
    while (found.size < count) found.add(this.name(syllables + this.random.below(2)));
    return [...found];
  }

  name(syllables: number): string {
    const draw = () => this.random.pick(HEADS) + this.random.pick(TAILS);
    const letters = Array.from({ length: syllables }, draw).join('');
    return this.random.next() < 0.3 ? letters[0].toUpperCase() + letters.slice(1) : letters;
  }
}

const HEADS = 'b c d f g j l m n p r s t v ch tr pl gr'.split(' ');
const TAILS = 'a e i o u é è on an ou er eu al is'.split(' ');

/** A year of talks: 40 towns, 10 types, 300 speakers; a share of them of several days. */
export function events(rows: number, lasting = 0, towns = TOWNS): Columnar {
  const draw = new Draw(rows);
  const city = draw.category(draw.names(towns, 2), 0.05);
  const start = draw.days();
  return columnar('events', rows, {
    start,
    end: draw.lastDays(start, lasting),
    title: draw.titles(),
    category: draw.category(['intervention', 'contribatelier']),
    city,
    department: draw.following(city, draw.names(25, 3)),
    country: draw.following(city, draw.names(6, 3)),
    types: draw.list(draw.names(10, 2), 0, 2),
    speakers: draw.list(draw.names(SPEAKERS, 3), 0, 3),
    section: draw.category(draw.names(8, 3)),
  });
}

/** A year of the press: about 400 outlets. */
export function press(rows: number): Columnar {
  const draw = new Draw(rows);
  return columnar('press', rows, {
    date: draw.days(),
    outlet: draw.category(draw.names(OUTLETS, 3)),
    agency: draw.category(draw.names(5, 2), 0.8),
    title: draw.titles(),
    medium: draw.category(['article', 'broadcast', 'interview', 'print']),
    language: draw.category(['fr', 'en', 'de', 'es', 'it']),
    section: draw.category(draw.names(3, 3)),
  });
}

function columnar(table: TableName, rows: number, columns: Record<string, ColumnData>): Columnar {
  return { table, rows, columns };
}
