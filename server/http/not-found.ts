// Owns the answer when no route has the path, or no route of the path has the method.
import type { Paths } from './routes/paths.ts';
import type { Ctx } from './context.ts';
import { refuse } from './problem.ts';

/** Answers an unknown path with 404, another method with 405 and Allow, and OPTIONS with 204 and Allow. */
export function notFound(base: string, { methodsOf }: Paths): (c: Ctx) => Response {
  return (c) => {
    const allow = c.req.path.startsWith(`${base}/`) ? methodsOf(c.req.path.slice(base.length)) : [];
    if (allow.length === 0) return refuse(c, { code: 'not-found' });
    if (c.req.method === 'OPTIONS') return c.body(null, 204, { Allow: allow.join(', ') });
    return refuse(c, { code: 'method-not-allowed', allow });
  };
}
