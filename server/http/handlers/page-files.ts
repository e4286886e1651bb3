// Owns the handlers of the style and the script of our pages. Not their text: pages/style.ts, pages/script.ts.
import type { Ctx } from '../context.ts';
import { SCRIPT } from '../pages/script.ts';
import { STYLE } from '../pages/style.ts';
import type { Handlers } from '../routes/handler.ts';

/** Makes the handlers, which answer from memory. */
export function pageFileRoutes(): Pick<Handlers, 'pageStyle' | 'pageScript'> {
  const file = (body: string, type: string) => (c: Ctx) => {
    c.set('headers', 'file');
    return c.body(body, 200, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'public, max-age=300' });
  };
  return { pageStyle: file(STYLE, 'text/css'), pageScript: file(SCRIPT, 'text/javascript') };
}
