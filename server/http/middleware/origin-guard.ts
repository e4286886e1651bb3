// Owns which web pages may call: Origin, Sec-Fetch-Site, our header, CORS. Not who the caller is: auth.ts.
// This is our own code, because Hono's cors() lets a foreign POST run, and Hono's csrf() lets foreign JSON pass.
import type { MiddlewareHandler } from 'hono';
import { basePath, type AppParts, type Ctx, type Env } from '../context.ts';
import type { Project } from '../../ports/project.ts';
import { refuse } from '../problem.ts';
import type { Paths } from '../routes/paths.ts';
import { createOriginLog } from './origin-log.ts';

/** How long browsers keep a preflight answer, seconds. Short, so that an origin that is no longer allowed soon loses access. */
const PREFLIGHT_MAX_AGE = 600;
const REQUEST_HEADERS = 'Authorization, Content-Type, Idempotency-Key, X-Contact-Change';
/** Headers that a page may read. `Date`: the widget's countdowns use our clock, because the clock of a phone may be wrong. */
const EXPOSED = 'Date, Retry-After, WWW-Authenticate, X-Request-Id, RateLimit, RateLimit-Policy';

/** Checks which web page sent a request. */
export interface Guard {
  /** Refuses requests of foreign pages, answers preflights, and lets allowed pages read answers. Runs before the routes. */
  readonly origins: MiddlewareHandler<Env>;
  /** Whether the cookies of a request count; logged when not. A foreign page can make a browser send our cookies alone. */
  cookieMayCall(c: Ctx): boolean;
  /** The same for cookies that only a page of this server may use, also to load a frame. */
  ownPageMayCall(c: Ctx): boolean;
  /** Whether the page that sent the request belongs to the project, or no page sent it. A foreign page is logged. */
  mayCallFor(c: Ctx, project: string): boolean;
  /** Whether a form was sent by our own page. */
  ownForm(c: Ctx): boolean;
  /** Returns the headers that let a page of this origin read an answer; without them, when the origin is not allowed. */
  readableBy(origin: string | undefined): Readonly<Record<string, string>>;
}

/** Makes the checks of one server. */
export function createGuard(
  parts: Pick<AppParts, 'projects' | 'publicUrl' | 'clock' | 'log'>,
  { isOpen, methodsOf, headersOf }: Paths,
): Guard {
  const ownOrigin = new URL(parts.publicUrl).origin;
  const base = basePath(parts.publicUrl);
  const allOrigins = new Set([ownOrigin, ...parts.projects.flatMap((p) => p.allowedOrigins)]);
  const projects = new Map(parts.projects.map((p: Project) => [p.id, new Set([ownOrigin, ...p.allowedOrigins])]));
  // Every sandboxed frame and every local file sends the origin `null`, so `null` names no site.
  const isAllowed = (origin: string) => origin !== 'null' && allOrigins.has(origin);
  const originLog = createOriginLog(parts, [...allOrigins]);

  return {
    async origins(c, next) {
      const path = c.req.path.startsWith(`${base}/`) ? c.req.path.slice(base.length) : '';
      if (isOpen(path)) return next();
      const origin = c.req.header('Origin');
      if (origin !== undefined && !isAllowed(origin)) {
        c.header('Vary', 'Origin');
        originLog.add(c, { reason: origin === 'null' ? 'origin-null' : 'origin-unknown', origin });
        return refuse(c, { code: 'origin-not-allowed' });
      }
      if (origin !== undefined && isPreflight(c) && methodsOf(path).length > 0) {
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
      const mayCall = isOwnCookieCall(c, ownOrigin, isAllowed);
      if (!mayCall) originLog.add(c, { reason: 'cookie-of-another-page', origin: c.req.header('Origin') });
      return mayCall;
    },

    ownPageMayCall(c) {
      const mayCall = isOwnFrame(c) || isOwnCookieCall(c, ownOrigin, (origin) => origin === ownOrigin);
      if (!mayCall) originLog.add(c, { reason: 'cookie-of-another-page', origin: c.req.header('Origin') });
      return mayCall;
    },

    mayCallFor(c, project) {
      const origin = c.req.header('Origin');
      if (origin === undefined || projects.get(project)?.has(origin) === true) return true;
      originLog.add(c, { reason: 'origin-of-another-project', origin, project });
      return false;
    },

    ownForm(c) {
      const origin = c.req.header('Origin');
      const site = c.req.header('Sec-Fetch-Site');
      // Because of no-referrer, our own form sends Origin: null. Sec-Fetch-Site decides then, because no page can set it.
      return origin === ownOrigin || (origin === 'null' && site === 'same-origin');
    },

    readableBy: (origin) => corsHeaders(origin !== undefined && isAllowed(origin) ? origin : undefined),
  };
}

/** Whether an allowed page sent the request, shown by headers that a foreign page cannot make a browser send. */
function isOwnCookieCall(c: Ctx, ownOrigin: string, isAllowed: (origin: string) => boolean): boolean {
  const origin = c.req.header('Origin');
  const custom = c.req.header('X-Contact-Change') !== undefined;
  const site = c.req.header('Sec-Fetch-Site');
  if (c.req.method === 'GET' || c.req.method === 'HEAD')
    return origin !== undefined ? isAllowed(origin) : custom && site === 'same-origin';
  // With our own origin, a browser sends Sec-Fetch-Site: same-origin. With any other value, one of the headers is forged.
  const siteFits = site === undefined || site === 'same-origin' || origin !== ownOrigin;
  return origin !== undefined && isAllowed(origin) && custom && siteFits;
}

/**
 * Whether a page of this server loads a frame, which can have no header of ours. Only a browser sets these headers, and it says
 * `same-origin` of no request that a foreign page began. What the frame may then show, its own answer says (frame-ancestors).
 */
function isOwnFrame(c: Ctx): boolean {
  const { req } = c;
  const isOwn = req.header('Sec-Fetch-Site') === 'same-origin' && req.header('Origin') === undefined;
  return req.method === 'GET' && isOwn && req.header('Sec-Fetch-Dest') === 'iframe';
}

/** Whether a browser asks what a page may send (Fetch standard, CORS-preflight). */
function isPreflight(c: Ctx): boolean {
  return c.req.method === 'OPTIONS' && c.req.header('Access-Control-Request-Method') !== undefined;
}

/** Returns the headers that let a page of an allowed origin read the answer. Caches need `Vary` on every answer. */
function corsHeaders(origin: string | undefined): Record<string, string> {
  if (origin === undefined) return { Vary: 'Origin' };
  return {
    Vary: 'Origin',
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Allow-Credentials': 'true',
    'Access-Control-Expose-Headers': EXPOSED,
  };
}
