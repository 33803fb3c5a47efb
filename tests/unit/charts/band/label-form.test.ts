import { expect, test } from 'vitest';
import { commonForm } from '../../../../src/charts/band/label-form';

const months = [
  ['septembre', 'sept.', 'S'],
  ['mai', 'mai', 'M'],
];
const form = (room: number) => commonForm(months, [room, room], (text) => 7 * text.length);

test('all labels take the longest form for which each has room', () => {
  expect(form(100)).toBe(0);
  expect(form(60)).toBe(1);
});

test('where none has room the shortest is left', () => {
  expect(form(5)).toBe(2);
});
