// Owns how the route of a request is found before the router runs, by method and path alone. Not which request is served: that is
// the router of app.ts.
import type { Route } from './route.ts';

/** What must be known of a route before its request is looked at. */
export type KnownRoute = Pick<Route, 'method' | 'path' | 'priority' | 'dialect' | 'answers'>;

/** Returns the route; null when there is none. `path`: below the path of the public URL, without a query. */
export type FindRoute = (method: string, path: string) => KnownRoute | null;

/** Whether requests of the route begin before others that came in the same moment: proofs and probes. */
export function isUrgent({ priority }: Pick<KnownRoute, 'priority'>): boolean {
  return priority === 'prove' || priority === 'always';
}

/** `routes`: all routes, of the native API and of vendor contracts. */
export function createFindRoute(routes: readonly KnownRoute[]): FindRoute {
  // Most requests of a flood have a path without an id, and one look into a map is cheap.
  const fixed = new Map<string, KnownRoute>();
  const patterns: { readonly method: string; readonly pattern: RegExp; readonly route: KnownRoute }[] = [];
  for (const route of routes) {
    const { method, path } = route;
    if (!path.includes(':')) fixed.set(`${method} ${path}`, route);
    else {
      const pattern = new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/:\w+/g, '[^/]+')}$`);
      patterns.push({ method, pattern, route });
    }
  }
  return (method, path) => {
    const of = method === 'HEAD' ? 'GET' : method;
    const found = fixed.get(`${of} ${path}`);
    if (found !== undefined) return found;
    return patterns.find((each) => each.method === of && each.pattern.test(path))?.route ?? null;
  };
}

/** The path of a request target, without query and fragment. */
export function pathOf(target: string): string {
  const end = target.search(/[?#]/);
  return end < 0 ? target : target.slice(0, end);
}
