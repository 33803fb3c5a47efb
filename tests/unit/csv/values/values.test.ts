import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWebAddress, readAddress } from '../../../../src/csv/values/address';
import { readFlag } from '../../../../src/csv/values/flag';
import { splitList } from '../../../../src/csv/values/list';
import { valueMatcher } from '../../../../src/csv/values/match-value';
import { tables } from '../../../../src/model/tables';
import { always } from '../../../property';

describe('lists', () => {
  test.each([
    ['pyg', ['pyg']],
    ['pyg, Marie-Cécile', ['pyg', 'Marie-Cécile']],
    ['Stph et Goofy', ['Stph', 'Goofy']],
    ['Fla & Fabien', ['Fla', 'Fabien']],
    ['Stand+conf', ['Stand', 'conf']],
    ['Table-ronde, ateliers et stand', ['Table-ronde', 'ateliers', 'stand']],
    ['stand / conférence', ['stand', 'conférence']],
    ['a, b; c et d', ['a, b', 'c et d']],
    ['- pyg\n- Angie', ['pyg', 'Angie']],
    ['pyg, Pyg', ['pyg']],
    ['pyg,, ', ['pyg']],
    ['', []],
    ['Simon, dit « Gee », pyg', ['Simon, dit « Gee »', 'pyg']],
    ['Ann, alias Angie & Bob', ['Ann, alias Angie', 'Bob']],
    ['Édith, Dita, Ali', ['Édith', 'Dita', 'Ali']],
    ['Juliette', ['Juliette']],
  ])('%j', (text, items) => {
    expect(splitList(text)).toEqual(items);
  });

  test('a known value is not cut', () => {
    const isWhole = (item: string) => item === 'son et lumière';
    expect(splitList('son et lumière', isWhole)).toEqual(['son et lumière']);
    expect(splitList('stand, son et lumière, débat', isWhole)).toEqual([
      'stand',
      'son et lumière',
      'débat',
    ]);
  });

  test('no text throws, and no item is empty', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab ,;&/+\n et') });
    always(
      fc.property(text, fc.constantFrom('a', 'a et', 'b,a'), (cell, known) => {
        for (const item of splitList(cell, (d) => d === known)) expect(item.trim()).not.toBe('');
      }),
      500,
    );
  });
});

describe('addresses', () => {
  test.each([
    ['https://framablog.org/?p=1', 'https://framablog.org/?p=1'],
    ['HTTP://a.org', 'HTTP://a.org'],
    ['www.lemonde.fr/x', 'https://www.lemonde.fr/x'],
    ['voir https://a.org/b (en ligne)', 'https://a.org/b'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['file:///etc/passwd', null],
    ['Lien vers l’article', null],
    ['https://', null],
    ['idem', null],
  ])('%j', (text, address) => {
    expect(readAddress(text)).toBe(address);
  });

  test('whatever is read is a web address', () => {
    always(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), (text) => {
        const address = readAddress(text);
        if (address !== null) expect(isWebAddress(address)).toBe(true);
      }),
    );
  });
});

test.each([
  ['oui', true],
  ['X', true],
  ['Vrai', true],
  ['1', true],
  ['non', false],
  ['FAUX', false],
  ['0', false],
  ['', null],
  ['peut-être', null],
  ['constructor', null],
])('%j is %s', (text, flag) => {
  expect(readFlag(text)).toBe(flag);
});

describe('values', () => {
  const column = (table: 'events' | 'press', name: string) => {
    const found = tables[table].columns.find((d) => d.name === name);
    if (!found) throw new Error(`unknown column: ${name}`);
    return found;
  };
  const matcher = valueMatcher({ outlet: ['Next INpact'] });

  test.each([
    ['conférence', 'conférence same'],
    ['Conf.', 'conférence synonym'],
    ['conférences', 'conférence spelling'],
    ['Conférence', 'conférence spelling'],
    ['conference', 'conférence spelling'],
    ['lecture', 'conférence synonym'],
    ['Ateliers', 'atelier spelling'],
    ['atelier(s)', 'atelier spelling'],
    ['Stand', 'stand spelling'],
    ['Table-ronde', 'table ronde spelling'],
    ['Tables rondes', 'table ronde spelling'],
    ['mini conf', 'conférence synonym'],
    ['conféremce', 'conférence typo'],
    ['Échange', 'échange new'],
  ])('the type %j is %s', (written, told) => {
    const { value, reason } = matcher.match(column('events', 'types'), written);
    expect(`${value} ${reason}`).toBe(told);
  });

  test.each([
    ['écoute', 'broadcast synonym'],
    ['Vidéo', 'broadcast synonym'],
    ["Lien vers l'émission", 'broadcast part-of-text'],
    ['sortie magazine papier uniquement (p. 44)', 'print part-of-text'],
    ['article (abonnés)', 'article part-of-text'],
    ['sommaire', ' refused'],
  ])('the medium %j is %j', (written, told) => {
    const { value, reason } = matcher.match(column('press', 'medium'), written);
    expect(`${value} ${reason}`).toBe(told);
  });

  test.each([
    ['fr', 'fr'],
    ['Français', 'fr'],
    ['anglais', 'en'],
    ['Slovenian', 'sl'],
  ])('the language %j is %s', (written, code) => {
    expect(matcher.match(column('press', 'language'), written).value).toBe(code);
  });

  test('a name is spelt as it is known', () => {
    const outlet = column('press', 'outlet');
    expect(matcher.match(outlet, 'Nextinpact')).toEqual({
      value: 'Next INpact',
      reason: 'spelling',
    });
    expect(matcher.match(outlet, 'La Gazette')).toEqual({ value: 'La Gazette', reason: 'new' });
  });
});
