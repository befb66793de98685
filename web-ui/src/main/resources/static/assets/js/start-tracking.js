import { html, nothing } from 'lit';
import { post } from './api.js';
import { errorsOf, errorSummary, fieldError, isInvalid } from './errors.js';
import { textField } from './fields.js';
import { Island } from './island.js';

const CONSENT = { field: 'consent', label: 'Consent' };
const CODE = { field: 'account-code', label: 'Your account code' };
const CONSENT_MISSING = 'Tick the box if you agree. Without your consent we may not keep anything.';

/**
 * Makes an account with explicit consent and shows its code once, or signs in with a code.
 * Sends "account-ready" when the person can go on; the page around it keeps what was typed.
 */
class StartTracking extends Island {
  static properties = {
    ...Island.properties,
    goOn: { attribute: 'go-on' },
    consent: { state: true },
    existingCode: { state: true },
    newCode: { state: true },
    copied: { state: true },
  };

  constructor() {
    super();
    this.goOn = 'Go on';
    this.consent = false;
    this.existingCode = '';
  }

  render() {
    return this.newCode ? this.codeOnce() : html`${errorSummary(this.errors)}${this.start()}${this.signIn()}`;
  }

  start() {
    return html`<section aria-labelledby="start-title">
      <h2 id="start-title" tabindex="-1">Start tracking</h2>
      <p>To keep your entries for you we need an account. It has no name, no email address and no password, only a code
        that you keep.</p>
      <form novalidate @submit=${this.makeAccount}>
        <div class="field ${isInvalid(this.errors, 'consent') ? 'field--invalid' : ''}">
          ${fieldError(this.errors, 'consent')}
          <label class="choice">
            <input type="checkbox" id="consent" .checked=${this.consent} aria-required="true"
              aria-invalid=${isInvalid(this.errors, 'consent') ? 'true' : nothing}
              aria-describedby=${isInvalid(this.errors, 'consent') ? 'consent-error' : nothing}
              @change=${(event) => { this.consent = event.target.checked; }}>
            <span>I agree that MoveAgain keeps what I log about my health, so that it can show it to me. I can delete my
              entries.</span>
          </label>
        </div>
        <button class="button" type="submit" aria-disabled=${this.busy}>Start tracking</button>
      </form>
    </section>`;
  }

  signIn() {
    return html`<section aria-labelledby="sign-in-title">
      <h2 id="sign-in-title">I have a code already</h2>
      <form novalidate @submit=${this.enter}>
        ${textField({
          id: 'account-code',
          label: 'Your account code',
          value: this.existingCode,
          errors: this.errors,
          change: (code) => { this.existingCode = code; },
        })}
        <button class="button button--quiet" type="submit" aria-disabled=${this.busy}>Sign in</button>
      </form>
    </section>`;
  }

  codeOnce() {
    return html`<section class="saved" aria-labelledby="code-title">
      <h2 id="code-title" tabindex="-1">Keep this code</h2>
      <p>It is the only way back to your entries from another browser, or after signing out. We show it now and never
        again, and we can’t replace it.</p>
      <p><output class="code" id="new-code" aria-label="Your account code">${this.newCode}</output></p>
      <div class="button-row">
        <button class="button button--quiet" type="button" @click=${this.copy}>Copy the code</button>
        <button class="button button--quiet" type="button" @click=${this.download}>Save it as a file</button>
        <button class="button" type="button" @click=${this.ready}>${this.goOn}</button>
      </div>
      <p role="status">${this.copied ?? ''}</p>
    </section>`;
  }

  makeAccount(event) {
    event.preventDefault();
    this.once(async () => {
      if (!this.consent) {
        await this.showErrors([{ ...CONSENT, message: CONSENT_MISSING }]);
        return;
      }
      try {
        this.newCode = (await post('/api/account', { consent: true })).accountCode;
        this.errors = [];
        await this.focusOn('#code-title');
      }
      catch (problem) {
        await this.showErrors(errorsOf(problem, ([name]) => (name === 'consent' ? CONSENT : undefined)));
      }
    });
  }

  enter(event) {
    event.preventDefault();
    this.once(async () => {
      const accountCode = this.existingCode.trim();
      if (!accountCode) {
        await this.showErrors([{ ...CODE, message: 'Enter the code you were given.' }]);
        return;
      }
      try {
        await post('/api/session', { accountCode });
        this.errors = [];
        this.ready();
      }
      catch (problem) {
        await this.showErrors(problem.status === 401
          ? [{ ...CODE, message: 'No account has this code. Check each letter and digit.' }]
          : errorsOf(problem, ([name]) => (name === 'accountCode' ? CODE : undefined)));
      }
    });
  }

  async copy() {
    try {
      await navigator.clipboard.writeText(this.newCode);
      this.copied = 'Copied. Paste it somewhere safe.';
    }
    catch {
      getSelection().selectAllChildren(this.querySelector('#new-code'));
      this.copied = 'Your browser did not let us copy it. It is selected: copy it with your keyboard or a long press.';
    }
  }

  download() {
    const file = new Blob([`MoveAgain account code\n${this.newCode}\n${location.origin}/account\n`], { type: 'text/plain' });
    const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(file), download: 'moveagain-code.txt' });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
    this.copied = 'Saved as moveagain-code.txt.';
  }

  ready() {
    this.newCode = undefined;
    this.dispatchEvent(new CustomEvent('account-ready', { bubbles: true }));
  }
}

customElements.define('start-tracking', StartTracking);
