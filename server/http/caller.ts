// Owns how a handler gets its caller from the context of the request. Not how a caller is verified: middleware/auth.ts.
import type { Ctx } from './context.ts';
import { deviceOf } from './middleware/device.ts';
import type { ClientCaller, UserCaller } from '../service/caller.ts';
import type { IncomingRequest } from '../service/request-info.ts';

/** Returns the user of a route that requires a user. Throws when there is none. */
export function callerOf(c: Ctx): UserCaller {
  const caller = visitorOf(c);
  if (caller === null) throw new Error('a route without a caller asked for one');
  return caller;
}

/** Returns the user of a route that does not require one; null when there is none. */
export function visitorOf(c: Ctx): UserCaller | null {
  const signed = c.get('signed');
  return signed && { principal: signed.principal, ...incomingRequest(c) };
}

/** Returns the API client of a route that requires one. Throws when there is none. */
export function clientOf(c: Ctx): ClientCaller {
  const client = c.get('client');
  if (client === null) throw new Error('a route without a client asked for one');
  return { client, ...incomingRequest(c) };
}

/** Returns the user or the API client of a route that both may call. Throws when there is neither. */
export function eitherOf(c: Ctx): UserCaller | ClientCaller {
  return visitorOf(c) ?? clientOf(c);
}

/** Returns the facts about a request that use-cases need, of any caller. */
export function incomingRequest(c: Ctx): IncomingRequest {
  return {
    requestId: c.get('requestId'),
    place: deviceOf(c.req.header('User-Agent')),
    network: c.get('network'),
    idempotency: c.get('once'),
    outside: c.get('outside'),
  };
}
