import { html, nothing } from 'lit';
import { get, post } from './api.js';
import { errorsOf, errorSummary } from './errors.js';
import { choiceField } from './fields.js';
import { Island } from './island.js';
import { reasonList, tierPanel } from './triage-view.js';

const ANSWERS = [{ value: 'yes', label: 'Yes' }, { value: 'no', label: 'No' }, { value: 'unsure', label: 'Not sure' }];

/** A sign was noted: asks the most urgent questions at once, in place. The answers are not kept. */
class SignCheck extends Island {
  static properties = {
    ...Island.properties,
    questions: { attribute: false },
    answers: { state: true },
    result: { state: true },
  };

  constructor() {
    super();
    this.answers = {};
  }

  async connectedCallback() {
    super.connectedCallback();
    if (!this.questions) {
      try {
        this.questions = (await get('/api/tracking/alerts/questions')).questions;
      }
      catch {
        this.questions = [];
      }
    }
  }

  render() {
    return html`<div class="urgent-check">
      <p role="status"><strong>This may need checking.</strong> ${this.questions?.length > 0 ? 'Please answer these now.' : 'A few questions tell you how soon.'}</p>
      ${errorSummary(this.errors)}
      ${(this.questions ?? []).map((question) => choiceField({
        id: `check-${question.rule}`,
        label: question.question,
        optional: true,
        unmarked: true,
        row: true,
        errors: this.errors,
        choices: ANSWERS,
        value: this.answers[question.rule],
        change: (answer) => this.answer(question.rule, answer),
      }))}
      ${this.result ? this.outcome() : nothing}
      <p><a href="/assistant">Check for all urgent signs</a></p>
    </div>`;
  }

  outcome() {
    const { tier, card, reasons } = this.result;
    const urgent = tier === 'EMERGENCY' || tier === 'SAME_DAY';
    return urgent || this.complete()
      ? html`<div role="status">${urgent
          ? html`${tierPanel(tier, card)}${reasonList(reasons)}`
          : html`<p>None of these answers needs help today. That can change: the check of all urgent signs tells you more.</p>`}</div>`
      : nothing;
  }

  complete() {
    return this.questions.every(({ rule }) => this.answers[rule]);
  }

  async answer(rule, answer) {
    this.answers = { ...this.answers, [rule]: answer };
    try {
      this.result = await post('/api/assistant/triage', { answers: this.answers });
      this.errors = [];
    }
    catch (problem) {
      this.errors = errorsOf(problem);
    }
  }
}

customElements.define('sign-check', SignCheck);
