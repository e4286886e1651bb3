// Owns how values get into a line, and how they are made harmless there. Not which values there are (render.ts).

/** Where the text will stand: each has its own way to be misled. */
export type Part = 'text' | 'html' | 'subject';

const KEY = /\{\{\s*([A-Za-z][A-Za-z0-9_]*)\s*\}\}/g;
/** First-strong isolate and its end: a Latin name inside an Arabic sentence keeps its own direction. */
const ISOLATE = '\u2068';
const END = '\u2069';

/**
 * Puts values into `{{key}}` once: a value that looks like a placeholder stays text. A key that nobody declared is left
 * empty. Both the line and the values are text, never markup.
 */
export function fill(line: string, values: ReadonlyMap<string, string>, part: Part, dir: 'ltr' | 'rtl'): string {
  let out = '';
  let from = 0;
  for (const found of line.matchAll(KEY)) {
    out += literal(line.slice(from, found.index), part) + value(values.get(found[1] ?? '') ?? '', part, dir);
    from = found.index + found[0].length;
  }
  return out + literal(line.slice(from), part);
}

function literal(text: string, part: Part): string {
  return part === 'html' ? escapeHtml(plain(text)) : plain(text);
}

function value(text: string, part: Part, dir: 'ltr' | 'rtl'): string {
  const safe = plain(text);
  if (part === 'html') return safe === '' ? '' : `<bdi${whole(safe)}>${escapeHtml(safe)}</bdi>`;
  return part === 'text' && dir === 'rtl' && safe !== '' ? ISOLATE + safe + END : safe;
}

/** A masked number in two lines reads as two; what is longer than a narrow phone must break. */
function whole(text: string): string {
  return /^\S{1,24}$/.test(text) ? ' style="white-space:nowrap"' : '';
}

/** One line: CR, LF, NUL and other controls become a space; invisible and bidi characters go. */
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

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (c) => ENTITIES.get(c) ?? '');
}
