// Owns llms.txt, the list of pages for language models (llmstxt.org), and the file with the text of all. Not the pages: pages.ts.
import type { Source } from './build.ts';
import type { Group } from './pages.ts';

/** Returns the list of pages, with what each begins with. */
export function llmsIndex(groups: readonly Group[], sources: readonly Source[]): string {
  const textOf = new Map(sources.map(({ page, markdown }) => [page.slug, markdown]));
  const parts = groups.map(({ name, pages }) => {
    const lines = pages.map(
      ({ slug, label }) => `- [${label}](${slug}.html): ${firstSentence(textOf.get(slug) ?? '')}`,
    );
    return `## ${name}\n\n${lines.join('\n')}`;
  });
  return `# contact-change

> A web component and its server, with which a signed-in person changes the e-mail address or phone number of their account. Nothing changes before the new address is proved by a code or a link; the old address is told and can undo the change.

The text of all pages in one file is [llms-full.txt](llms-full.txt). The API is described in [openapi.json](openapi.json).

${parts.join('\n\n')}
`;
}

/** Returns the Markdown of all pages, one after the other. */
export function llmsText(sources: readonly Source[]): string {
  return sources.map(({ page, markdown }) => `<!-- ${page.slug}.html -->\n\n${markdown.trim()}\n`).join('\n');
}

/** The first sentence outside of code, tables, pictures and headings. */
function firstSentence(markdown: string): string {
  const paragraph = markdown
    .replace(/^```[\s\S]*?^```/gm, '')
    .split(/\n{2,}/)
    .map((part) => part.trim())
    .find((part) => /^[A-Za-z`*[]/.test(part) && !part.startsWith('['));
  const plain = (paragraph ?? '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\s+/g, ' ');
  return /^.*?[.:](?=\s|$)/.exec(plain)?.[0].replace(/:$/, '.') ?? plain;
}
