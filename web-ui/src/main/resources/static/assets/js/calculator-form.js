import { html, nothing } from 'lit';
import { post } from './api.js';
import { amountField } from './calculator-amount.js';
import { answersOf, isNumber, reasonsFor, shownInputs, unitOf, unitsOf } from './calculator-input.js';
import { queryOf, unitsFrom, valuesFrom } from './calculator-link.js';
import { calculatorResult, notForYou } from './calculator-result.js';
import { inUnit } from './calculator-units.js';
import { errorsOf, errorSummary } from './errors.js';
import { choiceField, choicesField, yesNoField } from './fields.js';
import { Island } from './island.js';
import { logLink } from './log-link.js';

const SYSTEMS = [{ value: 'metric', label: 'Metric units' }, { value: 'us', label: 'US units' }];

/** The form of any calculator, built from its definition alone (the data block #definition), and its result. */
class CalculatorForm extends Island {
  static properties = { ...Island.properties, values: { state: true }, units: { state: true }, result: { state: true } };

  constructor() {
    super();
    const query = new URLSearchParams(location.search);
    this.definition = JSON.parse(document.getElementById('definition').textContent);
    this.hasUnits = this.definition.results.some((each) => each.metric.unit !== each.us.unit);
    this.values = valuesFrom(this.definition, query);
    this.units = unitsFrom(query) ?? 'metric';
  }

  render() {
    return html`
      ${errorSummary(this.errors)}
      <form novalidate @submit=${this.calculate}>
        ${shownInputs(this.definition, this.values).map((input) => this.field(input))}
        ${this.hasUnits ? this.systemField() : nothing}
        <div class="button-row">
          <button class="button" type="submit" aria-disabled=${this.busy}>Calculate</button>
        </div>
      </form>
      ${this.result ? calculatorResult(this.result, this.links()) : nothing}`;
  }

  field(input) {
    const value = this.values[input.name];
    const reasons = reasonsFor(this.definition, input, value);
    return html`${this.control(input, value)}
      <div role="status">${reasons.length > 0 ? html`<div class="aside">${notForYou(reasons)}</div>` : nothing}</div>`;
  }

  control(input, value) {
    const field = {
      id: input.name,
      label: input.label,
      help: input.help,
      optional: !input.required && input.default === undefined,
      errors: this.errors,
      change: (changed) => this.change(input.name, changed),
    };
    if (isNumber(input)) {
      return amountField({ ...field, input, value, changeUnit: (unit) => this.changeUnit(input, unit) });
    }
    switch (input.type) {
      case 'boolean':
        return yesNoField({ ...field, value });
      case 'choice':
        return choiceField({ ...field, value, choices: input.choices });
      case 'choices':
        return choicesField({ ...field, value, choices: input.choices });
      default:
        throw new Error(`A calculator asks for an unknown kind of input: ${input.type}`);
    }
  }

  systemField() {
    return choiceField({
      id: 'units',
      label: 'Show the result in',
      errors: this.errors,
      row: true,
      choices: SYSTEMS,
      value: this.units,
      change: (units) => {
        this.units = units;
        this.result = undefined;
      },
    });
  }

  fieldNamed(name) {
    const input = this.definition.inputs.find((each) => each.name === name);
    return input && { field: input.name, label: input.label };
  }

  change(name, value) {
    this.values = { ...this.values, [name]: value };
    this.result = undefined;
  }

  /** What was typed goes along; the choice of units, which is drawn anew, keeps the focus. */
  changeUnit(input, symbol) {
    const value = this.values[input.name];
    const unit = unitsOf(input).find((each) => each.unit === symbol);
    this.change(input.name, inUnit(value, unitOf(input, value), unit));
    this.focusOn(`#${input.name}-unit`);
  }

  links() {
    const query = queryOf(this.definition, this.values, this.hasUnits ? this.units : undefined);
    return { fill: `${location.pathname}?${query}`, log: logLink(this.definition, this.values, this.result.target) };
  }

  calculate(event) {
    event.preventDefault();
    this.once(async () => {
      this.result = undefined;
      const { inputs, errors } = answersOf(this.definition, this.values);
      if (errors.length > 0) {
        await this.showErrors(errors);
        return;
      }
      try {
        this.result = await post(`/api/calculators/${this.definition.id}`, { inputs, units: this.units });
        this.errors = [];
        await this.focusOn('#result-title');
      }
      catch (problem) {
        await this.showErrors(errorsOf(problem, ([, name]) => this.fieldNamed(name)));
      }
    });
  }
}

customElements.define('calculator-form', CalculatorForm);
