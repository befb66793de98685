import { initialValue, isNumber, shownInputs, unitOf, unitsOf } from './calculator-input.js';
import { emptyIn, isEmpty } from './calculator-units.js';

/*
 * A link that fills in a form: ?weight=154.3 lb&height=5 ft 9 in&pregnant=true&conditions=heart,kidney&units=us.
 * It is read and written here, in the browser; an amount without a unit is in the usual one.
 */

/** What a form starts with: what the link says, as far as the definition knows it. */
export function valuesFrom(definition, query) {
  return Object.fromEntries(definition.inputs.map((input) => {
    const text = query.get(input.name)?.trim();
    return [input.name, (text && valueFrom(input, text)) ?? initialValue(input)];
  }));
}

/** The units for the results that a link asks for. */
export function unitsFrom(query) {
  return ['metric', 'us'].find((each) => each === query.get('units'));
}

function valueFrom(input, text) {
  if (isNumber(input)) {
    return amountFrom(input, text);
  }
  const chosen = (value) => input.choices.find((each) => String(each.value) === value)?.value;
  switch (input.type) {
    case 'boolean':
      return { true: true, false: false }[text];
    case 'choice':
      return chosen(text);
    default:
      return [...new Set(text.split(','))].map(chosen).filter((value) => value !== undefined);
  }
}

function amountFrom(input, text) {
  const words = text.split(/\s+/);
  const rest = words.slice(1).join(' ');
  const unit = unitsOf(input).find((each) => each.unit === rest || (!rest && each === unitsOf(input)[0]));
  if (unit && !unit.parts) {
    return { text: words[0], unit: unit.unit };
  }
  const inParts = unitsOf(input).find((each) => each.parts?.some((part) => part.unit === words[1]));
  if (!inParts) {
    return undefined;
  }
  const value = emptyIn(inParts);
  for (const part of inParts.parts) {
    value.parts[part.unit] = words[words.indexOf(part.unit) - 1] ?? '';
  }
  return value;
}

/** The query of a link to what is filled in now. */
export function queryOf(definition, values, units) {
  const query = new URLSearchParams();
  for (const input of shownInputs(definition, values)) {
    const text = textOf(input, values[input.name]);
    if (text) {
      query.set(input.name, text);
    }
  }
  if (units !== undefined) {
    query.set('units', units);
  }
  return query.toString();
}

function textOf(input, value) {
  if (!isNumber(input)) {
    return [value ?? []].flat().join(',');
  }
  if (isEmpty(value)) {
    return '';
  }
  const unit = unitOf(input, value);
  if (value.parts) {
    return unit.parts.map((part) => `${value.parts[part.unit].trim() || 0} ${part.unit}`).join(' ');
  }
  return unit === unitsOf(input)[0] ? value.text.trim() : `${value.text.trim()} ${unit.unit}`;
}
