// Owns which web pages may call: Origin, Sec-Fetch-Site, our header, CORS. Not who the caller is: auth.ts.
// Our own code: hono's cors() lets a foreign POST run, and its csrf() lets foreign JSON through.
import type { MiddlewareHandler } from 'hono';
import { basePath, type AppParts, type Ctx, type Env } from '../context.ts';
import type { Project } from '../../ports/project.ts';
import { refuse } from '../problem.ts';
import type { Paths } from '../routes/paths.ts';

/** Seconds. Short: an origin that is taken off the list loses its access soon. */
const PREFLIGHT_MAX_AGE = 600;
const REQUEST_HEADERS = 'Authorization, Content-Type, Idempotency-Key, X-Contact-Change';
/** Headers that a page may read. `Date`: the countdowns of the widget run by our clock, not by that of the phone. */
const EXPOSED = 'Date, Retry-After, WWW-Authenticate, X-Request-Id, RateLimit, RateLimit-Policy';

/** The checks of the page that calls. */
export interface Guard {
  /** Refuses requests of foreign pages, answers preflights, lets allowed pages read. The first rule of the API. */
  readonly origins: MiddlewareHandler<Env>;
  /** Whether a cookie counts on this request. A foreign page can make a browser send the cookie, but not the rest. */
  cookieMayCall(c: Ctx): boolean;
  /** Whether the page that calls is one of the project's. */
  mayCallFor(c: Ctx, project: string): boolean;
  /** Whether a form is our own page's. */
  ownForm(c: Ctx): boolean;
}

/** The checks of one server. */
export function createGuard(
  parts: Pick<AppParts, 'projects' | 'publicUrl'>,
  { isOpen, methodsOf, headersOf }: Paths,
): Guard {
  const ownOrigin = new URL(parts.publicUrl).origin;
  const base = basePath(parts.publicUrl);
  const allOrigins = new Set([ownOrigin, ...parts.projects.flatMap((p) => p.allowedOrigins)]);
  const projects = new Map(parts.projects.map((p: Project) => [p.id, new Set([ownOrigin, ...p.allowedOrigins])]));
  // Every sandboxed frame and every local file sends `null`: it belongs to no site.
  const isAllowed = (origin: string) => origin !== 'null' && allOrigins.has(origin);

  return {
    async origins(c, next) {
      const path = c.req.path.startsWith(`${base}/`) ? c.req.path.slice(base.length) : '';
      if (isOpen(path)) return next();
      const origin = c.req.header('Origin');
      if (origin !== undefined && !isAllowed(origin)) {
        c.header('Vary', 'Origin');
        return refuse(c, { code: 'origin-not-allowed' });
      }
      const requestMethod = c.req.header('Access-Control-Request-Method');
      if (
        c.req.method === 'OPTIONS' &&
        origin !== undefined &&
        requestMethod !== undefined &&
        methodsOf(path).length > 0
      ) {
        return c.body(null, 204, {
          ...corsHeaders(origin),
          'Access-Control-Allow-Methods': methodsOf(path).join(', '),
          'Access-Control-Allow-Headers': [REQUEST_HEADERS, ...headersOf(path)].join(', '),
          'Access-Control-Max-Age': String(PREFLIGHT_MAX_AGE),
        });
      }
      await next();
      for (const [name, value] of Object.entries(corsHeaders(origin))) c.res.headers.set(name, value);
      return;
    },

    cookieMayCall(c) {
      const origin = c.req.header('Origin');
      const custom = c.req.header('X-Contact-Change') !== undefined;
      const site = c.req.header('Sec-Fetch-Site');
      if (c.req.method === 'GET' || c.req.method === 'HEAD') {
        return origin !== undefined ? isAllowed(origin) : custom && site === 'same-origin';
      }
      // With our own origin a browser sends same-origin. Anything else means that one of the two headers is forged.
      const siteFits = site === undefined || site === 'same-origin' || origin !== ownOrigin;
      return origin !== undefined && isAllowed(origin) && custom && siteFits;
    },

    mayCallFor(c, project) {
      const origin = c.req.header('Origin');
      return origin === undefined || projects.get(project)?.has(origin) === true;
    },

    ownForm(c) {
      const origin = c.req.header('Origin');
      const site = c.req.header('Sec-Fetch-Site');
      // Under no-referrer our own form sends Origin: null. Sec-Fetch-Site, which no page can set, then decides.
      return origin === ownOrigin || (origin === 'null' && site === 'same-origin');
    },
  };
}

/** Lets the page of an allowed origin read the answer. `Vary` stands on every answer, for caches in between. */
function corsHeaders(origin: string | undefined): Record<string, string> {
  if (origin === undefined) return { Vary: 'Origin' };
  return {
    Vary: 'Origin',
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Allow-Credentials': 'true',
    'Access-Control-Expose-Headers': EXPOSED,
  };
}
