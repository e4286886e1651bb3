// Owns the handler that serves the widget's single files to any site. Not how the files are found: package-files.ts.
import { createHash } from 'node:crypto';
import type { AppParts } from '../context.ts';
import type { Handlers } from '../routes/handler.ts';
import { refuse } from '../problem.ts';

/** For names without a version, whose content changes with a release. `max-age` is in seconds. */
const UNVERSIONED: string = 'public, max-age=300';
/** For names with a version, whose content never changes. `max-age` is in seconds. */
const VERSIONED: string = 'public, max-age=31536000, immutable';

/** The handler of the widget's files. */
export function widgetRoutes({ widget }: AppParts): Pick<Handlers, 'widget'> {
  const files = new Map(
    [...widget.files].flatMap(([name, body]) => {
      const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
      return [
        [name, { body, tag, cache: UNVERSIONED }],
        [name.replace(/\.js$/, `.${widget.version}.js`), { body, tag, cache: VERSIONED }],
      ] as const;
    }),
  );
  return {
    widget(c) {
      const file = files.get(c.req.param('file'));
      if (file === undefined) return refuse(c, { code: 'not-found' });
      c.set('headers', 'widget');
      const headers = { 'Cache-Control': file.cache, 'Access-Control-Allow-Origin': '*', ETag: file.tag };
      const cached = (c.req.header('If-None-Match') ?? '').split(',').map((t) => t.trim().replace(/^W\//, ''));
      if (cached.includes(file.tag)) return c.body(null, 304, headers);
      return c.body(file.body, 200, { ...headers, 'Content-Type': 'text/javascript; charset=utf-8' });
    },
  };
}
