import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { resources } from '../../src/model/data-package';

const descriptor = JSON.parse(readFileSync('data/2019/datapackage.json', 'utf8')) as {
  name: string;
  association: string;
  year: number;
  licenses: { name: string }[];
  resources: ReturnType<typeof resources>;
};

test('describes its tables as they are declared (npm run datapackage writes it anew)', () => {
  expect(descriptor.resources).toEqual(resources());
});

test('names files that are there', () => {
  for (const { path } of descriptor.resources) expect(existsSync(`data/2019/${path}`)).toBe(true);
});

test('says whose year it is, and under which licence', () => {
  expect(descriptor).toMatchObject({
    name: 'framasoft-2019',
    association: 'Framasoft',
    year: 2019,
  });
  expect(descriptor.licenses.map(({ name }) => name)).toEqual(['CC-BY-SA-4.0']);
});
