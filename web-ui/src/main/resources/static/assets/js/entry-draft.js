import { timeOf, dateOf, withOffset } from './days.js';
import { rangeWords } from './calculator-input.js';
import { typedNumber } from './typed-number.js';

/** The sign that asks for a side. */
export const SPREADING = 'spreading-to-leg';

/** What is being typed on the log page, with the id the entry will have: sending it twice keeps it once. */
export function emptyDraft(now) {
  return {
    id: newId(),
    date: dateOf(now),
    time: timeOf(now),
    measures: {},
    places: [],
    signs: [],
    legSide: undefined,
    worse: [],
    better: [],
    medicines: [],
    flare: false,
    note: '',
  };
}

/** An entry that was saved, to be corrected. Its time keeps its own offset as long as it is not changed. */
export function draftOf(entry) {
  return {
    ...emptyDraft(new Date()),
    ...entry,
    note: entry.note ?? '',
    date: entry.at.slice(0, 10),
    time: entry.at.slice(11, 16),
    saved: entry.at,
  };
}

/** The same as in another entry, now. Signs, a flare and the note are of their day and are never taken along. */
export function sameAs({ measures, places, worse, better, medicines }, draft) {
  return { ...draft, measures: { ...measures }, places, worse, better, medicines };
}

/** The values of measures that a link brings along, as they would be typed. */
export function measuresIn(query, catalogue) {
  return Object.fromEntries(catalogue
    .filter((measure) => query.has(measure.code))
    .map((measure) => [measure.code, query.get(measure.code)]));
}

/** An entry needs one measure, sign or factor at least, a medicine or a flare. */
export function hasContent(draft) {
  return draft.flare || Object.values(draft.measures).some(isGiven)
    || [draft.signs, draft.worse, draft.better, draft.medicines].some((list) => list.length > 0);
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
  const at = draft.saved?.startsWith(`${draft.date}T${draft.time}`) ? draft.saved : withOffset(draft.date, draft.time);
  if (!at) {
    errors.push({ field: draft.date ? 'time' : 'date', label: 'When', message: 'Choose the day and the time.' });
  }
  const entry = { id: draft.id, at };
  if (Object.keys(measures).length > 0) {
    entry.measures = measures;
  }
  for (const part of ['places', 'signs', 'worse', 'better', 'medicines']) {
    if (draft[part].length > 0) {
      entry[part] = draft[part];
    }
  }
  if (draft.legSide && draft.signs.includes(SPREADING)) {
    entry.legSide = draft.legSide;
  }
  if (draft.flare) {
    entry.flare = true;
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
  legSide: { field: 'legSide', label: 'Which leg' },
  medicines: { field: 'medicines', label: 'Medicines' },
  flare: { field: 'flare', label: 'Flare' },
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
export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
