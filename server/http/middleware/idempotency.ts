// Owns how an Idempotency-Key is read, and that one request with it runs at a time. Not what it did: server/service/transaction/idempotency.ts.
import type { MiddlewareHandler } from 'hono';
import type { Env } from '../context.ts';
import { refuse } from '../problem.ts';
import { invalid } from './body.ts';

/** Visible characters, bare or as a quoted string, as the IETF draft writes it. */
const KEY = /^(?:"([\x21\x23-\x5b\x5d-\x7e]{1,255})"|([\x21\x23-\x7e]{1,255}))$/;

/** Comes after whoever calls is known and what they sent is good: an answer of before is for nobody else. */
export function once(): MiddlewareHandler<Env> {
  // As many as there are requests under way.
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
    // Whoever holds a link is known by it alone: their keys are not those of its owner.
    const client = c.get('client');
    const { project, iss, sub } = signed?.principal ?? {
      project: client?.project ?? '',
      iss: '',
      sub: client?.id ?? request,
    };
    const mine = JSON.stringify([project, iss, sub, key]);
    if (running.has(mine)) return refuse(c, { code: 'idempotency-busy', retryAfter: 1 });
    running.add(mine);
    try {
      // A client's keys about a user are not those of the user.
      c.set('once', { key: signed ? key : mine, request });
      return await next();
    } finally {
      running.delete(mine);
    }
  };
}
