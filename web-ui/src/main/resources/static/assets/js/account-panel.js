import { html } from 'lit';
import { get, remove } from './api.js';
import { errorsOf, errorSummary } from './errors.js';
import { Island } from './island.js';
import './own-data.js';
import './start-tracking.js';

const UNKNOWN = 'unknown';
const SIGNED_IN = 'signed-in';
const SIGNED_OUT = 'signed-out';

/** Who is signed in here: start tracking or sign in, or sign out. */
class AccountPanel extends Island {
  static properties = { ...Island.properties, state: { state: true }, message: { state: true } };

  constructor() {
    super();
    this.state = UNKNOWN;
    this.message = '';
  }

  connectedCallback() {
    super.connectedCallback();
    this.load();
  }

  render() {
    return html`${errorSummary(this.errors)}<p role="status">${this.message}</p>${this.body()}`;
  }

  body() {
    switch (this.state) {
      case SIGNED_IN:
        return html`<section aria-labelledby="signed-in-title">
          <h2 id="signed-in-title" tabindex="-1">You are signed in</h2>
          <p>This browser shows and keeps your entries. To come back after signing out you need your account code.</p>
          <div class="button-row">
            <a class="button" href="/log">Log today</a>
            <a class="button button--quiet" href="/dashboard">See your dashboard</a>
            <button class="button button--quiet" type="button" aria-disabled=${this.busy} @click=${this.signOut}>Sign out</button>
          </div>
        </section>
        <own-data></own-data>`;
      case SIGNED_OUT:
        return html`<start-tracking @account-ready=${this.ready}></start-tracking>`;
      default:
        return this.errors.length > 0
          ? html`<button class="button" type="button" @click=${this.load}>Try again</button>`
          : html`<p class="soft">One moment …</p>`;
    }
  }

  async load() {
    try {
      await get('/api/account');
      this.errors = [];
      this.state = SIGNED_IN;
    }
    catch (problem) {
      if (problem.status === 401) {
        this.state = SIGNED_OUT;
      }
      else {
        await this.showErrors(errorsOf(problem));
      }
    }
  }

  async ready() {
    this.message = '';
    await this.load();
    await this.focusOn('#signed-in-title');
  }

  signOut() {
    this.once(async () => {
      try {
        await remove('/api/session');
        this.errors = [];
        this.state = SIGNED_OUT;
        this.message = 'You are signed out.';
      }
      catch (problem) {
        await this.showErrors(errorsOf(problem));
      }
    });
  }
}

customElements.define('account-panel', AccountPanel);
