// Owns what every page for a person has: frame, language, facts, times. Not what a page is about: pages.ts, undo-page.ts.
import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Ctx } from '../context.ts';
import type { Handlers } from '../routes/handler.ts';
import { ICONS, SCRIPT, STYLE, type Icon } from './assets.ts';
import { ar } from './words/ar.ts';
import { en, type Words } from './words/en.ts';

const PACKS: Readonly<Record<string, Words>> = { en, ar };

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** Whose page it is, where that may be told. */
export interface Whose {
  readonly serviceName: string;
  readonly supportUrl: string | null;
}

export interface Page {
  readonly words: Words;
  readonly whose: Whose | null;
  readonly icon: Icon;
  readonly title: string;
  readonly body: Html;
}

/** `base`: the path below which everything mounts. */
export async function answerPage(
  c: Ctx,
  base: string,
  page: Page,
  status: ContentfulStatusCode = 200,
): Promise<Response> {
  c.set('headers', 'page');
  c.header('Content-Language', page.words.lang);
  return c.html(await layout(base, page), status);
}

export function fact(name: string, value: Html): Html {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}

/** The sentence with the address in it set off, and kept in its own direction. */
export function strong(sentence: string, value: string): Html {
  const [before = '', ...rest] = sentence.split(value);
  const set = html`<strong><bdi>${value}</bdi></strong>`;
  return html`${before}${set}${rest.join(value)}`;
}

/** Without a script nobody knows the reader's time zone; the script shows it in theirs. */
export function utc(time: string, lang: string): string {
  const format = new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
  return `${format.format(new Date(time))} UTC`;
}

function layout(base: string, { words, whose, icon, title, body }: Page): Html {
  const service = whose?.serviceName ?? null;
  const help = whose?.supportUrl ?? null;
  // The script stands first: it takes the token out of the address bar before anything else is fetched (R-076).
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
      </head>
      <body>
        <main>
          ${service === null ? '' : html`<p class="service"><bdi>${service}</bdi></p>`}
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

/** The language of what it is about; else the reader's; else English. */
export function wordsFor(c: Ctx, locale: string | null): Words {
  const accepted = (c.req.header('Accept-Language') ?? '')
    .slice(0, 200)
    .split(',')
    .map((part) => (part.split(';')[0] ?? '').trim());
  for (const tag of [locale ?? '', ...accepted]) {
    const primary = (tag.split('-')[0] ?? '').toLowerCase();
    if (Object.hasOwn(PACKS, primary)) return PACKS[primary] ?? en;
  }
  return en;
}

export function pageFileRoutes(): Pick<Handlers, 'pageStyle' | 'pageScript'> {
  const file = (body: string, type: string) => (c: Ctx) => {
    c.set('headers', 'file');
    return c.body(body, 200, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'public, max-age=300' });
  };
  return { pageStyle: file(STYLE, 'text/css'), pageScript: file(SCRIPT, 'text/javascript') };
}
