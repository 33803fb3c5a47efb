import type { TimelineMark } from '../charts/time/Timeline.svelte';
import type { Lane } from '../charts/time/lane';
import type { Explored } from '../filter/explorer.svelte';
import type { Selection } from '../filter/selection.svelte';
import { releases as en } from '../i18n/en/releases';
import { releases as fr } from '../i18n/fr/releases';
import { language } from '../i18n/language.svelte';
import { valueLabel } from '../i18n/value';
import { cell, days, text, type Columnar } from '../model/columnar';
import type { Precision } from '../model/day';
import { releasePeriod, releaseTitle } from './release-words';

/** A subject's lane, by how many of its releases are selected. */
export function laneOf(subject: string, count: number, selection: Selection): Lane {
  const t = language.pick({ fr, en });
  const label = valueLabel('subject', subject) || t.noSubject;
  return { key: subject, label, count, name: laneName(label, count), choice: choiceOf() };

  function choiceOf(): Lane['choice'] {
    if (selection.has('subject', subject)) return 'chosen';
    return selection.excludes('subject', subject) ? 'excluded' : null;
  }

  function laneName(of: string, number: number): string {
    // In French, zero is singular.
    const isOne = language.code === 'fr' ? number < 2 : number === 1;
    return t.lane(of, language.number(number), isOne);
  }
}

/** The mark of a release; null without a day. */
export function timelineMark(explored: Explored, row: number): TimelineMark | null {
  const { data } = explored;
  const t = language.pick({ fr, en });
  const span = days(data, row);
  if (!span) return null;
  const planned = isPlanned(data, row);
  const tag = planned ? t.planned : '';
  const label = releaseTitle(data, row);
  const type = valueLabel('type', text(data, 'type', row));
  const told = [label, releasePeriod(data, row), type, tag];
  return {
    id: text(data, 'id', row),
    span,
    precision: text(data, 'precision', row) as Precision,
    label,
    tag,
    planned,
    selected: explored.shows(row),
    name: told.filter((part) => part !== '').join(', '),
  };
}

export function isPlanned(data: Columnar, row: number): boolean {
  return cell(data, 'status', row) === 'planned';
}
