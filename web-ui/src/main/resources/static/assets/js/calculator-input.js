import { amountOf, emptyIn, inWords, isEmpty, sentValue } from './calculator-units.js';
import { number } from './format.js';

/*
 * What a calculator's definition says about its inputs. Values are kept by name: an amount (see calculator-units.js)
 * for numbers, true or false, the value of a choice, or a list of values.
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

export function isNumber(input) {
  return input.type === 'number' || input.type === 'integer';
}

export function unitsOf(input) {
  return input.units ?? [];
}

/** The unit that a value is in: the usual one unless another was chosen. */
export function unitOf(input, value) {
  const units = unitsOf(input);
  return units.find((each) => each.unit === value?.unit) ?? units[0];
}

/** What a form starts with. */
export function initialValue(input) {
  if (!isNumber(input)) {
    return input.default;
  }
  const unit = unitsOf(input)[0];
  return input.default === undefined ? emptyIn(unit) : { text: String(input.default), unit: unit?.unit };
}

/** What an answer already says about whom the calculator is not for. */
export function reasonsFor(definition, input, value) {
  const ids = input.type === 'choices' ? value ?? [] : value === true ? [input.name] : [];
  return (definition.notFor ?? []).filter((reason) => ids.includes(reason.id));
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
  if (isNumber(input)) {
    return readNumber(input, value);
  }
  if (input.type === 'choices') {
    return value?.length ? { answer: value } : unanswered(input);
  }
  return value === undefined ? unanswered(input) : { answer: value };
}

function unanswered(input) {
  return input.required ? { message: 'Please answer this.' } : {};
}

function readNumber(input, value) {
  if (isEmpty(value)) {
    return input.required ? { message: 'Please enter a number.' } : {};
  }
  const whole = input.type === 'integer';
  const unit = unitOf(input, value);
  const { min, max } = { min: input.min, max: input.max, ...unit };
  const amount = amountOf(value, unit, whole);
  if (Number.isNaN(amount)) {
    return { message: `Please enter a ${whole ? 'whole number in digits only' : 'number'}, such as ${exampleOf(min, unit)}.` };
  }
  if ((min !== undefined && amount < min) || (max !== undefined && amount > max)) {
    return { message: `Please enter ${rangeWords(min, max, unit)}.` };
  }
  const usual = unit === unitsOf(input)[0] || !unit.unit;
  return { answer: usual ? amount : { value: sentValue(value, unit, amount), unit: unit.unit } };
}

function exampleOf(min = 1, unit) {
  return unit?.parts ? inWords(Math.ceil(min), unit, plain) : Math.ceil(min);
}

function plain(amount) {
  return number(amount, 2);
}

/** "30 to 300 kg", "3 ft 11.3 in to 7 ft 6.5 in", "at least 30", "at most 300". */
export function rangeWords(min, max, unit) {
  const words = (amount) => inWords(amount, unit, plain);
  if (min === undefined) {
    return `at most ${words(max)}`;
  }
  if (max === undefined) {
    return `at least ${words(min)}`;
  }
  return unit?.parts ? `${words(min)} to ${words(max)}` : `${plain(min)} to ${words(max)}`;
}
