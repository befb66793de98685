import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { VIEWS } from '../../main/resources/static/assets/js/body-shapes.js';

describe('a body', () => {
  it('has every region once in a view, with left and right on their own sides', () => {
    for (const { name, shapes } of VIEWS) {
      const places = shapes.map(({ place }) => place);
      assert.equal(new Set(places).size, places.length);
      const left = shapes.find(({ place }) => place === 'foot-left').shape[0];
      assert.equal(Math.sign(left), name === 'Front' ? 1 : -1);
    }
  });
});
