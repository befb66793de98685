/** Local dates ("2026-11-23"), times ("08:05") and offsets ("+01:00") of the person's own clock. */
const two = (value) => String(value).padStart(2, '0');

export function dateOf(moment) {
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

export function timeOf(moment) {
  return `${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

export function daysBefore(day, days) {
  const moment = new Date(`${day}T00:00Z`);
  moment.setUTCDate(moment.getUTCDate() - days);
  return moment.toISOString().slice(0, 10);
}

/** Date and time with the offset that the person's clock had then, summer time included; undefined if they are no date. */
export function withOffset(date, time) {
  const moment = new Date(`${date}T${time}`);
  if (Number.isNaN(moment.getTime())) {
    return undefined;
  }
  const minutes = -moment.getTimezoneOffset();
  const size = Math.abs(minutes);
  return `${date}T${time}:00${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

export function timeZone() {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

const WEEK = 7;

/** Days in a row as weeks from Monday to Sunday, with undefined where there is no day. */
export function weeksOf(days) {
  const before = (new Date(`${days[0]}T00:00Z`).getUTCDay() + WEEK - 1) % WEEK;
  const cells = [...Array(before).fill(undefined), ...days];
  while (cells.length % WEEK !== 0) {
    cells.push(undefined);
  }
  return Array.from({ length: cells.length / WEEK }, (_, week) => cells.slice(week * WEEK, (week + 1) * WEEK));
}
