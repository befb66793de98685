import { html, nothing } from 'lit';
import { get, put, remove } from './api.js';
import { dateOf, daysBefore, timeZone } from './days.js';
import { entryList } from './entry-list.js';
import { errorsOf, errorSummary } from './errors.js';
import { Island } from './island.js';
import './pain-chart.js';
import { alertList } from './dashboard-alerts.js';
import { bodyCounts } from './body-map.js';
import { calendar } from './dashboard-calendar.js';
import { changeWords } from './dashboard-change.js';
import { goalList } from './dashboard-goals.js';
import { flarePlan, workPlan } from './dashboard-plans.js';
import { questionnaireSection } from './dashboard-questionnaires.js';
import { countLists, otherMeasures, painTable } from './dashboard-tables.js';
import './start-tracking.js';

const RANGES = [7, 28, 90];
const PAGE_SIZE = 500;
const SHOWN_AT_ONCE = 20;

/** What was logged in the last days: pain as a chart and a table, the other measures, what goes with them, the entries. */
class TrackingDashboard extends Island {
  static properties = {
    ...Island.properties,
    days: { state: true },
    dashboard: { state: true },
    catalogue: { state: true },
    entries: { state: true },
    shown: { state: true },
    asked: { state: true },
    needsAccount: { state: true },
    message: { state: true },
  };

  constructor() {
    super();
    const asked = Number(new URLSearchParams(location.search).get('days'));
    this.days = RANGES.includes(asked) ? asked : 28;
    this.entries = [];
    this.shown = SHOWN_AT_ONCE;
    this.message = '';
  }

  connectedCallback() {
    super.connectedCallback();
    this.load();
  }

  async load() {
    const to = dateOf(new Date());
    const { days } = this;
    const range = `from=${daysBefore(to, days - 1)}&to=${to}`;
    try {
      const [dashboard, catalogue, entries] = await Promise.all([
        get(`/api/tracking/dashboard?${range}&zone=${encodeURIComponent(timeZone())}`),
        get('/api/tracking/measures'),
        allEntries(range),
      ]);
      if (days !== this.days) {
        return;
      }
      this.catalogue = catalogue;
      this.dashboard = dashboard;
      this.entries = entries;
      this.errors = [];
    }
    catch (problem) {
      if (problem.status === 401) {
        this.needsAccount = true;
      }
      else {
        await this.showErrors(errorsOf(problem));
      }
    }
  }

  render() {
    if (this.needsAccount) {
      return html`<p>Nobody is signed in here, so there is nothing to show yet.</p>
        <start-tracking go-on="See the dashboard" @account-ready=${this.accountReady}></start-tracking>`;
    }
    return html`${errorSummary(this.errors)}
      ${this.errors.length > 0 ? html`<p><button class="button" type="button" @click=${this.load}>Try again</button></p>` : nothing}
      <p role="status" class="status">${this.message}</p>
      ${this.dashboard ? this.body() : this.errors.length > 0 ? nothing : html`<p class="soft">One moment …</p>`}`;
  }

  body() {
    const pain = this.dashboard.series.find((series) => series.measure === 'pain');
    return html`${this.rangePicker()}
      ${alertList(this.dashboard.alerts, (alert, answer) => this.reply(alert, answer))}
      ${flarePlan(this.dashboard.plans)}
      ${goalList(this.dashboard.goals, (goal) => this.removeGoal(goal))}
      ${workPlan(this.dashboard.plans)}
      ${questionnaireSection(this.dashboard.questionnaires)}
      ${this.dashboard.loggedDays === 0 ? this.empty() : html`
        ${pain ? this.pain(pain) : nothing}
        ${calendar(this.dashboard)}
        ${otherMeasures(this.dashboard.series.filter((series) => series !== pain))}
        ${countLists(this.dashboard, this.catalogue)}
        ${this.dashboard.places.length > 0 ? bodyCounts(this.catalogue.places, this.dashboard.places) : nothing}
        ${entryList({
          entries: this.entries.slice(0, this.shown),
          catalogue: this.catalogue,
          asked: this.asked,
          ask: (id) => this.ask(id),
          erase: (entry) => this.erase(entry),
          more: this.shown < this.entries.length && (() => { this.shown += SHOWN_AT_ONCE; }),
        })}`}`;
  }

  rangePicker() {
    return html`<div class="dashboard-bar">
      <fieldset class="segments">
        <legend class="visually-hidden">Days to show</legend>
        ${RANGES.map((days) => html`<label>
          <input type="radio" name="days" value=${days} .checked=${days === this.days} @change=${() => this.show(days)}>
          <span>${days} days</span>
        </label>`)}
      </fieldset>
      <a class="button" href="/log">Log today</a>
      <a class="button button--quiet" href="/report?days=${this.days}">Report for a visit</a>
    </div>`;
  }

  empty() {
    return html`<section class="empty" aria-labelledby="empty-title">
      <h2 id="empty-title" tabindex="-1">Nothing logged in these ${this.days} days</h2>
      <p>As soon as you log something, you see it here. One tap is enough, and days without an entry are fine.</p>
    </section>`;
  }

  pain(series) {
    return html`<section aria-labelledby="pain-title">
      <h2 id="pain-title">Your pain in the last ${this.days} days</h2>
      <p>${this.dashboard.loggedDays === 1 ? 'One day has an entry.' : `${this.dashboard.loggedDays} days have an entry.`}
        Days without one stay empty.</p>
      ${changeWords(series)}
      <pain-chart .series=${series} .dates=${this.dashboard.days}></pain-chart>
      ${painTable(series, this.dashboard.days)}
    </section>`;
  }

  show(days) {
    this.days = days;
    history.replaceState(null, '', `?days=${days}`);
    this.load();
  }

  async ask(id) {
    this.asked = id;
    await this.focusOn(id ? '.confirm button' : '#entries-title');
  }

  erase(entry) {
    return this.once(async () => {
      try {
        await remove(`/api/tracking/entries/${encodeURIComponent(entry.id)}`);
        this.asked = undefined;
        this.message = 'The entry is deleted.';
        await this.load();
        await this.focusOn('#entries-title, #empty-title');
      }
      catch (problem) {
        await this.showErrors(errorsOf(problem));
      }
    });
  }

  reply({ kind }, answer) {
    return this.once(async () => {
      try {
        await put(`/api/tracking/alerts/${kind}`, { answer, on: dateOf(new Date()) });
        this.message = answer === 'seen' ? 'It stays away for 14 days.' : 'It stays away for 12 weeks.';
        await this.load();
        await this.focusOn('.segments input:checked');
      }
      catch (problem) {
        await this.showErrors(errorsOf(problem));
      }
    });
  }

  removeGoal(goal) {
    return this.once(async () => {
      try {
        await remove(`/api/tracking/goals/${encodeURIComponent(goal.measure)}`);
        this.message = 'The goal is removed. What you logged stays.';
        await this.load();
        await this.focusOn('#goals-title, .segments input:checked');
      }
      catch (problem) {
        await this.showErrors(errorsOf(problem));
      }
    });
  }

  async accountReady() {
    this.needsAccount = false;
    await this.load();
  }
}

/** The list runs from the earliest entry to the latest, so its end is only known when all of it is here. */
async function allEntries(range) {
  const entries = [];
  let cursor = '';
  do {
    const page = await get(`/api/tracking/entries?${range}&size=${PAGE_SIZE}${cursor}`);
    entries.push(...page.entries);
    cursor = page.next && `&cursor=${encodeURIComponent(page.next)}`;
  } while (cursor);
  return entries.reverse();
}

customElements.define('tracking-dashboard', TrackingDashboard);
