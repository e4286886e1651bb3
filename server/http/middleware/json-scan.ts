// Owns what of a JSON text a parser would swallow in silence: doubled keys, poisonous keys, depth. Not its meaning.

export const DEPTH_MAX = 5;

const POISONOUS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

export type Json = { readonly ok: true } | { readonly ok: false; readonly path: string; readonly message: string };

/** `text` must have gone through JSON.parse: what is left to find here are things that it lets pass. */
export function scanJson(text: string, depth = DEPTH_MAX): Json {
  // One entry an open bracket: the keys of an object so far, null for an array.
  const open: (Set<string> | null)[] = [];
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (sign === '{' || sign === '[') {
      open.push(sign === '{' ? new Set() : null);
      if (open.length > depth) return bad('', `is deeper than ${depth}`);
    } else if (sign === '}' || sign === ']') {
      open.pop();
    } else if (sign === '"') {
      const end = endOfString(text, i);
      const keys = open.at(-1);
      // A string before a colon is a key; JSON.parse has seen to the rest.
      if (keys && text[afterSpace(text, end)] === ':') {
        const key = JSON.parse(text.slice(i, end)) as string;
        if (POISONOUS.has(key)) return bad(key, 'is not a key that can be used');
        if (keys.has(key)) return bad(key, 'stands twice');
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

function bad(path: string, message: string): Json {
  return { ok: false, path: path.slice(0, 100), message };
}
