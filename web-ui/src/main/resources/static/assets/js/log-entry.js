import { html, nothing } from 'lit';
import { get, post } from './api.js';
import { emptyDraft, entryOf, fieldOfMeasure, fieldOfPointer, hasContent, measuresIn } from './entry-draft.js';
import { errorsOf, errorSummary } from './errors.js';
import { Island } from './island.js';
import { logFields, urgentCheck } from './log-form.js';
import './start-tracking.js';

const NOTHING_YET = 'Choose one thing at least: a number, a sign, or something that made it worse or eased it.';

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
    this.query = new URLSearchParams(location.search);
    this.draft = emptyDraft(new Date());
    this.load();
  }

  async load() {
    try {
      this.catalogue = await get('/api/tracking/measures');
      this.errors = [];
      await this.fillIn();
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

  /** What a link brings along: ?weight=70 fills in, ?for=water goes to the field. */
  async fillIn() {
    this.change({ measures: { ...measuresIn(this.query, this.catalogue.measures), ...this.draft.measures } });
    const wanted = this.catalogue.measures.find((measure) => measure.code === this.query.get('for'));
    if (wanted) {
      await this.focusOn(`#${fieldOfMeasure(wanted.code)}`);
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
    return html`<form novalidate @submit=${this.save} ?hidden=${this.needsAccount}>
      ${logFields({ catalogue: this.catalogue, draft: this.draft, errors: this.errors, open: this.query.size > 0, change: (part) => this.change(part) })}
      <div class="button-row">
        <button class="button" type="submit" aria-disabled=${this.busy}>Save</button>
      </div>
    </form>`;
  }

  change(part) {
    this.draft = { ...this.draft, ...part };
  }

  save(event) {
    event?.preventDefault();
    return this.once(async () => {
      const { entry, errors } = entryOf(this.draft, this.catalogue.measures);
      if (errors.length > 0 || !hasContent(this.draft)) {
        await this.showErrors(errors.length > 0 ? errors : [{ field: 'pain', label: 'Nothing yet', message: NOTHING_YET }]);
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
      await this.showErrors(errorsOf(problem, (pointer) => fieldOfPointer(pointer, this.catalogue.measures)));
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

  async another() {
    this.saved = undefined;
    this.draft = emptyDraft(new Date());
    await this.focusOn('#pain');
  }
}

customElements.define('log-entry', LogEntry);
