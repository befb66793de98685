import { html, nothing } from 'lit';
import { number, shortDay } from './format.js';

const PARTS = [['helps', 'What helps me'], ['changes', 'What I do differently'], ['calls', 'Whom I call, and when']];

/** The person's own plan on the days after a flare was marked. */
export function flarePlan({ flare }) {
  return flare ? html`<section class="aside" aria-labelledby="flare-plan-title">
    <h2 id="flare-plan-title">Your plan for a flare</h2>
    ${PARTS.filter(([part]) => flare[part].length > 0).map(([part, title]) => html`<h3>${title}</h3>
      <ul>${flare[part].map((words) => html`<li>${words}</li>`)}</ul>`)}
    <p><a href="/plans">Change it</a></p>
  </section>` : nothing;
}

/** The next step back to work. */
export function workPlan({ step, done, steps }) {
  return steps > 0 ? html`<section aria-labelledby="work-plan-title">
    <h2 id="work-plan-title">Back to work</h2>
    ${step ? html`<p>Next: <strong>${step.text}</strong> from ${shortDay(step.from)}${step.hoursPerWeek === undefined ? '' : `, ${number(step.hoursPerWeek)} hours a week`}.</p>` : nothing}
    <p>${done} of ${steps} ${steps === 1 ? 'step' : 'steps'} done. <a href="/plans">See the steps</a></p>
  </section>` : nothing;
}
