// Owns how values are put into a line, and how they are made harmless there. Not which values there are: values.ts.

/** Where the text will stand. A value can mislead in each of them in another way. */
export type Part = 'text' | 'html' | 'subject';

const PLACEHOLDER = /\{\{\s*([A-Za-z][A-Za-z0-9_]*)\s*\}\}/g;
/** First-strong isolate and its end: a Latin name inside an Arabic sentence keeps its own direction. */
const ISOLATE = '\u2068';
const ISOLATE_END = '\u2069';

/**
 * Puts values into `{{key}}`, once: a value that looks like a placeholder stays text. A placeholder without a value is left
 * empty. Both the line and the values are text, never markup.
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

/** A masked number in two lines looks like two numbers. A value that is wider than a narrow phone has to break. */
function unbroken(text: string): string {
  return /^\S{1,24}$/.test(text) ? ' style="white-space:nowrap"' : '';
}

/** One line: CR, LF, NUL and other controls become a space; invisible and bidi characters are removed. */
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

/** For content and for attributes in quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => ENTITIES.get(char) ?? '');
}
