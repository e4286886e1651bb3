// Owns the page that holds the portal of admins, and the style around it. Not the portal: widget/admin/. Not its headers:
// middleware/headers.ts.
import { getCookie } from 'hono/cookie';
import { html, raw } from 'hono/html';
import { createBrandFiles } from '../brand/brand-files.ts';
import { basePath, type AppParts, type Ctx } from '../context.ts';
import { ADMIN_COOKIE } from '../middleware/credentials.ts';
import { wordsFor } from './words/languages.ts';

/** CSS. The portal brings its own style; this is for the page before its script has run. */
export const ADMIN_STYLE = `html {
  color-scheme: light dark;
  background: light-dark(#f6f7f9, #0f1116);
}
body {
  margin: 0;
  font-family: system-ui, sans-serif;
}
contact-admin:not(:defined),
noscript p {
  display: block;
  padding: 2rem;
}
`;

/** Makes the handler of the page. */
export function createAdminPage({ publicUrl, projects }: Pick<AppParts, 'publicUrl' | 'projects'>) {
  const base = basePath(publicUrl);
  const brands = createBrandFiles({ publicUrl, projects });
  return async (c: Ctx): Promise<Response> => {
    // Each project of a server may have a provider of its own, and admins of its own.
    const named = projects.find(({ id }) => id === c.req.query('project'));
    const brand = brands.of(named?.id ?? null);
    const way = (named ? [named] : projects).some(({ oidc }) => oidc !== null) ? 'oidc' : 'link';
    const project = named ? html` project="${named.id}"` : '';
    const { lang, dir, portal } = await wordsFor(c, null);
    // A browser writes each refused call into its console, so the portal makes none that would be refused for certain. The way back
    // from the provider brings no cookie, and the portal knows that it left for it.
    const none = getCookie(c, ADMIN_COOKIE) === undefined ? raw(' no-session') : '';
    c.set('headers', 'portal');
    c.header('Content-Language', lang);
    c.header('Vary', 'Accept-Language');
    // English is in the portal's own file. Without an icon of its own, the page would ask for one that is not there.
    const words = lang === 'en' ? '' : html`<script type="module" src="${base}/widget/${lang}.admin.js"></script>`;
    return c.html(
      await html`<!doctype html>
        <html lang="${lang}" dir="${dir}">
          <head>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <meta name="referrer" content="no-referrer" />
            <meta name="robots" content="noindex" />
            <meta name="color-scheme" content="light dark" />
            <title>${portal.title}</title>
            <link rel="icon" href="${brand?.logo?.url ?? 'data:,'}" />
            <link rel="stylesheet" href="${base}/pages/admin.css" />
            ${brand === null ? '' : html`<link rel="stylesheet" href="${brand.css}" />`} ${words}
            <script type="module" src="${base}/widget/contact-admin.js"></script>
          </head>
          <body>
            <contact-admin api="${base || '/'}" sign-in="${way}" ${project} ${none}></contact-admin>
            <noscript><p>${portal.noScript}</p></noscript>
          </body>
        </html>`,
    );
  };
}
