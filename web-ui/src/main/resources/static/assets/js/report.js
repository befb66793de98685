import { html, nothing } from 'lit';
import { get } from './api.js';
import { timeZone } from './days.js';
import { errorSummary } from './errors.js';
import { textField } from './fields.js';
import { Island } from './island.js';
import { addressOf, lastDays, rangeErrors, rangeOf, RANGES } from './report-range.js';
import { reportView } from './report-view.js';
import './start-tracking.js';

/** The report of a range of days: to read, to print, to take along as a PDF. */
class SymptomReport extends Island {
  static properties = {
    ...Island.properties,
    range: { state: true },
    own: { state: true },
    notes: { state: true },
    report: { state: true },
    needsAccount: { state: true },
  };

  constructor() {
    super();
    this.range = rangeOf(location.search);
    this.own = this.range.days === undefined;
    this.notes = false;
  }

  connectedCallback() {
    super.connectedCallback();
    this.load();
  }

  query() {
    const { from, to } = this.range;
    return new URLSearchParams({ from, to, zone: timeZone(), ...(this.notes && { notes: true }) });
  }

  /** Answers whether the report of this range is here. */
  async load() {
    const asked = `${this.query()}`;
    try {
      const report = await get(`/api/tracking/report?${asked}`);
      if (asked !== `${this.query()}`) {
        return false;
      }
      this.report = report;
      this.errors = [];
      return true;
    }
    catch (problem) {
      if (problem.status === 401) {
        this.needsAccount = true;
      }
      else {
        this.report = undefined;
        await this.showErrors(rangeErrors(problem));
      }
      return false;
    }
  }

  render() {
    if (this.needsAccount) {
      return html`<p>Nobody is signed in here, so there is nothing to report yet.</p>
        <start-tracking go-on="See the report" @account-ready=${this.accountReady}></start-tracking>`;
    }
    return html`${errorSummary(this.errors)}${this.picker()}
      ${this.report ? html`${this.takeAlong()}${reportView(this.report)}` : this.errors.length > 0 ? nothing : html`<p class="soft">One moment …</p>`}`;
  }

  picker() {
    return html`<form class="report-picker" novalidate @submit=${this.showOwn}>
      <fieldset class="segments">
        <legend class="visually-hidden">Days to report</legend>
        ${RANGES.map((days) => html`<label>
          <input type="radio" name="days" value=${days} .checked=${!this.own && days === this.range.days} @change=${() => this.show(days)}>
          <span>${days} days</span>
        </label>`)}
        <label>
          <input type="radio" name="days" value="own" .checked=${this.own} @change=${() => { this.own = true; }}>
          <span>Own dates</span>
        </label>
      </fieldset>
      ${this.own ? html`<div class="report-picker__dates">
        ${this.date('from', 'From')}${this.date('to', 'To')}
        <button class="button" type="submit">Show</button>
      </div>` : nothing}
      <label class="choice">
        <input type="checkbox" .checked=${this.notes} @change=${this.toggleNotes}>
        <span>With my notes</span>
      </label>
    </form>`;
  }

  date(id, label) {
    const change = (value) => { this.range = { ...this.range, days: undefined, [id]: value }; };
    return textField({ id, label, type: 'date', value: this.range[id], change, errors: this.errors });
  }

  takeAlong() {
    const pdf = `/api/tracking/report.pdf?${this.query()}`;
    return html`<p class="button-row">
      <button class="button" type="button" @click=${() => globalThis.print()}>Print</button>
      <a class="button button--quiet" href=${pdf} download>PDF, A4</a>
      <a class="button button--quiet" href="${pdf}&paper=letter" download>PDF, US Letter</a>
    </p>`;
  }

  async show(days) {
    this.own = false;
    this.range = lastDays(days);
    await this.load();
    history.replaceState(null, '', addressOf(this.range));
  }

  async showOwn(event) {
    event.preventDefault();
    if (this.own && await this.load()) {
      history.replaceState(null, '', addressOf(this.range));
      await this.focusOn('#report-title');
    }
  }

  toggleNotes(event) {
    this.notes = event.target.checked;
    this.load();
  }

  async accountReady() {
    this.needsAccount = false;
    await this.load();
    await this.focusOn('#report-title');
  }
}

customElements.define('symptom-report', SymptomReport);
