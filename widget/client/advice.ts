// Owns the one warning for the developer of a page on which the widget cannot work: the cause, and the section of the docs. Not when it
// is asked for: call.ts, change/rare/sign-in.ts. This file is loaded only then, and no person who uses the page sees what it says.
import type { ProblemCode } from '../../shared/problem.ts';

/** What a page has said of its server and its sign-in: the options of a client. */
export interface PageOptions {
  readonly api?: string | undefined;
  readonly credentials?: RequestCredentials | undefined;
  /** What it returns is to be a token, and a page may return anything. */
  readonly getToken?: ((context: { readonly forceRefresh: boolean }) => unknown) | undefined;
}

/** A call that failed. */
export interface FailedCall {
  readonly code: ProblemCode | 'offline';
  /** HTTP status; 0 without an answer. */
  readonly status: number;
}

/** The cause in one sentence, and the section that says what to do. */
interface Advice {
  readonly cause: string;
  readonly docs: string;
  /** What `getToken` threw. It is the page's own, and holds no secret of ours. */
  readonly thrown?: unknown;
}

const TOKEN = 'docs/start.md#the-gettoken-way';
const SIGN_IN = 'docs/start.md#who-is-signed-in';
const FRESH_SIGN_IN = 'docs/start.md#a-fresh-sign-in';
const ENDED_SESSION = 'docs/start.md#when-a-session-ends';
const ORIGINS = 'docs/configure.md#pages-cookies-and-links';
const ADDRESS = 'docs/start.md#where-the-server-is';

/** The value of `api` on an element without the attribute. */
const DEFAULT_API = '/contact-change';

const page = globalThis as typeof globalThis & { 'contact-change-advice'?: true };

/** What a page that is not right can cause. Each of the others is about the person or the contact. */
const OF_THE_PAGE: ReadonlySet<FailedCall['code']> = new Set([
  'offline',
  'internal',
  'token-invalid',
  'origin-not-allowed',
]);

/** Writes at most one warning a page. What `getToken` returned is never written. */
export async function advise(options: PageOptions, problem: FailedCall): Promise<void> {
  if (page['contact-change-advice'] || !OF_THE_PAGE.has(problem.code)) return;
  const advice = (await tokenAdvice(options, problem)) ?? (await adviceFor(options, problem));
  if (advice !== null) warn(advice);
}

/** Warns of a page that has no answer to the event of a screen, so that its users cannot sign in again. */
export function adviseOnSignIn(screen: string): void {
  const [event, docs] = screen === 'signed-out' ? [screen, ENDED_SESSION] : ['step-up', FRESH_SIGN_IN];
  warn({ cause: `no listener of contact-change-${event} calls waitUntil or preventDefault.`, docs });
}

function warn(advice: Advice): void {
  if (page['contact-change-advice']) return;
  page['contact-change-advice'] = true;
  const { cause, docs } = advice;
  // oxlint-disable-next-line no-console
  console.warn(`contact-change: ${cause} See ${docs}`, ...('thrown' in advice ? [advice.thrown] : []));
}

/** Asks the page for its token once more: what came of it the first time is not kept anywhere. */
async function tokenAdvice({ getToken }: PageOptions, { code }: FailedCall): Promise<Advice | null> {
  if (!getToken) return null;
  try {
    const token = await getToken({ forceRefresh: false });
    const oddity = oddityOf(token);
    if (oddity !== null) return { cause: `getToken returned ${oddity}, not a JWT.`, docs: TOKEN };
    return code === 'token-invalid' && token && !isExpired(String(token)) ? REFUSED_TOKEN : null;
  } catch (thrown) {
    return { cause: 'getToken failed.', docs: TOKEN, thrown };
  }
}

/** Three parts of base64url. The project's id and a colon may stand before them. */
const JWT = /^(?:[^\s:]+:)?[\w-]+\.[\w-]+\.[\w-]+$/;

/** What a value is that can be no token: the login page of the site, a Response, an object, JSON. */
function oddityOf(token: unknown): string | null {
  if (token === null || token === undefined || token === '' || token === false) return null;
  if (typeof token !== 'string') return token instanceof Response ? 'a Response' : `a value of type ${typeof token}`;
  if (/^\s*</.test(token)) return 'HTML';
  if (/^\s*[{"[]/.test(token)) return 'JSON';
  return JWT.test(token) ? null : 'text';
}

/** Null where the page is right: a person who is not signed in, a server that is down for a moment, a request that was given up. */
async function adviceFor(options: PageOptions, { code, status }: FailedCall) {
  const { api = DEFAULT_API, credentials, getToken } = options;
  switch (code) {
    case 'origin-not-allowed':
      return refusedOrigin();
    case 'token-invalid':
      if (getToken || credentials === 'include' || !isForeign(api)) return null;
      return { cause: 'getToken is missing, and no cookie goes to another origin.', docs: SIGN_IN };
    case 'internal': {
      // A fault of our server: its log says more.
      if (status === 500) return null;
      const missing = api === DEFAULT_API ? '`api` is missing, and ' : '';
      return { cause: `${missing}no server answers at ${api}.`, docs: ADDRESS };
    }
    case 'offline':
      return isForeign(api) && navigator.onLine ? adviceForSilence(api) : null;
    default:
      return null;
  }
}

/** A browser does not say why it gave no answer of another origin: it does not tell a refusal from a server that is not there. */
async function adviceForSilence(api: string): Promise<Advice | null> {
  const base = api.replace(/\/+$/, '');
  // What held the first call up may be over.
  if (await resolves(fetch(`${base}/v1/me`, { headers: { 'X-Contact-Change': '1' }, credentials: 'omit' })))
    return null;
  // A file that pages of all origins may load. Its content does not matter here.
  const isThere = await resolves(fetch(`${base}/widget/integrity.json`, { mode: 'no-cors', credentials: 'omit' }));
  if (isThere) return refusedOrigin();
  return { cause: `no server answers at ${api}, or connect-src of the page does not allow it.`, docs: ADDRESS };
}

const REFUSED_TOKEN: Advice = {
  cause: 'the server refuses the token: see token-refused in its log.',
  docs: 'docs/tokens.md#why-a-token-is-refused',
};

/** Whether the token was right until it expired: the person is not signed in any more. */
function isExpired(token: string): boolean {
  try {
    const [, claims = ''] = token.split('.');
    const { exp } = JSON.parse(atob(claims.replaceAll('-', '+').replaceAll('_', '/'))) as { readonly exp?: number };
    return exp !== undefined && exp * 1000 < Date.now();
  } catch {
    return false;
  }
}

const refusedOrigin = (): Advice => ({
  cause: `the server refuses the origin ${location.origin}: it is not in ALLOWED_ORIGINS.`,
  docs: ORIGINS,
});

const isForeign = (api: string): boolean => new URL(api, location.href).origin !== location.origin;

const resolves = (promise: Promise<unknown>): Promise<boolean> =>
  promise.then(
    () => true,
    () => false,
  );
