import assert from 'node:assert/strict';
import test from 'node:test';
import { runs } from '../../main/resources/static/assets/js/gaps.js';

test('a day without a value ends a line and is never zero', () => {
  assert.deepEqual(runs([null, 3, 0, null, null, 5]), [[[1, 3], [2, 0]], [[5, 5]]]);
});

test('where nothing was logged there is no line', () => {
  assert.deepEqual(runs([null, null]), []);
  assert.deepEqual(runs([]), []);
});
