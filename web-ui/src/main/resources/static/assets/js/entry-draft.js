import { timeOf, dateOf, withOffset } from './days.js';
import { rangeWords } from './calculator-input.js';
import { typedNumber } from './typed-number.js';

/** What is being typed on the log page, with the id the entry will have: sending it twice keeps it once. */
export function emptyDraft(now) {
  return {
    id: newId(),
    date: dateOf(now),
    time: timeOf(now),
    measures: {},
    places: [],
    signs: [],
    worse: [],
    better: [],
    note: '',
  };
}

/** The values of measures that a link brings along, as they would be typed. */
export function measuresIn(query, catalogue) {
  return Object.fromEntries(catalogue
    .filter((measure) => query.has(measure.code))
    .map((measure) => [measure.code, query.get(measure.code)]));
}

/** An entry needs one measure, sign or factor at least. */
export function hasContent(draft) {
  return Object.values(draft.measures).some(isGiven)
    || draft.signs.length > 0 || draft.worse.length > 0 || draft.better.length > 0;
}

/** The entry as the service takes it, and what can't be right, as {field, label, message}. */
export function entryOf(draft, catalogue) {
  const errors = [];
  const measures = {};
  for (const measure of catalogue) {
    const text = draft.measures[measure.code];
    if (isGiven(text)) {
      const whole = measure.exact && Number.isInteger(measure.step);
      const value = typedNumber(String(text), whole);
      if (value >= measure.min && value <= measure.max) {
        measures[measure.code] = value;
      }
      else {
        errors.push({
          field: fieldOfMeasure(measure.code),
          label: measure.label,
          message: `Please enter a ${whole ? 'whole number in digits only' : 'number'}, ${rangeWords(measure.min, measure.max)}.`,
        });
      }
    }
  }
  const at = withOffset(draft.date, draft.time);
  if (!at) {
    errors.push({ field: draft.date ? 'time' : 'date', label: 'When', message: 'Choose the day and the time.' });
  }
  const entry = { id: draft.id, at };
  if (Object.keys(measures).length > 0) {
    entry.measures = measures;
  }
  for (const part of ['places', 'signs', 'worse', 'better']) {
    if (draft[part].length > 0) {
      entry[part] = draft[part];
    }
  }
  if (draft.note.trim()) {
    entry.note = draft.note.trim();
  }
  return { entry, errors };
}

export function fieldOfMeasure(code) {
  return code === 'pain' ? 'pain' : `measure-${code}`;
}

const PARTS = {
  at: { field: 'date', label: 'When' },
  places: { field: 'places', label: 'Where it is' },
  signs: { field: 'signs', label: 'Signs' },
  worse: { field: 'worse', label: 'What made it worse' },
  better: { field: 'better', label: 'What eased it' },
  note: { field: 'note', label: 'Note' },
};

/** The field that a pointer into the entry stands for, such as ["measures", "sleepHours"]. */
export function fieldOfPointer([part, code], catalogue) {
  if (part !== 'measures') {
    return PARTS[part];
  }
  const measure = catalogue.find((each) => each.code === code);
  return measure && { field: fieldOfMeasure(code), label: measure.label };
}

function isGiven(value) {
  return value !== undefined && String(value).trim() !== '';
}

/** crypto.randomUUID is only there under TLS and on localhost. */
function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
