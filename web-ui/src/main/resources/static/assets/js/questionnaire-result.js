import { html, nothing } from 'lit';
import { changeWords, dueWords, meaningfulWords, scoreWords } from './questionnaire-words.js';

/** What is said after answering: the score, how it compares, and from where on a change means something. */
export function questionnaireResult(form, saved, progress, again) {
  return html`<section class="saved" aria-labelledby="saved-title">
    <h2 id="saved-title" tabindex="-1">Saved</h2>
    <p>${saved.score === null
      ? `A score needs ${form.needed} answers, so there is none this time. What you answered is kept.`
      : scoreWords(saved, form)}</p>
    ${saved.score !== null && progress ? progressWords(progress) : nothing}
    <div class="button-row">
      <a class="button" href="/dashboard">See your dashboard</a>
      <a class="button button--quiet" href="/questionnaires">All questionnaires</a>
      <button class="button button--quiet" type="button" @click=${again}>Answer once more</button>
    </div>
  </section>`;
}

/** The change since the baseline, with the changes that mean something beside it. */
export function progressWords(progress) {
  const change = changeWords(progress);
  return html`${change ? html`<p>${change}</p>` : html`<p>There is nothing to compare with yet.</p>`}
    <p>Studies take this as a change that matters to people:</p>
    <ul>${meaningfulWords(progress).map((words) => html`<li>${words}</li>`)}</ul>
    <p class="soft">${dueWords(progress)} A score shows a direction. It does not say why, and it is no diagnosis.</p>`;
}
