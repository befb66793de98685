/** What the server refused and why: its problem document (RFC 9457), or status 0 when it could not be reached. */
export class Problem extends Error {
  constructor(status, { title, detail, errors } = {}) {
    super(detail || title || 'Something went wrong on our side. Nothing you typed is lost. Please try again.');
    this.name = 'Problem';
    this.status = status;
    this.title = title;
    this.errors = Array.isArray(errors) ? errors : [];
  }
}

const WAITS = 2;
const LONGEST_WAIT_SECONDS = 5;

/**
 * Sends JSON and answers JSON, or nothing for an empty answer. A read that is told to come back in a moment
 * (503 with Retry-After) comes back by itself; so does a change whose CSRF cookie was missing or an old session's.
 */
async function request(method, path, body, extra) {
  const response = await answer(method, path, body, extra);
  return response.status === 204 ? undefined : await response.json();
}

async function answer(method, path, body, extra) {
  for (let attempt = 0; ; attempt++) {
    const response = await send(method, path, body, extra);
    if (response.ok) {
      return response;
    }
    if (!(await mayRepeat(method, response, attempt))) {
      throw new Problem(response.status, await problemOf(response));
    }
  }
}

async function mayRepeat(method, response, attempt) {
  if (method !== 'GET') {
    return response.status === 403 && attempt === 0 && await csrfTokenRepaired();
  }
  const wait = Number(response.headers.get('Retry-After'));
  if (response.status !== 503 || attempt >= WAITS || !(wait > 0 && wait <= LONGEST_WAIT_SECONDS)) {
    return false;
  }
  await new Promise((resume) => setTimeout(resume, wait * 1000));
  return true;
}

/** Asking who is signed in sets the cookie again when it doesn't fit the session. */
async function csrfTokenRepaired() {
  const before = csrfToken();
  await send('GET', '/api/account');
  return csrfToken() !== before;
}

export const get = (path) => request('GET', path);
export const post = (path, body) => request('POST', path, body);
export const put = (path, body, headers) => request('PUT', path, body, headers);
export const remove = (path) => request('DELETE', path);
export const upload = (path, file, type) => request('POST', path, file, { 'Content-Type': type });

/** What is there now, with the tag that says so when it is changed: {body, tag}. */
export async function getTagged(path) {
  const response = await answer('GET', path);
  return { body: await response.json(), tag: response.headers.get('ETag') };
}

async function send(method, path, body, extra) {
  const headers = { Accept: 'application/json, application/problem+json', ...extra };
  const isFile = body instanceof Blob;
  if (body !== undefined && !isFile) {
    headers['Content-Type'] = 'application/json';
  }
  const token = csrfToken();
  if (method !== 'GET' && token) {
    headers['X-XSRF-TOKEN'] = token;
  }
  try {
    return await fetch(path, {
      method,
      headers,
      body: body === undefined || isFile ? body : JSON.stringify(body),
      credentials: 'same-origin',
      cache: 'no-store',
    });
  } catch {
    throw new Problem(0, {
      detail: 'MoveAgain can’t be reached just now. Check your connection and try again. Nothing you typed is lost.',
    });
  }
}

function csrfToken() {
  const cookie = document.cookie.split('; ').find((part) => part.startsWith('XSRF-TOKEN='));
  return cookie && decodeURIComponent(cookie.slice('XSRF-TOKEN='.length));
}

async function problemOf(response) {
  try {
    return await response.json();
  } catch {
    return {};
  }
}
