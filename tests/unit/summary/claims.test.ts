import { describe, expect, test } from 'vitest';
import { readRecords } from '../../../src/csv/read';
import { tables, type TableName } from '../../../src/model/tables';
import { evaluate, type Tables } from '../../../src/summary/claims';

const year: Tables = {
  events: read(
    'events',
    ['id', 'start', 'end', 'city', 'types', 'category'],
    [
      ['a', '2019-01-30', '2019-02-02', 'Lyon', 'stand;conférence', 'intervention'],
      ['b', '2019-03-01', '', 'Lyon', 'conférence', 'intervention'],
      ['c', '2019-03-02', '', 'Paris', '', 'contribatelier'],
      ['d', '2019-04-01', '', '', 'débat', 'intervention'],
    ],
  ),
  press: read('press', ['id'], []),
  releases: read('releases', ['id'], []),
  partners: read('partners', ['id', 'name', 'relation'], [['p', 'Zaclys (asso)', 'lien fort']]),
  figures: read(
    'figures',
    ['id', 'metric', 'year', 'value'],
    [
      ['f', 'dons', '2018', '100'],
      ['g', 'dons', '2019', '117'],
      ['h', 'visites, estimées', '2019', '5'],
      ['i', 'double', '2019', '1'],
      ['j', 'double', '2019', '2'],
    ],
  ),
  claims: read('claims', ['id'], []),
};

test.each([
  ['12', 12],
  ['1.5 + 2 * 3', 7.5],
  ['(1 + 2) * 3 - 4 / 2', 7],
  ['8 - 2 - 1', 5],
  ['8 / 2 / 2', 2],
  ['-3 + 5', 2],
  ['count(events)', 4],
  ['count(press)', 0],
  ['count(events?city=Lyon)', 2],
  ['count(events?city=Lyon&city=Paris)', 3],
  ['count(events?city=Lyon&type=stand)', 1],
  ['count(events?type=conf%C3%A9rence)', 2],
  ['count(events?type=débat)', 1],
  ['count(events?day=2019-02-01..2019-03-01)', 2],
  ['count(events?day=2019-03-02)', 1],
  ['distinct(events.city)', 2],
  ['distinct(events.types?category=intervention)', 3],
  ['count(partners?partner=Zaclys (asso))', 1],
  ['figure(dons,2019)', 117],
  ['figure(visites, estimées,2019)', 5],
  ['(figure(dons,2019)/figure(dons,2018)-1)*100', 17],
  ['count(events?city=Lyon)+1', 3],
])('%s is %d', (rule, expected) => {
  expect(evaluate(rule, year)).toBeCloseTo(expected, 10);
});

describe('a rule that cannot be read, or names what is not there, is a fault', () => {
  test.each([
    ['', 'unexpected in a rule'],
    ['1 +', 'unexpected in a rule'],
    ['1 2', 'unexpected in a rule'],
    ['(1', 'unclosed parenthesis'],
    ['count(events', 'unclosed parenthesis'],
    ['median(events)', 'unknown in a rule: median'],
    ['count(talks)', 'unknown table: talks'],
    ['count(events?outlet=x)', 'unknown dimension of events: outlet'],
    ['count(events?city)', 'not a clause: city'],
    ['count(events?day=2019)', 'not a span of days: 2019'],
    ['distinct(events)', 'not a column: events'],
    ['distinct(events.colour)', 'unknown column: colour'],
    ['figure(dons,2017)', 'unknown figure: dons,2017'],
    ['figure(double,2019)', 'several figures: double,2019'],
  ])('%j', (rule, message) => {
    expect(() => evaluate(rule, year)).toThrow(message);
  });
});

function read(name: TableName, heading: string[], rows: string[][]) {
  return readRecords(tables[name], [heading, ...rows]).data;
}
