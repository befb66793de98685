import { html, nothing } from 'lit';
import { get } from './api.js';
import { timeZone } from './days.js';
import { errorsOf, errorSummary } from './errors.js';
import { Island } from './island.js';
import { changeWords, dueWords, scoreWords, sizeWords } from './questionnaire-words.js';

/** Every questionnaire, with what is due first and how the last answers compare. */
class QuestionnaireList extends Island {
  static properties = { ...Island.properties, questionnaires: { state: true } };

  connectedCallback() {
    super.connectedCallback();
    this.load();
  }

  async load() {
    try {
      this.questionnaires = (await get(`/api/tracking/questionnaires?zone=${encodeURIComponent(timeZone())}`)).questionnaires;
      this.errors = [];
    }
    catch (problem) {
      await this.showErrors(errorsOf(problem));
    }
  }

  render() {
    if (!this.questionnaires) {
      return html`${errorSummary(this.errors)}${this.errors.length > 0
        ? html`<button class="button" type="button" @click=${this.load}>Try again</button>`
        : html`<p class="soft">One moment …</p>`}`;
    }
    const due = ({ progress }) => (progress?.dueNow ? 0 : 1);
    return html`<ul class="link-list">
      ${[...this.questionnaires].sort((one, other) => due(one) - due(other)).map((each) => this.item(each))}
    </ul>`;
  }

  item({ id, title, summary, progress, ...size }) {
    return html`<li>
      <h2><a href="/questionnaires/${id}">${title}</a>${progress?.dueNow ? html` <span class="due">Due now</span>` : nothing}</h2>
      <p>${summary} <span class="soft">${sizeWords(size)}.</span></p>
      ${progress?.latest ? html`<p>${scoreWords(progress.latest, progress)} ${changeWords(progress)}</p>` : nothing}
      ${progress?.due && !progress.dueNow ? html`<p class="soft">${dueWords(progress)}</p>` : nothing}
    </li>`;
  }
}

customElements.define('questionnaire-list', QuestionnaireList);
