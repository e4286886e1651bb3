// Owns the access token with which a directory is called: OAuth 2.0 client credentials (RFC 6749 §4.4). Not the calls: calls.ts.
import { MINUTE, SECOND } from '../../../../shared/duration.ts';
import type { OAuthLogin } from '../../../ports/directory.ts';
import type { Clock } from '../../../ports/result.ts';
import type { Answer, Outbound } from '../http/outbound.ts';
import { readJson } from './read-json.ts';

/** A token, or why there is none. */
export type TokenResult =
  { readonly ok: true; readonly token: string } | { readonly ok: false; readonly answer: Answer };

/** The token of one directory. It is in memory alone. */
export interface AccessToken {
  /** Returns the token, and asks for one when there is none or it ends soon. Calls at once share one request. */
  get(): Promise<TokenResult>;
  /** The directory has refused this token. */
  drop(token: string): void;
}

/** A token is not used any more so long before its end, ms: a write takes some time. */
const MARGIN = 30 * SECOND;
/** The life of a token that tells none (`expires_in` is only recommended), ms. */
const UNKNOWN_LIFE = MINUTE;

/** Asks for no token yet. */
export function createAccessToken(login: OAuthLogin, outbound: Pick<Outbound, 'post'>, clock: Clock): AccessToken {
  let held: { readonly token: string; readonly until: number } | null = null;
  let asking: Promise<TokenResult> | null = null;
  const ask = async (): Promise<TokenResult> => {
    const askedAt = clock();
    const answer = await outbound.post(new URL(login.tokenUrl), headersOf(login), formOf(login));
    const read = answer.at === 'answer' && answer.status === 200 ? readJson(answer.text) : null;
    const token = read?.['access_token'];
    // RFC 6750 §2.1. A token with other characters would end the header.
    if (typeof token !== 'string' || !/^[A-Za-z0-9._~+/-]+=*$/.test(token)) return { ok: false, answer };
    const seconds = read?.['expires_in'];
    const life = typeof seconds === 'number' && seconds > 0 ? seconds * SECOND : UNKNOWN_LIFE;
    held = { token, until: askedAt + Math.max(life - MARGIN, life / 2) };
    return { ok: true, token };
  };
  return {
    async get() {
      if (held !== null && clock() < held.until) return { ok: true, token: held.token };
      asking ??= ask().finally(() => (asking = null));
      return asking;
    },
    drop(token) {
      if (held?.token === token) held = null;
    },
  };
}

function headersOf({ clientId, clientSecret, clientAuth }: OAuthLogin): Readonly<Record<string, string>> {
  const basic = Buffer.from(`${encoded(clientId)}:${encoded(clientSecret)}`).toString('base64');
  return {
    'content-type': 'application/x-www-form-urlencoded',
    accept: 'application/json',
    ...(clientAuth === 'basic' ? { authorization: `Basic ${basic}` } : {}),
  };
}

/** RFC 6749 §2.3.1 and appendix B: both parts are form-encoded before they are joined. */
function encoded(text: string): string {
  return new URLSearchParams({ '': text }).toString().slice(1);
}

function formOf({ clientId, clientSecret, clientAuth, scope, audience }: OAuthLogin): string {
  return new URLSearchParams({
    grant_type: 'client_credentials',
    ...(scope === null ? {} : { scope }),
    ...(audience === null ? {} : { audience }),
    ...(clientAuth === 'post' ? { client_id: clientId, client_secret: clientSecret } : {}),
  }).toString();
}
