import { LitElement } from 'lit';

/**
 * A tool on a page. It renders into the page itself, so that the styles, labels and forms of the page apply,
 * and it keeps what went wrong as a list of {field, label, message}, shown in a summary and beside each field.
 */
export class Island extends LitElement {
  static properties = { errors: { state: true }, busy: { state: true } };

  constructor() {
    super();
    this.errors = [];
    this.busy = false;
  }

  createRenderRoot() {
    return this;
  }

  async showErrors(errors) {
    this.errors = errors;
    await this.updateComplete;
    this.querySelector('.error-summary')?.focus();
  }

  async focusOn(selector) {
    await this.updateComplete;
    this.querySelector(selector)?.focus();
  }

  /** Runs one request at a time; a second tap while it runs does nothing. */
  async once(work) {
    if (this.busy) {
      return;
    }
    this.busy = true;
    try {
      await work();
    } finally {
      this.busy = false;
    }
  }
}
