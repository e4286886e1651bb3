// Owns a search by names in the order of user names as two searches: by the user name, whose index has the order and the names, and by
// the other names. Together as one, each user before the first who fits is read. Not the SQL of either: search.ts.
import type { Naming, Search, SearchPage, Where } from '../../ports/search.ts';

/** The two searches, and the names of the second one. */
export interface SplitSearch {
  readonly halves: readonly [Search, Search];
  readonly others: readonly Naming[];
}

/** Returns the two searches; null when the search is another one. */
export function splitByOrder(search: Search): SplitSearch | null {
  const { where, order, from, counts } = search;
  if (counts || where?.at !== 'all' || 'names' in order || order.by !== 'userName') return null;
  if ('skip' in from && from.skip > 0) return null;
  const named = where.of.find((part) => part.at === 'named');
  const ordered = named?.by.find((naming) => naming.at === 'user' && naming.field === 'userName');
  if (named === undefined || ordered === undefined) return null;
  const withPart = (part: Where): Search => ({
    ...search,
    where: { at: 'all', of: [...where.of.filter((each) => each !== named), part] },
  });
  const others = named.by.filter((naming) => naming !== ordered);
  const byOrder = withPart({ at: 'user', field: 'userName', is: ordered.is, than: ordered.than });
  return { halves: [byOrder, withPart({ at: 'named', by: others })], others };
}

/** Returns the page of both, each user once. The first users of both together are among the first of each. */
export function mergePages({ order, limit }: Search, pages: readonly SearchPage[]): SearchPage {
  const isDown = 'down' in order && order.down;
  const found = new Map(pages.flatMap(({ users }) => users.map((one) => [one.user.id, one] as const)));
  const users = [...found.values()].sort((a, b) =>
    isDown ? compareBytes(b.place, a.place) : compareBytes(a.place, b.place),
  );
  const more = users.length > limit || pages.some((page) => page.more);
  return { users: users.slice(0, limit), more, total: null };
}

type Place = SearchPage['users'][number]['place'];

/** Compares as both databases do: UTF-8 octet by octet. Each user has a user name. */
function compareBytes(a: Place, b: Place): number {
  const octets = (text: unknown) => Buffer.from(String(text));
  return Buffer.compare(octets(a.key), octets(b.key)) || Buffer.compare(octets(a.id), octets(b.id));
}
