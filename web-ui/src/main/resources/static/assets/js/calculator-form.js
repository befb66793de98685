import { html, nothing } from 'lit';
import { post } from './api.js';
import { answersOf, isNeeded, shownInputs, unitsOf } from './calculator-input.js';
import { calculatorResult } from './calculator-result.js';
import { errorsOf, errorSummary } from './errors.js';
import { choiceField, choicesField, numberField, yesNoField } from './fields.js';
import { Island } from './island.js';

/** The form of any calculator, built from its definition alone (the data block #definition), and its result. */
class CalculatorForm extends Island {
  static properties = { ...Island.properties, values: { state: true }, result: { state: true } };

  constructor() {
    super();
    this.definition = JSON.parse(document.getElementById('definition').textContent);
    this.values = Object.fromEntries(this.definition.inputs.map((input) => [input.name, initialValue(input)]));
  }

  render() {
    return html`
      ${errorSummary(this.errors)}
      <form novalidate @submit=${this.calculate}>
        ${shownInputs(this.definition, this.values).map((input) => this.field(input))}
        <div class="button-row">
          <button class="button" type="submit" aria-disabled=${this.busy}>Calculate</button>
        </div>
      </form>
      ${this.result ? calculatorResult(this.result) : nothing}`;
  }

  field(input) {
    const value = this.values[input.name];
    const field = {
      id: input.name,
      label: input.label,
      help: input.help,
      optional: !isNeeded(input) && input.default === undefined,
      errors: this.errors,
      change: (changed) => this.change(input.name, changed),
    };
    switch (input.type) {
      case 'number':
      case 'integer':
        return numberField({
          ...field,
          whole: input.type === 'integer',
          units: unitsOf(input),
          unit: value.unit,
          value: value.text,
          change: (text) => this.change(input.name, { ...value, text }),
          changeUnit: (unit) => this.change(input.name, { ...value, unit }),
        });
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

  fieldNamed(name) {
    const input = this.definition.inputs.find((each) => each.name === name);
    return input && { field: input.name, label: input.label };
  }

  change(name, value) {
    this.values = { ...this.values, [name]: value };
    this.result = undefined;
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
        this.result = await post(`/api/calculators/${this.definition.id}`, { inputs });
        this.errors = [];
        await this.focusOn('#result-title');
      }
      catch (problem) {
        await this.showErrors(errorsOf(problem, ([, name]) => this.fieldNamed(name)));
      }
    });
  }
}

function initialValue(input) {
  return input.type === 'number' || input.type === 'integer'
    ? { text: input.default === undefined ? '' : String(input.default), unit: unitsOf(input)[0]?.unit }
    : input.default;
}

customElements.define('calculator-form', CalculatorForm);
