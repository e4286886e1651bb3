// Owns which paths there are, native and of vendor contracts, and what a path tells before its route is found.
import type { Face } from './face.ts';
import type { Route } from './route.ts';
import type { Dialect } from '../context.ts';
import { ROUTES } from './routes.ts';

/** All paths below the base. */
export interface Paths {
  /** The methods of a path; empty when there is no such path. */
  methodsOf(path: string): readonly string[];
  /** Whether it is a page, a file or a probe, for which Origin is not checked. */
  isOpen(path: string): boolean;
  /** How refusals are worded there; null: as problem+json. */
  dialectOf(path: string): Dialect | null;
  /** Request headers that a page may send there beside our own. */
  headersOf(path: string): readonly string[];
}

/** A path of the table as a pattern: `:id` is one segment. */
function pattern(path: string, end = '$'): RegExp {
  return new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/:\w+/g, '[^/]+')}${end}`);
}

/** The paths of one server. */
export function createPaths(faces: readonly Face[]): Paths {
  const routes: readonly Route[] = [...Object.values(ROUTES), ...faces.flatMap((face) => face.routes)];
  const patterns = routes.map((route) => ({ route, pattern: pattern(route.path) }));
  const prefixPatterns = faces.flatMap(({ prefixes, dialect, headers = [] }) =>
    prefixes.map((prefix) => ({ dialect, headers, pattern: pattern(prefix, '(?:/|$)') })),
  );
  const prefixOf = (path: string) => prefixPatterns.find((p) => p.pattern.test(path));
  return {
    methodsOf(path) {
      const methods = patterns.filter((p) => p.pattern.test(path)).map((p) => p.route.method);
      if (methods.length === 0) return [];
      return [...methods.flatMap((m) => (m === 'GET' ? ['GET', 'HEAD'] : [m])), 'OPTIONS'];
    },
    isOpen: (path) => patterns.some((p) => p.route.open === true && p.pattern.test(path)),
    dialectOf: (path) => prefixOf(path)?.dialect ?? null,
    headersOf: (path) => prefixOf(path)?.headers ?? [],
  };
}
