// Owns the handlers of the portal's page, and of the styles and scripts of our pages. Not their text: pages/.
import type { AppParts, Ctx } from '../context.ts';
import { ACCOUNT_STYLE } from '../pages/account-page.ts';
import { ACCOUNT_SCRIPT } from '../pages/account-script.ts';
import { ADMIN_STYLE, createAdminPage } from '../pages/admin-page.ts';
import { SCRIPT } from '../pages/script.ts';
import { STYLE } from '../pages/style.ts';
import type { Handlers } from '../routes/handler.ts';

/** Makes the handlers, which answer from memory. */
export function pageFileRoutes(
  parts: AppParts,
): Pick<Handlers, 'adminPage' | 'adminStyle' | 'accountStyle' | 'accountScript' | 'pageStyle' | 'pageScript'> {
  const file = (body: string, type: string) => (c: Ctx) => {
    c.set('headers', 'file');
    return c.body(body, 200, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'public, max-age=300' });
  };
  return {
    adminPage: createAdminPage(parts),
    adminStyle: file(ADMIN_STYLE, 'text/css'),
    accountStyle: file(ACCOUNT_STYLE, 'text/css'),
    accountScript: file(ACCOUNT_SCRIPT, 'text/javascript'),
    pageStyle: file(STYLE, 'text/css'),
    pageScript: file(SCRIPT, 'text/javascript'),
  };
}
