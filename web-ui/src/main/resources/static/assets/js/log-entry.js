import { html, nothing } from 'lit';
import { get, getTagged, post, put } from './api.js';
import { daysBefore } from './days.js';
import { draftOf, emptyDraft, entryOf, fieldOfMeasure, fieldOfPointer, hasContent, measuresIn, sameAs } from './entry-draft.js';
import { errorsOf, errorSummary } from './errors.js';
import { Island } from './island.js';
import { logFields } from './log-form.js';
import { olderThan, stillThere } from './still-there.js';
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
    stillThere: { state: true },
    message: { state: true },
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
      await this.open(this.query.get('entry'));
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

  /** An entry to be corrected: ?entry=5f0c7a9e-… */
  async open(id) {
    if (id) {
      const { body, tag } = await getTagged(pathOf(id));
      this.draft = draftOf(body);
      this.tag = tag;
    }
  }

  /** What was logged last on the day before, if anything was. */
  copyYesterday() {
    return this.once(async () => {
      const day = daysBefore(this.draft.date, 1);
      try {
        const { entries } = await get(`/api/tracking/entries?from=${day}&to=${day}&size=500`);
        this.message = entries.length > 0
          ? 'Filled in as yesterday. Change what is different. Signs, a flare and the note are left empty.'
          : 'There is no entry of the day before.';
        if (entries.length > 0) {
          this.change(sameAs(entries.at(-1), this.draft));
        }
      }
      catch (problem) {
        await this.refused(problem);
      }
    });
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
      ${this.tag
        ? html`<p>You are changing an entry that is saved already.</p>`
        : html`<p><button class="button button--quiet" type="button" aria-disabled=${this.busy} @click=${this.copyYesterday}>Same as yesterday</button></p>`}
      <p role="status" class="status">${this.message ?? ''}</p>
      ${logFields({ catalogue: this.catalogue, draft: this.draft, errors: this.errors, open: this.query.size > 0 || this.tag !== undefined, change: (part) => this.change(part) })}
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
        await this.send(entry);
        this.errors = [];
        this.saved = entry;
        await this.focusOn('#saved-title');
      }
      catch (problem) {
        await this.refused(problem);
      }
    });
  }

  /** A correction is only taken when the entry is still as it was read. */
  send(entry) {
    return this.tag
      ? put(pathOf(entry.id), entry, { 'If-Match': this.tag })
      : post('/api/tracking/entries', entry);
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
      ${this.saved.signs ? this.checkSigns() : nothing}`;
  }

  /** Signs of long ago may be gone: asks first. */
  checkSigns() {
    return olderThan(this.saved.at, 14, new Date()) && this.stillThere !== true
      ? stillThere(this.saved, this.catalogue, this.stillThere, (answer) => { this.stillThere = answer; })
      : html`<sign-check></sign-check>`;
  }

  async another() {
    this.saved = undefined;
    this.tag = undefined;
    this.stillThere = undefined;
    this.message = '';
    this.draft = emptyDraft(new Date());
    await this.focusOn('#pain');
  }
}

function pathOf(id) {
  return `/api/tracking/entries/${encodeURIComponent(id)}`;
}

customElements.define('log-entry', LogEntry);
