// Owns the cursors of the lists that admins read. Only this server can make or read one, and each is valid for one list, because it
// holds an address. Not the pages.
import type { ServiceContext } from '../context.ts';

const LENGTH_MAX = 8192;

/** Writes a place in a list. `scope` identifies the list by its project and parameters. */
export function sealCursor(
  { secrets }: Pick<ServiceContext, 'secrets'>,
  scope: readonly string[],
  place: object,
): string {
  return secrets.seal(secrets.keyed(['admin-cursor', ...scope])[0] ?? '', JSON.stringify(place));
}

/** Reads a place of this list; undefined for every text that `sealCursor` has not made for it. */
export function openCursor<T extends object>(
  { secrets }: Pick<ServiceContext, 'secrets'>,
  scope: readonly string[],
  cursor: string,
): T | undefined {
  if (cursor.length > LENGTH_MAX || !/^[\w-]+$/.test(cursor)) return undefined;
  for (const key of secrets.keyed(['admin-cursor', ...scope])) {
    const text = secrets.unseal(key, cursor);
    if (text !== null) return JSON.parse(text) as T;
  }
  return undefined;
}
