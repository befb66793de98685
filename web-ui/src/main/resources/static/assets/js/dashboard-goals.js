import { html, nothing } from 'lit';
import { goalWords, historyWords, progressWords } from './goal.js';

/** What the person wants to reach and how far they are; remove takes a goal away. */
export function goalList(goals, remove) {
  if (goals.length === 0) {
    return nothing;
  }
  return html`<section aria-labelledby="goals-title">
    <h2 id="goals-title" tabindex="-1">Your goals</h2>
    <ul class="goals">${goals.map((goal) => goalItem(goal, remove))}</ul>
  </section>`;
}

function goalItem(goal, remove) {
  const title = `goal-${goal.measure}`;
  return html`<li class="goal">
    <h3 id=${title}>${goal.label}: ${goalWords(goal)}</h3>
    <progress aria-labelledby=${title} max=${goal.low} value=${Math.min(goal.value ?? 0, goal.low)}></progress>
    <p>${progressWords(goal)} <span class="soft">${historyWords(goal)}</span></p>
    <p class="goal__more">
      <a href="/log?for=${goal.measure}">Log ${goal.label.toLowerCase()}</a>
      ${goal.calculator ? html`<a href="/calculators/${goal.calculator}">Work it out again</a>` : nothing}
      <button class="text-button" type="button" @click=${() => remove(goal)}>Remove this goal</button>
    </p>
  </li>`;
}
