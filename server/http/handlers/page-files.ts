// Owns the routes of the style and the script of our pages.
import type { Ctx } from '../context.ts';
import { SCRIPT } from '../pages/script.ts';
import { STYLE } from '../pages/style.ts';
import type { Handlers } from '../routes/handler.ts';

/** Style and script of the pages, from memory. */
export function pageFileRoutes(): Pick<Handlers, 'pageStyle' | 'pageScript'> {
  const file = (body: string, type: string) => (c: Ctx) => {
    c.set('headers', 'file');
    return c.body(body, 200, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'public, max-age=300' });
  };
  return { pageStyle: file(STYLE, 'text/css'), pageScript: file(SCRIPT, 'text/javascript') };
}
