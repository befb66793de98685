import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { draftOf, emptyDraft, entryOf, fieldOfPointer, hasContent, sameAs } from '../../main/resources/static/assets/js/entry-draft.js';

const CATALOGUE = [
  { code: 'pain', label: 'Pain', unit: '0-10', min: 0, max: 10, step: 1 },
  { code: 'sleepHours', label: 'Sleep', unit: 'hours', min: 0, max: 24, step: 0.25 },
];
const NOW = new Date(2026, 10, 23, 8, 5);

describe('a draft of an entry', () => {
  it('has a fresh UUID, today and now', () => {
    const draft = emptyDraft(NOW);
    assert.match(draft.id, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    assert.notEqual(draft.id, emptyDraft(NOW).id);
    assert.equal(draft.date, '2026-11-23');
    assert.equal(draft.time, '08:05');
  });

  it('counts no pain as something, and a note alone as nothing', () => {
    assert.equal(hasContent({ ...emptyDraft(NOW), measures: { pain: 0 } }), true);
    assert.equal(hasContent({ ...emptyDraft(NOW), measures: { pain: undefined }, note: 'tired', places: ['low-back'] }), false);
  });

  it('sends only what was given', () => {
    const { entry, errors } = entryOf({ ...emptyDraft(NOW), measures: { pain: 0, sleepHours: '7,5' }, worse: ['the old car'] }, CATALOGUE);
    assert.deepEqual(errors, []);
    assert.deepEqual(Object.keys(entry), ['id', 'at', 'measures', 'worse']);
    assert.deepEqual(entry.measures, { pain: 0, sleepHours: 7.5 });
    assert.match(entry.at, /^2026-11-23T08:05:00[+-]\d\d:\d\d$/);
  });

  it('names every field that can not be right', () => {
    const { errors } = entryOf({ ...emptyDraft(NOW), date: '', measures: { pain: 11, sleepHours: 'long' } }, CATALOGUE);
    assert.deepEqual(errors.map((error) => error.field), ['pain', 'measure-sleepHours', 'date']);
  });

  it('does not mistake ten thousand steps for ten', () => {
    const steps = { code: 'steps', label: 'Steps', unit: 'steps', min: 0, max: 100000, step: 1, exact: true };
    const read = (text) => entryOf({ ...emptyDraft(NOW), measures: { steps: text } }, [steps]);
    assert.equal(read('10,000').errors.length, 1);
    assert.equal(read('10.000').errors.length, 1);
    assert.deepEqual(read('10000').entry.measures, { steps: 10000 });
  });

  it('is enough with a flare or a medicine alone', () => {
    assert.equal(hasContent({ ...emptyDraft(NOW), flare: true }), true);
    assert.equal(hasContent({ ...emptyDraft(NOW), medicines: ['drops'] }), true);
  });

  it('sends the side only for pain that spreads into a leg', () => {
    const draft = { ...emptyDraft(NOW), signs: ['spreading-to-leg'], legSide: 'left' };
    assert.equal(entryOf(draft, CATALOGUE).entry.legSide, 'left');
    assert.equal('legSide' in entryOf({ ...draft, signs: ['fever'] }, CATALOGUE).entry, false);
  });

  it('corrects an entry without moving its time, wherever the person is now', () => {
    const saved = { id: 'x', at: '2026-11-01T08:00:30.5-09:30', measures: { pain: 4 }, places: [], signs: [], worse: [], better: [], medicines: [], flare: false };
    assert.equal(entryOf(draftOf(saved), CATALOGUE).entry.at, saved.at);
    assert.equal(entryOf(draftOf(saved), CATALOGUE).entry.id, 'x');
    assert.match(entryOf({ ...draftOf(saved), time: '09:00' }, CATALOGUE).entry.at, /^2026-11-01T09:00:00/);
  });

  it('is the same as yesterday without signs, flare and note', () => {
    const yesterday = {
      id: 'x', at: '2026-11-22T08:00:00Z', measures: { pain: 4 }, places: ['low-back'], signs: ['fever'], legSide: 'left',
      worse: ['lifting'], better: ['walking'], medicines: ['drops'], flare: true, note: 'bad night',
    };
    const draft = emptyDraft(NOW);
    assert.deepEqual(sameAs(yesterday, draft), {
      ...draft, measures: { pain: 4 }, places: ['low-back'], worse: ['lifting'], better: ['walking'], medicines: ['drops'],
    });
  });

  it('finds the field that a pointer means', () => {
    const field = (...pointer) => fieldOfPointer(pointer, CATALOGUE)?.field;
    assert.equal(field('measures', 'pain'), 'pain');
    assert.equal(field('measures', 'sleepHours'), 'measure-sleepHours');
    assert.equal(field('worse', '0'), 'worse');
    assert.equal(field('at'), 'date');
    assert.equal(field('id'), undefined);
    assert.equal(field('measures', 'nothing'), undefined);
  });
});
