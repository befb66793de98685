import { html } from 'lit';
import { post } from './api.js';
import { Island } from './island.js';

/** Asks whether an article helped. The answer is counted; who gave it is not known. */
class HelpfulOrNot extends Island {
  static properties = { ...Island.properties, slug: {}, answered: { state: true } };

  constructor() {
    super();
    this.answered = false;
  }

  connectedCallback() {
    super.connectedCallback();
    this.answered = remembered(this.slug);
  }

  render() {
    if (this.answered) {
      return html`<p class="helpful" role="status">Thank you. Your answer was counted, without your name.</p>`;
    }
    return html`
      <fieldset class="helpful">
        <legend>Did this article help you?</legend>
        <div class="button-row">
          <button class="button button--quiet" type="button" @click=${() => this.answer(true)}>Yes</button>
          <button class="button button--quiet" type="button" @click=${() => this.answer(false)}>No</button>
        </div>
        ${this.errors.map((error) => html`<p class="field-error" role="alert">${error.message}</p>`)}
      </fieldset>`;
  }

  answer(helpful) {
    return this.once(async () => {
      try {
        await post(`/api/articles/${this.slug}/feedback`, { helpful });
        remember(this.slug);
        this.answered = true;
      } catch (problem) {
        this.errors = [{ message: problem.message }];
      }
    });
  }
}

/** A second tap in the same visit is not a second person. Some browsers allow no storage. */
function remembered(slug) {
  try {
    return sessionStorage.getItem(`helpful:${slug}`) !== null;
  } catch {
    return false;
  }
}

function remember(slug) {
  try {
    sessionStorage.setItem(`helpful:${slug}`, 'yes');
  } catch {
    // Then the question is asked again.
  }
}

customElements.define('helpful-or-not', HelpfulOrNot);
