import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { queryOf, unitsFrom, valuesFrom } from '../../main/resources/static/assets/js/calculator-link.js';

const DEFINITION = {
  inputs: [
    { name: 'conditions', type: 'choices', choices: [{ value: 'heart' }, { value: 'kidney' }] },
    { name: 'pregnant', type: 'boolean' },
    { name: 'weight', type: 'number', units: [{ unit: 'kg' }, { unit: 'lb' }] },
    {
      name: 'height', type: 'number',
      units: [{ unit: 'cm' }, { unit: 'ft+in', parts: [{ unit: 'ft', size: 12 }, { unit: 'in', size: 1 }] }],
    },
    { name: 'drunk', type: 'number', units: [{ unit: 'l' }, { unit: 'fl oz' }] },
    { name: 'met', type: 'choice', choices: [{ value: 3.5 }, { value: 4.3 }] },
  ],
};

const read = (query) => valuesFrom(DEFINITION, new URLSearchParams(query));

describe('a link that fills in a form', () => {
  it('holds amounts in any unit, choices and answers', () => {
    const values = read('weight=154.3 lb&height=5 ft 9 in&drunk=16.9 fl oz&pregnant=true&conditions=heart,kidney&met=4.3');
    assert.deepEqual(values, {
      conditions: ['heart', 'kidney'],
      pregnant: true,
      weight: { text: '154.3', unit: 'lb' },
      height: { parts: { ft: '5', in: '9' }, unit: 'ft+in' },
      drunk: { text: '16.9', unit: 'fl oz' },
      met: 4.3,
    });
  });

  it('comes back as it was made', () => {
    const values = read('weight=154.3 lb&height=5 ft 9 in&drunk=16.9 fl oz&pregnant=false&conditions=heart&met=3.5');
    const query = queryOf(DEFINITION, values, 'us');
    assert.deepEqual(read(query), values);
    assert.equal(unitsFrom(new URLSearchParams(query)), 'us');
  });

  it('takes the usual unit when none is named', () => {
    assert.deepEqual(read('weight=70').weight, { text: '70', unit: 'kg' });
    assert.equal(queryOf(DEFINITION, read('weight=70')), 'weight=70');
  });

  it('leaves out what the calculator does not know', () => {
    const values = read('weight=70 stone&height=5 feet&pregnant=maybe&conditions=moon&met=9&luck=7&units=imperial');
    assert.deepEqual(values.weight, { text: '', unit: 'kg' });
    assert.deepEqual(values.height, { text: '', unit: 'cm' });
    assert.equal(values.pregnant, undefined);
    assert.deepEqual(values.conditions, []);
    assert.equal(values.met, undefined);
    assert.equal(unitsFrom(new URLSearchParams('units=imperial')), undefined);
  });
});
