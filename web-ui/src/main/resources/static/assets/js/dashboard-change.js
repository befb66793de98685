import { html, nothing } from 'lit';
import { mean, number, shortDay } from './format.js';

const MEANINGS = {
  IMPROVED: 'That is a change for the better that people notice',
  SMALL: 'That is less than people notice',
  WORSENED: 'That is a change for the worse that people notice',
};

/** How a measure has changed since the person began, with the change that means something beside it. */
export function changeWords({ label, change }) {
  if (!change) {
    return nothing;
  }
  const { baseline, latest, points, percent, meaningful, meaning, from, to } = change;
  const difference = points === 0 ? 'no change' : `${number(Math.abs(points), 1)} ${points < 0 ? 'lower' : 'higher'}`;
  return html`<p class="change">
    Your first 7 days (${shortDay(from)} to ${shortDay(to)}) averaged <strong>${mean(baseline)}</strong>, the last 7 days
    <strong>${mean(latest)}</strong>: ${difference}${percent === undefined || points === 0 ? '' : ` (${number(Math.abs(percent), 0)} %)`}.
    ${meaning ? html`${MEANINGS[meaning]}: ${number(meaningful.points)} points or ${number(meaningful.percent)} % (${meaningful.source}).` : nothing}
    <span class="visually-hidden">${label}</span>
  </p>`;
}
