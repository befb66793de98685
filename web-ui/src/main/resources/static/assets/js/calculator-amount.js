import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { unitOf, unitsOf } from './calculator-input.js';
import { describedBy, fieldError, isInvalid } from './errors.js';
import { numberField } from './fields.js';

/** A number with its unit; in a unit with parts, such as feet and inches, a number for each part. */
export function amountField({ input, value, change, changeUnit, ...field }) {
  const unit = unitOf(input, value);
  if (unit?.parts) {
    return partsField({ input, value, unit, change, changeUnit, ...field });
  }
  return numberField({
    ...field,
    whole: input.type === 'integer',
    units: unitsOf(input).filter((each) => each.label),
    unit: unit?.unit,
    value: value.text,
    change: (text) => change({ text, unit: unit?.unit }),
    changeUnit,
  });
}

function partsField({ id, label, help, optional, errors, input, value, unit, change, changeUnit }) {
  const invalid = isInvalid(errors, id);
  return html`<fieldset class="field ${invalid ? 'field--invalid' : ''}" id=${id}
      aria-describedby=${describedBy(errors, id, help)}>
    <legend>${label}${optional ? html` <span class="field__optional">(optional)</span>` : nothing}</legend>
    ${help ? html`<p class="field__help" id="${id}-help">${help}</p>` : nothing}${fieldError(errors, id)}
    <div class="field__row">
      ${unit.parts.map((part) => html`<span class="amount-part">
        <input id="${id}-${part.unit}" type="text" autocomplete="off" inputmode=${part.size === 1 ? 'decimal' : 'numeric'}
          .value=${live(value.parts[part.unit])} aria-invalid=${invalid ? 'true' : nothing}
          @input=${(event) => change({ parts: { ...value.parts, [part.unit]: event.target.value }, unit: unit.unit })}>
        <label for="${id}-${part.unit}">${part.unit}</label>
      </span>`)}
      <label class="visually-hidden" for="${id}-unit">Unit for ${label}</label>
      <select id="${id}-unit" @change=${(event) => changeUnit(event.target.value)}>
        ${unitsOf(input).map((each) => html`<option value=${each.unit} ?selected=${each.unit === unit.unit}>${each.label}</option>`)}
      </select>
    </div>
  </fieldset>`;
}
