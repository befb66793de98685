/** Numbers and dates in the language of the page. */
const pageLanguage = globalThis.document?.documentElement.lang || 'en';

/* "en-GB" of the browser is a better English than plain "en", which writes dates the American way. */
export const language = (globalThis.navigator?.languages ?? []).find((each) => each.split('-')[0] === pageLanguage.split('-')[0]) ?? pageLanguage;

export function number(value, digits = 1) {
  return new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value);
}

/** A mean with one digit, so that a column of them reads well; without any from a hundred on. */
export function mean(value) {
  const digits = Math.abs(value) < 100 ? 1 : 0;
  return new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
}

/** "2026-11-23" as "Mon, 23 Nov". */
export function shortDay(day) {
  return dayFormat({ weekday: 'short', day: 'numeric', month: 'short' }, day);
}

/** "2026-11-23" as "Monday, 23 November 2026". */
export function longDay(day) {
  return dayFormat({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }, day);
}

/** "2026-11-23" as "23 Nov 2026". */
export function fullDay(day) {
  return dayFormat({ day: 'numeric', month: 'short', year: 'numeric' }, day);
}

/** "2026-11-23" as "23 Nov", for an axis. */
export function axisDay(day) {
  return dayFormat({ day: 'numeric', month: 'short' }, day);
}

/** The time on the clock of the person when it happened, wherever the entry is read. */
export function clock(dateTime) {
  return new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' })
    .format(new Date(`${dateTime.slice(0, 16)}Z`));
}

function dayFormat(options, day) {
  return new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00Z`));
}
