// Owns the handlers of the portal's page, and of the style and the script of our pages. Not their text: pages/.
import type { AppParts, Ctx } from '../context.ts';
import { ADMIN_STYLE, createAdminPage } from '../pages/admin-page.ts';
import { SCRIPT } from '../pages/script.ts';
import { STYLE } from '../pages/style.ts';
import type { Handlers } from '../routes/handler.ts';

/** Makes the handlers, which answer from memory. */
export function pageFileRoutes(
  parts: AppParts,
): Pick<Handlers, 'adminPage' | 'adminStyle' | 'pageStyle' | 'pageScript'> {
  const file = (body: string, type: string) => (c: Ctx) => {
    c.set('headers', 'file');
    return c.body(body, 200, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'public, max-age=300' });
  };
  return {
    adminPage: createAdminPage(parts),
    adminStyle: file(ADMIN_STYLE, 'text/css'),
    pageStyle: file(STYLE, 'text/css'),
    pageScript: file(SCRIPT, 'text/javascript'),
  };
}
