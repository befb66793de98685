import { html, nothing } from 'lit';
import { post } from './api.js';
import { errorsOf, errorSummary } from './errors.js';
import { Island } from './island.js';
import { countryField, fieldOfProfile, profileFields, profileOf } from './triage-profile.js';
import { answeredList, returnList, reasonList, tierPanel } from './triage-view.js';

const ANSWERS = { yes: 'Yes', no: 'No', unsure: 'Not sure' };

/** The check for urgent signs: one question at a time, as the service sorts them. Nothing is kept when the page is left. */
class TriageConversation extends Island {
  static properties = {
    ...Island.properties,
    profile: { state: true },
    answered: { state: true },
    result: { state: true },
    changing: { state: true },
  };

  constructor() {
    super();
    this.profile = {};
    this.answered = [];
  }

  render() {
    return html`${errorSummary(this.errors)}
      ${this.result ? this.conversation() : this.start()}`;
  }

  start() {
    return html`<p>You answer yes, no or not sure, and you can change an answer at any time. Your answers are not kept.</p>
      <form novalidate @submit=${this.begin}>
        <details>
          <summary>About you: spares you some questions</summary>
          <p class="soft">Leave out whatever you like.</p>
          ${profileFields(this.profile, this.errors, (profile) => { this.profile = profile; })}
        </details>
        <div class="button-row">
          <button class="button" type="submit" aria-disabled=${this.busy}>Start</button>
        </div>
      </form>`;
  }

  conversation() {
    const { tier, card, reasons } = this.result;
    const question = this.changing ?? this.result.next;
    return html`
      ${tier ? tierPanel(tier, card) : nothing}
      ${card && !card.number && !this.profile.country ? this.country() : nothing}
      ${question ? this.question(question) : nothing}
      ${reasonList(reasons)}
      ${question ? [this.answers(), returnList(this.result.returnList)] : [returnList(this.result.returnList), this.answers()]}`;
  }

  answers() {
    return this.answered.length === 0 ? nothing : html`
      ${answeredList(this.answered, (answer) => this.change(answer))}
      <p><button class="text-button" type="button" @click=${this.again}>Start again</button></p>`;
  }

  question(question) {
    const about = this.answered.find(({ rule }) => rule === signOf(question) && rule !== question.rule);
    return html`<section class="question" aria-labelledby="question">
      <p class="soft">Question ${this.changing ? this.answered.indexOf(this.changing) + 1 : this.answered.length + 1}</p>
      ${about ? html`<p class="soft" id="about">You said yes to: ${about.question}</p>` : nothing}
      <h2 id="question" tabindex="-1" aria-describedby=${about ? 'about' : nothing}>${question.question}</h2>
      ${question.help ? html`<p>${question.help}</p>` : nothing}
      <div class="answers">
        ${(question.answers ?? Object.keys(ANSWERS)).map((answer) => html`<button class="button button--quiet" type="button"
          aria-disabled=${this.busy} aria-pressed=${this.changing ? String(this.changing.answer === answer) : nothing}
          @click=${() => this.answer(question, answer)}>${ANSWERS[answer]}</button>`)}
      </div>
      ${this.answered.length > 0 && !this.changing
        ? html`<button class="text-button" type="button" @click=${() => this.change(this.answered.at(-1))}>Back to the question before</button>`
        : nothing}
    </section>`;
  }

  country() {
    return countryField(this.profile, this.errors, (profile) => {
      this.profile = profile;
      this.ask(this.answered);
    });
  }

  begin(event) {
    event.preventDefault();
    this.ask([]);
  }

  answer(question, answer) {
    const given = { ...question, answer };
    return this.ask(this.changing
      ? corrected(this.answered, this.changing, given)
      : [...this.answered, given]);
  }

  ask(answered) {
    return this.once(async () => {
      const { profile, errors } = profileOf(this.profile);
      if (errors.length > 0) {
        await this.showErrors(errors);
        return;
      }
      const answers = Object.fromEntries(answered.map(({ rule, answer }) => [rule, answer]));
      try {
        const before = this.result?.tier;
        this.result = await post('/api/assistant/triage', { answers, profile });
        this.answered = answered;
        this.changing = undefined;
        this.errors = [];
        await this.focusOn((this.result.tier !== before && this.result.tier === 'EMERGENCY') || !this.result.next ? '#tier' : '#question');
      }
      catch (problem) {
        await this.showErrors(errorsOf(problem, ([part, name]) => (part === 'profile' ? fieldOfProfile(name) : undefined)));
      }
    });
  }

  async change(answer) {
    this.changing = answer;
    await this.focusOn('#question');
  }

  again() {
    this.result = undefined;
    this.changing = undefined;
    this.answered = [];
  }
}

/** A follow-up is named after the question that led to it: "fever.severe" after "fever". */
function signOf({ rule }) {
  return rule.split('.')[0];
}

/** With an answer corrected, the follow-ups that came after it have to be asked again. */
function corrected(answered, changed, given) {
  const place = answered.indexOf(changed);
  return answered
    .filter((each, index) => index <= place || signOf(each) !== signOf(changed))
    .map((each) => (each === changed ? given : each));
}

customElements.define('triage-conversation', TriageConversation);
