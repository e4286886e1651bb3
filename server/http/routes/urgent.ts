// Owns which requests begin before others that came in the same moment, by method and path alone. Not how many begin: pace.ts.
import type { Route } from './route.ts';

/** Whether a request is a proof or a probe. `target`: its path, with or without a query. */
export type IsUrgent = (method: string, target: string) => boolean;

/** `routes`: all routes, of the native API and of vendor contracts. */
export function createIsUrgent(routes: readonly Pick<Route, 'method' | 'path' | 'priority'>[]): IsUrgent {
  const urgent = routes
    .filter(({ priority }) => priority === 'prove' || priority === 'always')
    .map(({ method, path }) => ({
      method,
      // The path of the public URL may stand before it.
      pattern: new RegExp(`${path.replace(/[.]/g, '\\.').replace(/:\w+/g, '[^/]+')}$`),
    }));
  return (method, target) => {
    const of = method === 'HEAD' ? 'GET' : method;
    const path = target.replace(/[?#].*$/s, '');
    return urgent.some((route) => route.method === of && route.pattern.test(path));
  };
}
