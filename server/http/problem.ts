// Owns how a refusal or a failure is answered: application/problem+json (RFC 9457) and the headers that go with it.
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { problemBody, type Refusal } from '../../shared/problem.ts';
import type { Log } from '../ports/log.ts';
import type { Ctx } from './context.ts';

/** Answers with the problem, in the shape of the contract that the path belongs to. */
export function refuse(c: Ctx, refusal: Refusal): Response {
  const body = problemBody({ ...refusal, requestId: c.get('requestId') });
  c.set('problem', refusal.code);
  const headers = new Headers({ 'Content-Type': 'application/problem+json' });
  if (body.status === 401) headers.set('WWW-Authenticate', challenge(refusal, c.get('credentials')));
  // RFC 6750 §3.1.
  if (refusal.reason === 'scope') headers.set('WWW-Authenticate', 'Bearer error="insufficient_scope"');
  if (refusal.allow) headers.set('Allow', refusal.allow.join(', '));
  if (refusal.retryAfter !== undefined) {
    headers.set('Retry-After', String(refusal.retryAfter));
    if (body.status === 429) {
      // A quota that many users share is not shown: only when to try again.
      const { max, window } = refusal.quota ?? { max: 1, window: refusal.retryAfter };
      headers.set('RateLimit', `"${refusal.code}";r=0;t=${refusal.retryAfter}`);
      headers.set('RateLimit-Policy', `"${refusal.code}";q=${max};w=${window}`);
    }
  }
  const translated = c.get('dialect')?.(refusal, body.status, c);
  if (translated === undefined)
    return c.body(JSON.stringify(body), body.status as ContentfulStatusCode, Object.fromEntries(headers));
  const status = (translated.status ?? body.status) as ContentfulStatusCode;
  headers.delete('Content-Type');
  if (translated.body === null) return c.body(null, status, Object.fromEntries(headers));
  headers.set('Content-Type', translated.type);
  return c.body(JSON.stringify(translated.body), status, Object.fromEntries(headers));
}

/** RFC 6750 §3: no error code where no credential was sent; RFC 9470 where the sign-in is too old. */
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

/** Answers what was thrown: the database is not available, or a bug. Message and URL are not logged: both may hold an address. */
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

/** Whether the error is the store's `Unavailable`, and how many whole seconds to wait. */
export function readUnavailable(error: unknown): { readonly unavailable: boolean; readonly retryAfter: number } {
  const unavailable = error instanceof Error && error.name === 'Unavailable';
  const wait = unavailable && 'retryAfter' in error && typeof error.retryAfter === 'number' ? error.retryAfter : 1;
  return { unavailable, retryAfter: Math.max(1, Math.ceil(wait)) };
}

/** A line of a stack: `    at name (file:///…/file.ts:1:2)`, or without the name. */
const FRAME = /^ {4}at (?:[\w.<>#[\] ]+ \()?(?:node:|file:\/\/\/|\/)[^\s()?]+:\d+:\d+\)?$/;

/** The innermost three frames of the stack. The message above them is cut off: it may look like a frame. */
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
