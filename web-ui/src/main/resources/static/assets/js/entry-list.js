import { html, nothing } from 'lit';
import { labelOf } from './dashboard-tables.js';
import { clock, number, shortDay } from './format.js';

/** The entries, latest first, each with a way to delete it that asks once more in place. */
export function entryList({ entries, catalogue, asked, ask, erase, more }) {
  return html`<section aria-labelledby="entries-title">
    <h2 id="entries-title" tabindex="-1">Your entries</h2>
    <ol class="entries">${entries.map((entry) => entryRow(entry, catalogue, { asked, ask, erase }))}</ol>
    ${more ? html`<button class="button button--quiet" type="button" @click=${more}>Show more</button>` : nothing}
  </section>`;
}

function entryRow(entry, catalogue, { asked, ask, erase }) {
  const when = `${shortDay(entry.at.slice(0, 10))}, ${clock(entry.at)}`;
  return html`<li class="entry">
    <h3><time datetime=${entry.at}>${when}</time></h3>
    <p>${parts(entry, catalogue).join(' · ')}</p>
    ${entry.note ? html`<p class="entry__note">${entry.note}</p>` : nothing}
    ${asked === entry.id
      ? html`<div class="confirm" role="group" aria-label="Delete the entry of ${when}">
          <p>Delete this entry? It can’t be brought back.</p>
          <button class="button" type="button" @click=${() => erase(entry)}>Yes, delete it</button>
          <button class="button button--quiet" type="button" @click=${() => ask(undefined)}>Keep it</button>
        </div>`
      : html`<p class="entry__more"><a href="/log?entry=${entry.id}">Change<span class="visually-hidden"> the entry of ${when}</span></a>
          <button class="text-button" type="button" @click=${() => ask(entry.id)}>Delete<span class="visually-hidden">
          the entry of ${when}</span></button></p>`}
  </li>`;
}

function parts(entry, catalogue) {
  const measures = Object.entries(entry.measures ?? {}).map(([code, value]) => {
    const measure = catalogue.measures.find((each) => each.code === code);
    return measure ? `${measure.label} ${number(value, 2)} ${measure.unit === '0-10' ? 'of 10' : measure.unit}` : `${code} ${number(value, 2)}`;
  });
  return [
    ...(entry.flare ? ['flare'] : []),
    ...measures,
    ...named('', entry.places, catalogue.places),
    ...named('', entry.signs, catalogue.signs).map((signs) => (entry.legSide ? `${signs} (${SIDES[entry.legSide]})` : signs)),
    ...named('worse with ', entry.worse, catalogue.factors),
    ...named('eased by ', entry.better, catalogue.factors),
    ...named('took ', entry.medicines, []),
  ];
}

const SIDES = { left: 'left leg', right: 'right leg', both: 'both legs' };

function named(lead, codes, known) {
  return codes?.length ? [lead + codes.map((code) => labelOf(code, known)).join(', ')] : [];
}
