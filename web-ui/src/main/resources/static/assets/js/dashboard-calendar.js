import { html, nothing } from 'lit';
import { weeksOf } from './days.js';
import { axisDay, longDay, shortDay } from './format.js';

/** Which days have an entry, week by week; a day without one is simply empty. */
export function calendar({ days, logged, flares }) {
  const marks = new Map(days.map((day) => [day, markOf(day, logged, flares)]));
  return html`<section aria-labelledby="calendar-title">
    <h2 id="calendar-title">Days with an entry</h2>
    <div class="table-frame" tabindex="0" role="region" aria-label="Days with an entry, as a calendar">
      <table class="calendar">
        <thead><tr>${weekdays().map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
        <tbody>${weeksOf(days).map((week) => html`<tr>${week.map((day) => (day ? dayCell(day, marks.get(day)) : html`<td></td>`))}</tr>`)}</tbody>
      </table>
    </div>
    <p class="soft">● an entry${flares.length > 0 ? ', ▲ marked as a flare' : ''}</p>
    ${flares.length > 0 ? html`<p>${flares.length === 1 ? 'One flare: ' : `${flares.length} flares: `}${flares.map(flareWords).join('; ')}.</p>` : nothing}
  </section>`;
}

function dayCell(day, mark) {
  return html`<td class=${mark ? `calendar__day calendar__day--${mark}` : 'calendar__day'}>
    <span aria-hidden="true">${Number(day.slice(8))}<br>${{ flare: '▲', logged: '●' }[mark] ?? '\u00a0'}</span>
    <span class="visually-hidden">${longDay(day)}: ${{ flare: 'a flare', logged: 'an entry' }[mark] ?? 'no entry'}</span>
  </td>`;
}

function markOf(day, logged, flares) {
  if (flares.some(({ from, to }) => from <= day && day <= to)) {
    return 'flare';
  }
  return logged.includes(day) ? 'logged' : undefined;
}

export function flareWords({ from, to }) {
  return from === to ? axisDay(from) : `${axisDay(from)} to ${axisDay(to)}`;
}

/** "Mon" to "Sun" in the language of the page. */
function weekdays() {
  return Array.from({ length: 7 }, (_, index) => shortDay(`2024-01-0${index + 1}`).split(/[ ,]/)[0]);
}
