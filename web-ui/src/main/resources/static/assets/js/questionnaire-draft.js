import { dateOf, timeOf, withOffset } from './days.js';
import { newId } from './entry-draft.js';
import { typedNumber } from './typed-number.js';

/** So many own activities are asked for at first. */
const OWN_AT_FIRST = 3;

/**
 * What is being answered, with the id that the response will have: sending it twice keeps it once. The seconds tell two
 * responses of one minute apart; a time that is typed has none.
 */
export function emptyDraft(form, now, last) {
  const named = Object.fromEntries(ownOf(form)
    .filter((own) => last && last.answers[own.linkId])
    .map((own) => [own.linkId, last.answers[own.linkId]]));
  return {
    id: newId(),
    date: dateOf(now),
    time: timeOf(now),
    seconds: String(now.getSeconds()).padStart(2, '0'),
    answers: named,
    shown: Math.max(OWN_AT_FIRST, 1 + ownOf(form).findLastIndex((own) => own.linkId in named)),
  };
}

/** The questions to show: of those that people name themselves only so many as they want. */
export function shownQuestions(form, draft) {
  let own = 0;
  return form.questions.filter((question) => !question.own || own++ < draft.shown);
}

/** A name alone says nothing yet: it may come from last time. */
export function hasContent(form, draft) {
  return form.questions.some((question) => draft.answers[question.linkId] !== undefined);
}

/** The response as the service takes it, and what is missing, as {field, label, message}. */
export function responseOf(form, draft) {
  const errors = [];
  const answers = {};
  for (const question of form.questions) {
    const value = draft.answers[question.linkId];
    const { own } = question;
    const name = own && draft.answers[own.linkId]?.trim();
    if (value === undefined) {
      continue;
    }
    answers[question.linkId] = typeof value === 'string' ? typedNumber(value, true) : value;
    if (!isWithin(answers[question.linkId], question)) {
      errors.push({
        field: fieldOf(question.linkId),
        label: question.text,
        message: `Please enter a whole number from ${question.min} to ${question.max}.`,
      });
    }
    if (name) {
      answers[own.linkId] = name;
    }
    else if (own) {
      errors.push({ field: fieldOf(own.linkId), label: own.title, message: 'Say what this number is about.' });
    }
  }
  const minute = withOffset(draft.date, draft.time);
  const at = draft.seconds ? minute?.replace(/:00(?=[+-])/, `:${draft.seconds}`) : minute;
  if (!at) {
    errors.push({ field: draft.date ? 'time' : 'date', label: 'When', message: 'Choose the day and the time.' });
  }
  return { response: { id: draft.id, at, answers }, errors };
}

/** Leads a pointer of the service back to a field. */
export function fieldOfPointer([part, linkId], form) {
  if (part === 'at') {
    return { field: 'date', label: 'When' };
  }
  const question = form.questions.find((each) => each.linkId === linkId || each.own?.linkId === linkId);
  return part === 'answers' && question ? { field: fieldOf(linkId), label: question.own?.title ?? question.text } : undefined;
}

export function fieldOf(linkId) {
  return `answer-${linkId}`;
}

function isWithin(value, { min, max }) {
  return typeof value === 'boolean' || (value >= min && value <= max);
}

function ownOf(form) {
  return form.questions.map((question) => question.own).filter(Boolean);
}
