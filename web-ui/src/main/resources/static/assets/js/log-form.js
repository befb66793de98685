import { html, nothing } from 'lit';
import { fieldOfMeasure } from './entry-draft.js';
import { chipsField, numberField } from './fields.js';
import { noteField, ownFactorField, whenFields } from './log-fields.js';
import { shortlisted } from './shortlist.js';
import { PAIN_WORDS, sliderField } from './slider.js';

const SCALE = '0-10';

/** The fields of the log, as the catalogue lists them; change takes the parts of the draft that are new. */
export function logFields({ catalogue, draft, errors, open, change }) {
  const { measures, places, signs, factors } = catalogue;
  const form = { draft, errors, change };
  const pain = measures.find((measure) => measure.code === 'pain');
  return html`${pain ? number(form, pain, PAIN_WORDS) : nothing}
    ${chips(form, 'places', 'Where is it?', places)}
    ${chips(form, 'signs', 'Any of these today?', signs)}
    ${draft.signs.length > 0 ? urgentCheck() : nothing}
    ${factorChips(form, 'worse', 'What made it worse?', factors)}
    ${factorChips(form, 'better', 'What eased it?', factors)}
    <details ?open=${open}>
      <summary>More numbers</summary>
      ${measures.filter((measure) => measure !== pain).map((measure) => number(form, measure))}
    </details>
    ${noteField(draft.note, errors, (note) => change({ note }))}
    ${whenFields(draft, errors, change)}`;
}

function chips({ draft, errors, change }, part, label, catalogue, after) {
  const { first, more } = shortlisted(part, catalogue.map((each) => ({ value: each.code, label: each.label })));
  const own = draft[part].filter((value) => !catalogue.some((each) => each.code === value));
  return chipsField({
    id: part,
    label,
    optional: true,
    unmarked: true,
    errors,
    choices: [...first, ...own.map((value) => ({ value, label: value }))],
    more,
    value: draft[part],
    change: (value) => change({ [part]: value }),
    after,
  });
}

function factorChips(form, part, label, known) {
  const add = (words) => {
    const value = known.find((each) => each.label.toLowerCase() === words.toLowerCase())?.code ?? words;
    form.change({ [part]: [...new Set([...form.draft[part], value])] });
  };
  return chips(form, part, label, known, ownFactorField(part, add));
}

function number({ draft, errors, change }, measure, words) {
  const field = {
    ...measure,
    id: fieldOfMeasure(measure.code),
    optional: true,
    unmarked: true,
    errors,
    value: draft.measures[measure.code],
    change: (value) => change({ measures: { ...draft.measures, [measure.code]: value } }),
  };
  return measure.unit === SCALE
    ? sliderField({ ...field, help: words ? undefined : measure.help, words })
    : numberField({ ...field, units: [{ unit: measure.unit, label: measure.unit }] });
}

/** What was chosen may need checking now; the questions are the assistant's. */
export function urgentCheck() {
  return html`<div class="urgent-check" role="status">
    <p><strong>This may need checking.</strong> A few questions tell you how soon.</p>
    <p><a class="button" href="/assistant">Check for urgent signs now</a></p>
  </div>`;
}
