// Owns how the single-file widget is served, to any site. Not how it is built or found.
import { createHash } from 'node:crypto';
import type { AppParts } from './context.ts';
import type { Handlers } from './handlers.ts';
import { refuse } from './problem.ts';

/** Five minutes for the name that moves on; a year for the name that never does. Seconds. */
const MOVING = 'public, max-age=300';
const FIXED = 'public, max-age=31536000, immutable';

export function widgetRoutes({ widget }: AppParts): Pick<Handlers, 'widget'> {
  let hashed: { readonly body: string; readonly tag: string } | null = null;
  const tagOf = (body: string): string => {
    if (hashed?.body !== body) {
      hashed = { body, tag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"` };
    }
    return hashed.tag;
  };

  return {
    widget(c) {
      const built = widget();
      const file = c.req.param('file');
      const fixed = built !== null && file === `contact-change.${built.version}.js`;
      if (built === null || !(fixed || file === 'contact-change.js')) return refuse(c, { code: 'not-found' });
      c.set('headers', 'widget');
      const tag = tagOf(built.body);
      const headers = { 'Cache-Control': fixed ? FIXED : MOVING, 'Access-Control-Allow-Origin': '*', ETag: tag };
      const known = (c.req.header('If-None-Match') ?? '').split(',').map((t) => t.trim().replace(/^W\//, ''));
      if (known.includes(tag)) return c.body(null, 304, headers);
      return c.body(built.body, 200, { ...headers, 'Content-Type': 'text/javascript; charset=utf-8' });
    },
  };
}
