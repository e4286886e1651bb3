// Owns how the widget's single files are served, to any site. Not how it is built or found.
import { createHash } from 'node:crypto';
import type { AppParts } from '../context.ts';
import type { Handlers } from '../routes/handler.ts';
import { refuse } from '../problem.ts';

/** Five minutes for the name that moves on; a year for the name that never does. Seconds. */
const MOVING: string = 'public, max-age=300';
const FIXED: string = 'public, max-age=31536000, immutable';

export function widgetRoutes({ widget }: AppParts): Pick<Handlers, 'widget'> {
  const named = new Map(
    [...widget.files].flatMap(([name, body]) => {
      const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
      return [
        [name, { body, tag, cache: MOVING }],
        [name.replace(/\.js$/, `.${widget.version}.js`), { body, tag, cache: FIXED }],
      ] as const;
    }),
  );
  return {
    widget(c) {
      const file = named.get(c.req.param('file'));
      if (file === undefined) return refuse(c, { code: 'not-found' });
      c.set('headers', 'widget');
      const headers = { 'Cache-Control': file.cache, 'Access-Control-Allow-Origin': '*', ETag: file.tag };
      const known = (c.req.header('If-None-Match') ?? '').split(',').map((t) => t.trim().replace(/^W\//, ''));
      if (known.includes(file.tag)) return c.body(null, 304, headers);
      return c.body(file.body, 200, { ...headers, 'Content-Type': 'text/javascript; charset=utf-8' });
    },
  };
}
