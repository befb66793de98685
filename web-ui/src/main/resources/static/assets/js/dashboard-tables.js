import { html, nothing } from 'lit';
import { mean as meanOf, number, shortDay } from './format.js';

/** The numbers of the pain chart, latest day first; a day without an entry says so. */
export function painTable(series, days) {
  const rows = days.map((day, index) => ({ day, value: series.values[index], mean: series.mean7[index] })).reverse();
  return html`<details open>
    <summary>The numbers as a table</summary>
    <div class="table-frame table-frame--tall" tabindex="0" role="region" aria-label="Pain by day, as a table">
      <table id="pain-table">
        <caption class="visually-hidden">Pain by day and its 7-day mean, from ${series.min} to ${series.max}</caption>
        <thead><tr><th scope="col">Day</th><th scope="col" class="number">Pain</th><th scope="col" class="number">7-day mean</th></tr></thead>
        <tbody>${rows.map(({ day, value, mean }) => html`<tr>
          <th scope="row">${shortDay(day)}</th>
          <td class="number">${value === null ? html`<span class="soft">no entry</span>` : number(value)}</td>
          <td class="number">${mean === null ? html`<span class="soft">none</span>` : meanOf(mean)}</td>
        </tr>`)}</tbody>
      </table>
    </div>
  </details>`;
}

/** Every other measure with data: on how many days, its mean, its range, the latest. */
export function otherMeasures(allSeries) {
  if (allSeries.length === 0) {
    return nothing;
  }
  return html`<section aria-labelledby="measures-title">
    <h2 id="measures-title">Your other numbers</h2>
    <div class="table-frame" tabindex="0" role="region" aria-label="Your other numbers, as a table">
      <table>
        <thead><tr><th scope="col">What</th><th scope="col" class="number">Days</th><th scope="col" class="number">Mean</th>
          <th scope="col" class="number">Lowest to highest</th></tr></thead>
        <tbody>${allSeries.map((series) => measureRow(series))}</tbody>
      </table>
    </div>
  </section>`;
}

function measureRow({ label, unit, values }) {
  const logged = values.filter((value) => value !== null);
  const [low, high] = [Math.min(...logged), Math.max(...logged)];
  const mean = logged.reduce((sum, value) => sum + value, 0) / logged.length;
  return html`<tr>
    <th scope="row">${label}${unit !== label.toLowerCase() ? html` <span class="soft">(${unit})</span>` : nothing}</th>
    <td class="number">${logged.length}</td>
    <td class="number">${meanOf(mean)}</td>
    <td class="number">${low === high ? number(low) : `${number(low)} to ${number(high)}`}</td>
  </tr>`;
}

/** Where it was, which signs, what made it worse and what eased it, each with its number of entries. */
export function countLists(dashboard, catalogue) {
  const lists = [
    ['What made it worse', dashboard.worse],
    ['What eased it', dashboard.better],
    ['Where it was', dashboard.places, catalogue.places],
    ['Signs you reported', dashboard.signs, catalogue.signs],
  ].filter(([, counts]) => counts?.length > 0);
  return lists.length === 0 ? nothing : html`<section aria-labelledby="counts-title">
    <h2 id="counts-title">What you noted with it</h2>
    <p class="soft">How often you noted each. It doesn’t say that one causes the other.</p>
    <div class="counts">${lists.map(([title, counts, known]) => html`<div>
      <h3>${title}</h3>
      <ul>${counts.map(({ code, label, count }) => html`<li>${label ?? labelOf(code, known)}
        <span class="soft">${count === 1 ? 'once' : `${count} times`}</span></li>`)}</ul>
    </div>`)}</div>
  </section>`;
}

export function labelOf(code, known = []) {
  return known.find((each) => each.code === code)?.label ?? code;
}
