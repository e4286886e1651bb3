// Owns how Markdown becomes a part of a page: anchors of headings, links between pages, tables that scroll, code with a button. Not the
// frame around it (layout.ts), nor the text: the Markdown files.
import { posix } from 'node:path';
import MarkdownIt from 'markdown-it';
import type { Token } from 'markdown-it';
import { colour } from './code.ts';
import { escapeHtml } from './html.ts';

/** A heading, as the list "On this page" and the search show it. */
export interface Heading {
  readonly id: string;
  readonly text: string;
  /** 1 to 6. */
  readonly level: number;
}

/** The text below one heading, for the search. */
export interface Section {
  readonly heading: Heading;
  readonly text: string;
}

/** A page's text. */
export interface Rendered {
  readonly html: string;
  readonly title: string;
  readonly sections: readonly Section[];
}

/** Where a link of a Markdown file leads on the site; null where the site has no such page. `path` is from the root. */
export type FindPage = (path: string) => string | null;

interface Env {
  readonly path: string;
  readonly find: FindPage;
}

const md = new MarkdownIt({ html: false, linkify: false, typographer: false });
const render = md.renderer.rules;

render.table_open = () => '<div class="table" tabindex="0" role="group" aria-label="Table"><table>\n';
render.table_close = () => '</table></div>\n';
// Languages that read from right to left must not turn code around.
render.code_inline = (tokens, at) => `<code dir="ltr">${escapeHtml(tokens[at]?.content ?? '')}</code>`;
render.fence = (tokens, at) => {
  const { content = '', info = '' } = tokens[at] ?? {};
  const language = info.trim().split(/\s+/)[0] ?? '';
  const name = language === '' ? 'Example' : `Example, ${language}`;
  return `<div class="code"><pre dir="ltr" tabindex="0" role="group" aria-label="${escapeHtml(name)}"><code>${colour(content, language)}</code></pre></div>\n`;
};
// Comments of HTML are marks for tests: no reader needs them.
md.core.ruler.before('normalize', 'comments', (state) => {
  state.src = state.src.replace(/^<!--[\s\S]*?-->\n?/gm, '');
});

/** Renders a Markdown file. `path` is from the root of the repository: relative links are read from there. */
export function renderMarkdown(text: string, path: string, find: FindPage): Rendered {
  const env: Env = { path, find };
  const tokens = md.parse(text, env);
  const sections = anchor(tokens);
  for (const token of tokens) if (token.children !== null) token.children = follow(token.children, env);
  const html = md.renderer.render(tokens, md.options, env);
  return { html, title: sections[0]?.heading.text ?? path, sections };
}

/** Gives each heading its id, as GitHub does, and returns what stands below each. */
function anchor(tokens: readonly Token[]): readonly Section[] {
  const taken = new Map<string, number>();
  const sections: { heading: Heading; text: string }[] = [];
  for (const [at, token] of tokens.entries()) {
    const inline = tokens[at + 1];
    if (token.type === 'heading_open' && inline !== undefined) {
      const text = textOf(inline);
      const id = slug(text, taken);
      token.attrSet('id', id);
      sections.push({ heading: { id, text, level: Number(token.tag.slice(1)) }, text: '' });
    } else if (token.type === 'inline' && tokens[at - 1]?.type !== 'heading_open') {
      const last = sections.at(-1);
      if (last !== undefined) last.text += `${textOf(token)} `;
    } else if (token.type === 'fence') {
      const last = sections.at(-1);
      if (last !== undefined) last.text += `${token.content.replace(/\s+/g, ' ')} `;
    }
  }
  return sections;
}

function textOf({ children, content }: Token): string {
  if (children === null) return content;
  return children
    .filter(({ type }) => type === 'text' || type === 'code_inline' || type === 'softbreak')
    .map(({ type, content }) => (type === 'softbreak' ? ' ' : content))
    .join('');
}

/** As GitHub makes the anchor of a heading, so that the links of the repository work here too. */
function slug(text: string, taken: Map<string, number>): string {
  const name = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, '')
    .replace(/\s/g, '-');
  const count = taken.get(name) ?? 0;
  taken.set(name, count + 1);
  return count === 0 ? name : `${name}-${count}`;
}

/** Leads each link to the page of its file. A file that is no page is named, and leads nowhere. */
function follow(children: readonly Token[], { path, find }: Env): Token[] {
  const isOpen: boolean[] = [];
  return children.filter((token) => {
    if (token.type === 'link_open') {
      const target = targetOf(token.attrGet('href') ?? '', path, find);
      if (target !== null) token.attrSet('href', target);
      if (target !== null && /^https?:/.test(target)) token.attrSet('rel', 'noreferrer');
      isOpen.push(target !== null);
      return target !== null;
    }
    if (token.type === 'link_close') return isOpen.pop() ?? true;
    if (token.type === 'image') token.attrSet('src', posix.basename(token.attrGet('src') ?? ''));
    return true;
  });
}

function targetOf(href: string, path: string, find: FindPage): string | null {
  if (/^(?:https?:|#)/.test(href)) return href;
  const [file = '', hash] = href.split('#');
  const page = find(posix.join(posix.dirname(path), decodeURIComponent(file)));
  return page === null ? null : `${page}${hash === undefined ? '' : `#${hash}`}`;
}
