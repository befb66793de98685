import { html, nothing } from 'lit';
import { bodyMap } from './body-map.js';
import { fieldOfMeasure, SPREADING } from './entry-draft.js';
import { chipsField, choiceField, choicesField, numberField } from './fields.js';
import { noteField, ownWordsField, whenFields } from './log-fields.js';
import { shortlisted } from './shortlist.js';
import './sign-check.js';
import { PAIN_WORDS, sliderField } from './slider.js';

const SCALE = '0-10';
const SIDES = [{ value: 'left', label: 'Left' }, { value: 'right', label: 'Right' }, { value: 'both', label: 'Both' }];
const FLARE = [{ value: 'flare', label: 'This is a flare: clearly worse than usual for me' }];

/** The fields of the log, as the catalogue lists them; change takes the parts of the draft that are new. */
export function logFields({ catalogue, draft, errors, open, change }) {
  const { measures, places, signs, factors } = catalogue;
  const form = { draft, errors, change };
  const pain = measures.find((measure) => measure.code === 'pain');
  return html`${pain ? number(form, pain, PAIN_WORDS) : nothing}
    ${flareField(form)}
    ${chips(form, 'places', 'Where is it?', places, placesMap(form, places))}
    ${chips(form, 'signs', 'Any of these today?', signs)}
    ${draft.signs.includes(SPREADING) ? legSideField(form) : nothing}
    ${draft.signs.length > 0 ? html`<sign-check></sign-check>` : nothing}
    ${factorChips(form, 'worse', 'What made it worse?', 'Something else that made it worse', factors)}
    ${factorChips(form, 'better', 'What eased it?', 'Something else that eased it', factors)}
    ${medicineChips(form)}
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

function flareField({ draft, errors, change }) {
  return choicesField({
    id: 'flare',
    label: 'Is it a flare?',
    optional: true,
    unmarked: true,
    errors,
    choices: FLARE,
    value: draft.flare ? ['flare'] : [],
    change: (chosen) => change({ flare: chosen.length > 0 }),
  });
}

function legSideField({ draft, errors, change }) {
  return choiceField({
    id: 'legSide',
    label: 'Into which leg?',
    optional: true,
    unmarked: true,
    row: true,
    errors,
    choices: SIDES,
    value: draft.legSide,
    change: (legSide) => change({ legSide }),
  });
}

function placesMap({ draft, change }, places) {
  return html`<details class="body">
    <summary>Show it on a body</summary>
    ${bodyMap({ places, chosen: draft.places, change: (chosen) => change({ places: chosen }) })}
  </details>`;
}

function medicineChips(form) {
  const add = (words) => form.change({ medicines: [...new Set([...form.draft.medicines, words])] });
  const own = { id: 'medicines', label: 'A medicine that you took', placeholder: 'Name, in your own words', longest: 100 };
  return chips(form, 'medicines', 'Medicines you took', [], ownWordsField(own, add));
}

function factorChips(form, part, label, ownLabel, known) {
  const add = (words) => {
    const value = known.find((each) => each.label.toLowerCase() === words.toLowerCase())?.code ?? words;
    form.change({ [part]: [...new Set([...form.draft[part], value])] });
  };
  return chips(form, part, label, known, ownWordsField({ id: part, label: ownLabel }, add));
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
