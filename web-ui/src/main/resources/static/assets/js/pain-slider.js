import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { fieldError, isInvalid } from './errors.js';

const WORDS = ['no pain', 'mild', 'mild', 'mild', 'moderate', 'moderate', 'moderate', 'strong', 'strong', 'strong', 'as bad as it can be'];

/**
 * A slider that can stay unset: until it is touched no value is sent, whatever its thumb shows.
 * A tap on the thumb where it stands counts as well, hence the click handler.
 */
export function painSlider({ label, min, max, step }, value, errors, change) {
  const set = (event) => change(Number(event.target.value));
  const isSet = value !== undefined;
  return html`<div class="field slider ${isInvalid(errors, 'pain') ? 'field--invalid' : ''}">
    <label for="pain">${label} <span class="field__optional">(optional)</span></label>
    ${fieldError(errors, 'pain')}
    <p class="slider__value" aria-hidden="true">${isSet
      ? html`<span class="slider__number">${value}</span> ${WORDS[Math.round(value)]}`
      : html`<span class="soft">Not set yet: slide or tap</span>`}</p>
    <input id="pain" class=${isSet ? '' : 'unset'} type="range" min=${min} max=${max} step=${step ?? 1}
      .value=${live(String(value ?? (min + max) / 2))}
      aria-valuetext=${isSet ? `${value} of ${max}, ${WORDS[Math.round(value)]}` : 'not set'}
      aria-describedby=${isInvalid(errors, 'pain') ? 'pain-error' : nothing}
      @input=${set} @click=${set}>
    <div class="slider__ends" aria-hidden="true"><span>${min} ${WORDS[0]}</span><span>${max} ${WORDS.at(-1)}</span></div>
    <button class="text-button" type="button" ?hidden=${!isSet} @click=${() => change(undefined)}>Leave this out</button>
  </div>`;
}
