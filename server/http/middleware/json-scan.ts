// Owns the faults of JSON that JSON.parse accepts and we refuse: double keys, poisonous keys, depth. Not the schema: body.ts.
import { isPoisonousKey } from '../poisonous-keys.ts';

/** Deepest nesting of a body that we accept, brackets. */
export const DEPTH_MAX = 5;

/** `ok` when the text may be used; else the key (`path`) and its fault. */
export type JsonScan = { readonly ok: true } | { readonly ok: false; readonly path: string; readonly message: string };

/** Scans `text`, which JSON.parse must have accepted before. */
export function scanJson(text: string, depth = DEPTH_MAX): JsonScan {
  // Has an entry for each open bracket: the keys of an object that were read so far, or null for an array.
  const open: (Set<string> | null)[] = [];
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (sign === '{' || sign === '[') {
      open.push(sign === '{' ? new Set() : null);
      if (open.length > depth) return refused('', `is deeper than ${depth}`);
    } else if (sign === '}' || sign === ']') {
      open.pop();
    } else if (sign === '"') {
      const end = endOfString(text, i);
      const keys = open.at(-1);
      // A string before a colon is a key, because JSON.parse has checked the grammar.
      if (keys && text[afterSpace(text, end)] === ':') {
        const key = JSON.parse(text.slice(i, end)) as string;
        if (isPoisonousKey(key)) return refused(key, 'is a key that is not allowed');
        if (keys.has(key)) return refused(key, 'stands twice');
        keys.add(key);
      }
      i = end - 1;
    }
  }
  return { ok: true };
}

/** Returns the index after the closing quote of the string that opens at `from`. */
function endOfString(text: string, from: number): number {
  let i = from + 1;
  while (text[i] !== '"') i += text[i] === '\\' ? 2 : 1;
  return i + 1;
}

function afterSpace(text: string, from: number): number {
  let i = from;
  while (text[i] === ' ' || text[i] === '\t' || text[i] === '\n' || text[i] === '\r') i++;
  return i;
}

function refused(path: string, message: string): JsonScan {
  return { ok: false, path: path.slice(0, 100), message };
}
