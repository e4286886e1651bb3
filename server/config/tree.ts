// Owns how settings are read and set before they are checked: as objects, lists and values. Not what the settings mean.

/** An object of settings, as JSON or variables give it. */
export type Tree = Record<string, unknown>;

/** Whether the value is an object; false for lists and null. */
export function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns the value if it is an object, else an empty object. */
export function treeOf(value: unknown): Readonly<Tree> {
  return isTree(value) ? value : {};
}

/** Returns the value if it is a list, else an empty list. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Sets the value at a path such as `['issuers', '0', 'issuer']`. Only the first entry of a list can be set. */
export function putAt(tree: Tree, [key = '', next, ...rest]: readonly string[], value: unknown): void {
  if (next === undefined) {
    tree[key] = value;
    return;
  }
  if (next === '0' && rest.length === 0) {
    tree[key] = [value];
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

/** Writes a path as text, such as `issuers[0].jwksUrl`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i > 0 ? '.' : ''}${String(key)}`)).join('');
}

/** Freezes the value and everything in it, except arrays of bytes. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}
