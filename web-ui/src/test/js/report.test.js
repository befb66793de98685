import assert from 'node:assert/strict';
import test from 'node:test';
import { addressOf, daysOf, lastDays, rangeErrors, rangeOf } from '../../main/resources/static/assets/js/report-range.js';
import { daysWords, differenceWords, reachedWords, scoredWords, spanWords, windowWords } from '../../main/resources/static/assets/js/report-words.js';

const ostelo = { points: 2, percent: 30, source: 'Ostelo 2008' };

test('the last 28 days are reported when the address says nothing that can be used', () => {
  const expected = { days: 28, from: '2026-10-27', to: '2026-11-23' };
  for (const search of ['', '?days=5', '?days=x', '?from=2026-01-01', '?from=&to=']) {
    assert.deepEqual(rangeOf(search, '2026-11-23'), expected);
  }
});

test('an address brings its range back', () => {
  for (const search of ['?days=7', '?days=90', '?from=2026-01-01&to=2026-03-31']) {
    assert.equal(addressOf(rangeOf(search, '2026-11-23')), search);
  }
  assert.deepEqual(lastDays(7, '2026-03-01'), { days: 7, from: '2026-02-23', to: '2026-03-01' });
});

test('a range has all of its days, also over the end of a leap February', () => {
  assert.deepEqual(daysOf({ from: '2024-02-28', days: 3 }), ['2024-02-28', '2024-02-29', '2024-03-01']);
});

test('a wrong date is told beside its field', () => {
  const problem = { message: 'One field is not valid.', errors: [{ pointer: 'from', message: 'This must be a date.' }] };
  assert.deepEqual(rangeErrors(problem), [{ field: 'from', label: 'From', message: 'This must be a date.' }]);
  assert.deepEqual(rangeErrors({ message: 'Away.', errors: [] }), [{ message: 'Away.' }]);
});

test('a mean is said with the days it is made of', () => {
  assert.equal(windowWords({ days: 7, logged: 5, mean: 4 }), 'Last 7 days: mean 4.0 of 10, on 5 of 7 days');
  assert.equal(windowWords({ days: 28, logged: 0 }), 'Last 28 days: nothing logged');
});

test('a change has the meaningful one beside it and is not judged', () => {
  assert.equal(differenceWords({ baseline: 7, latest: 4, points: -3, percent: -42.9, meaningful: ostelo, meaning: 'IMPROVED' }),
    'First 7 days 7, last 7 days 4: 3 lower (42.9 %). Meaningful change: 2 points or 30 % (Ostelo 2008).');
  assert.equal(differenceWords({ baseline: 0, latest: 2, points: 2 }), 'First 7 days 0, last 7 days 2: 2 higher.');
  assert.equal(differenceWords({ baseline: 5, latest: 5, points: 0, percent: 0 }), 'First 7 days 5, last 7 days 5: no change.');
});

test('many days are counted, few are named', () => {
  const days = ['2026-05-03', '2026-05-05'];
  assert.match(daysWords(days), /3.*, .*5/);
  assert.match(daysWords([...days, ...days, ...days]), /^6 days, last /);
  assert.equal(spanWords({ from: days[0], to: days[0] }), daysWords([days[0]]));
});

test('a goal nobody logged anything for is not a failure', () => {
  assert.equal(reachedWords({ reached: 0, counted: 0, period: 'day' }), 'nothing to count yet');
  assert.equal(reachedWords({ reached: 1, counted: 1, period: 'week' }), 'reached in 1 of 1 week with an entry');
});

test('a questionnaire has its score, its change and the change that means something', () => {
  const peg = { lowest: 0, highest: 10, better: 'LOWER', latest: { score: 3.67, at: '2026-05-20T08:00:00Z' }, baseline: { score: 6, at: '2026-05-03T08:00:00Z' } };
  assert.match(scoredWords({ ...peg, change: null }), /^3.67 of 10 on .*20.*, best is 0\.$/);
  const change = { from: 6, to: 3.67, points: -2.33, percent: -38.9, activities: [], meaningful: [{ amount: 30, unit: 'PERCENT', source: 'a study' }] };
  assert.match(scoredWords({ ...peg, change }), /: 6 to 3.67, 2.33 lower \(38.9 %\)\. Meaningful change: 30 % \(a study\)\.$/);
  assert.equal(scoredWords({ ...peg, latest: { score: null } }), 'answered in part, so there is no score.');
});
