import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { amountOf, decimalsFor, inUnit, inWords, isEmpty } from '../../main/resources/static/assets/js/calculator-units.js';

const KG = { unit: 'kg', size: 1, step: 0.1 };
const LB = { unit: 'lb', size: 0.45359237, step: 0.1 };
const CM = { unit: 'cm', size: 1, step: 0.1 };
const IN = { unit: 'in', size: 2.54, step: 0.1 };
const FT_IN = { unit: 'ft+in', size: 2.54, step: 0.1, parts: [{ unit: 'ft', size: 12 }, { unit: 'in', size: 1 }] };
const L = { unit: 'l', size: 1, step: 0.01 };
const ML = { unit: 'ml', size: 0.001, step: 1 };
const FL_OZ = { unit: 'fl oz', size: 0.0295735295625, step: 0.1 };

describe('amounts and their units', () => {
  it('takes what was typed along into another unit', () => {
    assert.equal(inUnit({ text: '70', unit: 'kg' }, KG, LB).text, '154.3');
    assert.deepEqual(inUnit({ text: '175,26', unit: 'cm' }, CM, FT_IN).parts, { ft: '5', in: '9' });
    assert.equal(inUnit({ parts: { ft: '5', in: '9' }, unit: 'ft+in' }, FT_IN, CM).text, '175.3');
    assert.equal(inUnit({ text: '0.5', unit: 'l' }, L, ML).text, '500');
  });

  it('gives back exactly what was typed, however many units it went through', () => {
    const typed = { text: '70.05', unit: 'kg' };
    const there = inUnit(typed, KG, LB);
    assert.equal(inUnit(there, LB, KG), typed);
    const height = { text: '171', unit: 'cm' };
    assert.equal(inUnit(inUnit(inUnit(height, CM, FT_IN), FT_IN, IN), IN, CM), height);
  });

  it('keeps every step of a unit apart in every other', () => {
    for (const [from, to] of [[KG, LB], [LB, KG], [CM, IN], [IN, CM], [L, FL_OZ], [FL_OZ, L], [ML, FL_OZ], [FL_OZ, ML], [L, ML], [ML, L]]) {
      const decimals = decimalsFor(from, to);
      for (let steps = 1; steps < 3000; steps++) {
        const shown = Number((steps * from.step * from.size / to.size).toFixed(decimals));
        assert.equal(Math.round(shown * to.size / from.size / from.step), steps, `${steps} ${from.unit} in ${to.unit}`);
      }
    }
  });

  it('leaves empty what is empty or no number', () => {
    assert.equal(inUnit({ text: '', unit: 'kg' }, KG, LB).text, '');
    assert.deepEqual(inUnit({ text: 'x', unit: 'cm' }, CM, FT_IN).parts, { ft: '', in: '' });
  });

  it('adds the parts, and refuses more of one than fits', () => {
    const height = (feet, inches) => amountOf({ parts: { ft: feet, in: inches }, unit: 'ft+in' }, FT_IN);
    assert.equal(height('5', '9'), 69);
    assert.equal(height('5', ''), 60);
    assert.ok(Number.isNaN(height('5', '12')));
    assert.ok(Number.isNaN(height('5.5', '1')));
    assert.ok(isEmpty({ parts: { ft: ' ', in: '' }, unit: 'ft+in' }));
    assert.equal(inWords(69.5, FT_IN, String), '5 ft 9.5 in');
  });
});
