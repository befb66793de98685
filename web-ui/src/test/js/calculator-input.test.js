import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answersOf, initialValue, rangeWords, reasonsFor, shownInputs } from '../../main/resources/static/assets/js/calculator-input.js';

const WEIGHT = {
  name: 'weight', label: 'Weight', type: 'number', required: true,
  units: [{ unit: 'kg', label: 'kg', min: 30, max: 300 }, { unit: 'lb', label: 'lb', min: 66.2, max: 661.3 }],
};
const HEIGHT = {
  name: 'height', label: 'Height', type: 'number', required: true,
  units: [
    { unit: 'cm', label: 'cm', size: 1, min: 120, max: 230, step: 0.1 },
    { unit: 'ft+in', label: 'ft and in', size: 2.54, min: 47.3, max: 90.5, step: 0.1, parts: [{ unit: 'ft', size: 12 }, { unit: 'in', size: 1 }] },
  ],
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

  it('asks for an optional answer that a condition led to without needing it', () => {
    const sex = { name: 'sex', label: 'Sex', type: 'choice', required: true, choices: [] };
    const inputs = [sex, { ...PREGNANT, showIf: { input: 'sex', is: 'female' } }];
    assert.deepEqual(read(inputs, { sex: 'female' }), { inputs: { sex: 'female' }, errors: [] });
  });

  it('sends feet and inches in two parts, an empty one as nothing', () => {
    const height = (feet, inches) => read([HEIGHT], { height: { parts: { ft: feet, in: inches }, unit: 'ft+in' } });
    assert.deepEqual(height('5', '9').inputs, { height: { value: { ft: 5, in: 9 }, unit: 'ft+in' } });
    assert.deepEqual(height('6', '').inputs, { height: { value: { ft: 6, in: 0 }, unit: 'ft+in' } });
    assert.deepEqual(height('5', '9,5').inputs, { height: { value: { ft: 5, in: 9.5 }, unit: 'ft+in' } });
    assert.equal(height('', '').errors[0].message, 'Please enter a number.');
  });

  it('says what is wrong with feet and inches', () => {
    const message = (feet, inches) => read([HEIGHT], { height: { parts: { ft: feet, in: inches }, unit: 'ft+in' } }).errors[0].message;
    assert.equal(message('3', '11.2'), 'Please enter 3 ft 11.3 in to 7 ft 6.5 in.');
    assert.equal(message('7', '6.6'), 'Please enter 3 ft 11.3 in to 7 ft 6.5 in.');
    for (const [feet, inches] of [['5', '12'], ['5.5', '0'], ['5', '-1'], ['five', '1']]) {
      assert.equal(message(feet, inches), 'Please enter a number, such as 4 ft 0 in.');
    }
  });

  it('starts empty, in the usual unit', () => {
    assert.deepEqual(initialValue(HEIGHT), { text: '', unit: 'cm' });
    assert.equal(initialValue({ name: 'activity', type: 'choice', default: 'sedentary' }), 'sedentary');
  });

  it('knows from an answer that the calculator is not for somebody', () => {
    const definition = { inputs: [], notFor: [{ id: 'heart' }, { id: 'pregnant' }] };
    const conditions = { name: 'conditions', type: 'choices' };
    assert.deepEqual(reasonsFor(definition, conditions, ['heart', 'liver']), [{ id: 'heart' }]);
    assert.deepEqual(reasonsFor(definition, PREGNANT, true), [{ id: 'pregnant' }]);
    assert.deepEqual(reasonsFor(definition, PREGNANT, false), []);
    assert.deepEqual(reasonsFor({ inputs: [] }, conditions, undefined), []);
  });
});
