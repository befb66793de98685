import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { describedBy, fieldError, isInvalid } from './errors.js';

/*
 * The kinds of fields. Each takes {id, label, help, optional, unmarked, errors} and its own value and change;
 * label, help and error are tied to the control, so that a screen reader reads them together.
 */

const LIST_FROM = 7;

export function textField({ value, change, inputmode, type = 'text', autocomplete = 'off', beside, maxlength, ...field }) {
  return frame(field, html`<div class="field__row">
    <input id=${field.id} name=${field.id} type=${type} inputmode=${inputmode ?? nothing} autocomplete=${autocomplete}
      maxlength=${maxlength ?? nothing} .value=${live(value ?? '')} aria-required=${field.optional ? nothing : 'true'}
      aria-invalid=${isInvalid(field.errors, field.id) ? 'true' : nothing}
      aria-describedby=${describedBy(field.errors, field.id, field.help)}
      @input=${(event) => change(event.target.value)}>
    ${beside ?? nothing}
  </div>`);
}

/** A number, with its unit beside it or, when there are several, a switch between them. */
export function numberField({ units, unit, changeUnit, whole, ...field }) {
  return textField({
    ...field,
    inputmode: whole ? 'numeric' : 'decimal',
    beside: units.length > 1
      ? html`<label class="visually-hidden" for="${field.id}-unit">Unit for ${field.label}</label>
          <select id="${field.id}-unit" @change=${(event) => changeUnit(event.target.value)}>
            ${units.map((each) => html`<option value=${each.unit} ?selected=${each.unit === unit}>${each.label}</option>`)}
          </select>`
      : units.map((each) => html`<span class="soft">${each.label}</span>`),
  });
}

export function yesNoField({ value, change, ...field }) {
  return choiceField({
    ...field,
    row: true,
    choices: [{ value: true, label: 'Yes' }, { value: false, label: 'No' }],
    value,
    change,
  });
}

/** One of several: radio buttons, or a list when there are many. */
export function choiceField({ choices, value, change, row, ...field }) {
  if (choices.length >= LIST_FROM) {
    return frame(field, html`<select id=${field.id} aria-describedby=${describedBy(field.errors, field.id, field.help)}
        aria-invalid=${isInvalid(field.errors, field.id) ? 'true' : nothing}
        @change=${(event) => change(event.target.value || undefined)}>
      <option value="" ?selected=${value === undefined}>Choose one</option>
      ${choices.map((each) => html`<option value=${each.value} ?selected=${each.value === value}>${each.label}</option>`)}
    </select>`);
  }
  return group(field, html`<div class=${row ? 'choices--row' : ''}>
    ${choices.map((each) => html`<label class="choice">
      <input type="radio" name=${field.id} .checked=${live(each.value === value)} @change=${() => change(each.value)}>
      <span>${each.label}</span>
    </label>`)}
  </div>`);
}

/** Any number of several. */
export function choicesField({ choices, value = [], change, ...field }) {
  return group(field, html`<div>
    ${choices.map((each) => html`<label class="choice">
      <input type="checkbox" name=${field.id} .checked=${live(value.includes(each.value))}
        @change=${(event) => change(toggled(value, each.value, event.target.checked))}>
      <span>${each.label}</span>
    </label>`)}
  </div>`);
}

/** Any number of several short ones, side by side; those in more are folded away. */
export function chipsField({ choices, more = [], value = [], change, after, ...field }) {
  const chips = (list) => html`<div class="chips">
    ${list.map((each) => html`<label class="chip">
      <input type="checkbox" name=${field.id} value=${each.value} .checked=${live(value.includes(each.value))}
        @change=${(event) => change(toggled(value, each.value, event.target.checked))}>
      <span>${each.label}</span>
    </label>`)}
  </div>`;
  const chosen = more.filter((each) => value.includes(each.value)).length;
  return group(field, html`${chips(choices)}
    ${more.length > 0
      ? html`<details><summary>More${chosen > 0 ? ` (${chosen} chosen)` : ''}</summary>${chips(more)}</details>`
      : nothing}
    ${after ?? nothing}`);
}

function toggled(values, value, on) {
  const others = values.filter((each) => each !== value);
  return on ? [...others, value] : others;
}

function frame(field, control) {
  return html`<div class="field ${isInvalid(field.errors, field.id) ? 'field--invalid' : ''}">
    <label for=${field.id}>${caption(field)}</label>
    ${notes(field)}
    ${control}
  </div>`;
}

function group(field, control) {
  return html`<fieldset class="field ${isInvalid(field.errors, field.id) ? 'field--invalid' : ''}" id=${field.id}
      aria-describedby=${describedBy(field.errors, field.id, field.help)}>
    <legend>${caption(field)}</legend>
    ${notes(field)}
    ${control}
  </fieldset>`;
}

/** A form in which everything may be left out says so once, and marks its fields unmarked. */
function caption({ label, optional, unmarked }) {
  return html`${label}${optional && !unmarked ? html` <span class="field__optional">(optional)</span>` : nothing}`;
}

function notes({ id, help, errors }) {
  return html`${help ? html`<p class="field__help" id="${id}-help">${help}</p>` : nothing}${fieldError(errors, id)}`;
}
