// Owns which paths there are, native and of faces, and what is known of one before a route is found. Not what a route does.
import type { Face } from './face.ts';
import type { Route } from './route.ts';
import type { Dialect } from '../context.ts';
import { ROUTES } from './routes.ts';

export interface Paths {
  /** The methods that a path (below the base) takes; empty when there is no such path. */
  methodsOf(path: string): readonly string[];
  /** Whether a path is one of the pages, files and probes that no Origin is asked of. */
  isOpen(path: string): boolean;
  /** In whose words a refusal is said there; null: the native API's. */
  dialectOf(path: string): Dialect | null;
  /** What a page may send there beside our own headers. */
  headersOf(path: string): readonly string[];
}

/** A path of the table as a pattern: `:id` is one segment. */
function pattern(path: string, end = '$'): RegExp {
  return new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/:\w+/g, '[^/]+')}${end}`);
}

export function createPaths(faces: readonly Face[]): Paths {
  const routes: readonly Route[] = [...Object.values(ROUTES), ...faces.flatMap((face) => face.routes)];
  const known = routes.map((route) => ({ route, pattern: pattern(route.path) }));
  const places = faces.flatMap(({ prefixes, dialect, headers = [] }) =>
    prefixes.map((prefix) => ({ dialect, headers, pattern: pattern(prefix, '(?:/|$)') })),
  );
  const placeOf = (path: string) => places.find((p) => p.pattern.test(path));
  return {
    methodsOf(path) {
      const methods = known.filter((p) => p.pattern.test(path)).map((p) => p.route.method);
      if (methods.length === 0) return [];
      return [...methods.flatMap((m) => (m === 'GET' ? ['GET', 'HEAD'] : [m])), 'OPTIONS'];
    },
    isOpen: (path) => known.some((p) => p.route.open === true && p.pattern.test(path)),
    dialectOf: (path) => placeOf(path)?.dialect ?? null,
    headersOf: (path) => placeOf(path)?.headers ?? [],
  };
}
