// Owns who calls a route, read from the context that the middleware filled. Not how a caller is verified: middleware/auth.ts.
import type { Ctx } from './context.ts';
import { deviceOf } from './middleware/device.ts';
import type { ClientCaller, UserCaller } from '../service/caller.ts';
import type { IncomingRequest } from '../service/request-info.ts';

/** The caller behind a route that requires one. */
export function callerOf(c: Ctx): UserCaller {
  const caller = visitorOf(c);
  if (caller === null) throw new Error('a route without a caller asked for one');
  return caller;
}

/** The caller, where there may be one. */
export function visitorOf(c: Ctx): UserCaller | null {
  const signed = c.get('signed');
  return signed && { principal: signed.principal, ...incomingRequest(c) };
}

/** The client behind a route that requires one. */
export function clientOf(c: Ctx): ClientCaller {
  const client = c.get('client');
  if (client === null) throw new Error('a route without a client asked for one');
  return { client, ...incomingRequest(c) };
}

/** The person or client behind a route that both may call. */
export function eitherOf(c: Ctx): UserCaller | ClientCaller {
  return visitorOf(c) ?? clientOf(c);
}

/** What a use-case needs of a request, of any caller. */
export function incomingRequest(c: Ctx): IncomingRequest {
  return {
    requestId: c.get('requestId'),
    place: deviceOf(c.req.header('User-Agent')),
    network: c.get('network'),
    idempotency: c.get('once'),
  };
}
