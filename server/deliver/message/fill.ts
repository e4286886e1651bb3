// Owns how values are put into a line, and how they are made harmless. Not which values there are: values.ts.

/** The part of a message in which a line is used. A harmful value must be treated differently in each part. */
export type Part = 'text' | 'html' | 'subject';

const PLACEHOLDER = /\{\{\s*([A-Za-z][A-Za-z0-9_-]*)\s*\}\}/g;
/** Returns the names of the placeholders of a line. */
export function placeholdersOf(line: string): readonly string[] {
  return [...line.matchAll(PLACEHOLDER)].map(([, key = '']) => key);
}

/** First-strong isolate and its end, so that a Latin name inside an Arabic sentence keeps its own direction. */
const ISOLATE = '\u2068';
const ISOLATE_END = '\u2069';

/** A line with its own text made harmless: what stands before the first placeholder, and each placeholder with what follows. */
interface PreparedLine {
  readonly start: string;
  readonly places: readonly { readonly key: string; readonly after: string }[];
}

/** The lines are those of the languages and of the projects' settings, and no text of a request, so these stay few. */
const prepared: Readonly<Record<'html' | 'text', Map<string, PreparedLine>>> = { html: new Map(), text: new Map() };
const PREPARED_MAX = 5000;

/**
 * Replaces each `{{key}}` by its value, in one pass, so that a value that looks like a placeholder stays text. A placeholder
 * without a value becomes empty. The line and the values are text, never markup. The line is kept in memory, the values are not.
 */
export function fill(line: string, values: ReadonlyMap<string, string>, part: Part, dir: 'ltr' | 'rtl'): string {
  const { start, places } = preparedLine(line, part);
  const where = { part, dir };
  let filled = start;
  for (const { key, after } of places) filled += safeValue(key, values.get(key) ?? '', where) + after;
  return filled;
}

function preparedLine(line: string, part: Part): PreparedLine {
  const lines = prepared[part === 'html' ? 'html' : 'text'];
  const known = lines.get(line);
  if (known !== undefined) return known;
  if (lines.size >= PREPARED_MAX) lines.clear();
  const [start = '', ...rest] = line.split(PLACEHOLDER);
  const places = rest.flatMap((key, i) => (i % 2 === 0 ? [{ key, after: safeText(rest[i + 1] ?? '', part) }] : []));
  const made = { start: safeText(start, part), places };
  lines.set(line, made);
  return made;
}

function safeText(text: string, part: Part): string {
  return part === 'html' ? escapeHtml(plain(text)) : plain(text);
}

function safeValue(key: string, text: string, { part, dir }: { part: Part; dir: 'ltr' | 'rtl' }): string {
  const safe = plain(text);
  if (part === 'html') return safe === '' ? '' : isolated(safe, VERBATIM.has(key), unbroken(safe));
  return part === 'text' && dir === 'rtl' && safe !== '' ? ISOLATE + safe + ISOLATE_END : safe;
}

/** The placeholders whose values are no words of a language: names, addresses, codes, URLs. */
const VERBATIM: ReadonlySet<string> = new Set(['account', 'code', 'number', 'old', 'service', 'target', 'url']);

/** Returns a value as HTML with its own text direction. `isVerbatim`: a mail that is translated keeps it as it is. */
export function isolated(text: string, isVerbatim: boolean, attributes = ''): string {
  return `<bdi${isVerbatim ? ' translate="no"' : ''}${attributes}>${escapeHtml(text)}</bdi>`;
}

/** Keeps a short value on one line, because a broken masked number looks like two numbers. A long value may break. */
function unbroken(text: string): string {
  return /^\S{1,24}$/.test(text) ? ' style="white-space:nowrap"' : '';
}

/** Makes text one line. CR, LF, NUL and other controls become a space; invisible and bidi characters are removed. */
export function plain(text: string): string {
  // Most text is of ASCII, and the classes of Unicode take long to look up.
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').replace(/[\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, '');
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** Escapes text for the content of an element and for an attribute in quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => ENTITIES.get(char) ?? '');
}
