import { html, nothing } from 'lit';
import './sign-check.js';

const MARKS = { EMERGENCY: 'emergency', SAME_DAY: 'same-day', CLINICIAN: 'clinician', SELF_CARE: 'self-care' };
const ANSWERS = { seen: 'I have read this', 'under-care': 'I am already under care for this' };

/** What may need checking, with its reasons; reply takes the alert and the answer. */
export function alertList(alerts, reply) {
  return alerts.map((alert) => html`<section class="tier tier--${MARKS[alert.tier]} alert" aria-labelledby="alert-${alert.kind}" data-kind=${alert.kind}>
    <h2 id="alert-${alert.kind}">${alert.title}</h2>
    ${alert.reasons.map((reason) => html`<p>${reason}</p>`)}
    <p><strong>What to do:</strong> ${alert.next}</p>
    <p class="alert__source">This is not a diagnosis. Source: ${alert.source}</p>
    ${alert.links.length > 0 ? html`<p>${alert.links.map(({ title, href }) => html`<a href=${href}>${title}</a> `)}</p>` : nothing}
    ${alert.tier === 'EMERGENCY' || alert.tier === 'SAME_DAY' ? nothing : html`<p class="button-row">${alert.answers.map((answer) => html`
      <button class="button button--quiet" type="button" @click=${() => reply(alert, answer)}>${ANSWERS[answer]}</button>`)}</p>`}
  </section>
  ${alert.questions.length > 0 ? html`<sign-check .questions=${alert.questions}></sign-check>` : nothing}`);
}
