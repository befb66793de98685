import { html, nothing } from 'lit';
import { painTable } from './dashboard-tables.js';
import { fullDay, mean, number } from './format.js';
import { goalWords } from './goal.js';
import { painFigure } from './report-chart.js';
import { daysOf } from './report-range.js';
import { daysWords, differenceWords, reachedWords, scoredWords, spanWords, timesWords, windowWords } from './report-words.js';

/* On paper nothing is longer than this, so that all of it stays one page. */
const ITEMS_ON_PAPER = 3;
const ROWS_ON_PAPER = 9;

/** The report as it is read by somebody who has a minute. */
export function reportView(report) {
  return html`<article class="report" aria-labelledby="report-title">
    <h2 id="report-title" tabindex="-1">${fullDay(report.from)} to ${fullDay(report.to)}</h2>
    <p class="report__head">${report.statement} Made on ${fullDay(report.made)}. Entries on ${report.loggedDays} of
      ${report.days} days.</p>
    ${pain(report)}
    ${concerns(report.concerns)}
    ${measures(report.measures)}
    ${questionnaires(report.questionnaires)}
    <div class="report__lists">
      ${list('Flares', report.flares, spanWords)}
      ${list('Where it was', report.places, ({ label, count }) => html`${label} <span class="soft">${timesWords(count)}</span>`)}
      ${list('Warning signs', report.signs, dated)}
      ${list('Worse with, as the person says', report.worse, counted)}
      ${list('Better with, as the person says', report.better, counted)}
      ${list('Medicines, in the person’s words', report.medicines, dated)}
      ${list('Goals', report.goals, (goal) => html`${goal.label}: ${goalWords(goal)} <span class="soft">${reachedWords(goal)}</span>`)}
      ${report.notes ? list('Notes', report.notes, ({ day, text }) => `${fullDay(day)}: ${text}`) : nothing}
    </div>
  </article>`;
}

function pain({ pain: series, week, month, ...report }) {
  return html`<section aria-labelledby="report-pain">
    <h3 id="report-pain">Pain, 0 to 10</h3>
    <p>${windowWords(week)}. ${windowWords(month)}.
      ${series?.change ? differenceWords(series.change) : 'There are too few days to compare with the first seven.'}</p>
    ${series ? html`${painFigure(series, daysOf(report))}<div class="report__table">${painTable(series, daysOf(report))}</div>` : nothing}
  </section>`;
}

function concerns(found) {
  return found.length === 0 ? nothing : html`<section aria-labelledby="report-concerns">
    <h3 id="report-concerns">What the rules of MoveAgain point at</h3>
    ${found.map(({ title, reasons }) => html`<p><strong>${title}:</strong> ${reasons.join(' ')}</p>`)}
  </section>`;
}

function questionnaires(answered) {
  return answered.length === 0 ? nothing : html`<section aria-labelledby="report-questionnaires">
    <h3 id="report-questionnaires">Questionnaires</h3>
    ${answered.map((progress) => html`<p><strong>${progress.title}:</strong> ${scoredWords(progress)}</p>`)}
  </section>`;
}

function measures(lines) {
  return lines.length === 0 ? nothing : html`<section aria-labelledby="report-measures">
    <h3 id="report-measures">Other numbers</h3>
    <div class="table-frame" tabindex="0" role="region" aria-label="Other numbers, as a table">
      <table class="report__measures">
        <thead><tr><th scope="col">What</th><th scope="col" class="number">Days</th><th scope="col" class="number">Mean</th>
          <th scope="col" class="number">Lowest to highest</th><th scope="col">Since the first 7 days</th></tr></thead>
        <tbody>${lines.map((line, index) => html`<tr class=${index < ROWS_ON_PAPER ? '' : 'report__rest'}>
          <th scope="row">${line.label} <span class="soft">(${line.unit})</span></th>
          <td class="number">${line.days}</td>
          <td class="number">${mean(line.mean)}</td>
          <td class="number">${line.low === line.high ? number(line.low, 2) : `${number(line.low, 2)} to ${number(line.high, 2)}`}</td>
          <td>${line.change ? differenceWords(line.change) : html`<span class="soft">too few days</span>`}</td>
        </tr>`)}</tbody>
      </table>
    </div>
    ${lines.length > ROWS_ON_PAPER ? html`<p class="report__more" aria-hidden="true">and ${lines.length - ROWS_ON_PAPER} more</p>` : nothing}
  </section>`;
}

function list(title, items, words) {
  const rest = items.length - ITEMS_ON_PAPER;
  return html`<section>
    <h3>${title}</h3>
    ${items.length === 0 ? html`<p class="soft">Nothing noted</p>` : html`<ul>
      ${items.map((item, index) => html`<li class=${index < ITEMS_ON_PAPER ? '' : 'report__rest'}>${words(item)}</li>`)}
      ${rest > 0 ? html`<li class="report__more" aria-hidden="true">and ${rest} more</li>` : nothing}
    </ul>`}
  </section>`;
}

function counted({ label, count }) {
  return html`${label} <span class="soft">${timesWords(count)}</span>`;
}

function dated({ label, days }) {
  return html`${label} <span class="soft">${daysWords(days)}</span>`;
}
