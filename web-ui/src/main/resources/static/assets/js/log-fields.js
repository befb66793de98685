import { html, nothing } from 'lit';
import { fieldError, isInvalid } from './errors.js';
import { textField } from './fields.js';

/** The parts of the log form that no other form has. */
export function noteField(value, errors, change) {
  return html`<div class="field ${isInvalid(errors, 'note') ? 'field--invalid' : ''}">
    <label for="note">Note</label>
    <p class="field__help" id="note-help">Nobody reads this but you. For urgent signs, <a href="/assistant">check here</a>.</p>
    ${fieldError(errors, 'note')}
    <textarea id="note" rows="3" maxlength="2000" .value=${value} aria-describedby=${isInvalid(errors, 'note') ? 'note-help note-error' : 'note-help'}
      aria-invalid=${isInvalid(errors, 'note') ? 'true' : nothing}
      @input=${(event) => change(event.target.value)}></textarea>
  </div>`;
}

export function whenFields({ date, time }, errors, change) {
  return html`<fieldset class="field when">
    <legend>When was it?</legend>
    ${textField({ id: 'date', label: 'Day', type: 'date', value: date, errors, change: (value) => change({ date: value }) })}
    ${textField({ id: 'time', label: 'Time', type: 'time', value: time, errors, change: (value) => change({ time: value }) })}
  </fieldset>`;
}

/** Something in one's own words; Enter or the button adds it, and never sends the whole form. */
export function ownWordsField({ id, label, placeholder = 'Something else', longest = 60 }, add) {
  const take = (input) => {
    if (input.value.trim()) {
      add(input.value.trim());
      input.value = '';
      input.focus();
    }
  };
  return html`<div class="field__row own-factor">
    <input id="${id}-own" type="text" maxlength=${longest} autocomplete="off" placeholder=${placeholder} aria-label=${label}
      @keydown=${(event) => {
        if (event.key === 'Enter') {
          event.preventDefault();
          take(event.target);
        }
      }}>
    <button class="button button--quiet" type="button"
      @click=${(event) => take(event.target.previousElementSibling)}>Add</button>
  </div>`;
}
