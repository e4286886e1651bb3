// Owns the headers of every answer, and the id of the request. Not CORS: origin-guard.ts.
import type { MiddlewareHandler } from 'hono';
import { basePath, type AppParts, type Env } from '../context.ts';
import { addressOf, networkOf } from './network.ts';
import type { Paths } from '../routes/paths.ts';
import { refuse } from '../problem.ts';
import { invalid } from './body.ts';

const CSP = {
  api: "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  page: "default-src 'none'; script-src 'self'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  // Of a policy with this name, Lit makes only markup that stands in the templates of our own script.
  portal:
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html",
  account:
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; form-action 'none'; frame-ancestors 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html",
  // A mail, in a frame of the portal. Its styles stand in its elements, as mail clients want them.
  preview:
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox; frame-ancestors 'self'; base-uri 'none'; form-action 'none'",
  // A file of a brand, which a person may open by itself.
  brand: "default-src 'none'; sandbox",
};

/**
 * Returns the CSP of a page. Browsers apply form-action also to the redirect after a form; `leadsTo` is its origin. A page with a
 * logo may load this one, and no other picture.
 */
function pagePolicy({ leadsTo, logo }: Shown): string {
  const policy = leadsTo === null ? CSP.page : CSP.page.replace("form-action 'self'", `form-action 'self' ${leadsTo}`);
  return logo === null ? policy : `${policy}; img-src ${logo}`;
}

type Shown = Pick<Env['Variables'], 'leadsTo' | 'logo'>;

function policyOf(kind: Env['Variables']['headers'], shown: Shown): string {
  switch (kind) {
    case 'page':
      return pagePolicy(shown);
    case 'portal':
    case 'account':
    case 'preview':
    case 'brand':
      return CSP[kind];
    case 'api':
    case 'file':
    case 'widget':
      return CSP.api;
  }
}

/** One year (ASVS 3.4.1), in seconds. No includeSubDomains, because the subdomains of PUBLIC_URL may belong to the site. */
const HSTS = 'max-age=31536000';

type Parts = Pick<AppParts, 'publicUrl' | 'secrets' | 'log' | 'clock' | 'trustedProxies' | 'inRequest'>;

/** Whether pages of every site may load the answer. */
function isForAll(kind: Env['Variables']['headers']): boolean {
  return kind === 'widget' || kind === 'brand';
}

/** Sets the first values of the context of a request, and the headers of its answer. */
export function headers(parts: Parts, { dialectOf }: Paths): MiddlewareHandler<Env> {
  const base = basePath(parts.publicUrl);
  const https = parts.publicUrl.startsWith('https:');
  const hops = parts.trustedProxies;
  let warned = false;
  return async (c, next) => {
    const started = parts.clock();
    const requestId = parts.secrets.id('req');
    c.set('requestId', requestId);
    const forwarded = c.req.header('X-Forwarded-For');
    const peer = c.env?.incoming?.socket?.remoteAddress;
    const network = networkOf(peer, forwarded, hops);
    c.set('network', network);
    c.set('address', addressOf(peer, forwarded, hops));
    if (network === null && forwarded !== undefined && !warned) {
      warned = true;
      parts.log.warn('caller-unknown', {
        hint: 'TRUSTED_PROXIES is not the number of proxies: nothing is limited by IP',
      });
    }
    c.set('credentials', false);
    c.set('signed', null);
    c.set('client', null);
    c.set('project', null);
    const { path } = c.req;
    c.set('dialect', path.startsWith(`${base}/`) ? dialectOf(path.slice(base.length)) : null);
    c.set('headers', 'api');
    c.set('leadsTo', null);
    c.set('logo', null);
    c.set('problem', null);
    await (parts.inRequest === undefined ? next() : parts.inRequest(requestId, next));
    const answer = c.res.headers;
    const kind = c.get('headers');
    answer.set('X-Request-Id', requestId);
    answer.set('X-Content-Type-Options', 'nosniff');
    answer.set('Referrer-Policy', 'no-referrer');
    answer.set('Content-Security-Policy', policyOf(kind, { leadsTo: c.get('leadsTo'), logo: c.get('logo') }));
    answer.set('Cross-Origin-Opener-Policy', 'same-origin');
    answer.set('Cross-Origin-Resource-Policy', isForAll(kind) ? 'cross-origin' : 'same-origin');
    if ((kind !== 'file' && !isForAll(kind)) || !answer.has('Cache-Control')) answer.set('Cache-Control', 'no-store');
    if (https) answer.set('Strict-Transport-Security', HSTS);
    // The log has the pattern of the route and never the URL, because a URL may hold a token.
    const route = c.req.routePath;
    const data = { requestId, method: c.req.method, route, status: c.res.status, problem: c.get('problem') };
    parts.log.debug('request', { ...data, ms: parts.clock() - started });
  };
}

/** The form of our own paths: no escapes, parameters, double slashes or dot segments, which parsers read differently. */
const PLAIN_PATH = /^(?:\/(?:\.well-known|[A-Za-z0-9_~-][A-Za-z0-9._~-]*))+$/;

/** The form of vendor contracts' paths: also the characters of addresses and URNs, plain or escaped, and a slash at the end. */
const FACE_PATH = /^(?:\/(?!\.\.?(?:\/|$))(?:[A-Za-z0-9._~@+:'-]|%40|%2[Bb7]|%3[Aa])+)+\/?$/;

/** The same with any escaped character in an id, but control characters, a backslash and a dot, and with doubled slashes. */
const ANY_ID_PATH = /^(?:\/+(?!\.\.?(?:\/|$))(?:[A-Za-z0-9._~@+:'|-]|%(?!0|1|7[Ff]|2[Ee]|5[Cc])[0-9A-Fa-f]{2})+)+\/*$/;

/** Refuses paths that two parsers may read differently. Refuses bearer tokens in the query, because servers log queries. */
export function plainUrls(parts: Pick<AppParts, 'publicUrl'>, { takesAnyId }: Paths): MiddlewareHandler<Env> {
  const base = basePath(parts.publicUrl);
  return async (c, next) => {
    const requestTarget = c.env?.incoming?.url;
    const raw = requestTarget?.startsWith('/') ? requestTarget : new URL(c.req.url).pathname;
    const anyId = takesAnyId(c.req.path.slice(base.length));
    const allowed = c.get('dialect') === null ? PLAIN_PATH : anyId ? ANY_ID_PATH : FACE_PATH;
    if (!allowed.test(raw.replace(/[?#].*$/s, ''))) return refuse(c, { code: 'not-found' });
    if (c.req.query('access_token') !== undefined) {
      return refuse(c, invalid('access_token', 'belongs in the Authorization header'));
    }
    return next();
  };
}
