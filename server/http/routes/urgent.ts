// Owns which requests begin before others that came in the same moment, by method and path alone. Not how many begin: pace.ts.
import type { Route } from './route.ts';
import { ROUTES } from './routes.ts';

const URGENT = Object.values(ROUTES as Readonly<Record<string, Route>>)
  .filter(({ priority }) => priority === 'prove' || priority === 'always')
  .map(({ method, path }) => ({
    method,
    // The path of the public URL may stand before it.
    pattern: new RegExp(`${path.replace(/[.]/g, '\\.').replace(/:\w+/g, '[^/]+')}$`),
  }));

/** Whether the request is a proof or a probe of the native API. `target`: its path, with or without a query. */
export function isUrgent(method: string, target: string): boolean {
  const of = method === 'HEAD' ? 'GET' : method;
  const path = target.replace(/[?#].*$/s, '');
  return URGENT.some((route) => route.method === of && route.pattern.test(path));
}
