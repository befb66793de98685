import { html, nothing } from 'lit';
import { get, post } from './api.js';
import { timeZone } from './days.js';
import { errorsOf, errorSummary } from './errors.js';
import { Island } from './island.js';
import { whenFields } from './log-fields.js';
import { emptyDraft, fieldOf, fieldOfPointer, hasContent, responseOf, shownQuestions } from './questionnaire-draft.js';
import { questionField } from './questionnaire-fields.js';
import { questionnaireResult } from './questionnaire-result.js';
import './start-tracking.js';

/** The form of any questionnaire, built from its document alone, and what the answers come to. */
class QuestionnaireForm extends Island {
  static properties = {
    ...Island.properties,
    form: { state: true },
    draft: { state: true },
    saved: { state: true },
    progress: { state: true },
    needsAccount: { state: true },
    missing: { state: true },
  };

  connectedCallback() {
    super.connectedCallback();
    this.address = `/api/tracking/questionnaires/${location.pathname.split('/').pop()}`;
    this.load();
  }

  async load() {
    try {
      const form = await get(this.address);
      this.draft = emptyDraft(form, new Date(), form.questions.some((each) => each.own) && await lastResponse(this.address));
      this.form = form;
      this.errors = [];
      document.querySelector('h1').textContent = form.title;
      document.title = `${form.title} · MoveAgain`;
    }
    catch (problem) {
      this.missing = problem.status === 404;
      await this.showErrors(this.missing ? [] : errorsOf(problem));
    }
  }

  render() {
    if (this.missing) {
      return html`<p>There is no questionnaire at this address.</p>`;
    }
    if (this.saved) {
      return questionnaireResult(this.form, this.saved, this.progress, () => this.again());
    }
    return html`${errorSummary(this.errors)}
      ${this.needsAccount
        ? html`<start-tracking go-on="Save my answers" @account-ready=${this.accountReady}></start-tracking>
          <p><button class="text-button" type="button" @click=${this.back}>Back to my answers</button></p>`
        : nothing}
      ${this.form ? this.questions() : this.waiting()}`;
  }

  waiting() {
    return this.errors.length > 0
      ? html`<button class="button" type="button" @click=${this.load}>Try again</button>`
      : html`<p class="soft">One moment …</p>`;
  }

  questions() {
    const shown = shownQuestions(this.form, this.draft);
    return html`<form novalidate @submit=${this.save} ?hidden=${this.needsAccount}>
      <p class="lead">${this.form.summary}</p>
      <p class="soft">Leave out what you like. ${this.form.needed > 1 ? `A score needs ${this.form.needed} answers.` : nothing}</p>
      <div lang=${this.form.language}>
        ${shown.map((question) => questionField(question, this.draft.answers, this.errors,
          (answers) => this.change({ answers: { ...this.draft.answers, ...answers } })))}
      </div>
      ${shown.length < this.form.questions.length
        ? html`<p><button class="button button--quiet" type="button" @click=${this.more}>Add one more</button></p>`
        : nothing}
      ${whenFields(this.draft, this.errors, (part) => this.change({ ...part, seconds: undefined }))}
      <div class="button-row"><button class="button" type="submit" aria-disabled=${this.busy}>Save</button></div>
      <p class="soft">${this.form.origin}</p>
    </form>`;
  }

  change(part) {
    this.draft = { ...this.draft, ...part };
  }

  async more() {
    this.change({ shown: this.draft.shown + 1 });
    await this.focusOn(`#${CSS.escape(fieldOf(shownQuestions(this.form, this.draft).at(-1).own.linkId))}`);
  }

  save(event) {
    event?.preventDefault();
    return this.once(async () => {
      const { response, errors } = responseOf(this.form, this.draft);
      if (!hasContent(this.form, this.draft)) {
        errors.unshift({ field: this.firstField(), label: 'Nothing yet', message: 'Answer one question at least.' });
      }
      if (errors.length > 0) {
        await this.showErrors(errors);
        return;
      }
      try {
        const saved = await post(this.address, response);
        this.progress = await progressOf(this.form.id);
        this.errors = [];
        this.saved = saved;
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
      await this.showErrors(errorsOf(problem, (pointer) => fieldOfPointer(pointer, this.form)));
    }
  }

  firstField() {
    const [first] = this.form.questions;
    return fieldOf(first.own?.linkId ?? first.linkId);
  }

  async back() {
    this.needsAccount = false;
    await this.focusOn('form input');
  }

  async accountReady() {
    this.needsAccount = false;
    await this.save();
  }

  async again() {
    this.draft = emptyDraft(this.form, new Date(), this.saved);
    this.saved = undefined;
    await this.focusOn('form input');
  }
}

/** What was answered last, so that own activities need not be named again; nothing without an account. */
async function lastResponse(address) {
  try {
    return (await get(`${address}/responses?size=1`)).responses[0];
  }
  catch {
    return undefined;
  }
}

/** Saved is saved: when the comparison can't be read just now, it is left out. */
async function progressOf(id) {
  try {
    const { questionnaires } = await get(`/api/tracking/questionnaires?zone=${encodeURIComponent(timeZone())}`);
    return questionnaires.find((each) => each.id === id)?.progress;
  }
  catch {
    return undefined;
  }
}

customElements.define('questionnaire-form', QuestionnaireForm);
