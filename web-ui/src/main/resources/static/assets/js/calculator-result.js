import { html, nothing } from 'lit';
import { number } from './format.js';

const MOST_DECIMALS = 4;

/** What a calculator answers: amounts with their formula and sources, or why it does not fit and where to go instead. */
export function calculatorResult(result) {
  return html`<section class="result" id="result" aria-labelledby="result-title">
    ${result.outcome === 'not-for-you' ? notForYou(result) : amounts(result)}
  </section>`;
}

function notForYou({ reasons }) {
  return html`<h2 id="result-title" tabindex="-1">This calculator is not for you</h2>
    ${reasons.map((reason) => html`<p>${reason.text}</p>
      ${reason.nextStep ? html`<p><strong>What to do instead:</strong> ${reason.nextStep}</p>` : nothing}`)}`;
}

function amounts({ results, classification, cautions, formula, sources }) {
  return html`<h2 id="result-title" tabindex="-1">Your result</h2>
    <dl class="amounts">
      ${results.map((each) => html`<div><dt>${each.label}</dt><dd>${amount(each)} <span class="unit">${each.unit}</span></dd></div>`)}
    </dl>
    ${classification ? html`<p class="classification">${classification.label ?? classification}</p>` : nothing}
    ${cautions?.length ? html`<div class="aside"><h3>Please note</h3>${paragraphs(cautions)}</div>` : nothing}
    <h3>How this was worked out</h3>
    <p>${formula}</p>
    <h3>Sources</h3>
    <ul>${sources.map((source) => html`<li>${sourceLine(source)}</li>`)}</ul>`;
}

/** The service has rounded already; nothing more is cut off here. */
function amount({ value, low, high }) {
  const shown = (each) => number(each, MOST_DECIMALS);
  return value === undefined ? html`${shown(low)} <span class="to">to</span> ${shown(high)}` : shown(value);
}

function paragraphs(texts) {
  return texts.length === 1
    ? html`<p>${texts[0]}</p>`
    : html`<ul>${texts.map((text) => html`<li>${text}</li>`)}</ul>`;
}

function sourceLine({ name, year, url, note }) {
  return html`${url ? html`<a href=${url}>${name}</a>` : name}${year ? ` (${year})` : ''}${note ? `: ${note}` : ''}`;
}
