import { expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../../src/filter/address';
import { Page } from '../../../src/filter/page.svelte';
import { Selection } from '../../../src/filter/selection.svelte';

test('the page stands as the address says', () => {
  const page = at('#/map?year=2019&city=Lyon&as=table&lang=en&colour=red');
  expect(page.view).toBe('map');
  expect(page.year).toBe('2019');
  expect(page.lang).toBe('en');
  expect(page.setting('as')).toBe('table');
  expect(page.selection.has('city', 'Lyon')).toBe(true);
  expect(page.ignored).toEqual([{ part: 'colour=red', reason: 'parameter' }]);
});

test('another view keeps the selection, and leaves behind how the last one stood', () => {
  const page = at('#/map?city=Lyon&as=table&colour=red');
  page.go('press');
  expect(writeAddress(page.address)).toBe('#/press?city=Lyon');
  expect(page.ignored).toEqual([]);
});

test('a setting put back to its default leaves the address', () => {
  const page = at('#/map?as=table');
  page.set('as', undefined);
  expect(writeAddress(page.address)).toBe('#/map');
});

test('links keep the selection, or show one value or span alone', () => {
  const page = at('#/map?city=Lyon&as=table');
  expect(page.href('press')).toBe('#/press?city=Lyon');
  expect(page.hrefOf('press', 'outlet', 'Next INpact')).toBe('#/press?outlet=Next%20INpact');
  expect(page.hrefOfDays('map', '2019-03-01', '2019-03-31')).toBe(
    '#/map?day=2019-03-01..2019-03-31',
  );
});

test('a link to no selection at all takes the clauses away', () => {
  const page = at('#/map?city=Lyon');
  page.show(readAddress('#/map').address, []);
  expect(page.selection.isEmpty).toBe(true);
});

test('the year compared with goes along from view to view, and stays behind with its year', () => {
  const page = at('#/map?year=2019&with=2018&city=Lyon');
  expect(page.with).toBe('2018');
  expect(page.href('compare')).toBe('#/compare?year=2019&with=2018&city=Lyon');
  page.goToYear('2018');
  expect(writeAddress(page.address)).toBe('#/map?year=2018&city=Lyon');
});

test('a year to compare with that is not here is told, and the shown one stands alone', () => {
  const page = at('#/map?with=2017-import-3');
  page.missReference();
  expect(page.with).toBeNull();
  expect(page.ignored).toEqual([{ part: '2017-import-3', reason: 'with' }]);
});

function at(fragment: string): Page {
  const page = new Page(new Selection());
  const { address, ignored } = readAddress(fragment);
  page.show(address, ignored);
  return page;
}
