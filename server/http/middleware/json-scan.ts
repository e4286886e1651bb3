// Owns what JSON.parse lets pass and we do not: a key that stands twice, poisonous keys, depth. Not what a text means.
import { isPoisonousKey } from '../poisonous-keys.ts';

/** Deepest nesting of a body that we take, brackets. */
export const DEPTH_MAX = 5;

/** Whether a text may be used; else the key, and what is wrong with it. */
export type JsonScan = { readonly ok: true } | { readonly ok: false; readonly path: string; readonly message: string };

/** `text` must have gone through JSON.parse before. */
export function scanJson(text: string, depth = DEPTH_MAX): JsonScan {
  // One entry an open bracket: the keys of an object so far, null for an array.
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
      // A string before a colon is a key: JSON.parse has checked the grammar.
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

/** The index after the closing quote of the string that opens at `from`. */
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
