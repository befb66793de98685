import { html, nothing } from 'lit';

const TIERS = {
  EMERGENCY: {
    mark: 'emergency',
    title: 'Get help now',
    text: 'Call your local emergency number now, or go to the nearest emergency department.',
  },
  SAME_DAY: {
    mark: 'same-day',
    title: 'Get medical advice today',
    text: 'Call an urgent care line, or a practice that can see you today. Say what you answered here.',
  },
  CLINICIAN: {
    mark: 'clinician',
    title: 'Have it checked within days to two weeks',
    text: 'Make an appointment with a clinician, and say what you answered here. If something gets worse, don’t wait for it.',
  },
  SELF_CARE: {
    mark: 'self-care',
    title: 'None of your answers is a sign that needs checking soon',
    text: 'That can change, and no list of questions sees everything. Keep the list below in mind.',
  },
};

/** How soon to get help; an emergency can't be overlooked, in whatever colours. */
export function tierPanel(tier, card) {
  const { mark, title, text } = { ...TIERS[tier], ...card };
  return html`<section class="tier tier--${mark}" aria-labelledby="tier" data-tier=${tier}>
    <h2 id="tier" tabindex="-1">${title}</h2>
    <p>${text}</p>
    ${card?.number ? html`<p><a class="tier__number" href="tel:${card.number.replace(/[^0-9+]/g, '')}">Call ${card.number}</a></p>` : nothing}
  </section>`;
}

export function reasonList(reasons) {
  return reasons.length === 0 ? nothing : html`<section aria-labelledby="reasons">
    <h2 id="reasons">Why</h2>
    <ul>${reasons.map(({ rule, text, source }) => html`<li data-rule=${rule}>${text} <span class="soft">Source: ${source}</span></li>`)}</ul>
  </section>`;
}

/** Always there: no sign now does not mean that nothing can change. */
export function returnList(texts) {
  return html`<section class="aside" aria-labelledby="return">
    <h2 id="return">Come back sooner, or get help, if</h2>
    <ul>${texts.map((text) => html`<li>${text}</li>`)}</ul>
  </section>`;
}

export function answeredList(answered, change) {
  return html`<section aria-labelledby="answered">
    <h2 id="answered">Your answers</h2>
    <ol class="answered">${answered.map((each) => html`<li>
      <span>${each.question}</span>
      <strong>${{ yes: 'Yes', no: 'No', unsure: 'Not sure' }[each.answer]}</strong>
      <button class="text-button" type="button" @click=${() => change(each)}>Change<span class="visually-hidden">
        the answer to: ${each.question}</span></button>
    </li>`)}</ol>
  </section>`;
}
