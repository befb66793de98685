import { isNumber, shownInputs, unitOf, unitsOf } from './calculator-input.js';
import { amountOf, decimalsOf } from './calculator-units.js';

/**
 * A link to the log page that brings along what a calculator was told and the log keeps, in the unit it is kept in,
 * and that goes to what a target counts: /log?weight=70&for=protein.
 */
export function logLink(definition, values, target) {
  const query = new URLSearchParams();
  for (const input of shownInputs(definition, values).filter((each) => each.measure && isNumber(each))) {
    const amount = usualAmount(input, values[input.name]);
    if (!Number.isNaN(amount)) {
      query.set(input.measure, String(amount));
    }
  }
  if (target) {
    query.set('for', target.measure);
  }
  return query.size > 0 ? `/log?${query}` : '/log';
}

function usualAmount(input, value) {
  const unit = unitOf(input, value);
  const usual = unitsOf(input)[0];
  return Number((amountOf(value, unit) * unit.size / usual.size).toFixed(decimalsOf(usual.step)));
}
