// Owns the parts of every page: frame, facts, times, durations. Not the content of a page: link-pages.ts, undo-pages.ts. Not the
// look: style.ts.
import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { roundDuration } from '../../core/round-duration.ts';
import { createBrandFiles, type BrandFiles, type PageBrand } from '../brand/brand-files.ts';
import { basePath, type AppParts, type Ctx } from '../context.ts';
import { ICONS, type Icon } from './icons.ts';
import type { Words } from './words/en.ts';

/** Markup in which all text is escaped. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** The service that a page shows as its owner. A page without a known link shows no service. */
export interface PageOwner {
  /** The id of the project. */
  readonly project: string;
  readonly serviceName: string;
  readonly supportUrl: string | null;
}

/** What a page shows. */
export interface Page {
  readonly words: Words;
  readonly owner: PageOwner | null;
  readonly icon: Icon;
  readonly title: string;
  readonly body: Html;
}

/** What all pages of a server share. */
export interface PageSite {
  /** The path below which all routes are mounted. */
  readonly base: string;
  readonly brands: Pick<BrandFiles, 'of'>;
}

/** Makes what all pages share. */
export function createPageSite(parts: Pick<AppParts, 'publicUrl' | 'projects'>): PageSite {
  return { base: basePath(parts.publicUrl), brands: createBrandFiles(parts) };
}

/** Answers with a whole page. */
export async function answerPage(
  c: Ctx,
  { base, brands }: PageSite,
  page: Page,
  status: ContentfulStatusCode = 200,
): Promise<Response> {
  c.set('headers', 'page');
  c.header('Content-Language', page.words.lang);
  const brand = brands.of(page.owner?.project ?? null);
  // A page without a known link does not say whose it is.
  const { logo, logoDark } = (page.owner === null ? null : brand) ?? NO_LOGO;
  const urls = [logo, logoDark].flatMap((picture) => (picture === null ? [] : [picture.url]));
  if (urls.length > 0) c.set('logo', urls.join(' '));
  return c.html(await layout(base, page, { css: brand?.css ?? null, logo, logoDark }), status);
}

/** Returns one line of a list of facts (`<dl>`). */
export function fact(name: string, value: Html): Html {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}

/** Returns an address, a name or a place with its own text direction. A page that is translated keeps it as it is. */
export function verbatim(text: string): Html {
  return html`<bdi translate="no">${text}</bdi>`;
}

/** Returns the sentence with `value`, an address, in bold. `old`: another address in the sentence. */
export function emphasize(sentence: string, value: string, old = ''): Html {
  const [before = '', ...rest] = sentence.split(value);
  return html`${withAddress(before, old)}<strong>${verbatim(value)}</strong>${withAddress(rest.join(value), old)}`;
}

function withAddress(text: string, address: string): readonly (string | Html)[] {
  if (address === '') return [text];
  return text.split(address).flatMap((part, i) => (i > 0 ? [verbatim(address), part] : [part]));
}

/** Writes a time in UTC. Only the script of the page, not the server, knows the reader's time zone. */
export function utc(time: string, lang: string): string {
  const format = new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
  return `${format.format(new Date(time))} UTC`;
}

/** Writes a duration, rounded, with the digits that codes have. */
export function duration(ms: number, lang: string): string {
  const [count, unit] = roundDuration(ms);
  const format = { style: 'unit', unit, unitDisplay: 'long', numberingSystem: 'latn' } as const;
  return new Intl.NumberFormat(lang, format).format(count);
}

/** The look of a page. */
interface PageLook extends Pick<PageBrand, 'logo' | 'logoDark'> {
  readonly css: string | null;
}

/** The look without a logo. */
export const NO_LOGO: Pick<PageBrand, 'logo' | 'logoDark'> = { logo: null, logoDark: null };

/** Returns the owner's logo, which is read aloud as its name, or that name. */
export function ownerLine(service: string, { logo, logoDark }: Pick<PageBrand, 'logo' | 'logoDark'>): Html {
  if (logo === null) return html`<p class="service">${verbatim(service)}</p>`;
  const image = html`<img src="${logo.url}" alt="${service}" width="${logo.width}" height="${logo.height}" />`;
  if (logoDark === null) return html`<p class="service"><span class="logo plate">${image}</span></p>`;
  const dark = html`<source
    media="(prefers-color-scheme: dark)"
    srcset="${logoDark.url}"
    width="${logoDark.width}"
    height="${logoDark.height}"
  />`;
  return html`<p class="service"><picture class="logo">${dark}${image}</picture></p>`;
}

function layout(base: string, { words, owner, icon, title, body }: Page, look: PageLook): Html {
  const { css } = look;
  const service = owner?.serviceName ?? null;
  const help = owner?.supportUrl ?? null;
  // The script is first, so that it removes the token from the address bar before the page fetches anything else.
  return html`<!doctype html>
    <html lang="${words.lang}" dir="${words.dir}">
      <head>
        <meta charset="utf-8" />
        <script src="${base}/pages/link.js"></script>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <title>${service === null ? title : `${title} · ${service}`}</title>
        <link rel="stylesheet" href="${base}/pages/link.css" />
        ${css === null ? '' : html`<link rel="stylesheet" href="${css}" />`}
      </head>
      <body>
        <main>
          ${service === null ? '' : ownerLine(service, look)}
          <div class="card">
            ${raw(ICONS[icon])}
            <h1>${title}</h1>
            ${body}
          </div>
          ${help === null ? '' : html`<p class="help"><a href="${help}">${words.help}</a></p>`}
        </main>
      </body>
    </html>`;
}
