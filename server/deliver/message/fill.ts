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

/**
 * Replaces each `{{key}}` by its value, in one pass, so that a value that looks like a placeholder stays text. A placeholder
 * without a value becomes empty. The line and the values are text, never markup.
 */
export function fill(line: string, values: ReadonlyMap<string, string>, part: Part, dir: 'ltr' | 'rtl'): string {
  let filled = '';
  let from = 0;
  for (const match of line.matchAll(PLACEHOLDER)) {
    const value = values.get(match[1] ?? '') ?? '';
    filled += safeText(line.slice(from, match.index), part) + safeValue(value, part, dir);
    from = match.index + match[0].length;
  }
  return filled + safeText(line.slice(from), part);
}

function safeText(text: string, part: Part): string {
  return part === 'html' ? escapeHtml(plain(text)) : plain(text);
}

function safeValue(text: string, part: Part, dir: 'ltr' | 'rtl'): string {
  const safe = plain(text);
  if (part === 'html') return safe === '' ? '' : `<bdi${unbroken(safe)}>${escapeHtml(safe)}</bdi>`;
  return part === 'text' && dir === 'rtl' && safe !== '' ? ISOLATE + safe + ISOLATE_END : safe;
}

/** Keeps a short value on one line, because a broken masked number looks like two numbers. A long value may break. */
function unbroken(text: string): string {
  return /^\S{1,24}$/.test(text) ? ' style="white-space:nowrap"' : '';
}

/** Makes text one line. CR, LF, NUL and other controls become a space; invisible and bidi characters are removed. */
export function plain(text: string): string {
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
