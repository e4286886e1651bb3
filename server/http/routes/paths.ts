// Owns the list of all paths, and the facts about a path that checks need before the router runs. Not the routes: routes.ts.
import type { Face } from './face.ts';
import type { Route } from './route.ts';
import type { Dialect } from '../context.ts';
import { ROUTES } from './routes.ts';

/** All paths below the path of the public URL, native and of vendor contracts. */
export interface Paths {
  /** Returns the methods of a path; empty when there is no such path. */
  methodsOf(path: string): readonly string[];
  /** Whether the Origin header is not checked at the path, because it is a page, a file or a probe. */
  isOpen(path: string): boolean;
  /** Returns the form of refusals at the path; null: problem+json. */
  dialectOf(path: string): Dialect | null;
  /** Returns the path as its route is written: without doubled slashes, and in the case of the route. */
  tidy(path: string): string;
  /** Whether the path is of a contract that takes any character in an id, escaped. */
  takesAnyId(path: string): boolean;
  /** Returns the request headers that a web page may send to the path, beside our own headers. */
  headersOf(path: string): readonly string[];
}

/** Returns a pattern for a path of the table. `:id` matches one segment. */
function pattern(path: string, end = '$'): RegExp {
  return new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/:\w+/g, '[^/]+')}${end}`);
}

/** Returns the path as the contract writes it; null when it is not below the prefix, where `:org` means any one segment. */
function tidied(
  path: string,
  { prefix, resources }: { readonly prefix: string; readonly resources: readonly string[] },
): string | null {
  const segments = path.split('/').filter((segment) => segment !== '');
  const names = prefix.split('/').filter((segment) => segment !== '');
  const isBelow = names.every((name, i) => name.startsWith(':') || isSameName(name, segments[i]));
  if (!isBelow || segments.length < names.length) return null;
  const [first, ...more] = segments.slice(names.length);
  const base = `/${names.map((name, i) => (name.startsWith(':') ? segments[i] : name)).join('/')}`;
  if (first === undefined) return base;
  const named = resources.find((name) => isSameName(name, first)) ?? first;
  return [base, named, ...more.map((each) => (isSameName(each, '.search') ? '.search' : each))].join('/');
}

function isSameName(one: string, other: string | undefined): boolean {
  return one.toLowerCase() === other?.toLowerCase();
}

/** The paths of one server. */
export function createPaths(faces: readonly Face[]): Paths {
  const routes: readonly Route[] = [...Object.values(ROUTES), ...faces.flatMap((face) => face.routes)];
  const patterns = routes.map((route) => ({ route, pattern: pattern(route.path) }));
  // Asked for each request, so only the few open ones are looked at.
  const openPatterns = patterns.filter(({ route }) => route.open === true);
  const prefixPatterns = faces.flatMap(({ prefixes, dialect, headers = [] }) =>
    prefixes.map((prefix) => ({ dialect, headers, pattern: pattern(prefix, '(?:/|$)') })),
  );
  const lenientPaths = faces.flatMap(({ lenient }) =>
    lenient === undefined
      ? []
      : lenient.prefixes.map((prefix) => ({ ...lenient, prefix, pattern: pattern(`${prefix}/`, '') })),
  );
  const prefixOf = (path: string) => prefixPatterns.find((p) => p.pattern.test(path));
  return {
    methodsOf(path) {
      const methods = patterns.filter((p) => p.pattern.test(path)).map((p) => p.route.method);
      if (methods.length === 0) return [];
      return [...methods.flatMap((m) => (m === 'GET' ? ['GET', 'HEAD'] : [m])), 'OPTIONS'];
    },
    isOpen: (path) => openPatterns.some((p) => p.pattern.test(path)),
    dialectOf: (path) => prefixOf(path)?.dialect ?? null,
    tidy: (path) => lenientPaths.map((each) => tidied(path, each)).find((each) => each !== null) ?? path,
    takesAnyId: (path) => lenientPaths.some((each) => each.pattern.test(path)),
    headersOf: (path) => prefixOf(path)?.headers ?? [],
  };
}
