import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { describedBy, fieldError, isInvalid } from './errors.js';
import { number } from './format.js';

/** Words for 0 to 10, so that a number is not all there is to choose by. */
export const PAIN_WORDS = ['no pain', 'mild', 'mild', 'mild', 'moderate', 'moderate', 'moderate', 'strong', 'strong', 'strong',
  'worst you can imagine'];

/**
 * A slider that can stay unset: until it is touched no value is kept, whatever its thumb shows.
 * A tap on the thumb where it stands counts as well, hence the click handler.
 */
export function sliderField({ id, label, help, min, max, step = 1, words, value, errors, change }) {
  const set = (event) => change(Number(event.target.value));
  const isSet = value !== undefined;
  const word = isSet && words?.[Math.round(value)];
  return html`<div class="field slider ${isInvalid(errors, id) ? 'field--invalid' : ''}">
    <label for=${id}>${label}</label>
    ${help ? html`<p class="field__help" id="${id}-help">${help}</p>` : nothing}
    ${fieldError(errors, id)}
    <p class="slider__value" aria-hidden="true">${isSet
      ? html`<span class="slider__number">${number(value)}</span> ${word || nothing}`
      : html`<span class="soft">Not set: slide or tap</span>`}</p>
    <input id=${id} class=${isSet ? '' : 'unset'} type="range" min=${min} max=${max} step=${step}
      .value=${live(String(value ?? (min + max) / 2))}
      aria-valuetext=${isSet ? `${number(value)} of ${number(max)}${word ? `, ${word}` : ''}` : 'not set'}
      aria-describedby=${describedBy(errors, id, help)}
      @input=${set} @click=${set}>
    <div class="slider__ends" aria-hidden="true">
      <span>${number(min)}${words ? ` ${words[0]}` : nothing}</span>
      <span>${number(max)}${words ? ` ${words.at(-1)}` : nothing}</span>
    </div>
    <button class="text-button" type="button" ?hidden=${!isSet} @click=${() => change(undefined)}>Leave ${label.toLowerCase()} out</button>
  </div>`;
}
