// Owns the markup and the style of the account page, on which users change their contacts where their site has no page of its own.
// Not its script: account-script.ts. Not the elements in it: widget/list/.
import { html, raw } from 'hono/html';
import { KINDS } from '../../../shared/contact.ts';
import type { Project } from '../../ports/project.ts';
import { createBrandFiles } from '../brand/brand-files.ts';
import { basePath, type AppParts, type Ctx } from '../context.ts';
import { ICONS } from './icons.ts';
import { NO_LOGO, ownerLine, type Html } from './layout.ts';
import { wordsFor } from './words/languages.ts';
import type { Words } from './words/en.ts';

/** What the page is answered with. */
export interface AccountPageView {
  readonly project: Project;
  /** The approved URL to which the page leads back; null for none. */
  readonly back: string | null;
  /** The paths of the sign-in, and of the page after a sign-out. */
  readonly signIn: string;
  readonly signedOut: string;
  /** `open` shows the contacts; the others say why there are none, and offer the sign-in. */
  readonly state: 'open' | 'refused' | 'signed-out';
}

/** CSS, after that of the link pages. */
export const ACCOUNT_STYLE = `body { place-items: start stretch; align-content: start; padding: 0; }
.top {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.25rem 1rem;
  padding: 0.75rem clamp(1rem, 5vw, 2.5rem);
  border-block-end: 1px solid var(--line);
  background: var(--card);
}
.top .service { margin: 0; margin-inline-end: auto; text-align: start; color: var(--text); }
.top .logo img { inline-size: auto; block-size: 2.25rem; }
.top a, .top button { display: inline-flex; align-items: center; min-block-size: 2.75rem; font-size: 0.9375rem; font-weight: 600; }
.top button { padding: 0.25rem 0.75rem; }
main { max-inline-size: 38rem; margin-inline: auto; padding: clamp(1.5rem, 6vh, 3.5rem) 1rem 3rem; }
main > h1 { font-size: clamp(1.5rem, 5vw, 1.875rem); }
main > .card { margin-block-start: 1.25rem; padding: clamp(1.25rem, 5vw, 2rem); }
contact-change-list { display: block; min-block-size: 12rem; margin-block-start: 1.25rem; border-radius: var(--card-radius); background: var(--card); box-shadow: var(--shadow); }
contact-change-list:not(:defined) { visibility: hidden; }
.card > .go { margin-block: 1.25rem 0; }
.go a {
  display: inline-grid;
  place-items: center;
  min-block-size: 3rem;
  padding-inline: 1.5rem;
  border-radius: var(--radius);
  background: var(--accent);
  color: var(--on-accent);
  font-weight: 600;
  text-decoration: none;
}
.go a:hover { background: var(--accent-strong); }
.go a:focus-visible { outline-offset: 3px; border-radius: var(--radius); }
@media (forced-colors: active) {
  .go a { border: 2px solid LinkText; }
}
`;

/** Makes the answer. */
export function createAccountPage(parts: Pick<AppParts, 'publicUrl' | 'projects'>) {
  const base = basePath(parts.publicUrl);
  const brands = createBrandFiles(parts);
  return async (c: Ctx, view: AccountPageView): Promise<Response> => {
    const words = await wordsFor(c, c.req.query('lang') ?? null);
    const { lang, dir } = words;
    const { serviceName } = view.project;
    const brand = brands.of(view.project.id);
    c.set('headers', 'account');
    c.header('Content-Language', lang);
    c.header('Vary', 'Accept-Language, Cookie');
    const file = (path: string) => html`<script type="module" src="${base}${path}"></script>`;
    // English is in the elements' own files.
    const translated = lang === 'en' ? [] : [file(`/widget/${lang}.js`), file(`/widget/${lang}.list.js`)];
    const elements = [...translated, file('/widget/contact-change.js'), file('/widget/contact-change-list.js')];
    return c.html(
      await html`<!doctype html>
        <html lang="${lang}" dir="${dir}">
          <head>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <meta name="referrer" content="no-referrer" />
            <meta name="robots" content="noindex" />
            <meta name="color-scheme" content="light dark" />
            <title>${words.account.title} · ${serviceName}</title>
            <link rel="icon" href="${brand?.logo?.url ?? 'data:,'}" />
            <link rel="stylesheet" href="${base}/pages/link.css" />
            <link rel="stylesheet" href="${base}/pages/account.css" />
            ${brand === null ? '' : html`<link rel="stylesheet" href="${brand.css}" />`} ${file('/pages/account.js')}
            ${view.state === 'open' ? elements : ''}
          </head>
          <body>
            <header class="top">
              ${ownerLine(serviceName, brand ?? NO_LOGO)}
              ${view.back === null ? '' : html`<a href="${view.back}">${words.account.back({ service: serviceName })}</a>`}
              ${
                view.state === 'open'
                  ? html`<button id="sign-out" type="button" data-api="${base}" data-next="${view.signedOut}">
                      ${words.account.signOut}
                    </button>`
                  : ''
              }
            </header>
            <main>${content(view, words, base)}</main>
          </body>
        </html>`,
    );
  };
}

function content({ project, state, signIn }: AccountPageView, words: Words, base: string): Html {
  const { account } = words;
  const way = html`<p class="go"><a id="sign-in" href="${signIn}">${account.signIn}</a></p>`;
  const help =
    project.supportUrl === null ? '' : html`<p class="help"><a href="${project.supportUrl}">${words.help}</a></p>`;
  if (state !== 'open')
    return html`<div class="card">
        ${raw(ICONS[state === 'refused' ? 'alert' : 'over'])}
        <h1>${state === 'refused' ? account.refused : account.signedOut}</h1>
        <p>${account.signInText}</p>
        ${way}
      </div>
      ${help}`;
  const kinds = KINDS.filter((kind) => project.policy.kinds.includes(kind));
  return html`<h1>${account.title}</h1>
    <noscript><p>${account.noScript}</p></noscript>
    <div class="card" hidden>
      <p>${account.signInText}</p>
      ${way}
    </div>
    ${kinds.map(
      (kind) =>
        html`<contact-change-list
          kind="${kind}"
          api="${base || '/'}"
          activity="${kind === kinds.at(-1) ? 'on' : 'off'}"
        ></contact-change-list>`,
    )}
    ${help}`;
}
