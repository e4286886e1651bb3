// Owns that each request is counted and traced. Not what is done with that: telemetry/. Requests that are refused before the app
// sees them (refuseEarly in admission.ts) are counted as shed alone.
import type { MiddlewareHandler } from 'hono';
import type { AppParts, Ctx, Env } from '../context.ts';

/** Returns the middleware that measures, which must be the first; none where nothing measures. */
export function observe({
  metrics,
  tracing,
}: Pick<AppParts, 'metrics' | 'tracing'>): readonly MiddlewareHandler<Env>[] {
  const counted: MiddlewareHandler<Env> = async (c, next) => {
    const began = performance.now();
    await next();
    const seconds = (performance.now() - began) / 1000;
    metrics?.answered({ ...answerOf(c), problem: c.get('problem') ?? null, seconds });
  };
  const traced: MiddlewareHandler<Env> = async (c, next) => {
    const header = (name: string): string | undefined => c.req.header(name);
    await tracing?.span({ name: c.req.method, kind: 'server', header }, async (span) => {
      await next();
      const { method, route, status } = answerOf(c);
      span.rename(`${method} ${route}`);
      span.set({
        'http.request.method': method,
        'http.route': route,
        'http.response.status_code': status,
        'contact_change.request_id': c.get('requestId'),
      });
      const problem = c.get('problem');
      if (status >= 500) span.fail(problem ?? String(status));
    });
  };
  return [...(metrics === undefined ? [] : [counted]), ...(tracing === undefined ? [] : [traced])];
}

/** The pattern of the route, because a path may hold an id. */
function answerOf(c: Ctx): { readonly method: string; readonly route: string; readonly status: number } {
  return { method: c.req.method, route: c.req.routePath, status: c.res.status };
}
