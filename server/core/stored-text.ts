// Owns which texts of a profile are never stored, by any caller: what no database can keep, and URLs that run code. Not the shape
// of an attribute, which a vendor contract checks, nor its length: profile.ts.
import { ENTERPRISE_URN, type Attributes, type Json } from './profile.ts';

/** NUL, which PostgreSQL cannot store, and lone surrogates, which are not valid text. */
// oxlint-disable-next-line no-control-regex
const NOT_STORABLE = /\u0000|\p{Cs}/u;

/** A text that is not stored. `path` names the attribute. */
export interface RefusedText {
  readonly path: string;
  readonly message: string;
}

/** Returns what is wrong with a text that the database cannot store, with the character and its place; null when it can. */
export function notStorable(text: string): string | null {
  const index = text.search(NOT_STORABLE);
  return index < 0 ? null : `cannot be stored: it holds ${characterAt(text, index)}`;
}

/** Names a character of a text by its code point and its place, counted from 1, such as `U+000A at character 8`. */
export function characterAt(text: string, index: number): string {
  const code = (text.codePointAt(index) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `U+${code} at character ${Array.from(text.slice(0, index)).length + 1}`;
}

/** Whether the URL can run code in a page that links to it. Browsers ignore spaces and control characters before the scheme. */
export function isScript(url: string): boolean {
  const scheme = url.slice(0, 200).replace(/[\p{C}\s]/gu, '');
  return /^(?:javascript:|vbscript:|data:(?!image\/(?:png|jpeg|gif|webp)[;,]))/i.test(scheme);
}

/** What a text that is a URL of such a scheme is refused with. */
export const SCRIPT_URL = 'a URL of this scheme is not stored';

/** The attributes whose texts are URLs, as paths without indexes. */
const URLS: ReadonlySet<string> = new Set(['profileUrl', 'photos.value', `${ENTERPRISE_URN}.manager.$ref`]);

/** Returns the first text of the attributes that is not stored; null when all are. */
export function refusedText(attributes: Attributes): RefusedText | null {
  for (const [name, value] of Object.entries(attributes)) {
    const refused = refusedIn(value, name, name);
    if (refused) return refused;
  }
  return null;
}

/** `path` has the indexes of lists, for the reader; `name` has none. */
function refusedIn(value: Json, path: string, name: string): RefusedText | null {
  if (typeof value === 'string') {
    const unstorable = notStorable(value);
    if (unstorable !== null) return { path, message: unstorable };
    return URLS.has(name) && isScript(value) ? { path, message: SCRIPT_URL } : null;
  }
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, part] of Object.entries(value)) {
    if (notStorable(key) !== null) return { path, message: 'the name of a part cannot be stored' };
    const refused = Array.isArray(value)
      ? refusedIn(part as Json, `${path}[${key}]`, name)
      : refusedIn(part as Json, `${path}.${key}`, `${name}.${key}`);
    if (refused) return refused;
  }
  return null;
}
