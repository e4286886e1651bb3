// Owns how a refusal or a failure is answered: the body in application/problem+json (RFC 9457), and its headers.
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { problemBody, type Refusal } from '../../shared/problem.ts';
import type { Log } from '../ports/log.ts';
import type { Ctx } from './context.ts';

/** Answers with the refusal: below the paths of a vendor contract in the contract's form, else as problem+json. */
export function refuse(c: Ctx, refusal: Refusal): Response {
  const body = problemBody({ ...refusal, requestId: c.get('requestId') });
  c.set('problem', refusal.code);
  const headers = new Headers({ 'Content-Type': 'application/problem+json' });
  if (body.status === 401) headers.set('WWW-Authenticate', challenge(refusal, c.get('credentials')));
  // RFC 6750 §3.1 names this error.
  if (refusal.reason === 'scope') headers.set('WWW-Authenticate', 'Bearer error="insufficient_scope"');
  if (refusal.allow) headers.set('Allow', refusal.allow.join(', '));
  if (refusal.retryAfter !== undefined) {
    headers.set('Retry-After', String(refusal.retryAfter));
    if (body.status === 429) {
      // A quota that many users share stays secret; the headers then say only when to try again.
      const { max, window } = refusal.quota ?? { max: 1, window: refusal.retryAfter };
      headers.set('RateLimit', `"${refusal.code}";r=0;t=${refusal.retryAfter}`);
      headers.set('RateLimit-Policy', `"${refusal.code}";q=${max};w=${window}`);
    }
  }
  const { path, method } = c.req;
  const request = { path, method, requestId: c.get('requestId'), isByClient: c.get('client') !== null };
  const translated = c.get('dialect')?.(refusal, body.status, request);
  if (translated === undefined)
    return c.body(JSON.stringify(body), body.status as ContentfulStatusCode, Object.fromEntries(headers));
  const status = (translated.status ?? body.status) as ContentfulStatusCode;
  headers.delete('Content-Type');
  if (translated.body === null) return c.body(null, status, Object.fromEntries(headers));
  headers.set('Content-Type', translated.type);
  return c.body(JSON.stringify(translated.body), status, Object.fromEntries(headers));
}

/** Returns WWW-Authenticate: without an error code when no credential was sent (RFC 6750 §3), or as RFC 9470 for a step-up. */
function challenge(refusal: Refusal, credentials: boolean): string {
  if (refusal.code === 'step-up-required') {
    const { maxAge, acrValues } = refusal;
    return [
      'Bearer error="insufficient_user_authentication"',
      ...(maxAge === undefined ? [] : [`max_age="${maxAge}"`]),
      ...(acrValues === undefined ? [] : [`acr_values="${acrValues.join(' ')}"`]),
    ].join(', ');
  }
  return credentials ? 'Bearer error="invalid_token"' : 'Bearer';
}

/** Answers a thrown error: the database is unavailable, or a bug. Logs neither message nor URL; both may hold an address. */
export function failed(log: Log): (error: Error, c: Ctx) => Response {
  return (error, c) => {
    const { unavailable, retryAfter } = readUnavailable(error);
    const requestId = c.get('requestId');
    const data = { requestId, error: error.name, at: frames(error) };
    if (unavailable) log.warn('unavailable', data);
    else log.error('internal', data);
    return refuse(c, unavailable ? { code: 'unavailable', retryAfter } : { code: 'internal' });
  };
}

/** Reads whether the error is the store's `Unavailable`, and how many whole seconds to wait. */
export function readUnavailable(error: unknown): { readonly unavailable: boolean; readonly retryAfter: number } {
  const unavailable = error instanceof Error && error.name === 'Unavailable';
  const wait = unavailable && 'retryAfter' in error && typeof error.retryAfter === 'number' ? error.retryAfter : 1;
  return { unavailable, retryAfter: Math.max(1, Math.ceil(wait)) };
}

/** A line of a stack: `    at name (file:///…/file.ts:1:2)`, or without the name. */
const FRAME = /^ {4}at (?:[\w.<>#[\] ]+ \()?(?:node:|file:\/\/\/|\/)[^\s()?]+:\d+:\d+\)?$/;

/** Returns the innermost three frames of the stack. Removes the message above the frames, because it may look like a frame. */
function frames(error: Error): string {
  const stack = error.stack ?? '';
  const message = stack.indexOf(error.message);
  return (message < 0 ? stack : stack.slice(message + error.message.length))
    .split('\n')
    .filter((line) => FRAME.test(line))
    .slice(0, 3)
    .map((line) => line.trim())
    .join(' ');
}
