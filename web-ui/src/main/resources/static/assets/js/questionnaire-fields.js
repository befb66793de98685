import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { describedBy, fieldError, isInvalid } from './errors.js';
import { numberField, textField, yesNoField } from './fields.js';
import { fieldOf } from './questionnaire-draft.js';

/** As many numbers as can be tapped one by one. */
const LONGEST_ROW = 12;

/** One question of a questionnaire; change takes the answers that are new, undefined for none. */
export function questionField(question, answers, errors, change) {
  return question.own
    ? html`<fieldset class="field own-activity">
        <legend>${question.own.title}</legend>
        ${textField({
          id: fieldOf(question.own.linkId),
          label: question.own.text,
          optional: true,
          unmarked: true,
          maxlength: question.own.longest,
          value: answers[question.own.linkId],
          errors,
          change: (name) => change({ [question.own.linkId]: name }),
        })}
        ${answerField(question, answers, errors, change)}
      </fieldset>`
    : answerField(question, answers, errors, change);
}

function answerField(question, answers, errors, change) {
  const field = {
    id: fieldOf(question.linkId),
    label: question.text,
    optional: true,
    unmarked: true,
    errors,
    value: answers[question.linkId],
    change: (value) => change({ [question.linkId]: value }),
  };
  if (question.type === 'BOOLEAN') {
    return yesNoField(field);
  }
  return question.max - question.min < LONGEST_ROW
    ? scaleField({ ...question, ...field })
    : numberField({ ...field, help: endsOf(question), units: [], whole: true, change: (text) => field.change(text || undefined) });
}

function endsOf({ min, max, low, high }) {
  return low && high ? `${min} is “${low}”, ${max} is “${high}”.` : undefined;
}

/** Every number of a scale to tap, with what its ends mean. */
function scaleField({ id, label, min, max, low, high, value, errors, change }) {
  const numbers = Array.from({ length: max - min + 1 }, (_, index) => min + index);
  const help = endsOf({ min, max, low, high });
  return html`<fieldset class="field ${isInvalid(errors, id) ? 'field--invalid' : ''}" id=${id}
      aria-describedby=${describedBy(errors, id, help)}>
    <legend>${label}</legend>
    ${help ? html`<p class="field__help" id="${id}-help">${help}</p>` : nothing}
    ${fieldError(errors, id)}
    <div class="chips scale">${numbers.map((number) => html`<label class="chip">
      <input type="radio" name=${id} value=${number} .checked=${live(number === value)} @change=${() => change(number)}>
      <span>${number}</span>
    </label>`)}</div>
    <button class="text-button" type="button" ?hidden=${value === undefined} @click=${() => change(undefined)}
      aria-label="Take the answer back: ${label}">Take the answer back</button>
  </fieldset>`;
}
