import assert from 'node:assert/strict';
import test from 'node:test';
import { emptyDraft, fieldOfPointer, hasContent, responseOf, shownQuestions } from '../../main/resources/static/assets/js/questionnaire-draft.js';

const NOW = new Date(2026, 10, 23, 8, 5, 7);
const scale = { type: 'INTEGER', min: 0, max: 10 };
const peg = { questions: [{ linkId: 'pain', text: 'Pain', ...scale }, { linkId: 'activity', text: 'Activity', ...scale }] };
const psfs = {
  questions: [1, 2, 3, 4, 5].map((n) => ({ linkId: `${n}-score`, text: 'How well?', ...scale, own: { linkId: `${n}-name`, title: `Activity ${n}` } })),
};

test('answers go by their linkId, and zero is an answer', () => {
  const draft = { ...emptyDraft(peg, NOW), answers: { pain: 0 } };
  const { response, errors } = responseOf(peg, draft);
  assert.deepEqual(errors, []);
  assert.deepEqual(response.answers, { pain: 0 });
  assert.equal(response.id, draft.id);
  assert.match(response.at, /^2026-11-23T08:05:07[+-]\d\d:\d\d$/);
  assert.equal(hasContent(peg, draft), true);
  assert.match(responseOf(peg, { ...draft, time: '08:00', seconds: undefined }).response.at, /^2026-11-23T08:00:00[+-]/);
});

test('names of last time are filled in, their numbers are not', () => {
  const last = { answers: { '1-name': 'Stairs', '1-score': 3, '4-name': 'Driving', '4-score': 2 } };
  const draft = emptyDraft(psfs, NOW, last);
  assert.deepEqual(draft.answers, { '1-name': 'Stairs', '4-name': 'Driving' });
  assert.equal(shownQuestions(psfs, draft).length, 4);
  assert.equal(hasContent(psfs, draft), false);
});

test('three own activities are asked for at first', () => {
  assert.equal(shownQuestions(psfs, emptyDraft(psfs, NOW)).length, 3);
  assert.equal(shownQuestions(peg, emptyDraft(peg, NOW)).length, 2);
});

test('a number needs its activity, and an activity without a number is left out', () => {
  const draft = { ...emptyDraft(psfs, NOW), answers: { '1-score': 3, '2-name': 'Driving', '3-name': ' Stairs ', '3-score': 0 } };
  const { response, errors } = responseOf(psfs, draft);
  assert.deepEqual(errors.map((each) => each.field), ['answer-1-name']);
  assert.deepEqual(response.answers, { '1-score': 3, '3-score': 0, '3-name': 'Stairs' });
});

test('a number that was typed has to lie on the scale', () => {
  const errorsOf = (pain) => responseOf(peg, { ...emptyDraft(peg, NOW), answers: { pain } }).errors.map((each) => each.field);
  assert.deepEqual(errorsOf('10'), []);
  assert.deepEqual(['11', '-1', '1.5', 'much'].flatMap(errorsOf), Array(4).fill('answer-pain'));
});

test('yes and no are sent as they are', () => {
  const rmdq = { questions: [{ linkId: '1', text: 'One', type: 'BOOLEAN', min: 0, max: 1 }] };
  assert.deepEqual(responseOf(rmdq, { ...emptyDraft(rmdq, NOW), answers: { 1: false } }).response.answers, { 1: false });
});

test('what the service points at leads back to its field', () => {
  assert.deepEqual(fieldOfPointer(['answers', '2-name'], psfs), { field: 'answer-2-name', label: 'Activity 2' });
  assert.deepEqual(fieldOfPointer(['answers', 'pain'], peg), { field: 'answer-pain', label: 'Pain' });
  assert.deepEqual(fieldOfPointer(['at'], peg), { field: 'date', label: 'When' });
  assert.equal(fieldOfPointer(['answers', 'luck'], peg), undefined);
});
