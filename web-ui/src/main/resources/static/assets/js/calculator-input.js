import { number } from './format.js';
import { typedNumber } from './typed-number.js';

/*
 * What a calculator's definition says about its inputs. Values are kept by name: {text, unit} for numbers,
 * true or false, the value of a choice, or a list of values.
 */

/** The inputs to ask now: those without a condition, or whose condition a shown input meets. */
export function shownInputs(definition, values) {
  const shown = [];
  for (const input of definition.inputs) {
    if (!input.showIf || meets(input.showIf, shown, values)) {
      shown.push(input);
    }
  }
  return shown;
}

function meets({ input, is }, shown, values) {
  if (!shown.some((each) => each.name === input)) {
    return false;
  }
  const wanted = [is].flat();
  return [values[input] ?? []].flat().some((value) => wanted.includes(value));
}

export function unitsOf(input) {
  return input.units ?? [];
}

/** A question that an answer led to needs an answer itself. */
export function isNeeded(input) {
  return input.required || input.showIf !== undefined;
}

/** The answers as the service takes them, and what is missing or out of range, as {field, label, message}. */
export function answersOf(definition, values) {
  const inputs = {};
  const errors = [];
  for (const input of shownInputs(definition, values)) {
    const { answer, message } = read(input, values[input.name]);
    if (message) {
      errors.push({ field: input.name, label: input.label, message });
    }
    else if (answer !== undefined) {
      inputs[input.name] = answer;
    }
  }
  return { inputs, errors };
}

function read(input, value) {
  if (input.type === 'number' || input.type === 'integer') {
    return readNumber(input, value);
  }
  if (input.type === 'choices') {
    return value?.length ? { answer: value } : unanswered(input);
  }
  return value === undefined ? unanswered(input) : { answer: value };
}

function unanswered(input) {
  return isNeeded(input) ? { message: 'Please answer this.' } : {};
}

function readNumber(input, value) {
  const text = value?.text?.trim() ?? '';
  if (text === '') {
    return isNeeded(input) ? { message: 'Please enter a number.' } : {};
  }
  const whole = input.type === 'integer';
  const amount = typedNumber(text, whole);
  if (Number.isNaN(amount)) {
    return { message: `Please enter a ${whole ? 'whole number in digits only' : 'number'}, such as ${exampleOf(input)}.` };
  }
  const units = unitsOf(input);
  const unit = units.find((each) => each.unit === value.unit) ?? units[0] ?? {};
  const { min, max } = { min: input.min, max: input.max, ...unit };
  if ((min !== undefined && amount < min) || (max !== undefined && amount > max)) {
    return { message: `Please enter ${rangeWords(min, max)}${unit.label ? ` ${unit.label}` : ''}.` };
  }
  return { answer: unit === units[0] || !unit.unit ? amount : { value: amount, unit: unit.unit } };
}

function exampleOf(input) {
  const { min = 1 } = { min: input.min, ...unitsOf(input)[0] };
  return Math.ceil(min);
}

/** "30 to 300", "at least 30", "at most 300". */
export function rangeWords(min, max) {
  if (min === undefined) {
    return `at most ${number(max, 2)}`;
  }
  return max === undefined ? `at least ${number(min, 2)}` : `${number(min, 2)} to ${number(max, 2)}`;
}
