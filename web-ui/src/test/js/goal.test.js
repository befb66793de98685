import assert from 'node:assert/strict';
import test from 'node:test';
import { goalWords, historyWords, progressWords } from '../../main/resources/static/assets/js/goal.js';

const water = { low: 1.6, unit: 'litres', period: 'day', value: 1.2, state: 'BELOW' };

test('a goal is said with its unit and its period', () => {
  assert.equal(goalWords(water), '1.6 litres a day');
  assert.equal(goalWords({ low: 150, high: 300, unit: 'minutes', period: 'week' }), '150 to 300 minutes a week');
  assert.equal(goalWords({ low: 56, high: 56, unit: 'grams', period: 'day' }), '56 grams a day');
});

test('progress says what is missing, and never takes nothing logged for nothing done', () => {
  assert.equal(progressWords(water), '1.2 litres today, 0.4 to go.');
  assert.equal(progressWords({ ...water, value: 1.6, state: 'REACHED' }), '1.6 litres today: reached.');
  assert.equal(progressWords({ ...water, value: 2.5, high: 2, state: 'ABOVE' }), '2.5 litres today: above 2.');
  assert.equal(progressWords({ ...water, value: null, state: 'NOTHING_LOGGED' }), 'Nothing logged today yet.');
  assert.equal(progressWords({ ...water, period: 'week', value: null }), 'Nothing logged this week yet.');
});

test('history counts days and weeks with an entry only', () => {
  assert.equal(historyWords({ reached: 0, counted: 0, period: 'day' }), '');
  assert.equal(historyWords({ reached: 1, counted: 1, period: 'day' }), 'Before that: reached on 1 of 1 day with an entry.');
  assert.equal(historyWords({ reached: 2, counted: 3, period: 'week' }), 'Before that: reached in 2 of 3 weeks with an entry.');
});
