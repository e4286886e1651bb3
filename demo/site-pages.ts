// Owns which pages the demo site has, and who may see them. Not what stands on them: pages/.
import { Hono } from 'hono';
import type { Context } from 'hono';
import { acceptedLanguages } from '../server/http/pages/words/languages.ts';
import { LANGUAGE_TAGS, lookupLanguage } from '../shared/languages.ts';
import { readAsset, readPage } from './assets.ts';
import type { FirstPage } from './first-page.ts';
import { pagePolicy, strictPolicy } from './headers.ts';
import { localPath, type Sessions } from './site-sessions.ts';

/** Origins that the pages link to. */
export interface SiteUrls {
  /** Where the browser reaches the site. */
  readonly siteUrl: string;
  /** The same site under another name: a browser sends it none of the site's cookies. */
  readonly otherUrl: string;
  /** The server under test. */
  readonly bffUrl: string;
}

/** What the pages need of the rest of the demo. */
export interface PageParts extends SiteUrls {
  readonly firstPage: FirstPage;
}

/** The HTML pages, and `/src/…`: their scripts and styles. */
export function pageRoutes(parts: PageParts, sessions: Sessions): Hono {
  const { siteUrl, otherUrl, bffUrl, firstPage } = parts;
  async function page(c: Context, name: string, policy = pagePolicy(bffUrl)): Promise<Response> {
    const person = sessions.find(c)?.person;
    const values = {
      ...firstPage.values,
      bff: bffUrl,
      site: siteUrl,
      other: otherUrl,
      sub: person?.sub ?? '',
      name: person?.name ?? '',
      initial: person?.name.slice(0, 1) ?? '',
      next: localPath(c.req.query('next')),
      lang: lookupLanguage(acceptedLanguages(c.req.header('Accept-Language')), LANGUAGE_TAGS) ?? 'en',
    };
    const html = await readPage(name, { values, made: firstPage.made });
    return c.html(html, 200, { 'Content-Security-Policy': policy });
  }
  /** A page for signed-in people; others sign in first and are led back to it. */
  async function privatePage(c: Context, name: string, policy?: string): Promise<Response> {
    if (sessions.find(c)) return page(c, name, policy);
    return c.redirect(c.req.path === '/' ? '/welcome' : `/sign-in?next=${c.req.path}`, 303);
  }

  const routes = new Hono();
  routes.get('/', (c) => privatePage(c, 'account'));
  routes.get('/welcome', (c) => page(c, 'welcome'));
  routes.get('/contacts', (c) => privatePage(c, 'contacts'));
  routes.get('/strict', (c) => privatePage(c, 'strict', strictPolicy(bffUrl)));
  // Its form may lead back to a page of the server that asked for the sign-in.
  routes.get('/sign-in', (c) => page(c, 'sign-in', pagePolicy(bffUrl, `'self' ${bffUrl}`)));
  routes.get('/magic', (c) => page(c, 'magic'));
  routes.get('/scenes', (c) => page(c, c.req.query('screen') === undefined ? 'scenes' : 'scene'));
  routes.get('/favicon.ico', (c) => c.redirect('/src/demo/pages/mark.svg', 302));
  routes.get('/src/*', async (c) => {
    const asset = await readAsset(c.req.path.slice('/src/'.length));
    if (!asset) return c.notFound();
    return c.body(asset.body, 200, { 'Content-Type': asset.type, 'Cache-Control': 'no-cache' });
  });
  return routes;
}
