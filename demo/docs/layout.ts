// Owns the frame around a page: head, navigation, list of sections, search. Not the text inside (markdown.ts), nor the look (docs.css).
import { escapeHtml as text } from './html.ts';
import type { Heading } from './markdown.ts';
import type { Group, Page } from './pages.ts';

/** The policy of every page: nothing of another origin, no inline script or style. `docs` makes the address of the search index. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types docs',
].join('; ');

/** One page with its text. */
export interface PageText {
  readonly page: Page;
  readonly title: string;
  readonly html: string;
  readonly headings: readonly Heading[];
}

/** Returns a page of documentation as a whole document. */
export function pageDocument({ page, title, html, headings }: PageText, groups: readonly Group[]): string {
  const group = groups.find(({ pages }) => pages.some(({ slug }) => slug === page.slug));
  const all = groups.flatMap(({ pages }) => pages);
  const at = all.findIndex(({ slug }) => slug === page.slug);
  const main = `<main id="main" class="page" tabindex="-1">
<p class="eyebrow">${text(group?.name ?? '')}</p>
<article>
${html}</article>
<nav class="turn" aria-label="Next pages">${turn(all[at - 1], 'Before', 'prev')}${turn(all[at + 1], 'Next', 'next')}</nav>
</main>`;
  const body = `<div class="frame">
<nav id="pages" class="side" aria-label="Pages">${groups.map((one) => groupList(one, page.slug)).join('')}</nav>
${main}
${contents(headings)}
</div>`;
  return frame(`${title} · contact-change`, body, true);
}

/** Returns the first page. `embed` is the HTML of the snippet that puts the widget on a page. */
export function homeDocument(groups: readonly Group[], embed: string): string {
  const cards = groups.map(
    ({ name, what, pages }) => `<section class="card" aria-labelledby="card-${name.toLowerCase()}">
<h2 id="card-${name.toLowerCase()}">${text(name)}</h2>
<p>${text(what)}</p>
<ul>${pages.map(({ slug, label }) => `<li><a href="${slug}.html">${text(label)}</a></li>`).join('')}</ul>
</section>`,
  );
  const body = `<main id="main" class="home" tabindex="-1">
<section class="hero">
<div class="hero-words">
<h1>Let people change their email and phone, and lose no account to it</h1>
<p class="lead">One tag on your page, one server behind it. A new address is proved by real mail or SMS before anything changes, and the old one can undo it.</p>
<p class="hero-actions"><a class="main-link" href="start.html">Start</a> <a href="tokens.html">Find your identity provider</a></p>
</div>
<img src="screenshot.png" alt="An account page. The person has typed a new e-mail address, and the codes are in the mailbox beside it." width="1280" height="800">
<div class="hero-code">${embed}</div>
</section>
<div class="cards">${cards.join('\n')}</div>
</main>`;
  return frame('contact-change documentation', body, false);
}

function frame(title: string, body: string, hasPages: boolean): string {
  const menu = hasPages
    ? '<button type="button" id="menu" class="quiet menu" aria-expanded="false" aria-controls="pages">Pages</button>'
    : '';
  return `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${text(POLICY)}">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${text(title)}</title>
<link rel="icon" href="mark.svg" type="image/svg+xml">
<link rel="stylesheet" href="docs.css">
<script src="first.js"></script>
<script src="docs.js" defer></script>
</head>
<body>
<a class="skip" href="#main">Skip to the text</a>
<header class="top">
<a class="brand" href="index.html"><img src="mark.svg" alt="" width="28" height="28"><span>contact-change</span></a>
<div class="top-controls">
<button type="button" id="search-open" class="quiet search-open" aria-haspopup="dialog"><span>Search</span><kbd>/</kbd></button>
<button type="button" id="theme" class="quiet theme"><span class="seen-by-ear">Colours: </span><span id="theme-name">Auto</span></button>
${menu}
</div>
</header>
${body}
<dialog id="search" class="search" aria-label="Search">
<input id="search-text" type="text" role="combobox" aria-label="Search the documentation" aria-controls="search-results" aria-expanded="false" aria-autocomplete="list" autocomplete="off" autocapitalize="none" spellcheck="false" placeholder="Search all pages">
<ul id="search-results" role="listbox" aria-label="Results"></ul>
<p id="search-state" class="fine" role="status">Type a word, a setting or an error.</p>
</dialog>
</body>
</html>
`;
}

function groupList({ name, pages }: Group, current: string): string {
  const links = pages.map(
    ({ slug, label }) =>
      `<li><a href="${slug}.html"${slug === current ? ' aria-current="page"' : ''}>${text(label)}</a></li>`,
  );
  return `<h2>${text(name)}</h2><ul>${links.join('')}</ul>`;
}

/** More sections than this are listed without those of the third level. */
const FEW = 40;

function contents(headings: readonly Heading[]): string {
  const second = headings.filter(({ level }) => level === 2);
  const both = headings.filter(({ level }) => level === 2 || level === 3);
  const shown = both.length <= FEW ? both : second;
  if (shown.length < 2) return '';
  const links = shown.map(
    ({ id, text: words, level }) => `<li data-level="${level}"><a href="#${id}">${text(words)}</a></li>`,
  );
  return `<nav class="contents" aria-labelledby="contents-title"><h2 id="contents-title">On this page</h2><ul>${links.join('')}</ul></nav>`;
}

function turn(page: Page | undefined, word: string, rel: string): string {
  if (page === undefined) return '';
  return `<a href="${page.slug}.html" rel="${rel}" class="${rel}"><small>${word}</small>${text(page.label)}</a>`;
}
