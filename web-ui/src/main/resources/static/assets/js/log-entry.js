import { html, nothing } from 'lit';
import { get, post } from './api.js';
import { dateOf } from './days.js';
import { emptyDraft, entryOf, fieldOfMeasure, fieldOfPointer, hasContent } from './entry-draft.js';
import { errorsOf, errorSummary } from './errors.js';
import { chipsField, numberField } from './fields.js';
import { Island } from './island.js';
import { noteField, ownFactorField, whenFields } from './log-fields.js';
import { shortlisted } from './shortlist.js';
import { PAIN_WORDS, sliderField } from './slider.js';
import './start-tracking.js';

const SCALE = '0-10';
const NOTHING_YET = 'Choose one thing at least: how strong the pain is, a sign, or something that made it worse or eased it.';

/** The form to log an entry. Everything is optional but one thing; without an account it starts tracking in place. */
class LogEntry extends Island {
  static properties = {
    ...Island.properties,
    catalogue: { state: true },
    draft: { state: true },
    needsAccount: { state: true },
    saved: { state: true },
  };

  connectedCallback() {
    super.connectedCallback();
    this.draft = emptyDraft(new Date());
    this.load();
  }

  async load() {
    try {
      this.catalogue = await get('/api/tracking/measures');
      this.errors = [];
    }
    catch (problem) {
      if (problem.status === 401) {
        this.needsAccount = true;
      }
      else {
        await this.showErrors(errorsOf(problem, () => undefined));
      }
    }
  }

  render() {
    if (this.saved) {
      return this.confirmation();
    }
    return html`${errorSummary(this.errors)}
      ${this.needsAccount
        ? html`<start-tracking go-on=${hasContent(this.draft) ? 'Save my entry' : 'Go on'} @account-ready=${this.accountReady}></start-tracking>
          <p ?hidden=${!this.catalogue}><button class="text-button" type="button" @click=${this.back}>Back to my entry</button></p>`
        : nothing}
      ${this.catalogue ? this.form() : this.waiting()}`;
  }

  waiting() {
    if (this.needsAccount) {
      return nothing;
    }
    return this.errors.length > 0
      ? html`<button class="button" type="button" @click=${this.load}>Try again</button>`
      : html`<p class="soft">One moment …</p>`;
  }

  form() {
    const { measures, places, signs, factors } = this.catalogue;
    const pain = measures.find((measure) => measure.code === 'pain');
    return html`<form novalidate @submit=${this.save} ?hidden=${this.needsAccount}>
      ${pain ? this.number(pain, PAIN_WORDS) : nothing}
      ${this.chips('places', 'Where is it?', places)}
      ${this.chips('signs', 'Any of these today?', signs)}
      ${this.draft.signs.length > 0 ? urgentCheck() : nothing}
      ${this.factors('worse', 'What made it worse?', factors)}
      ${this.factors('better', 'What eased it?', factors)}
      <details>
        <summary>More numbers</summary>
        ${measures.filter((measure) => measure !== pain).map((measure) => this.number(measure))}
      </details>
      ${noteField(this.draft.note, this.errors, (note) => this.change({ note }))}
      ${whenFields(this.draft, dateOf(new Date()), this.errors, (when) => this.change(when))}
      <div class="button-row">
        <button class="button" type="submit" aria-disabled=${this.busy}>Save</button>
      </div>
    </form>`;
  }

  chips(part, label, catalogue, after) {
    const { first, more } = shortlisted(part, catalogue.map(({ code, label: value }) => ({ value: code, label: value })));
    const own = this.draft[part].filter((value) => !catalogue.some((each) => each.code === value));
    return chipsField({
      id: part,
      label,
      optional: true,
      unmarked: true,
      errors: this.errors,
      choices: [...first, ...own.map((value) => ({ value, label: value }))],
      more,
      value: this.draft[part],
      change: (value) => this.change({ [part]: value }),
      after,
    });
  }

  factors(part, label, known) {
    return this.chips(part, label, known,
      ownFactorField(part, (value) => this.change({ [part]: [...new Set([...this.draft[part], value])] })));
  }

  number(measure, words) {
    const field = {
      ...measure,
      id: fieldOfMeasure(measure.code),
      optional: true,
      unmarked: true,
      errors: this.errors,
      value: this.draft.measures[measure.code],
      change: (value) => this.measure(measure.code, value),
    };
    return measure.unit === SCALE
      ? sliderField({ ...field, help: words ? undefined : measure.help, words })
      : numberField({ ...field, units: [{ unit: measure.unit, label: measure.unit }] });
  }

  measure(code, value) {
    this.change({ measures: { ...this.draft.measures, [code]: value } });
  }

  change(part) {
    this.draft = { ...this.draft, ...part };
  }

  save(event) {
    event?.preventDefault();
    return this.once(async () => {
      const { entry, errors } = entryOf(this.draft, this.catalogue.measures);
      if (errors.length > 0 || !hasContent(this.draft)) {
        await this.showErrors(errors.length > 0 ? errors : [{ field: 'pain', message: NOTHING_YET }]);
        return;
      }
      try {
        await post('/api/tracking/entries', entry);
        this.errors = [];
        this.saved = entry;
        await this.focusOn('#saved-title');
      }
      catch (problem) {
        await this.refused(problem);
      }
    });
  }

  async refused(problem) {
    if (problem.status === 401) {
      this.errors = [];
      this.needsAccount = true;
      await this.updateComplete;
      await this.querySelector('start-tracking').focusOn('#start-title');
    }
    else {
      await this.showErrors(errorsOf(problem, fieldOfPointer));
    }
  }

  async back() {
    this.needsAccount = false;
    await this.focusOn('#pain');
  }

  async accountReady() {
    this.needsAccount = false;
    if (!this.catalogue) {
      await this.load();
    }
    else if (hasContent(this.draft)) {
      await this.save();
    }
  }

  confirmation() {
    return html`<section class="saved" aria-labelledby="saved-title">
        <h2 id="saved-title" tabindex="-1">Saved</h2>
        <p>Your entry is on your dashboard.</p>
        <div class="button-row">
          <a class="button" href="/dashboard">See your dashboard</a>
          <button class="button button--quiet" type="button" @click=${this.another}>Log another</button>
        </div>
      </section>
      ${this.saved.signs ? urgentCheck() : nothing}`;
  }

  another() {
    this.saved = undefined;
    this.draft = emptyDraft(new Date());
  }
}

/** What was chosen may need checking now; the questions are the assistant's. */
function urgentCheck() {
  return html`<div class="urgent-check" role="status">
    <p><strong>This may need checking.</strong> A few questions tell you how soon.</p>
    <p><a class="button" href="/assistant">Check for urgent signs now</a></p>
  </div>`;
}

customElements.define('log-entry', LogEntry);
