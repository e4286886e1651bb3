// Owns which web pages may call: Origin, Sec-Fetch-Site, our header, CORS. Not who the caller is: auth.ts.
// Own code, for hono's cors() lets a foreign POST run and its csrf() lets foreign JSON through (architecture.md §5).
import type { MiddlewareHandler } from 'hono';
import { basePath, type AppParts, type Ctx, type Env } from '../context.ts';
import type { Project } from '../../ports/project.ts';
import { refuse } from '../problem.ts';
import type { Paths } from '../routes/paths.ts';

/** Short, so that an origin taken off the list is off it soon. Seconds. */
const PREFLIGHT_MAX_AGE = 600;
const REQUEST_HEADERS = 'Authorization, Content-Type, Idempotency-Key, X-Contact-Change';
/** `Date`: the widget's countdowns go by our clock, not by the phone's. */
const EXPOSED = 'Date, Retry-After, WWW-Authenticate, X-Request-Id, RateLimit, RateLimit-Policy';

export interface Guard {
  /** Refuses what comes from a foreign page, answers preflights, lets allowed pages read. First of the API's rules. */
  readonly origins: MiddlewareHandler<Env>;
  /** Whether a request may speak with a cookie: what a browser alone can be made to send is not enough. */
  cookieMayCall(c: Ctx): boolean;
  /** Whether the page that calls is one of the project's. */
  mayCallFor(c: Ctx, project: string): boolean;
  /** Whether a form is our own page's. */
  ownForm(c: Ctx): boolean;
}

export function createGuard(
  parts: Pick<AppParts, 'projects' | 'publicUrl'>,
  { isOpen, methodsOf, headersOf }: Paths,
): Guard {
  const own = new URL(parts.publicUrl).origin;
  const base = basePath(parts.publicUrl);
  const union = new Set([own, ...parts.projects.flatMap((p) => p.allowedOrigins)]);
  const projects = new Map(parts.projects.map((p: Project) => [p.id, new Set([own, ...p.allowedOrigins])]));
  // `null` is what every sandboxed frame and file says of itself: it can be nobody's.
  const known = (origin: string) => origin !== 'null' && union.has(origin);

  return {
    async origins(c, next) {
      const path = c.req.path.startsWith(`${base}/`) ? c.req.path.slice(base.length) : '';
      if (isOpen(path)) return next();
      const origin = c.req.header('Origin');
      if (origin !== undefined && !known(origin)) {
        c.header('Vary', 'Origin');
        return refuse(c, { code: 'origin-not-allowed' });
      }
      const asked = c.req.header('Access-Control-Request-Method');
      if (c.req.method === 'OPTIONS' && origin !== undefined && asked !== undefined && methodsOf(path).length > 0) {
        return c.body(null, 204, {
          ...reading(origin),
          'Access-Control-Allow-Methods': methodsOf(path).join(', '),
          'Access-Control-Allow-Headers': [REQUEST_HEADERS, ...headersOf(path)].join(', '),
          'Access-Control-Max-Age': String(PREFLIGHT_MAX_AGE),
        });
      }
      await next();
      for (const [name, value] of Object.entries(reading(origin))) c.res.headers.set(name, value);
      return;
    },

    cookieMayCall(c) {
      const origin = c.req.header('Origin');
      const custom = c.req.header('X-Contact-Change') !== undefined;
      const site = c.req.header('Sec-Fetch-Site');
      if (c.req.method === 'GET' || c.req.method === 'HEAD') {
        return origin !== undefined ? known(origin) : custom && site === 'same-origin';
      }
      // Of our own origin a browser says same-origin; if it says otherwise, one of the two was made up.
      const siteFits = site === undefined || site === 'same-origin' || origin !== own;
      return origin !== undefined && known(origin) && custom && siteFits;
    },

    mayCallFor(c, project) {
      const origin = c.req.header('Origin');
      return origin === undefined || projects.get(project)?.has(origin) === true;
    },

    ownForm(c) {
      const origin = c.req.header('Origin');
      const site = c.req.header('Sec-Fetch-Site');
      // Under no-referrer our own form says null; then Sec-Fetch-Site, which no page can set, must vouch for it.
      return origin === own || (origin === 'null' && site === 'same-origin');
    },
  };
}

/** What lets the page of an allowed origin read an answer. `Vary` stands on every answer, for caches between. */
function reading(origin: string | undefined): Record<string, string> {
  if (origin === undefined) return { Vary: 'Origin' };
  return {
    Vary: 'Origin',
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Allow-Credentials': 'true',
    'Access-Control-Expose-Headers': EXPOSED,
  };
}
