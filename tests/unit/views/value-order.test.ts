import { expect, test } from 'vitest';
import { finish } from '../../../src/model/finish';
import { mostFirst, ranksByName } from '../../../src/views/value-order';

const value = (name: string, count: number) => ({ value: name, count, total: 9 });
const labels: Record<string, string> = { z: 'Évry', a: 'Lyon', '': 'non précisé', b: 'étampes' };
const french = new Intl.Collator('fr', { sensitivity: 'base' });

test('values stand by their counts, equal ones by their names, and those of none last', () => {
  const values = [value('', 2), value('a', 5), value('b', 0), value('z', 2)];
  const names = values.map((one) => one.value);
  const ranks = finish(
    ranksByName(
      names,
      (name) => labels[name],
      (a, b) => french.compare(a, b),
    ),
  );
  expect(mostFirst(values, ranks).map((one) => labels[one.value])).toEqual([
    'Lyon',
    'Évry',
    'non précisé',
    'étampes',
  ]);
});
