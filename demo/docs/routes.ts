// Owns `/docs/` of the demo site. Not what stands there: build.ts, which is loaded with the first page that is asked for.
import { Hono } from 'hono';
import type { DocsFile } from './build.ts';

/** The files of the documentation. They are made once, when the first is asked for: the demo starts without them. */
export function docsRoutes(): Hono {
  let files: Promise<ReadonlyMap<string, DocsFile>> | null = null;
  const load = async (): Promise<ReadonlyMap<string, DocsFile>> => {
    const { buildDocs } = await import('./build.ts');
    return buildDocs();
  };
  const routes = new Hono();
  routes.get('/docs', (c) => c.redirect('/docs/', 301));
  routes.get('/docs/:file{.*}', async (c) => {
    files ??= load();
    const file = (await files).get(c.req.param('file') || 'index.html');
    if (file === undefined) return c.notFound();
    const { POLICY } = await import('./layout.ts');
    return c.body(file.body, 200, {
      'Content-Type': file.type,
      'Content-Security-Policy': `${POLICY}; frame-ancestors 'none'`,
      'Cache-Control': 'no-cache',
    });
  });
  return routes;
}
