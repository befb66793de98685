import { html, nothing } from 'lit';

/**
 * The errors of a problem as {field, label, message}: its pointers ("/inputs/weight") led back to fields. What no field
 * stands for keeps its message alone.
 *
 * @param fieldOf answers {field, label} for a pointer's segments, or undefined
 */
export function errorsOf(problem, fieldOf = () => undefined) {
  if (problem.errors.length === 0) {
    return [{ message: problem.message }];
  }
  return problem.errors.map(({ pointer, message }) => ({ ...fieldOf(segments(pointer)), message }));
}

function segments(pointer) {
  return (pointer ?? '').split('/').slice(1).map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

export function errorSummary(errors) {
  if (errors.length === 0) {
    return nothing;
  }
  return html`<div class="error-summary" tabindex="-1" role="alert" aria-labelledby="error-summary-title">
    <h2 id="error-summary-title">${errors.some((error) => error.field) ? 'Please check this' : 'That did not work'}</h2>
    ${errors.length === 1 && !errors[0].field
      ? html`<p>${errors[0].message}</p>`
      : html`<ul>${errors.map((error) => html`<li>${error.field
          ? html`<a href="#${error.field}" @click=${follow}>${error.label}: ${error.message}</a>`
          : error.message}</li>`)}</ul>`}
  </div>`;
}

/** A link to a field puts the focus into it, also when it is a group or folded away. */
function follow(event) {
  event.preventDefault();
  const target = document.getElementById(event.currentTarget.hash.slice(1));
  for (let folded = target?.closest('details:not([open])'); folded; folded = folded.parentElement.closest('details:not([open])')) {
    folded.open = true;
  }
  const control = target?.matches('input, select, textarea, button') ? target : target?.querySelector('input, select, textarea, button');
  control?.focus();
}

/** The message of one field, to stand between its label and its control. */
export function fieldError(errors, id) {
  const error = errors.find((each) => each.field === id);
  return error
    ? html`<p class="field__error" id="${id}-error"><span class="visually-hidden">Error: </span>${error.message}</p>`
    : nothing;
}

export function isInvalid(errors, id) {
  return errors.some((each) => each.field === id);
}

/** The ids for aria-describedby: help and error, as far as they are there. */
export function describedBy(errors, id, hasHelp) {
  const ids = [hasHelp && `${id}-help`, isInvalid(errors, id) && `${id}-error`].filter(Boolean);
  return ids.length ? ids.join(' ') : nothing;
}
