import { describe, expect, test } from 'vitest';
import { readRecords } from '../../../src/csv/read';
import { tables } from '../../../src/model/tables';
import { growthName, isBalance, metricsOf, sectionsOf } from '../../../src/summary/figures';

const heading = ['metric', 'metric_en', 'group', 'year', 'value', 'unit', 'approximate'];
const body = [
  ['visites', 'visits', 'audience', '2018', '200', 'visites', 'false'],
  ['visites', 'visits', 'audience', '2019', '360', 'visites', 'false'],
  ['croissance des visites', 'growth of visits', 'audience', '2019', '80', '%', 'true'],
  ['visites Framadate', 'Framadate visits', 'audience', '2019', '98', 'visites', 'false'],
  ['visites Framadate', 'Framadate visits', 'audience', '2018', '55', 'visites', 'false'],
  ['croissance Framapad', 'growth of Framapad', 'audience', '2019', '31', '%', 'false'],
  ['ressources', 'resources', 'finances', '2018', '475568', 'EUR', 'false'],
  ['ressources', 'resources', 'finances', '2019', '558642', 'EUR', 'true'],
  ['excédent', 'surplus', 'finances', '2018', '18253', 'EUR', 'false'],
  ['excédent', 'surplus', 'finances', '2019', '56394', 'EUR', 'true'],
  ['part des dons', 'share of donations', 'finances', '2019', '98.3', '%', 'true'],
  ['permanents', 'permanent staff', 'équipe', '2019', '9', 'personnes', 'false'],
  ['adhérents', 'members', 'équipe', '2019', '35', 'personnes', 'false'],
  ['équivalents temps plein', 'full-time equivalents', 'équipe', '2019', '8.9', 'ETP', 'false'],
  ['pots', 'jars', 'autre', '2019', '', 'personnes', 'false'],
  ['tasses', 'cups', 'autre', '2019', '3', 'personnes', 'false'],
];
const { data } = readRecords(tables.figures, [heading, ...body]);
const everyRow = body.map((_, row) => row);
const sections = sectionsOf(data, everyRow);
const names = (metrics: readonly { name: string }[]) => metrics.map(({ name }) => name);

describe('figures', () => {
  test('a metric has its years in order; a missing value is none', () => {
    const metrics = metricsOf(data, everyRow);
    const framadate = metrics.find(({ name }) => name === 'visites Framadate');
    expect(framadate?.points.map(({ year, value }) => [year, value])).toEqual([
      [2018, 55],
      [2019, 98],
    ]);
    expect(names(metrics)).not.toContain('pots');
  });

  test('groups come in the order of the page, the unknown last', () => {
    expect(sections.map(({ group }) => group)).toEqual(['finances', 'équipe', 'audience', 'autre']);
  });

  test('each metric has the form that suits it, and one only', () => {
    const [finances, team, audience, other] = sections;
    expect(names(finances.lines)).toEqual(['ressources', 'excédent']);
    expect(names(finances.numbers)).toEqual(['part des dons']);
    expect(names(team.counts)).toEqual(['adhérents', 'permanents']);
    expect(names(team.numbers)).toEqual(['équivalents temps plein']);
    expect(names(audience.pairs)).toEqual(['visites', 'visites Framadate']);
    expect(names(audience.numbers)).toEqual([]);
    expect(names(other.counts)).toEqual([]);
    expect(names(other.numbers)).toEqual(['tasses']);
  });

  test('a growth is stated, computed, or both', () => {
    const audience = sections[2];
    expect(
      audience.growths.map((growth) => [
        growthName(growth, false),
        growthName(growth, true),
        growth.stated?.value ?? null,
        growth.computed && Math.round(growth.computed),
      ]),
    ).toEqual([
      ['visites', 'visits', 80, 80],
      ['Framapad', 'Framapad', 31, null],
      ['visites Framadate', 'Framadate visits', null, 78],
    ]);
  });

  test('a surplus is a balance and has no growth', () => {
    const finances = sections[0];
    expect(finances.lines.filter(isBalance).map(({ name }) => name)).toEqual(['excédent']);
    expect(finances.growths.map((growth) => growthName(growth, false))).toEqual(['ressources']);
  });
});
