// Owns how an Idempotency-Key is read, and lets only one request with a key run at a time. Not how an effect is remembered:
// server/service/transaction/idempotency.ts.
import type { MiddlewareHandler } from 'hono';
import { holdKey } from '../../service/admin/used-key.ts';
import type { ServiceContext } from '../../service/context.ts';
import { eitherOf } from '../caller.ts';
import type { Env } from '../context.ts';
import { refuse } from '../problem.ts';
import { invalid } from './body.ts';

/** Visible ASCII characters, either bare, or as the quoted string of the IETF draft. */
const KEY = /^(?:"([\x21\x23-\x5b\x5d-\x7e]{1,255})"|([\x21\x23-\x7e]{1,255}))$/;

/** Runs after the checks of caller and body, because a remembered answer is only for the same caller. */
export function idempotency(): MiddlewareHandler<Env> {
  // Has at most one entry for each open request.
  const running = new Set<string>();
  return async (c, next) => {
    const header = c.req.header('Idempotency-Key');
    if (header === undefined) return next();
    const [, quoted, bare] = KEY.exec(header) ?? [];
    const key = quoted ?? bare;
    if (key === undefined) return refuse(c, invalid('Idempotency-Key', 'must be 1 to 255 visible characters'));
    const body = await c.req.text();
    const { search } = new URL(c.req.url);
    const request = `${c.req.method} ${c.req.path}${search}\n${body}`;
    const signed = c.get('signed');
    // The holder of a link is known only by the request, so the keys of a holder and of the owner never collide.
    const client = c.get('client');
    const { project, iss, sub } = signed?.principal ?? {
      project: client?.project ?? '',
      iss: '',
      sub: client?.id ?? request,
    };
    const scopedKey = JSON.stringify([project, iss, sub, key]);
    if (running.has(scopedKey)) return refuse(c, { code: 'idempotency-busy', retryAfter: 1 });
    running.add(scopedKey);
    try {
      // A client that acts for a user has its own keys, which never collide with the user's keys.
      c.set('once', { key: signed ? key : scopedKey, request });
      return await next();
    } finally {
      running.delete(scopedKey);
    }
  };
}

/** Runs after `idempotency` for each write of an admin. The key of a refused request is free again. */
export function adminKeys(ctx: ServiceContext): MiddlewareHandler<Env> {
  return async (c, next) => {
    const held = await holdKey(ctx, eitherOf(c));
    if (!held.ok) return refuse(c, held.refusal);
    await next();
    // After an error of the server the request may have had its effect.
    if (c.res.status >= 400 && c.res.status < 500) await held.value.release();
    return undefined;
  };
}
