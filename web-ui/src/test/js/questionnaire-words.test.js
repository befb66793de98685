import assert from 'node:assert/strict';
import test from 'node:test';
import { changeWords, dueWords, meaningfulWords, scoreWords, sizeWords } from '../../main/resources/static/assets/js/questionnaire-words.js';

const peg = {
  lowest: 0,
  highest: 10,
  better: 'LOWER',
  baseline: { at: '2026-11-01T23:30:00+01:00', score: 6 },
  latest: { at: '2026-11-08T08:00:00+01:00', score: 3.67 },
  meaningful: [{ amount: 30, unit: 'PERCENT', source: 'Dworkin 2008' }],
  change: {
    from: 6, to: 3.67, points: -2.33, percent: -38.9, toward: 'BETTER', activities: [],
    meaningful: [{ amount: 30, unit: 'PERCENT', source: 'Dworkin 2008', reached: true }],
  },
};

test('a score comes with its scale and its direction', () => {
  assert.equal(scoreWords(peg.latest, peg), 'Your score is 3.67, on a scale from 0 to 10. Lower is better.');
});

test('a change is said in points and percent, from the day of the baseline', () => {
  assert.match(changeWords(peg), /^Since Sun.*: from 6 to 3\.67, 2\.33 points lower \(38\.9 %\)\. That is a change for the better\.$/);
  assert.equal(changeWords({ ...peg, change: null }), '');
});

test('there is no percentage from a baseline of zero', () => {
  const change = { ...peg.change, from: 0, to: 1, points: 1, percent: null, toward: 'WORSE', meaningful: [{ ...peg.meaningful[0], reached: null }] };
  assert.match(changeWords({ ...peg, change }), /from 0 to 1, 1 point higher\. That is a change for the worse\.$/);
  assert.deepEqual(meaningfulWords({ ...peg, change }), ['30 % for the better (Dworkin 2008): can’t be said from a score of 0']);
});

test('own activities are named that were compared', () => {
  const change = { ...peg.change, activities: ['Stairs', 'Driving'] };
  assert.match(changeWords({ ...peg, change }), /over the same activities \(Stairs, Driving\)/);
});

test('each meaningful change is said on its own, with its source', () => {
  const meaningful = [{ amount: 5, unit: 'POINTS', source: 'Ostelo 2008', reached: false }, { amount: 30, unit: 'PERCENT', source: 'Ostelo 2008', reached: true }];
  assert.deepEqual(meaningfulWords({ change: { meaningful }, meaningful }),
    ['5 points for the better (Ostelo 2008): not reached', '30 % for the better (Ostelo 2008): reached']);
  assert.deepEqual(meaningfulWords({ ...peg, change: null }), ['30 % for the better (Dworkin 2008)']);
});

test('nothing is due before the first answers', () => {
  assert.equal(dueWords({ due: null, dueNow: false }), '');
  assert.equal(dueWords({ due: '2026-11-15', dueNow: true }), 'Due now.');
  assert.match(dueWords({ due: '2026-11-15', dueNow: false }), /^Next on Sunday.*November.*2026\.$/);
  assert.equal(sizeWords({ questions: 1, dueDays: 7 }), 'One question, about every 7 days');
  assert.equal(sizeWords({ questions: 3, dueDays: 7 }), '3 questions, about every 7 days');
});
