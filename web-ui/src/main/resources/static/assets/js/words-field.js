import { html } from 'lit';
import { describedBy, fieldError, isInvalid } from './errors.js';

/** A short list in one's own words: each with a way to take it away, and one line to add another. */
export function wordsField({ id, label, placeholder, longest, errors, value, change }) {
  const add = (input) => {
    const words = input.value.trim();
    if (words) {
      change([...new Set([...value, words])]);
      input.value = '';
      input.focus();
    }
  };
  return html`<fieldset class="field ${isInvalid(errors, id) ? 'field--invalid' : ''}" id=${id} aria-describedby=${describedBy(errors, id)}>
    <legend>${label}</legend>
    ${fieldError(errors, id)}
    <ul class="own-words">${value.map((words) => html`<li><span>${words}</span>
      <button class="text-button" type="button" @click=${() => change(value.filter((each) => each !== words))}>Take away<span
        class="visually-hidden">: ${words}</span></button></li>`)}</ul>
    <div class="field__row own-factor">
      <input type="text" maxlength=${longest} autocomplete="off" placeholder=${placeholder} aria-label="${label}: one more"
        @keydown=${(event) => {
          if (event.key === 'Enter') {
            event.preventDefault();
            add(event.target);
          }
        }}>
      <button class="button button--quiet" type="button" @click=${(event) => add(event.target.previousElementSibling)}>Add</button>
    </div>
  </fieldset>`;
}
