import { typedNumber } from './typed-number.js';

/*
 * Amounts as they are typed: {text, unit} or, in a unit with parts such as feet and inches, {parts: {ft, in}, unit}.
 * Units are those of a definition: {unit, label, size, min, max, step, parts}.
 */

export function isEmpty(value) {
  return !(value?.parts ? Object.values(value.parts).some((text) => text.trim()) : value?.text?.trim());
}

/** The number that was typed, in the unit, or in the last of its parts; NaN when it is none. */
export function amountOf(value, unit, whole = false) {
  if (!unit?.parts) {
    return typedNumber(value?.text ?? '', whole);
  }
  let sum = 0;
  let below = Infinity;
  for (const part of unit.parts) {
    const count = partOf(value, part);
    if (!(count >= 0 && count * part.size < below)) {
      return NaN;
    }
    sum += count * part.size;
    below = part.size;
  }
  return sum;
}

/** The value of an amount as the service takes it: a number, or one for each part. */
export function sentValue(value, unit, amount) {
  return unit?.parts ? Object.fromEntries(unit.parts.map((part) => [part.unit, partOf(value, part)])) : amount;
}

/** A part that is left empty counts nothing; all but the last are whole. */
function partOf(value, part) {
  const text = value?.parts?.[part.unit]?.trim() ?? '';
  return text === '' ? 0 : typedNumber(text, part.size !== 1);
}

/**
 * What was typed, in another unit. It is always made from what the person typed themselves, so that going back gives
 * exactly that again.
 */
export function inUnit(value, from, to) {
  const typed = value.typed ?? { value, unit: from };
  if (typed.unit.unit === to.unit) {
    return typed.value;
  }
  const amount = isEmpty(typed.value) ? NaN : amountOf(typed.value, typed.unit);
  return { ...(Number.isNaN(amount) ? emptyIn(to) : shownIn(to, amount, typed.unit)), typed };
}

export function emptyIn(unit) {
  return unit?.parts
    ? { parts: Object.fromEntries(unit.parts.map((part) => [part.unit, ''])), unit: unit.unit }
    : { text: '', unit: unit?.unit };
}

function shownIn(unit, amount, from) {
  const converted = rounded(amount * from.size / unit.size, decimalsFor(from, unit));
  return unit.parts ? { parts: split(converted, unit.parts), unit: unit.unit } : { text: String(converted), unit: unit.unit };
}

/** As many decimals as it takes to come back to the same number of steps. */
export function decimalsFor(from, to) {
  return Math.max(0, Math.floor(-Math.log10(from.step * from.size / to.size)) + 1);
}

/** As many decimals as a step has: 0.1 has one. */
export function decimalsOf(step) {
  return Math.max(0, Math.ceil(-Math.log10(step) - 1e-9));
}

function split(amount, parts) {
  const counts = {};
  let rest = amount;
  for (const part of parts) {
    const count = part.size === 1 ? rounded(rest, 4) : Math.floor(rest / part.size);
    counts[part.unit] = String(count);
    rest -= count * part.size;
  }
  return counts;
}

function rounded(number, decimals) {
  return Number(number.toFixed(decimals));
}

/** "300 kg", "7 ft 6.5 in". */
export function inWords(amount, unit, write) {
  if (!unit?.parts) {
    return unit?.label ? `${write(amount)} ${unit.label}` : write(amount);
  }
  return Object.entries(split(amount, unit.parts)).map(([part, count]) => `${write(Number(count))} ${part}`).join(' ');
}
