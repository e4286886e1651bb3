// Owns what the server makes for the first page: measured sizes, coloured snippets. Not the page around them: pages/welcome.html.
import { LANGUAGE_TAGS } from '../shared/languages.ts';
import { colour } from './docs/code.ts';
import { escapeHtml } from './docs/html.ts';
import { readFrameworkSnippets } from './framework-snippets.ts';
import type { FrameworkSnippet, SnippetFile } from './framework-snippets.ts';
import { kilobytes, measureFiles } from './sizes.ts';
import type { FileSize } from './sizes.ts';

/** The files that a page can come to load, and when it does. The words say it to a developer. */
const FILES: readonly (readonly [name: string, when: string])[] = [
  ['contact-change.js', 'At once: form, code, done, English, Lit'],
  ['contact-change-extras.js', 'When a person turns to the form: misspellings, reasons, motion'],
  ['contact-change-phone.js', 'With a phone number: countries, national forms'],
  ['contact-change-more.js', 'When it is needed: a second confirmation, a lost contact, links'],
  ['contact-change-list.js', 'With <contact-change-list>: all addresses of a person'],
  ['contact-change-confirm.js', 'With <contact-change-confirm>: the page behind a link'],
];

/** What stands in the page in place of `{{name}}` and `<!-- made name -->`. */
export interface FirstPage {
  readonly values: Readonly<Record<'first' | 'languages', string>>;
  /** HTML. */
  readonly made: Readonly<Record<'sizes' | 'snippets', string>>;
}

/** Measures the built files, so it is called once the widget is built. Throws where a file is not there. */
export async function makeFirstPage(): Promise<FirstPage> {
  const [snippets, sizes, languages] = await Promise.all([
    readFrameworkSnippets(),
    measureFiles(FILES.map(([name]) => name)),
    measureFiles(LANGUAGE_TAGS.filter((tag) => tag !== 'en').map((tag) => `${tag}.js`)),
  ]);
  const largest = languages.reduce((most, file) => (file.brotli > most.brotli ? file : most));
  const rows = [
    ...sizes.map((file, index) => sizeRow(file, FILES[index]?.[1] ?? '', sizes)),
    sizeRow(largest, 'The largest of the other languages', sizes),
  ];
  const [first] = sizes;
  return {
    values: { first: kilobytes(first?.brotli ?? 0), languages: String(LANGUAGE_TAGS.length) },
    made: { sizes: rows.join('\n'), snippets: snippets.map(snippetPanel).join('\n') },
  };
}

/** The bar is a picture of the number beside it. Its width is an attribute, because the page allows no style in its HTML. */
function sizeRow(file: FileSize, when: string, all: readonly FileSize[]): string {
  const most = Math.max(...all.map(({ gzip }) => gzip));
  const width = Math.max(1, Math.round((file.brotli / most) * 100));
  return `<tr>
  <th scope="row"><code dir="ltr">${escapeHtml(file.name)}</code><span>${escapeHtml(when)}</span></th>
  <td>${kilobytes(file.plain)}</td>
  <td>${kilobytes(file.gzip)}</td>
  <td class="sent"><b>${kilobytes(file.brotli)}</b><svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect width="${width}" height="4" /></svg></td>
</tr>`;
}

function snippetPanel({ id, name, files }: FrameworkSnippet): string {
  return `<section class="snippet" id="snippet-${id}" data-name="${escapeHtml(name)}" aria-labelledby="snippet-${id}-name">
  <h3 id="snippet-${id}-name">${escapeHtml(name)}</h3>
  ${files.map(snippetFile).join('\n')}
</section>`;
}

function snippetFile({ path, language, code }: SnippetFile): string {
  const name = escapeHtml(path);
  return `<div class="code" data-file="${name}" dir="ltr">
  <p class="file-name" translate="no">${name}</p>
  <pre tabindex="0" role="group" aria-label="${name}"><code>${colour(code, language)}</code></pre>
</div>`;
}
