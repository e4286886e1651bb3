// Owns trying an issuer once: whether its keys can be read and used, and whether its introspection takes our client. Not the
// verification of tokens (user-token.ts), nor what an operator reads of it: cli/doctor/.
import { readFileSync } from 'node:fs';
import type { Log } from '../ports/log.ts';
import type { Issuer } from '../ports/project.ts';
import type { ReadDocument } from '../ports/read-document.ts';
import { discoveredKeys, keysAt, type Fetch } from './key-source.ts';
import { failureCause } from './failure-cause.ts';
import { askEndpoint } from './introspect.ts';
import { localKeys, remoteKeys, type IssuerKeys } from './jwks.ts';
import { readPublishedKeys } from './published-keys.ts';

/** The keys of an issuer: how many of them an accepted token can be signed with; or why there are none. */
export type KeysCheck =
  { readonly ok: true; readonly usable: number; readonly total: number } | { readonly ok: false; readonly why: string };

/** How the keys are read. */
export interface KeysOptions {
  readonly fetch: Fetch;
  readonly readDocument: ReadDocument;
}

const nothing = (): void => undefined;
const SILENT: Log = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/** Never throws. `why` is of our own words. */
export async function checkKeys(issuer: Issuer, options: KeysOptions): Promise<KeysCheck> {
  try {
    const keys = keysOf(issuer, options);
    const { keys: set } = await keys.current();
    const published = await readPublishedKeys([{ issuer, keys }]);
    return { ok: true, usable: published.ok ? published.value.length : 0, total: set.jwks().keys.length };
  } catch (error) {
    return {
      ok: false,
      why: error instanceof Error && error.name === 'KeysUnavailable' ? error.message : failureCause(error),
    };
  }
}

function keysOf({ issuer, jwksUrl, jwksFile }: Issuer, { fetch, readDocument }: KeysOptions): IssuerKeys {
  if (jwksFile !== null) return localKeys(readFileSync(jwksFile, 'utf8'));
  const source = jwksUrl === null ? discoveredKeys(issuer, readDocument) : keysAt(jwksUrl, fetch);
  return remoteKeys(source, { issuer, clock: Date.now, log: SILENT });
}

/** What the introspection answered to a token that is none. */
export type IntrospectionCheck =
  { readonly ok: true; readonly active: boolean } | { readonly ok: false; readonly why: string };

/** No issuer has issued this token, so a right answer is that it is not active (RFC 7662 §2.2). */
const NO_TOKEN = 'contact-change-doctor';

/** Asks about a token that is none. Never throws. `why` is of our own words, such as `status 401`. */
export async function checkIntrospection(
  endpoint: NonNullable<Issuer['introspection']>,
  fetch: Fetch,
): Promise<IntrospectionCheck> {
  try {
    const answer = JSON.parse(await askEndpoint(fetch, { endpoint, jwt: NO_TOKEN, use: 'access' })) as unknown;
    const active = typeof answer === 'object' && answer !== null && 'active' in answer ? answer.active : undefined;
    return typeof active === 'boolean' ? { ok: true, active } : { ok: false, why: 'no answer of RFC 7662' };
  } catch (error) {
    const status = error instanceof Error ? /^status \d+$/.exec(error.message)?.[0] : undefined;
    return { ok: false, why: status ?? failureCause(error) };
  }
}
