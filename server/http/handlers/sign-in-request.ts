// Owns the cookie that binds the identity provider's answer to the browser that asked. Not the protocol: tokens/oidc.ts.
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { CookieOptions } from 'hono/utils/cookie';
import { MINUTE, SECOND } from '../../../shared/duration.ts';
import type { OidcRequest, SignInAs } from '../../ports/oidc.ts';
import type { Ctx } from '../context.ts';

const COOKIE = '__Host-ccoidc';
/** How long a person may take to sign in at the provider, ms. */
const LIFE = 10 * MINUTE;
/** Lax: the way back from the provider is a navigation from another site. */
const ATTRIBUTES: CookieOptions = { path: '/', secure: true, httpOnly: true, sameSite: 'Lax' };

/** A request to the provider, and where the browser goes after it. */
export interface SignInRequest extends OidcRequest {
  /** What the account page had as `return_to`; null for none. It is checked again before anything leads there. */
  readonly returnTo: string | null;
  /** The language that the account page was asked in (BCP 47); null for that of the browser. */
  readonly lang: string | null;
}

/** Keeps the request in the browser while its user signs in elsewhere. */
export function keepRequest(c: Ctx, request: SignInRequest): void {
  const kept = Buffer.from(JSON.stringify(request)).toString('base64url');
  setCookie(c, COOKIE, kept, { ...ATTRIBUTES, maxAge: LIFE / SECOND });
}

/**
 * Takes the request back from the browser; null when it is missing, is not ours, or was made for something else. Only this browser
 * could have changed it, and gains nothing by that.
 */
export function takeRequest(c: Ctx, as: SignInAs): SignInRequest | null {
  const request = read(getCookie(c, COOKIE));
  deleteCookie(c, COOKIE, ATTRIBUTES);
  return request?.as === as ? request : null;
}

function read(cookie: string | undefined): SignInRequest | null {
  try {
    const given: unknown = JSON.parse(Buffer.from(cookie ?? '', 'base64url').toString());
    if (typeof given !== 'object' || given === null) return null;
    const { project, as, state, nonce, verifier, fresh, returnTo, lang } = given as Record<string, unknown>;
    const texts = [project, state, nonce, verifier];
    if (!texts.every((text) => typeof text === 'string' && text !== '') || typeof fresh !== 'boolean') return null;
    if ((as !== 'admin' && as !== 'user') || ![returnTo, lang].every((one) => typeof one === 'string' || one === null))
      return null;
    return { project, as, state, nonce, verifier, fresh, returnTo, lang } as SignInRequest;
  } catch {
    return null;
  }
}
