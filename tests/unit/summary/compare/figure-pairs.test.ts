import { describe, expect, test } from 'vitest';
import type { YearSide } from '../../../../src/model/comparability';
import { figurePairs, type FigureFile } from '../../../../src/summary/compare/figure-pairs';
import { year } from '../../../data/bundled';
import { table } from './sides';

const YEARS = { now: 2019, before: 2018 };

function file(side: YearSide, lines: string, more: Partial<FigureFile> = {}): FigureFile {
  const figures = table('figures', `metric,year,value,unit,approximate\n${lines}`);
  return {
    side,
    figures,
    rows: Array(figures.rows).keys(),
    scope: 'unconfirmed',
    bundled: false,
    ...more,
  };
}

describe('the report’s own figures', () => {
  const own: FigureFile = {
    side: 'now',
    figures: year.figures,
    rows: Array(year.figures.rows).keys(),
    scope: 'complete',
    bundled: true,
  };
  const pairs = figurePairs([{ ...own, rows: [...own.rows] }], YEARS);
  const of = (name: string) => pairs.find(({ metric }) => metric.name === name);

  test('of 2018 and 2019 compare: they are of one report', () => {
    expect(of('ressources')).toMatchObject({
      metric: { name: 'ressources', english: 'resources' },
      unit: 'EUR',
      now: { value: 558642, approximate: true, file: 'now' },
      before: { value: 475568, approximate: false, file: 'now' },
      difference: { absolute: 83074, reason: null, approximate: true },
      hindrance: null,
      verdict: 'comparable',
    });
    expect(of('ressources')?.difference.relative).toBeCloseTo(0.1747, 4);
    const both = pairs.filter(({ verdict }) => verdict === 'comparable');
    expect(both.map(({ metric, difference }) => `${metric.name} ${difference.absolute}`)).toEqual([
      'excédent 38141',
      'ressources 83074',
      'croissance des ressources 3',
      'dons 91859',
      'masse salariale 64303',
      'charges 28691',
      'visites 13455252',
      'pages vues 37014438',
      'visites Framadate 4300000',
    ]);
  });

  test('have no percentage where they are a balance or a share', () => {
    expect(of('excédent')?.difference).toMatchObject({ relative: null, reason: 'balance' });
    expect(of('croissance des ressources')?.difference).toMatchObject({ reason: 'share' });
  });

  test('of one year alone have no difference', () => {
    expect(of('permanents')).toMatchObject({
      before: null,
      difference: { absolute: null, reason: 'missing' },
      verdict: 'no-data',
    });
    expect(of('subvention Fondation Free')).toMatchObject({ now: null, verdict: 'no-data' });
  });

  test('of years that it does not tell are left out', () => {
    expect(of('instances PeerTube')).toBeUndefined();
  });
});

describe('figures of two files', () => {
  test('are taken from the one that tells both years, and the other value is told', () => {
    const [pair] = figurePairs(
      [
        file('now', 'dons,2018,457778,EUR,false\ndons,2019,549637,EUR,true'),
        file('before', 'dons,2018,450000,EUR,false'),
      ],
      YEARS,
    );
    expect(pair).toMatchObject({
      now: { value: 549637, file: 'now' },
      before: { value: 457778, file: 'now' },
      contradicting: { now: [], before: [{ value: 450000, file: 'before' }] },
      hindrance: 'contradiction',
      verdict: 'unconfirmed',
    });
  });

  test('compare where the files agree on a year', () => {
    const [pair] = figurePairs(
      [
        file('now', 'dons,2017,390796,EUR,false\ndons,2019,549637,EUR,false'),
        file('before', 'dons,2017,390796,EUR,false\ndons,2018,457778,EUR,false'),
      ],
      YEARS,
    );
    expect(pair).toMatchObject({ hindrance: null, verdict: 'comparable' });
    expect(pair.difference.absolute).toBe(91859);
  });

  test('may mean different things as long as nobody says otherwise', () => {
    const lines = ['salariés,2019,9,personnes,false', 'salariés,2018,7,personnes,false'];
    const open = [file('now', lines[0]), file('before', lines[1])];
    expect(figurePairs(open, YEARS)[0]).toMatchObject({
      hindrance: 'definition',
      verdict: 'unconfirmed',
      difference: { absolute: 2, relative: null },
    });
    const confirmed = open.map((one) => ({ ...one, rows: [0], scope: 'complete' as const }));
    expect(figurePairs(confirmed, YEARS)[0].verdict).toBe('comparable');
  });

  test('have no difference where their units differ', () => {
    const [pair] = figurePairs(
      [file('now', 'dons,2019,549637,EUR,false'), file('before', 'dons,2018,457,USD,false')],
      YEARS,
    );
    expect(pair).toMatchObject({
      hindrance: 'units',
      verdict: 'not-comparable',
      difference: { absolute: null, reason: 'missing' },
    });
  });

  test('are found whichever file holds them', () => {
    const [pair] = figurePairs(
      [file('before', 'visites,2018,100,visites,false\nvisites,2019,150,visites,false')],
      YEARS,
    );
    expect(pair).toMatchObject({ verdict: 'comparable', difference: { relative: 0.5 } });
  });
});
