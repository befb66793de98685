import { html, nothing } from 'lit';
import { language } from './format.js';
import './use-target.js';

/**
 * What a calculator answers: amounts with their formula and sources, or why it does not fit and where to go instead.
 *
 * @param links fill: fills the form in again as it is now; log: to log what was told and what the target counts
 */
export function calculatorResult(result, links) {
  return html`<section class="result" id="result" aria-labelledby="result-title">
    ${result.outcome === 'not-for-you'
      ? html`<h2 id="result-title" tabindex="-1">This calculator is not for you</h2>${notForYou(result.reasons)}`
      : amounts(result, links)}
  </section>`;
}

/** Why, and what to do instead. */
export function notForYou(reasons) {
  return reasons.map((reason) => html`<p>${reason.text}</p>
    ${reason.nextStep ? html`<p><strong>What to do instead:</strong> ${reason.nextStep}</p>` : nothing}`);
}

function amounts({ calculator, results, classification, cautions, target, formula, sources }, links) {
  return html`<h2 id="result-title" tabindex="-1">Your result</h2>
    <dl class="amounts">
      ${results.map((each) => html`<div><dt>${each.label}</dt><dd>${amount(each.shown)} <span class="unit">${each.unit}</span></dd></div>`)}
    </dl>
    ${classification ? html`<p class="classification">${classification.label}</p>` : nothing}
    ${cautions?.length ? html`<div class="aside"><h3>Please note</h3>${paragraphs(cautions)}</div>` : nothing}
    ${target ? html`<use-target .target=${target} .calculator=${calculator}></use-target>` : nothing}
    <p class="result__next"><a href=${links.log}>Log it</a><a href=${links.fill}>Link that fills in this form again</a></p>
    <h3>How this was worked out</h3>
    <ol class="steps">${formula.split('; ').map((step) => html`<li>${step}</li>`)}</ol>
    <h3>Sources</h3>
    <ul>${sources.map((source) => html`<li>${sourceLine(source)}</li>`)}</ul>`;
}

/** The service has rounded already: nothing is cut off here, and no zero is left out. */
function amount({ value, low, high, decimals, signed }) {
  const format = new Intl.NumberFormat(language, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: signed ? 'exceptZero' : 'auto',
  });
  return value === undefined ? html`${format.format(low)} <span class="to">to</span> ${format.format(high)}` : format.format(value);
}

function paragraphs(texts) {
  return texts.length === 1
    ? html`<p>${texts[0]}</p>`
    : html`<ul>${texts.map((text) => html`<li>${text}</li>`)}</ul>`;
}

function sourceLine({ name, year, url, note }) {
  return html`${url ? html`<a href=${url}>${name}</a>` : name}${year ? ` (${year})` : ''}${note ? `: ${note}` : ''}`;
}
