// Owns the list of the code blocks in the Markdown of the repository. Not how one is tested: the tests beside.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import MarkdownIt from 'markdown-it';

export const ROOT = resolve(import.meta.dirname, '../..');

/** A code block. */
export interface Snippet {
  /** The path of the page from the root. */
  readonly page: string;
  /** Page and line, as an editor opens it. */
  readonly where: string;
  /** The first word behind the backticks; empty where there is none. */
  readonly language: string;
  /** The other words behind the backticks. They say what the code is where the language does not, such as `json Problem`. */
  readonly is: string;
  readonly code: string;
}

/** All code blocks of all pages. */
export const SNIPPETS: readonly Snippet[] = pages().flatMap(snippetsOf);

/** The code blocks of some languages. */
export function written(...languages: readonly string[]): readonly Snippet[] {
  return SNIPPETS.filter(({ language }) => languages.includes(language));
}

/** Such as those that git knows, so that no package and no build brings pages of its own. */
function pages(): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], { cwd: ROOT });
  return listed.toString().trim().split('\n');
}

function snippetsOf(page: string): readonly Snippet[] {
  const blocks = new MarkdownIt()
    .parse(readFileSync(join(ROOT, page), 'utf8'), {})
    .filter(({ type }) => type === 'fence' || type === 'code_block');
  return blocks.map(({ info, content, map }) => {
    const [language = '', ...is] = info.trim().split(/\s+/);
    return { page, where: `${page}:${(map?.[0] ?? 0) + 1}`, language, is: is.join(' '), code: content };
  });
}
