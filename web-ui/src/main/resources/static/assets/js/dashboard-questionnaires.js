import { html, nothing } from 'lit';
import { clock, number, shortDay } from './format.js';
import { changeWords, dueWords, meaningfulWords, scoreWords } from './questionnaire-words.js';

/** Where the person is with each questionnaire that they have answered; nothing while there is none. */
export function questionnaireSection(questionnaires) {
  if (questionnaires.length === 0) {
    return nothing;
  }
  return html`<section aria-labelledby="questionnaires-title">
    <h2 id="questionnaires-title">Your questionnaires</h2>
    ${questionnaires.map((each) => questionnaire(each))}
    <p><a href="/questionnaires">All questionnaires</a></p>
  </section>`;
}

function questionnaire(progress) {
  const { id, title, latest, change, scores } = progress;
  return html`<h3>${title}${progress.dueNow ? html` <span class="due">Due now</span>` : nothing}</h3>
    <p>${latest ? html`${scoreWords(latest, progress)} ${changeWords(progress)}` : 'There is no score yet: too few questions were answered.'}</p>
    ${change ? html`<p>A change that matters to people, by studies:</p>
      <ul>${meaningfulWords(progress).map((words) => html`<li>${words}</li>`)}</ul>` : nothing}
    ${scores.length > 0 ? scoreTable(title, scores) : nothing}
    <p><a href="/questionnaires/${id}">Answer ${title} again</a>
      ${progress.dueNow ? nothing : html`<span class="soft">${dueWords(progress)}</span>`}</p>`;
}

function scoreTable(title, scores) {
  return html`<details>
    <summary>The scores of these days as a table</summary>
    <div class="table-frame" tabindex="0" role="region" aria-label="${title}: scores, as a table">
      <table>
        <caption class="visually-hidden">${title}: scores, the latest first</caption>
        <thead><tr><th scope="col">Day</th><th scope="col" class="number">Score</th></tr></thead>
        <tbody>${[...scores].reverse().map(({ at, score }) => html`<tr>
          <th scope="row">${shortDay(at.slice(0, 10))}, ${clock(at)}</th>
          <td class="number">${score === null ? html`<span class="soft">too few answers</span>` : number(score, 2)}</td>
        </tr>`)}</tbody>
      </table>
    </div>
  </details>`;
}
