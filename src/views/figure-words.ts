import { figures as en } from '../i18n/en/figures';
import { figures as fr } from '../i18n/fr/figures';
import { language } from '../i18n/language.svelte';
import { valueLabel } from '../i18n/value';
import { fold } from '../model/fold';
import { LANGUAGES, type LanguageCode } from '../model/words';
import { isCurrency } from '../summary/currency';
import type { Metric } from '../summary/figures';
import type { Difference } from '../summary/difference';
import type { Point } from '../summary/series';

// Figures are written out, as the source does: 0.001 is not 0, 1 300 000 000 is not 1,3 Md.
const DIGITS = 6;

const BILLION = 1e9;

const exact = formatters({ maximumFractionDigits: DIGITS });
const money = new Map<string, Record<LanguageCode, Intl.NumberFormat>>();

function formatters(options: Intl.NumberFormatOptions): Record<LanguageCode, Intl.NumberFormat> {
  const entries = LANGUAGES.map((code) => [code, new Intl.NumberFormat(code, options)]);
  return Object.fromEntries(entries) as Record<LanguageCode, Intl.NumberFormat>;
}

function words() {
  return language.pick({ fr, en });
}

export function metricLabel({ name, english }: Metric): string {
  return language.code === 'en' ? english : name;
}

/** The value with its unit, and a word where it is approximate. */
export function valueText(metric: Metric, { value, approximate }: Point): string {
  const text = amountText(value, metric.unit);
  return approximate ? words().about(text) : text;
}

/** The value for a small place: the unit only where it is a sign, `c.` for about. */
export function shortText(metric: Metric, point: Point): string {
  const text = bareText(metric, point.value);
  return point.approximate ? words().aboutShort(text) : text;
}

/** The number alone, with its unit only where that is a sign. */
function bareText({ unit }: Metric, value: number): string {
  return isSign(unit) ? amountText(value, unit) : numberText(value);
}

/** As `bareText`, in billions where it would be longer than its place. */
export function roundText(metric: Metric, value: number): string {
  if (value < BILLION) return bareText(metric, value);
  const billions = value / BILLION;
  const sign = isCurrency(metric.unit) ? valueLabel('unit', metric.unit) : '';
  return words().billions(numberText(billions), sign, isOne(billions));
}

/** The unit, unless the name of the metric already says it. */
export function unitText(metric: Metric, value: number): string {
  if (isSign(metric.unit)) return '';
  const unit = valueLabel('unit', metric.unit);
  const said = fold(metricLabel(metric)).split(/[^\p{L}]+/u);
  const parts = fold(unit).split(' ');
  if (said.includes(parts[0]) || said.includes(parts[parts.length - 1])) return '';
  return words().withUnit('', unit, isOne(value)).trim();
}

/** What is said of one point of a metric. */
export function pointName(metric: Metric, point: Point): string {
  return words().named(metricLabel(metric), point.year, valueText(metric, point));
}

/** Absolute and, where there is one, relative. */
export function differenceText(
  change: Difference,
  unit: string,
): { absolute: string; relative: string } {
  const t = words();
  if (change.absolute === null) return { absolute: '', relative: '' };
  const absolute = signedText(change.absolute, unit);
  return {
    absolute: change.approximate ? t.aboutShort(absolute) : absolute,
    relative: change.relative === null ? '' : growthText(change.relative * 100),
  };
}

/** 17.47 as `+17 %`. */
export function growthText(percent: number): string {
  return words().percent(withSign(Math.round(percent), numberText));
}

export function percentText(percent: number): string {
  return words().percent(numberText(percent));
}

export function numberText(value: number): string {
  return spaced(exact[language.code].format(value));
}

export function amountText(value: number, unit: string): string {
  if (unit === '%') return percentText(value);
  if (isCurrency(unit)) return spaced(currency(unit).format(value));
  return words().withUnit(numberText(value), valueLabel('unit', unit), isOne(value));
}

function signedText(value: number, unit: string): string {
  if (unit === '%') return words().points(withSign(value, numberText));
  if (isCurrency(unit)) return withSign(value, (size) => amountText(size, unit));
  return withSign(value, numberText);
}

/** With a plus, or a minus that is one and no hyphen. */
function withSign(value: number, write: (size: number) => string): string {
  const sign = value > 0 ? '+' : '−';
  return value === 0 ? write(0) : `${sign}${write(Math.abs(value))}`;
}

/** The thin spaces of French numbers are hardly seen in the display face: full ones. */
function spaced(text: string): string {
  return text.replaceAll('\u202f', '\u00a0');
}

function currency(unit: string): Intl.NumberFormat {
  const known = money.get(unit);
  if (known) return known[language.code];
  const made = formatters({ style: 'currency', currency: unit, maximumFractionDigits: 0 });
  money.set(unit, made);
  return made[language.code];
}

/** Whether the unit is written as a sign beside the number. */
export function isSign(unit: string): boolean {
  return unit === '%' || isCurrency(unit);
}

function isOne(value: number): boolean {
  return language.code === 'fr' ? Math.abs(value) < 2 : value === 1;
}
