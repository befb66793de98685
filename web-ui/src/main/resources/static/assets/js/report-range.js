import { dateOf, daysBefore } from './days.js';

export const RANGES = [7, 28, 90];

const LONGEST_TYPED = 10;

/** What the address asks for: so many days up to today, or own dates; 28 days when it says nothing that can be used. */
export function rangeOf(search, today = dateOf(new Date())) {
  const asked = new URLSearchParams(search);
  const from = asked.get('from')?.slice(0, LONGEST_TYPED);
  const to = asked.get('to')?.slice(0, LONGEST_TYPED);
  if (from && to) {
    return { days: undefined, from, to };
  }
  const days = RANGES.includes(Number(asked.get('days'))) ? Number(asked.get('days')) : 28;
  return lastDays(days, today);
}

export function lastDays(days, today = dateOf(new Date())) {
  return { days, from: daysBefore(today, days - 1), to: today };
}

/** The same as an address of the page. */
export function addressOf({ days, from, to }) {
  return days === undefined ? `?${new URLSearchParams({ from, to })}` : `?days=${days}`;
}

/** Every day of a report, the first one first. */
export function daysOf({ from, days }) {
  return Array.from({ length: days }, (_, index) => daysBefore(from, -index));
}

/** What the server says about the two dates, beside their fields; anything else keeps its message alone. */
export function rangeErrors(problem) {
  const fields = { from: 'From', to: 'To' };
  if (problem.errors.length === 0) {
    return [{ message: problem.message }];
  }
  return problem.errors.map(({ pointer, message }) => (fields[pointer]
    ? { field: pointer, label: fields[pointer], message }
    : { message }));
}
