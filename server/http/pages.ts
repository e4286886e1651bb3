// Owns the link pages as a person sees them, with or without scripts. Not what a press does: link.ts.
import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { PROBLEMS, type Refusal } from '../../shared/problem.ts';
import type { InspectBody, LinkState } from '../../shared/wire.ts';
import { basePath, type AppParts, type Ctx } from './context.ts';
import type { Handlers } from './handlers.ts';
import { ICONS, SCRIPT, STYLE, type Icon } from './page-files.ts';
import { ar } from './words/ar.ts';
import { en, type Words } from './words/en.ts';

const PACKS: Readonly<Record<string, Words>> = { en, ar };

export interface LinkPages {
  inspected(c: Ctx, link: InspectBody, token: string): Promise<Response>;
  confirmed(c: Ctx, link: InspectBody): Promise<Response>;
  relay(c: Ctx, link: InspectBody, code: string, expiresAt: number): Promise<Response>;
  reported(c: Ctx, link: InspectBody): Promise<Response>;
  /** `link` null: which link it was about is not known, or not to be told. */
  refused(c: Ctx, refusal: Refusal, link: InspectBody | null): Promise<Response>;
}

type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

interface Page {
  readonly words: Words;
  /** Which link it is about, where that may be told. */
  readonly link: InspectBody | null;
  readonly icon: Icon;
  readonly title: string;
  readonly body: Html;
}

/** What a person is told of a link that is over. */
type Over = 'used' | 'expired' | 'superseded' | 'closed';

export function createPages(parts: Pick<AppParts, 'publicUrl' | 'clock'>): LinkPages {
  const base = basePath(parts.publicUrl);

  async function answer(c: Ctx, page: Page, status: ContentfulStatusCode = 200): Promise<Response> {
    c.set('headers', 'page');
    c.header('Content-Language', page.words.lang);
    return c.html(await layout(base, page), status);
  }

  const plain = (c: Ctx, link: InspectBody | null, of: PlainPage, icon: Icon, status: ContentfulStatusCode = 200) => {
    const words = wordsFor(c, link);
    const { title, text } = words[of];
    const reference = status >= 500 ? html`<p class="small">${words.reference(c.get('requestId'))}</p>` : '';
    const body = html`<p>${text}</p>
      ${reference}`;
    return answer(c, { words, link, icon, title, body }, status);
  };

  return {
    inspected(c, link, token) {
      if (link.state !== 'live') return plain(c, link, overOf(link.state), 'over', 410);
      const words = wordsFor(c, link);
      const title = words.confirm.title[link.kind];
      const body = confirmBody(base, words, link, token);
      return answer(c, { words, link, icon: link.kind, title, body });
    },

    confirmed: (c, link) => plain(c, link, 'confirmed', 'done'),

    reported: (c, link) => plain(c, link, 'reported', 'shield'),

    relay(c, link, code, expiresAt) {
      const words = wordsFor(c, link);
      const minutes = Math.max(1, Math.ceil((expiresAt - parts.clock()) / 60_000));
      const body = html`<p>${words.relay.text}</p>
        <p class="code" dir="ltr">
          <span aria-hidden="true">${grouped(code)}</span><span class="spoken">${[...code].join(' ')}</span>
        </p>
        <p>${words.relay.minutes(minutes)}</p>
        <p class="small">${words.relay.warning({ service: link.serviceName })}</p>`;
      return answer(c, { words, link, icon: 'code', title: words.relay.title, body });
    },

    refused(c, refusal, link) {
      c.set('problem', refusal.code);
      const status = PROBLEMS[refusal.code][0] as ContentfulStatusCode;
      if (refusal.retryAfter !== undefined) c.header('Retry-After', String(refusal.retryAfter));
      switch (refusal.code) {
        case 'not-found':
          return plain(c, link, 'unknown', 'over', status);
        case 'proof-expired':
          return plain(c, link, link?.state === 'superseded' ? 'superseded' : 'expired', 'over', status);
        case 'change-closed':
        case 'change-locked':
          return plain(c, link, overOf(link?.state ?? 'closed'), 'over', status);
        case 'address-taken':
          return plain(c, link, 'taken', 'over', status);
        case 'origin-not-allowed':
        case 'body-invalid':
        case 'unsupported-media':
          return plain(c, link, 'elsewhere', 'over', status);
        default:
          return plain(c, link, 'broken', 'over', status);
      }
    },
  };
}

type PlainPage = Over | 'confirmed' | 'reported' | 'taken' | 'unknown' | 'elsewhere' | 'broken';

function overOf(state: LinkState): Over {
  // A live link can be refused only because its change ended a moment ago.
  return state === 'live' ? 'closed' : state;
}

function confirmBody(base: string, words: Words, link: InspectBody, token: string): Html {
  const { confirm } = words;
  const named = { value: link.value, service: link.serviceName };
  const story = (link.then === 'add' ? confirm.added : confirm.primary)[link.kind](named);
  const place = link.place === null ? '' : fact(confirm.place, html`${link.place}`);
  // One form, two buttons of one size: "this wasn't me" must be as easy as yes (R-034).
  return html`<p>${strong(story, link.value)}</p>
    <dl>
      ${link.account === '' ? '' : fact(confirm.account, html`<bdi>${link.account}</bdi>`)}
      ${fact(confirm.asked, html`<time datetime="${link.requestedAt}">${utc(link.requestedAt, words.lang)}</time>`)}
      ${place}
    </dl>
    <form method="post" action="${base}/confirm">
      <input type="hidden" name="t" value="${token}" />
      <button class="primary">${confirm.button}</button>
      <button formaction="${base}/confirm/report">${confirm.report}</button>
    </form>
    <p class="small">${confirm.warning}</p>`;
}

function fact(name: string, value: Html): Html {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}

/** The sentence with the address in it set off, and kept in its own direction. */
function strong(sentence: string, value: string): Html {
  const [before = '', ...rest] = sentence.split(value);
  const set = html`<strong><bdi>${value}</bdi></strong>`;
  return html`${before}${set}${rest.join(value)}`;
}

/** Without a script nobody knows the reader's time zone; the script shows it in theirs. */
function utc(time: string, lang: string): string {
  const format = new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
  return `${format.format(new Date(time))} UTC`;
}

/** `123 456`: two halves are easier to carry over in one's head than six digits. */
function grouped(code: string): string {
  const half = Math.floor(code.length / 2);
  return `${code.slice(0, half)}\u00a0${code.slice(half)}`;
}

function layout(base: string, { words, link, icon, title, body }: Page): Html {
  const service = link?.serviceName ?? null;
  const help = link?.supportUrl ?? null;
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

/** The change's own language; else the reader's; else English. */
function wordsFor(c: Ctx, link: InspectBody | null): Words {
  const accepted = (c.req.header('Accept-Language') ?? '')
    .slice(0, 200)
    .split(',')
    .map((part) => (part.split(';')[0] ?? '').trim());
  for (const tag of [link?.locale ?? '', ...accepted]) {
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
