import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinedFigures } from '../../../../src/summary/compare/joined-figures';
import { metricsOf, sectionsOf } from '../../../../src/summary/figures';
import { always } from '../../../property';
import { table } from './sides';

const HEAD = 'metric,group,year,value,unit\n';

function joined(shown: string, other: string) {
  const [own, theirs] = [table('figures', HEAD + shown), table('figures', HEAD + other)];
  return joinedFigures(
    sectionsOf(own, Array(own.rows).keys()),
    metricsOf(theirs, Array(theirs.rows).keys()),
  );
}

describe('the figures of two files', () => {
  test('join by metric and year, and a number of one year becomes a series', () => {
    const { sections, alone, disputes } = joined(
      'serveurs,a,2019,60,machines',
      'serveurs,b,2024,90,machines',
    );
    expect(sections).toHaveLength(1);
    expect(sections[0].numbers).toEqual([]);
    expect(sections[0].pairs[0].points.map(({ year, value, file }) => [year, value, file])).toEqual(
      [
        [2019, 60, undefined],
        [2024, 90, 'before'],
      ],
    );
    expect([alone, disputes.size]).toEqual([[], 0]);
  });

  test('that differ on a year are both kept; what they agree on is told once', () => {
    const { sections, disputes } = joined(
      'dons,a,2018,4000,EUR\ndons,a,2019,5000,EUR',
      'dons,a,2018,4100,EUR\ndons,a,2019,5000,EUR',
    );
    expect(sections[0].lines[0].points.map(({ value }) => value)).toEqual([4000, 5000]);
    expect(disputes.get('dons')).toMatchObject([
      { year: 2018, shown: { value: 4000 }, other: { value: 4100, file: 'before' } },
    ]);
  });

  test('of another name or unit stand alone', () => {
    const { sections, alone } = joined(
      'dons,a,2019,5000,EUR',
      'dons,a,2018,4100,USD\nmembres,,2018,35,personnes',
    );
    expect(sections[0].numbers[0].points).toHaveLength(1);
    expect(alone.map(({ name }) => name)).toEqual(['dons', 'membres']);
  });

  test('give no growth together, and none of a disputed figure', () => {
    const { sections } = joined('visites,a,2019,500,visites', 'visites,a,2018,400,visites');
    expect(sections[0].growths).toEqual([]);
    const own = 'visites,a,2018,400,visites\nvisites,a,2019,500,visites';
    expect(joined(own, 'membres,a,2018,1,personnes').sections[0].growths).toHaveLength(1);
    expect(joined(own, 'visites,a,2018,300,visites').sections[0].growths).toEqual([]);
  });

  test('lose no value and tell none twice', () => {
    const line = fc
      .tuple(fc.constantFrom('x', 'y', 'z'), fc.integer({ min: 2016, max: 2019 }))
      .chain(([name, year]) =>
        fc.integer({ min: 1, max: 3 }).map((value) => ({ name, year, value })),
      );
    const file = fc.uniqueArray(line, { selector: ({ name, year }) => `${name} ${year}` });
    const text = ({ name, year, value }: { name: string; year: number; value: number }) =>
      `${name},a,${year},${value},unités`;
    always(
      fc.property(file, file, (shown, other) => {
        const { sections, alone, disputes } = joined(
          shown.map(text).join('\n'),
          other.map(text).join('\n'),
        );
        const metrics = [...sections.flatMap(({ all }) => all), ...alone];
        const told = [
          ...metrics.flatMap(({ name, points }) =>
            points.map(({ year, value }) => text({ name, year, value })),
          ),
          ...[...disputes].flatMap(([name, all]) =>
            all.map(({ year, other: { value } }) => text({ name, year, value })),
          ),
        ];
        expect(told.sort()).toEqual([...new Set([...shown, ...other].map(text))].sort());
      }),
      100,
    );
  });
});
