import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { logLink } from '../../main/resources/static/assets/js/log-link.js';

const DEFINITION = {
  inputs: [
    { name: 'pregnant', type: 'boolean' },
    {
      name: 'weight', type: 'number', measure: 'weight',
      units: [{ unit: 'kg', size: 1, step: 0.1 }, { unit: 'lb', size: 0.45359237, step: 0.1 }],
    },
    { name: 'minutes', type: 'integer', measure: 'activityMinutes', units: [{ unit: 'min', size: 1, step: 1 }] },
    { name: 'height', type: 'number', units: [{ unit: 'cm', size: 1, step: 0.1 }] },
  ],
};
const HEIGHT = { height: { text: '175', unit: 'cm' } };

describe('the link from a calculator to the log', () => {
  it('brings what the log keeps, and nothing else', () => {
    const values = { ...HEIGHT, pregnant: true, weight: { text: '70,5', unit: 'kg' }, minutes: { text: '30', unit: 'min' } };
    assert.equal(logLink(DEFINITION, values), '/log?weight=70.5&activityMinutes=30');
  });

  it('brings it in the unit that the log keeps', () => {
    assert.equal(logLink(DEFINITION, { ...HEIGHT, weight: { text: '154.3', unit: 'lb' } }), '/log?weight=70');
  });

  it('goes to what a target counts', () => {
    assert.equal(logLink(DEFINITION, { weight: { text: '70', unit: 'kg' } }, { measure: 'protein' }), '/log?weight=70&for=protein');
  });

  it('leads to an empty log when there is nothing to bring', () => {
    assert.equal(logLink(DEFINITION, HEIGHT), '/log');
  });
});
