import { untrack, type ComponentProps } from 'svelte';
import type { BandMark } from '../charts/band/band-marks';
import { bins } from '../charts/band/bins';
import { inDays, inNumbers, type DaySpan } from '../charts/band/day-span';
import type { Explorer, Year } from '../filter/explorer.svelte';
import { sameDay, sameDays } from '../filter/same-days';
import type { Selection } from '../filter/selection.svelte';
import { band as bandEn } from '../i18n/en/band';
import { twoYears as en } from '../i18n/en/two-years';
import { band as bandFr } from '../i18n/fr/band';
import { twoYears as fr } from '../i18n/fr/two-years';
import { counted } from '../i18n/count';
import { language } from '../i18n/language.svelte';
import { NO_DAY, dayNumber, dayOf, monthOf, monthSpan, yearSpan, type Span } from '../model/day';
import type { DayCounts } from '../model/day-counts';
import type { Scope } from '../model/scope';
import TwoYearsLegend from './TwoYearsLegend.svelte';
import { datedReleases, releaseMark, YEAR_LONG } from './release-marks';
import { besideKey, yearLabel } from './year-labels';

const TABLES = ['events', 'press', 'releases'] as const;
type Counted = (typeof TABLES)[number];

/**
 * What the band tells of the year compared with, on the days of the year shown: each day on the
 * same one of the calendar. 29 February, where the shown year has none, joins the 28th.
 */
export class BandReference {
  readonly Legend = TwoYearsLegend;
  readonly #shown: Year;
  readonly #other: Explorer;
  readonly #selection: Selection;
  readonly #scopeOf: (table: Counted) => Scope;
  readonly #years: number;
  readonly #extent: DaySpan;
  readonly #dated: ReturnType<typeof datedReleases>;
  /** As in the band: the same text while it is brushed. */
  readonly #others = $derived.by(() => {
    const { clauses } = this.#selection;
    return JSON.stringify([...clauses].filter(([dimension]) => dimension !== 'day'));
  });
  readonly #counts = $derived.by(() => {
    void this.#others;
    return untrack(() => ({
      events: this.#days('events'),
      press: this.#days('press'),
      releases: this.#days('releases'),
    }));
  });
  readonly #t = $derived(language.pick({ fr, en }));
  readonly #band = $derived(language.pick({ fr: bandFr, en: bandEn }));
  readonly #marks = $derived.by((): BandMark[] => {
    const own = this.#dated.filter(({ key }) => key !== YEAR_LONG);
    const loose = this.#dated.length - own.length;
    const marks = own.map((one) => {
      const mark = releaseMark(this.#other.table('releases').data, one, this.#band);
      const days = sameDays(inDays(one.period), this.#years);
      return { ...mark, ...inNumbers(days), key: besideKey(one.key) };
    });
    return loose > 0 ? [...marks, this.#yearLong(loose)] : marks;
  });

  constructor(
    shown: Year,
    other: Explorer,
    selection: Selection,
    scopeOf: (table: Counted) => Scope,
  ) {
    this.#shown = shown;
    this.#other = other;
    this.#selection = selection;
    this.#scopeOf = scopeOf;
    this.#years = shown.year - other.year.year;
    this.#extent = inNumbers(yearSpan(shown.year));
    const extent = inNumbers(yearSpan(other.year.year));
    this.#dated = datedReleases(other.table('releases').data, extent);
  }

  /** Whether there is anything of it that the band could show. */
  get isEmpty(): boolean {
    return TABLES.every((name) => this.#isUnknown(name));
  }

  /** The days of the shown year on which the rows of a table begin, under the other clauses. */
  counts(name: Counted): DayCounts {
    return this.#counts[name];
  }

  /** How many marks its releases would be. */
  get releases(): number {
    return this.#dated.length;
  }

  /** Its releases, for the lanes of marks; the one of a key is lit. */
  lane(lit: string | null) {
    const explored = this.#other.table('releases');
    const shown = this.#dated.filter(({ row }) => explored.shows(row));
    return {
      hue: 'var(--reference)',
      open: true,
      label: this.#t.marks(this.#label),
      marks: this.#marks,
      shown: new Set(shown.map(({ key }) => besideKey(key))),
      lit,
    };
  }

  /** Both years, whether the other one is an extract, and of a span what it holds there. */
  get legend(): ComponentProps<typeof TwoYearsLegend> {
    const known = TABLES.filter((name) => !this.#isUnknown(name));
    return {
      filled: this.#t.filled(yearLabel(this.#shown, this.#other.year)),
      outlined: this.#t.outlined(this.#label, this.#scope),
      counts: known.flatMap((name) =>
        this.#selection.span ? { name, text: language.number(this.#other.table(name).shown) } : [],
      ),
    };
  }

  /** What days of the shown year hold in both; `own` is counted by table. Without days: what is selected. */
  sentence(days: string, own: readonly number[], part?: DaySpan): string {
    const { span } = this.#selection;
    if (part) return this.#tell(days, own, (name) => this.#begun(name, part));
    const told = span
      ? this.#tell(this.#daysText(span), own, (name) => this.#other.table(name).shown)
      : this.#tell(this.#t.wholeYear, own, (name) => this.#begun(name, this.#extent));
    return told + this.#t.scope(this.#label, this.#scope);
  }

  get #label(): string {
    return yearLabel(this.#other.year, this.#shown);
  }

  /** Of its tables, the first that is not a whole year. */
  get #scope(): Scope {
    const known = TABLES.filter((name) => !this.#isUnknown(name));
    return known.map(this.#scopeOf).find((scope) => scope !== 'complete') ?? 'complete';
  }

  #isUnknown(name: Counted): boolean {
    return this.#other.table(name).total === 0;
  }

  #begun(name: Counted, part: DaySpan): number {
    return bins(this.#counts[name], [part])[0].count;
  }

  #days(name: Counted): DayCounts {
    const { days, ...counted } = this.#other.table(name).dayCounts();
    return { ...counted, days: days.map((day) => this.#sameDay(day)) };
  }

  #sameDay(day: number): number {
    return day === NO_DAY ? NO_DAY : dayNumber(sameDay(dayOf(day), this.#years));
  }

  #yearLong(count: number): BandMark {
    const { text, one } = counted(count);
    return {
      ...this.#extent,
      key: besideKey(YEAR_LONG),
      labels: [],
      name: this.#t.yearLong(this.#band.yearLong(text, one), this.#label),
      planned: false,
    };
  }

  #tell(days: string, own: readonly number[], countOf: (name: Counted) => number): string {
    const shown = yearLabel(this.#shown, this.#other.year);
    const [events, press, releases] = TABLES.map((name, at) => {
      const { text, one } = counted(own[at]);
      const first = this.#band.counts[name](text, one);
      if (this.#isUnknown(name)) return this.#t.noData(first, shown, this.#label);
      return this.#t.both(first, shown, language.number(countOf(name)), this.#label);
    });
    return this.#t.sentence(days, events, press, releases);
  }

  /** Without the year, which each number tells; the name of a whole month. */
  #daysText(span: Span): string {
    const { year } = this.#shown;
    const month = monthSpan(year, monthOf(span.from));
    if (span.from === month.from && span.to === month.to) return language.month(span.from);
    return language.span(span, year);
  }
}
