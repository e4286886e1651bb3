// Owns the link from a page that leads nowhere else back to the site. Not which pages have it: link-pages.ts, undo-pages.ts.
import { html } from 'hono/html';
import type { Project } from '../../ports/project.ts';
import { basePath, type AppParts } from '../context.ts';
import type { Html } from './layout.ts';
import type { Words } from './words/en.ts';

/** Where a page leads back to. */
interface Site {
  readonly url: string;
  readonly serviceName: string;
}

/**
 * Returns a function that makes the link, or nothing where no page of the site is known. The URL is one of the configuration and none of
 * the request: the first web page of the account page's return URLs, else the first origin that embeds the widget, else the origin of a
 * server that stands below a path of it. Where the project is not known (null), the link leads to the site of the only project, or
 * nowhere if there are several.
 */
export function createSiteLink({
  publicUrl,
  projects,
}: Pick<AppParts, 'publicUrl' | 'projects'>): (words: Words, project: string | null) => Html | '' {
  // A server without a path has its origin for itself: no page of the site is there.
  const around = basePath(publicUrl) === '' ? null : new URL(publicUrl).origin;
  const sites = new Map(projects.flatMap((project) => siteOf(project, around)));
  const [only] = projects.length === 1 ? projects : [];
  return (words, project) => {
    const site = sites.get(project ?? only?.id ?? '');
    if (site === undefined) return '';
    return html`<p class="back"><a href="${site.url}">${words.account.back({ service: site.serviceName })}</a></p>`;
  };
}

function siteOf(
  { id, serviceName, account, allowedOrigins }: Project,
  around: string | null,
): readonly (readonly [string, Site])[] {
  // A browser may have no app for a URL of an app.
  const page = account?.returnUrls.find((url) => /^https?:/i.test(url)) ?? allowedOrigins[0] ?? around;
  return page === null ? [] : [[id, { url: page, serviceName }]];
}
