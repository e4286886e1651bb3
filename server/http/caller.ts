// Owns who calls a route, read from the context that the middleware filled. Not how a caller is verified: middleware/auth.ts.
import type { Ctx } from './context.ts';
import type { Caller, ClientCaller } from '../service/service.ts';
import { deviceOf } from './middleware/device.ts';

/** The caller behind a route that requires one. */
export function callerOf(c: Ctx): Caller {
  const caller = visitorOf(c);
  if (caller === null) throw new Error('a route without a caller asked for one');
  return caller;
}

/** The caller, where there may be one. */
export function visitorOf(c: Ctx): Caller | null {
  const signed = c.get('signed');
  return signed && { principal: signed.principal, ...actOf(c) };
}

/** The client behind a route that requires one. */
export function clientOf(c: Ctx): ClientCaller {
  const client = c.get('client');
  if (client === null) throw new Error('a route without a client asked for one');
  return { client, ...actOf(c) };
}

/** The person or client behind a route that both may call. */
export function eitherOf(c: Ctx): Caller | ClientCaller {
  return visitorOf(c) ?? clientOf(c);
}

/** A request as the record knows it, whoever sent it. */
export function actOf(c: Ctx): Pick<Caller, 'requestId' | 'place' | 'network' | 'once'> {
  return {
    requestId: c.get('requestId'),
    place: deviceOf(c.req.header('User-Agent')),
    network: c.get('network'),
    once: c.get('once'),
  };
}
