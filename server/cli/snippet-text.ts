// Owns the HTML that puts an element on a page. Not which command prints it: snippet.ts, init/.
import { integrityOf, versioned, type WidgetFiles } from '../http/widget-integrity.ts';

/** The elements, as `--element` names them. */
export const ELEMENTS = ['change', 'list', 'confirm', 'admin'] as const;

/** One of them. */
export type ElementName = (typeof ELEMENTS)[number];

/** What a page loads of the widget, and whose tags stand on it. */
export interface SnippetOptions {
  /** Where the world reaches the server, with or without a slash at its end. */
  readonly publicUrl: string;
  readonly element: ElementName;
  /** The kinds that a project can change; for `change` and `list` one tag each. */
  readonly kinds: readonly string[];
  /** Languages beside English, whose words the page loads too. */
  readonly languages: readonly string[];
  /** The project whose brand the elements wear, empty where it is the only one; absent: none. */
  readonly brand?: string | undefined;
}

/**
 * The files of each element, in the order in which a page loads them. A file that comes later by itself stands before the one that
 * loads it: once a tag has loaded it with its hash, nothing is fetched without one.
 */
const FILES: Readonly<Record<ElementName, readonly string[]>> = {
  change: [
    'contact-change-advice.js',
    'contact-change-more.js',
    'contact-change-extras.js',
    'contact-change-phone.js',
    'contact-change-list.js',
    'contact-change.js',
  ],
  list: [
    'contact-change-advice.js',
    'contact-change-more.js',
    'contact-change-extras.js',
    'contact-change-phone.js',
    'contact-change.js',
    'contact-change-list.js',
  ],
  confirm: ['contact-change-advice.js', 'contact-change-confirm.js'],
  admin: ['contact-change-advice.js', 'contact-admin-pages.js', 'contact-admin.js'],
};

/** The files of a language, which the same elements need. */
const WORDS: Readonly<Record<ElementName, (language: string) => readonly string[]>> = {
  change: (language) => [`${language}.js`, `${language}-more.js`, `${language}.list.js`],
  list: (language) => [`${language}.js`, `${language}-more.js`, `${language}.list.js`],
  confirm: (language) => [`${language}.confirm.js`],
  admin: (language) => [`${language}.admin-pages.js`, `${language}.admin-policy.js`, `${language}.admin.js`],
};

/** One file that a page loads. */
export interface SnippetFile {
  readonly url: string;
  /** As the attribute `integrity` takes it. */
  readonly integrity: string;
}

/** Returns the files in the order of their tags, or the name of one that the server does not have. */
export function snippetFiles(
  widget: WidgetFiles,
  { publicUrl, element, kinds, languages, brand }: SnippetOptions,
): readonly SnippetFile[] | { readonly missing: string } {
  const hashes = integrityOf(widget);
  const hasPhone = element === 'list' || kinds.includes('phone');
  const brands = brand === undefined ? [] : ['contact-change-brand.js'];
  const names = [...brands, ...languages.flatMap(WORDS[element]), ...FILES[element]].filter(
    (name) => hasPhone || name !== 'contact-change-phone.js',
  );
  const files: SnippetFile[] = [];
  for (const name of names) {
    const file = versioned(name, widget.version);
    const integrity = hashes.get(file);
    if (integrity === undefined) return { missing: name };
    files.push({ url: `${baseOf(publicUrl)}/widget/${file}`, integrity });
  }
  return files;
}

const baseOf = (publicUrl: string): string => publicUrl.replace(/\/+$/, '');

/** Returns the tags of scripts with their hashes. The widget is a module, which runs once the page is read. */
export function scriptTags(files: readonly SnippetFile[]): string {
  return files
    .map(
      ({ url, integrity }) =>
        `<script type="module" src="${attribute(url)}" integrity="${integrity}" crossorigin></script>`,
    )
    .join('\n');
}

/** Returns the tags of the elements. */
export function elementTags({ publicUrl, element, kinds, brand }: SnippetOptions): string {
  const wears = brand === undefined ? '' : brand === '' ? ' brand' : ` brand="${attribute(brand)}"`;
  const api = `api="${attribute(baseOf(publicUrl))}"${wears}`;
  if (element === 'confirm') return `<contact-change-confirm ${api}></contact-change-confirm>`;
  if (element === 'admin') return `<contact-admin ${api} sign-in="oidc"></contact-admin>`;
  const name = element === 'list' ? 'contact-change-list' : 'contact-change';
  return kinds.map((kind) => `<${name} kind="${kind}" ${api}></${name}>`).join('\n');
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
