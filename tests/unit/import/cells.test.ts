import { describe, expect, test } from 'vitest';
import { preview, reading } from './read-file';

describe('what is no town', () => {
  const EVENTS =
    'Date;Événement;Ville\n01/02/2018;A;Lyon\n02/02/2018;B;France\n03/02/2018;C;Martinique\n04/02/2018;D;La Réunion\n05/02/2018;E;Paris et Lyon\n';

  test('a country or région fills its own column, its words are kept, and a person may say more', async () => {
    const { rows, problems, places } = await preview(reading(), EVENTS);
    const told = rows.map(({ city, department, country }) => [city, department, country]);
    expect(told.slice(0, 3)).toEqual([
      ['Lyon', '69', 'FR'],
      [null, null, 'FR'],
      [null, '972', 'FR'],
    ]);
    expect(rows.map(({ place_as_written }) => place_as_written)[2]).toBe('Martinique');
    expect(rows.every((row) => row.title === 'A' || row.latitude === null)).toBe(true);
    expect(problems.map(({ line, code }) => `${line} ${code}`)).toEqual([
      '3 place-is-area',
      '4 place-is-area',
      '5 place-is-area',
      '6 place-asked',
    ]);
    expect(places.map(({ reading: { kind } }) => kind)).toEqual([
      'found',
      'unknown',
      'unknown',
      'ask',
      'ask',
    ]);
  });
});
