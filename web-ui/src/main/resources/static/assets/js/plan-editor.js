import { html, nothing } from 'lit';
import { get, put, remove } from './api.js';
import { dateOf } from './days.js';
import { errorsOf, errorSummary } from './errors.js';
import { textField } from './fields.js';
import { Island } from './island.js';
import './start-tracking.js';
import { typedNumber } from './typed-number.js';
import { wordsField } from './words-field.js';

const FLARE = 'flare';
const WORK = 'return-to-work';
const PARTS = [
  { part: 'helps', label: 'What helps me', placeholder: 'Such as warmth, or a short walk' },
  { part: 'changes', label: 'What I do differently for some days', placeholder: 'Such as shorter shopping trips' },
  { part: 'calls', label: 'Whom I call, and when', placeholder: 'Such as my physiotherapist, after a week' },
];
const NOTHING = { helps: [], changes: [], calls: [] };

/** The person's own plans: for a flare, and the steps back to work. */
class PlanEditor extends Island {
  static properties = {
    ...Island.properties,
    loaded: { state: true },
    needsAccount: { state: true },
    flare: { state: true },
    steps: { state: true },
    message: { state: true },
  };

  constructor() {
    super();
    this.flare = NOTHING;
    this.steps = [];
    this.message = '';
  }

  connectedCallback() {
    super.connectedCallback();
    this.load();
  }

  async load() {
    try {
      const { plans } = await get('/api/tracking/plans');
      this.flare = { ...NOTHING, ...plans.find(({ kind }) => kind === FLARE)?.flare };
      this.steps = (plans.find(({ kind }) => kind === WORK)?.steps ?? []).map(typed);
      this.loaded = true;
      this.needsAccount = false;
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
      return html`<start-tracking go-on="Make a plan" @account-ready=${this.load}></start-tracking>`;
    }
    if (!this.loaded) {
      return html`${errorSummary(this.errors)}<p class="soft">One moment …</p>`;
    }
    return html`${errorSummary(this.errors)}<p role="status" class="status">${this.message}</p>${this.flareForm()}${this.workForm()}`;
  }

  flareForm() {
    return html`<section aria-labelledby="flare-title">
      <h2 id="flare-title">When a flare comes</h2>
      <p>Write down on a better day what helps you on a bad one. The dashboard shows it when you mark a flare. These are your own
        words: for urgent signs, <a href="/assistant">check here</a>.</p>
      <form novalidate @submit=${(event) => this.save(event, FLARE, this.flare)}>
        ${PARTS.map(({ part, label, placeholder }) => wordsField({
          id: part,
          label,
          placeholder,
          longest: 200,
          errors: this.errors,
          value: this.flare[part],
          change: (words) => { this.flare = { ...this.flare, [part]: words }; },
        }))}
        ${this.buttons(FLARE, 'Save this plan')}
      </form>
    </section>`;
  }

  workForm() {
    return html`<section aria-labelledby="work-title">
      <h2 id="work-title">Back to work, step by step</h2>
      <p>The steps that you agreed with your employer or your clinician. The dashboard shows the next one.</p>
      <form novalidate @submit=${(event) => this.save(event, WORK, { steps: this.steps.map(sent) })}>
        <ol class="plan-steps">${this.steps.map((step, index) => this.step(step, index))}</ol>
        <p><button class="button button--quiet" type="button" @click=${this.addStep}>Add a step</button></p>
        ${this.steps.length > 0 ? this.buttons(WORK, 'Save these steps') : nothing}
      </form>
    </section>`;
  }

  step(step, index) {
    const change = (part) => { this.steps = this.steps.map((each, at) => (at === index ? { ...each, ...part } : each)); };
    const field = (name) => `steps-${index}-${name}`;
    return html`<li>
      ${textField({ id: field('text'), label: `Step ${index + 1}`, value: step.text, maxlength: 200, errors: this.errors, change: (text) => change({ text }) })}
      ${textField({ id: field('from'), label: 'From', type: 'date', value: step.from, errors: this.errors, change: (from) => change({ from }) })}
      ${textField({ id: field('hoursPerWeek'), label: 'Hours a week', optional: true, inputmode: 'decimal', value: step.hoursPerWeek, errors: this.errors, change: (hoursPerWeek) => change({ hoursPerWeek }) })}
      <label class="choice"><input type="checkbox" .checked=${step.done} @change=${(event) => change({ done: event.target.checked })}><span>Done</span></label>
      <button class="text-button" type="button" @click=${() => { this.steps = this.steps.filter((_, at) => at !== index); }}>Take step ${index + 1} away</button>
    </li>`;
  }

  buttons(kind, save) {
    return html`<div class="button-row">
      <button class="button" type="submit" aria-disabled=${this.busy}>${save}</button>
      <button class="button button--quiet" type="button" aria-disabled=${this.busy} @click=${() => this.discard(kind)}>Delete it</button>
    </div>`;
  }

  async addStep() {
    this.steps = [...this.steps, { text: '', from: dateOf(new Date()), hoursPerWeek: '', done: false }];
    await this.focusOn(`#steps-${this.steps.length - 1}-text`);
  }

  save(event, kind, body) {
    event.preventDefault();
    return this.once(async () => {
      try {
        await put(`/api/tracking/plans/${kind}`, body);
        this.errors = [];
        this.message = 'Saved.';
      }
      catch (problem) {
        this.message = '';
        await this.showErrors(errorsOf(problem, ([part, index, name]) => (part === 'steps' && name
          ? { field: `steps-${index}-${name}`, label: `Step ${Number(index) + 1}` }
          : PARTS.filter((each) => each.part === part).map(({ label }) => ({ field: part, label }))[0])));
      }
    });
  }

  discard(kind) {
    return this.once(async () => {
      try {
        await remove(`/api/tracking/plans/${kind}`);
        this.message = 'The plan is deleted.';
        await this.load();
      }
      catch (problem) {
        await this.showErrors(errorsOf(problem));
      }
    });
  }
}

function typed(step) {
  return { ...step, hoursPerWeek: step.hoursPerWeek === undefined ? '' : String(step.hoursPerWeek) };
}

function sent({ text, from, hoursPerWeek, done }) {
  const hours = hoursPerWeek.trim();
  return { text, from, done, hoursPerWeek: hours === '' ? undefined : Number.isNaN(typedNumber(hours)) ? hours : typedNumber(hours) };
}

customElements.define('plan-editor', PlanEditor);
