// Owns how a refusal or a failure is answered: application/problem+json (RFC 9457) and the headers that go with it.
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { problemBody, type Refusal } from '../../shared/problem.ts';
import type { Log } from '../ports/log.ts';
import type { Ctx } from './context.ts';

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
      // Of what other people used together nothing is told but when to come again.
      const { max, window } = refusal.quota ?? { max: 1, window: refusal.retryAfter };
      headers.set('RateLimit', `"${refusal.code}";r=0;t=${refusal.retryAfter}`);
      headers.set('RateLimit-Policy', `"${refusal.code}";q=${max};w=${window}`);
    }
  }
  const said = c.get('dialect')?.(refusal, body.status, c);
  if (said === undefined)
    return c.body(JSON.stringify(body), body.status as ContentfulStatusCode, Object.fromEntries(headers));
  const status = (said.status ?? body.status) as ContentfulStatusCode;
  headers.delete('Content-Type');
  if (said.body === null) return c.body(null, status, Object.fromEntries(headers));
  headers.set('Content-Type', said.type);
  return c.body(JSON.stringify(said.body), status, Object.fromEntries(headers));
}

/** RFC 6750 §3: no error where nothing was tried; RFC 9470 where the sign-in is too old. */
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

/** What was thrown: the store cannot now, or a bug. Neither message nor URL is logged, for both may hold an address. */
export function failed(log: Log): (error: Error, c: Ctx) => Response {
  return (error, c) => {
    const { unavailable, retryAfter } = whenAgain(error);
    const requestId = c.get('requestId');
    const data = { requestId, error: error.name, at: frames(error) };
    if (unavailable) log.warn('unavailable', data);
    else log.error('internal', data);
    return refuse(c, unavailable ? { code: 'unavailable', retryAfter } : { code: 'internal' });
  };
}

/** Whether a throw is the store's `Unavailable`, and the whole seconds to wait. */
export function whenAgain(error: unknown): { readonly unavailable: boolean; readonly retryAfter: number } {
  const named = error instanceof Error && error.name === 'Unavailable';
  const wait = named && 'retryAfter' in error && typeof error.retryAfter === 'number' ? error.retryAfter : 1;
  return { unavailable: named, retryAfter: Math.max(1, Math.ceil(wait)) };
}

/** A line of a stack: `    at name (file:///…/file.ts:1:2)`, or without the name. */
const FRAME = /^ {4}at (?:[\w.<>#[\] ]+ \()?(?:node:|file:\/\/\/|\/)[^\s()?]+:\d+:\d+\)?$/;

/** Where it happened: the innermost three frames, without the message above them, which may look like one. */
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
