import { html } from 'lit';
import { labelOf } from './dashboard-tables.js';
import { yesNoField } from './fields.js';

const DAY = 24 * 60 * 60 * 1000;

/** Whether something was felt more than so many days ago. */
export function olderThan(at, days, now) {
  return now - new Date(at) > days * DAY;
}

/** For signs that were noted long after the day: only what is still there needs checking now. */
export function stillThere({ signs }, catalogue, answer, change) {
  const named = signs.map((sign) => labelOf(sign, catalogue.signs)).join(', ');
  return html`<div class="urgent-check">
    ${yesNoField({ id: 'still-there', label: `You noted: ${named}. Is it still there?`, optional: true, errors: [], value: answer, change })}
    ${answer === false ? html`<p role="status">Good. If it comes back, log it on that day.</p>` : ''}
  </div>`;
}
