import { expect, test } from 'vitest';
import { NO_CLAUSES, toggled, withClause, type Clauses } from '../../../src/filter/clauses';
import { Selection } from '../../../src/filter/selection.svelte';
import { NO_STEPS, stepBack, stepForth, stepTaken } from '../../../src/filter/steps';

const lyon = toggled(NO_CLAUSES, 'city', 'Lyon');
const lyonAndAngie = toggled(lyon, 'speaker', 'Angie');

function days(from: string): Clauses {
  return withClause(NO_CLAUSES, 'day', { kind: 'interval', span: { from, to: '2019-12-31' } });
}

test('a step back shows what was selected before, a step forth what came after', () => {
  let steps = stepTaken(NO_STEPS, NO_CLAUSES, lyon, 0);
  steps = stepTaken(steps, lyon, lyonAndAngie, 5000);
  const back = stepBack(steps, lyonAndAngie);
  expect(back?.clauses).toBe(lyon);
  const forth = back && stepForth(back.steps, back.clauses);
  expect(forth?.clauses).toBe(lyonAndAngie);
});

test('a drag is one step, however many changes it makes', () => {
  const moves = ['2019-02-01', '2019-02-02', '2019-02-03'].map(days);
  let steps = NO_STEPS;
  let now = NO_CLAUSES;
  moves.forEach((next, index) => {
    steps = stepTaken(steps, now, next, index * 50);
    now = next;
  });
  expect(stepBack(steps, now)?.clauses).toBe(NO_CLAUSES);
});

test('the same dimension changed after a pause is a step of its own', () => {
  let steps = stepTaken(NO_STEPS, NO_CLAUSES, days('2019-02-01'), 0);
  steps = stepTaken(steps, days('2019-02-01'), days('2019-03-01'), 5000);
  expect(steps.past).toHaveLength(2);
});

test('a movement is one step, however slow', () => {
  let steps = stepTaken(NO_STEPS, NO_CLAUSES, days('2019-02-01'), 0, true);
  steps = stepTaken(steps, days('2019-02-01'), days('2019-03-01'), 5000, true);
  steps = stepTaken(steps, days('2019-03-01'), days('2019-04-01'), 9000, true);
  expect(steps.past).toEqual([NO_CLAUSES]);
});

test('a movement begins a step of its own', () => {
  const selection = new Selection();
  const day = (from: string) => ({ from, to: from });
  selection.selectDays(day('2019-01-05'));
  selection.moving = true;
  selection.selectDays(day('2019-02-01'));
  selection.selectDays(day('2019-03-01'));
  selection.moving = false;
  selection.undo();
  expect(selection.span).toEqual(day('2019-01-05'));
});

test('a new step forgets those that were taken back', () => {
  const taken = stepTaken(NO_STEPS, NO_CLAUSES, lyon, 0);
  const back = stepBack(taken, lyon);
  const steps = stepTaken(back?.steps ?? NO_STEPS, NO_CLAUSES, lyonAndAngie, 5000);
  expect(stepForth(steps, lyonAndAngie)).toBeNull();
});

test('there is nothing before the first step, nor after the last', () => {
  expect(stepBack(NO_STEPS, NO_CLAUSES)).toBeNull();
  expect(stepForth(NO_STEPS, NO_CLAUSES)).toBeNull();
});
