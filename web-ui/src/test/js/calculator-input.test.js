import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answersOf, rangeWords, shownInputs } from '../../main/resources/static/assets/js/calculator-input.js';

const WEIGHT = {
  name: 'weight', label: 'Weight', type: 'number', required: true,
  units: [{ unit: 'kg', label: 'kg', min: 30, max: 300 }, { unit: 'lb', label: 'lb', min: 66.2, max: 661.3 }],
};
const PREGNANT = { name: 'pregnant', label: 'Pregnant', type: 'boolean' };
const TRIMESTER = {
  name: 'trimester', label: 'Trimester', type: 'choice', required: true, choices: [{ value: '1', label: 'First' }],
  showIf: { input: 'pregnant', is: true },
};

const read = (inputs, values) => answersOf({ inputs }, values);

describe('the inputs of a calculator', () => {
  it('sends the first unit as a plain number and another with its name', () => {
    assert.deepEqual(read([WEIGHT], { weight: { text: '70', unit: 'kg' } }).inputs, { weight: 70 });
    assert.deepEqual(read([WEIGHT], { weight: { text: '154.3', unit: 'lb' } }).inputs, { weight: { value: 154.3, unit: 'lb' } });
  });

  it('takes a decimal comma', () => {
    assert.deepEqual(read([WEIGHT], { weight: { text: ' 70,5 ', unit: 'kg' } }).inputs, { weight: 70.5 });
  });

  it('includes both limits of the chosen unit and names them beyond', () => {
    for (const text of ['30', '300']) {
      assert.deepEqual(read([WEIGHT], { weight: { text, unit: 'kg' } }).errors, []);
    }
    for (const text of ['29.9', '300.1', '-70', '1000']) {
      assert.equal(read([WEIGHT], { weight: { text, unit: 'kg' } }).errors[0].message, 'Please enter 30 to 300 kg.');
    }
    assert.deepEqual(read([WEIGHT], { weight: { text: '301', unit: 'lb' } }).errors, []);
  });

  it('names every field that is missing or no number', () => {
    const { errors } = read([WEIGHT, { ...TRIMESTER, showIf: undefined }], { weight: { text: 'seventy', unit: 'kg' } });
    assert.deepEqual(errors.map((error) => error.field), ['weight', 'trimester']);
  });

  it('takes nothing that only a computer reads as a number', () => {
    for (const text of ['0x50', '1e2', 'Infinity', '7 0', '70kg']) {
      assert.equal(read([WEIGHT], { weight: { text, unit: 'kg' } }).errors.length, 1, text);
    }
  });

  it('refuses a fraction of something whole', () => {
    const age = { name: 'age', label: 'Age', type: 'integer', required: true, min: 18, max: 100 };
    assert.equal(read([age], { age: { text: '40.5' } }).errors.length, 1);
    assert.deepEqual(read([age], { age: { text: '40' } }).inputs, { age: 40 });
  });

  it('leaves out what is optional and empty, but keeps a no', () => {
    assert.deepEqual(read([PREGNANT], {}), { inputs: {}, errors: [] });
    assert.deepEqual(read([PREGNANT], { pregnant: false }).inputs, { pregnant: false });
  });

  it('asks, and sends, a conditional input only while its condition holds', () => {
    const inputs = [PREGNANT, TRIMESTER];
    assert.deepEqual(shownInputs({ inputs }, { pregnant: true }), inputs);
    assert.deepEqual(read(inputs, { pregnant: false, trimester: '1' }), { inputs: { pregnant: false }, errors: [] });
  });

  it('hides what depends on something hidden', () => {
    const inputs = [PREGNANT, TRIMESTER, { name: 'twins', type: 'boolean', showIf: { input: 'trimester', is: ['1', '2'] } }];
    assert.equal(shownInputs({ inputs }, { pregnant: true, trimester: '1' }).length, 3);
    assert.equal(shownInputs({ inputs }, { pregnant: false, trimester: '1' }).length, 1);
  });

  it('says a range in words', () => {
    assert.equal(rangeWords(30, 300), '30 to 300');
    assert.equal(rangeWords(30, undefined), 'at least 30');
    assert.equal(rangeWords(undefined, 300), 'at most 300');
  });
});
