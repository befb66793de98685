import { html } from 'lit';
import { put } from './api.js';
import { dateOf } from './days.js';
import { errorsOf, errorSummary } from './errors.js';
import { Island } from './island.js';
import './start-tracking.js';

/** Makes a calculator's target a goal on the dashboard; without an account it starts tracking in place. */
class UseTarget extends Island {
  static properties = {
    ...Island.properties,
    target: { attribute: false },
    calculator: { attribute: false },
    needsAccount: { state: true },
    done: { state: true },
  };

  render() {
    if (this.done) {
      return html`<p class="target-set" tabindex="-1">This is now your ${this.target.period === 'day' ? 'daily' : 'weekly'} target.
        <a href="/dashboard">See it on your dashboard</a></p>`;
    }
    return html`${errorSummary(this.errors)}
      ${this.needsAccount
        ? html`<start-tracking go-on="Use this target" @account-ready=${this.use}></start-tracking>`
        : html`<button class="button button--quiet" type="button" aria-disabled=${this.busy} @click=${this.use}>
          Use this as my ${this.target.period === 'day' ? 'daily' : 'weekly'} target</button>`}`;
  }

  use() {
    return this.once(async () => {
      const { measure, value, low, high, period } = this.target;
      try {
        await put(`/api/tracking/goals/${encodeURIComponent(measure)}`,
          { low: low ?? value, high, period, since: dateOf(new Date()), calculator: this.calculator });
        this.errors = [];
        this.done = true;
        await this.focusOn('.target-set');
      }
      catch (problem) {
        await this.refused(problem);
      }
    });
  }

  async refused(problem) {
    if (problem.status === 401) {
      this.errors = [];
      this.needsAccount = true;
      await this.updateComplete;
      await this.querySelector('start-tracking').focusOn('#start-title');
    }
    else {
      await this.showErrors(errorsOf(problem));
    }
  }
}

customElements.define('use-target', UseTarget);
