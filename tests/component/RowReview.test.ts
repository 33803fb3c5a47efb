// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { readRecords } from '../../src/csv/read';
import { language } from '../../src/i18n/language.svelte';
import type { Columnar } from '../../src/model/columnar';
import { tables } from '../../src/model/tables';
import { matchRows } from '../../src/summary/same-rows/match-rows';
import { reviewCsv } from '../../src/views/review-csv';
import RowReview from '../../src/views/RowReview.svelte';
import { finished } from '../unit/summary/same-rows/finished';

function events(...rows: string[][]): Columnar {
  return readRecords(tables.events, [['id', 'start', 'title', 'city'], ...rows]).data;
}

const before = events(
  ['a', '2019-03-05', 'Dégooglisons', 'Lyon'],
  ['b', '2019-04-05', 'Le libre', 'Paris'],
  ['c', '2019-05-05', 'Une fête', 'Brest'],
);
const now = events(
  ['a', '2019-03-05', 'Dégooglisons', 'Lyonn'],
  ['b', '2019-04-05', 'Le libre', 'Paris'],
  ['d', '2019-06-05', '=Neuf', 'Metz'],
);

function show(code: 'fr' | 'en', own = now, its = before) {
  language.show(code);
  render(RowReview, { now: own, before: its, matches: finished(matchRows(own, its)) });
  return userEvent.setup();
}

const shown = () =>
  [...screen.getByRole('list', { name: /fichiers|files/ }).children].map((row) => row.textContent);

test('the counts are told and choose the rows', async () => {
  const user = show('fr');
  expect(screen.getByText('1 ligne identique, 1 modifiée, 1 nouvelle, 1 disparue.')).toBeVisible();
  expect(shown()).toHaveLength(3);
  await user.click(screen.getByRole('button', { name: '1 identique', pressed: false }));
  expect(shown()).toHaveLength(4);
  await user.click(screen.getByRole('button', { name: '1 identique', pressed: true }));
  for (const name of ['1 nouvelle', '1 disparue', '1 modifiée']) {
    await user.click(screen.getByRole('button', { name, pressed: true }));
  }
  expect(shown()).toEqual(['Aucune ligne de cette sorte.']);
});

test('a change is told, and shown with the old value struck through', () => {
  show('en');
  const list = within(screen.getByRole('list', { name: 'Rows of both files' }));
  expect(list.getByText('Town: Lyon → Lyonn')).toBeInTheDocument();
  expect(list.getByText('Lyon', { selector: 'del' })).toBeVisible();
  expect(list.getByText('Lyonn', { selector: 'ins' })).toBeVisible();
});

test('of very many rows some are shown, and more when asked for', async () => {
  const many = Array.from({ length: 450 }, (_, at) => [
    `${at}`,
    '2019-01-01',
    `Fête ${at}`,
    'Metz',
  ]);
  const user = show('en', events(...many), events());
  expect(shown()).toHaveLength(200);
  await user.click(screen.getByRole('button', { name: 'Show 200 more rows' }));
  await user.click(screen.getByRole('button', { name: 'Show 50 more rows' }));
  expect(shown()).toHaveLength(450);
  expect(screen.queryByRole('button', { name: /more/ })).toBeNull();
});

test('the review as a file has a line for each changed cell, and no formula', () => {
  const csv = reviewCsv(now, before, finished(matchRows(now, before)));
  expect(csv.split('\n')).toEqual([
    'status,id,id_before,start,city,title,column,before,now,spelling_only',
    'changed,a,a,2019-03-05,Lyonn,Dégooglisons,city,Lyon,Lyonn,false',
    'same,b,b,2019-04-05,Paris,Le libre,,,,',
    "new,d,,2019-06-05,Metz,'=Neuf,,,,",
    'gone,,c,2019-05-05,Brest,Une fête,,,,',
    '',
  ]);
});
