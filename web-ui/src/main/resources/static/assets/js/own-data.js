import { html, nothing } from 'lit';
import { upload } from './api.js';
import { errorsOf, errorSummary, fieldError, isInvalid } from './errors.js';
import { number } from './format.js';
import { Island } from './island.js';

const FORMATS = [
  { code: 'csv', label: 'A table (CSV), for a spreadsheet' },
  { code: 'ndjson', label: 'One line of JSON for each entry' },
  { code: 'fhir', label: 'FHIR, for the software of a clinic' },
];
const SHOWN = 20;

/** Taking one's entries away as a file, and bringing a file along. */
class OwnData extends Island {
  static properties = { ...Island.properties, report: { state: true } };

  render() {
    return html`<section aria-labelledby="take-title">
        <h2 id="take-title">Take your entries with you</h2>
        <p>The file has everything you logged, your notes as well. Keep it where nobody else looks.</p>
        <ul>${FORMATS.map(({ code, label }) => html`<li><a href="/api/tracking/export?format=${code}" download>${label}</a></li>`)}</ul>
      </section>
      <section aria-labelledby="bring-title">
        <h2 id="bring-title">Bring entries from a file</h2>
        ${errorSummary(this.errors)}
        <form novalidate @submit=${this.send}>
          <div class="field ${isInvalid(this.errors, 'file') ? 'field--invalid' : ''}">
            <label for="file">A file that was made here: a table (CSV) or lines of JSON</label>
            <p class="field__help" id="file-help">Sending a file twice keeps everything once.</p>
            ${fieldError(this.errors, 'file')}
            <input id="file" type="file" accept=".csv,.ndjson,text/csv,application/x-ndjson" aria-describedby="file-help">
          </div>
          <button class="button button--quiet" type="submit" aria-disabled=${this.busy}>${this.busy ? 'One moment …' : 'Bring these entries'}</button>
        </form>
        ${this.report ? outcome(this.report) : nothing}
      </section>`;
  }

  send(event) {
    event.preventDefault();
    return this.once(async () => {
      this.report = undefined;
      const [file] = this.querySelector('#file').files;
      if (!file) {
        await this.showErrors([{ field: 'file', label: 'File', message: 'Choose a file first.' }]);
        return;
      }
      try {
        this.report = await upload('/api/tracking/entries/import', file, typeOf(file));
        this.errors = [];
        await this.focusOn('#report-title');
      }
      catch (problem) {
        await this.showErrors(problem.errors.length > 0
          ? problem.errors.map(({ pointer, message }) => ({ field: 'file', label: `Column ${pointer}`, message }))
          : errorsOf(problem));
      }
    });
  }
}

function typeOf({ name }) {
  return name.toLowerCase().endsWith('.csv') ? 'text/csv' : 'application/x-ndjson';
}

function outcome({ taken, refusedRows, refused, complete, detail }) {
  return html`<div class="saved">
    <h3 id="report-title" tabindex="-1">${number(taken)} ${taken === 1 ? 'entry is' : 'entries are'} here now</h3>
    ${complete ? nothing : html`<p><strong>${detail}</strong></p>`}
    ${refusedRows > 0 ? html`<p>${number(refusedRows)} ${refusedRows === 1 ? 'line was' : 'lines were'} left out:</p>
      <ul>${refused.slice(0, SHOWN).map(({ line, errors }) => html`<li>Line ${line}: ${errors.map(({ pointer, message }) => `${pointer.slice(1)} ${message}`).join(' ')}</li>`)}</ul>
      ${refusedRows > SHOWN ? html`<p>And ${number(refusedRows - SHOWN)} more.</p>` : nothing}` : nothing}
    <p><a href="/dashboard">See your dashboard</a></p>
  </div>`;
}

customElements.define('own-data', OwnData);
