// Owns which tokens of users were verified before, so that a request with the same token does not verify its signature again.
// Not whether a token is accepted: user-token.ts.
import { hash } from 'node:crypto';
import type { Principal } from '../ports/principal.ts';
import type { Clock, Result } from '../ports/result.ts';
import type { KeySet } from './jwks.ts';
import type { TrustedIssuer } from './trusted-issuer.ts';

/** How many tokens are kept. The one that was not used for the longest time goes first. */
export const VERIFIED_MAX = 10_000;
/** Longest token that is kept, characters, so that the claims of all kept tokens have a bound too. */
const KEPT_LENGTH = 4096;

/** A token that was accepted. The token itself is not kept. */
export interface VerifiedToken {
  readonly entry: TrustedIssuer;
  /** The key set that verified the signature. */
  readonly set: KeySet;
  /** Without `jwt`. */
  readonly principal: Principal;
  /** The token is accepted from `from` on and before `until`, whole seconds since 1970. */
  readonly from: number;
  readonly until: number;
}

/** The tokens that were verified before. */
export interface VerifiedTokens {
  /**
   * Returns what `verify` returned for the same question before, if it would return the same now: the time is inside of the
   * token's times, and the issuer's keys are still the set that verified it. Else asks `verify`, once for all who ask meanwhile.
   * A refusal is not kept, so a caller without valid tokens can push none out. `question`: the token and all else that the
   * answer depends on.
   */
  verify(question: string, verify: () => Promise<Result<VerifiedToken>>): Promise<Result<VerifiedToken>>;
}

/** Makes an empty memory. */
export function createVerifiedTokens(clock: Clock, max = VERIFIED_MAX): VerifiedTokens {
  // The first of the map was not used for the longest time.
  const kept = new Map<string, VerifiedToken>();
  const running = new Map<string, Promise<Result<VerifiedToken>>>();

  const put = (digest: string, token: VerifiedToken): void => {
    kept.delete(digest);
    kept.set(digest, token);
    const [oldest] = kept.keys();
    if (kept.size > max && oldest !== undefined) kept.delete(oldest);
  };
  const find = async (digest: string): Promise<VerifiedToken | null> => {
    const found = kept.get(digest);
    if (found === undefined) return null;
    const now = Math.floor(clock() / 1000);
    // A key set that was fetched again decides again, because a key may be withdrawn.
    const isGood = now >= found.from && now < found.until && (await keysOf(found)) === found.set;
    if (isGood) put(digest, found);
    else if (kept.get(digest) === found) kept.delete(digest);
    return isGood ? found : null;
  };
  const verifyNow = async (
    digest: string,
    isKept: boolean,
    verify: () => Promise<Result<VerifiedToken>>,
  ): Promise<Result<VerifiedToken>> => {
    const result = await verify();
    if (result.ok && isKept) put(digest, result.value);
    return result;
  };
  return {
    async verify(question, verify) {
      const digest = hash('sha256', question, 'base64url');
      const found = await find(digest);
      if (found !== null) return { ok: true, value: found };
      const shared =
        running.get(digest) ??
        verifyNow(digest, question.length <= KEPT_LENGTH, verify).finally(() => running.delete(digest));
      running.set(digest, shared);
      return shared;
    },
  };
}

/** Returns the issuer's keys of now; null when there are none, and `verify` then says why. */
async function keysOf({ entry }: VerifiedToken): Promise<KeySet | null> {
  return entry.keys.current().catch(() => null);
}
