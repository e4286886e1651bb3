// Owns how settings are walked before they are checked: an object of names, lists and values. Not what they mean.

/** An object of settings, as JSON or variables give it. */
export type Tree = Record<string, unknown>;

/** False for lists and null. */
export function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Empty for a value that is no object. */
export function treeOf(value: unknown): Readonly<Tree> {
  return isTree(value) ? value : {};
}

/** Empty for a value that is no list. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Puts a value at `['issuers', '0', 'issuer']`. The only place in a list is its first. */
export function putAt(tree: Tree, [key = '', next, ...rest]: readonly string[], value: unknown): void {
  if (next === undefined) {
    tree[key] = value;
    return;
  }
  if (next === '0') {
    const item = { ...treeOf(listOf(tree[key])[0]) };
    tree[key] = [item];
    putAt(item, rest, value);
    return;
  }
  const branch = { ...treeOf(tree[key]) };
  tree[key] = branch;
  putAt(branch, [next, ...rest], value);
}

/** `issuers[0].jwksUrl`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i > 0 ? '.' : ''}${String(key)}`)).join('');
}

/** Freezes the value and everything in it; bytes stay as they are. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}
