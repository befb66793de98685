import { html } from 'lit';
import { countries } from './countries.js';
import { choiceField, numberField } from './fields.js';
import { typedNumber } from './typed-number.js';

const COUNTRIES = countries();
const REGIONS = [
  { value: 'low-back', label: 'Low back' },
  { value: 'upper-back', label: 'Upper back' },
  { value: 'neck', label: 'Neck' },
  { value: 'other', label: 'Somewhere else' },
];
const ANSWERS = [{ value: 'yes', label: 'Yes' }, { value: 'no', label: 'No' }, { value: 'unsure', label: 'Not sure' }];
const LABELS = { country: 'Your country', region: 'Where is the pain?', age: 'Your age', pregnant: 'Are you pregnant?' };
const OLDEST = 120;

/** What spares questions, and which number to show in an emergency. All of it may be left out. */
export function profileFields(profile, errors, change) {
  return html`${countryField(profile, errors, change)}
    ${choiceField({ ...common('region', profile, errors, change), choices: REGIONS })}
    ${numberField({ ...common('age', profile, errors, change), whole: true, units: [{ unit: 'years', label: 'years' }] })}
    ${choiceField({ ...common('pregnant', profile, errors, change), choices: ANSWERS, row: true })}`;
}

export function countryField(profile, errors, change) {
  return choiceField({
    ...common('country', profile, errors, change),
    help: 'In an emergency we show you its number.',
    choices: COUNTRIES,
  });
}

/** The profile as the service takes it, and what can't be right. */
export function profileOf({ age, ...profile }) {
  if (!age) {
    return { profile, errors: [] };
  }
  const years = typedNumber(age, true);
  return years >= 0 && years <= OLDEST
    ? { profile: { ...profile, age: years }, errors: [] }
    : { profile, errors: [{ ...fieldOfProfile('age'), message: `Please enter a whole number from 0 to ${OLDEST}.` }] };
}

export function fieldOfProfile(name) {
  return LABELS[name] && { field: name, label: LABELS[name] };
}

function common(name, profile, errors, change) {
  return {
    id: name,
    label: LABELS[name],
    optional: true,
    unmarked: true,
    errors,
    value: profile[name],
    change: (value) => change({ ...profile, [name]: value }),
  };
}
