// Owns whether a client has the current copy of what it asks for. Not how a tag is made.
import type { Ctx } from './context.ts';

/** Whether the request names the entity tag, with its quotes, or any (RFC 9110 §13.1.2). */
export function hasCurrent(c: Ctx, tag: string): boolean {
  const had = (c.req.header('If-None-Match') ?? '').split(',').map((each) => each.trim().replace(/^W\//, ''));
  return had.includes(tag) || had.includes('*');
}
