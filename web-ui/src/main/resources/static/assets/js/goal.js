import { number } from './format.js';

/** What a goal says: "1.6 litres a day", "150 to 300 minutes a week". */
export function goalWords({ low, high, unit, period }) {
  const amount = high === undefined || high === low ? number(low, 3) : `${number(low, 3)} to ${number(high, 3)}`;
  return `${amount} ${unit} a ${period}`;
}

/** Where the current day or week stands, in words; nothing logged is not nothing done. */
export function progressWords({ value, low, high, unit, period, state }) {
  const when = period === 'day' ? 'today' : 'this week';
  if (value === null) {
    return `Nothing logged ${when} yet.`;
  }
  const amount = `${number(value, 2)} ${unit} ${when}`;
  switch (state) {
    case 'REACHED':
      return `${amount}: reached.`;
    case 'ABOVE':
      return `${amount}: above ${number(high, 3)}.`;
    default:
      return `${amount}, ${number(low - value, 2)} to go.`;
  }
}

/** How it went before; only days or weeks with an entry count. */
export function historyWords({ reached, counted, period }) {
  if (counted === 0) {
    return '';
  }
  const [preposition, unit] = period === 'week' ? ['in', 'week'] : ['on', 'day'];
  return `Before that: reached ${preposition} ${reached} of ${counted} ${unit}${counted === 1 ? '' : 's'} with an entry.`;
}
