// Owns the log line of a refused token: why, what was expected and what came. Not how often a line is due: recent-lines.ts.
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { createRecentLines, FIRST_LINES, loggable } from '../core/recent-lines.ts';
import type { Log, LogData } from '../ports/log.ts';
import { TOKEN_REASONS, type TokenFault } from './refusal.ts';
import type { TrustedIssuer } from './trusted-issuer.ts';

/** A refused token. */
export interface RefusedToken {
  readonly fault: TokenFault;
  /** The issuer entry whose settings the token missed; null when no entry is near it. */
  readonly entry: TrustedIssuer | null;
  /** The compact JWT; null when the token is none. */
  readonly jwt: string | null;
}

/** Writes refused tokens into the log. */
export interface RefusalLog {
  /** `now`: epoch ms. */
  add(refused: RefusedToken, now: number): void;
}

/**
 * Writes the first warnings for each issuer and reason, then one an hour; the others are of level debug. A line never has the
 * token.
 */
export function createRefusalLog(log: Log): RefusalLog {
  const recent = createRecentLines(FIRST_LINES);
  return {
    add(refused, now) {
      const { fault, entry } = refused;
      // Unknown issuers share one entry, because a caller can invent as many as they like.
      const key = `${fault.reason} ${fault.claim ?? ''} ${entry?.project ?? ''} ${entry?.issuer.issuer ?? ''}`;
      const { isDue, leftOut } = recent.admit(key, now);
      const data = { ...describe(refused, now), ...(isDue && leftOut > 0 ? { leftOut } : {}) };
      if (isDue) log.warn('token-refused', data);
      else log.debug('token-refused', data);
    },
  };
}

function describe({ fault, entry, jwt }: RefusedToken, now: number): LogData {
  const { reason, claim } = fault;
  return {
    reason,
    claim,
    docs: `docs/tokens.md#${TOKEN_REASONS[reason]}`,
    project: entry?.project,
    ...(entry === null ? {} : expected(entry)),
    ...(jwt === null ? {} : seen(jwt, now)),
    ...(entry === null || jwt === null || reason !== 'required-claim' ? {} : requiredClaim(entry, claim ?? '', jwt)),
  };
}

function expected({ issuer }: TrustedIssuer): LogData {
  return {
    expectedIss: issuer.issuer,
    expectedAud: issuer.audience.map((audience) => audience ?? 'none').join(','),
    // Alone, one of these is refused.
    besideAud: issuer.otherAudiences.join(',') || undefined,
    expectedUse: issuer.use,
    expectedTyp: issuer.typ ?? undefined,
    expectedAlg: issuer.algorithms.join(','),
  };
}

/** Returns what an unverified token says. Its subject and its contacts are no part of it. */
function seen(jwt: string, now: number): LogData {
  try {
    const { iss, aud, iat } = decodeJwt(jwt);
    const { typ, alg, kid } = decodeProtectedHeader(jwt);
    const [seenIss, seenAud, seenTyp, seenAlg, seenKid] = [iss, aud, typ, alg, kid].map(loggable);
    const age = typeof iat === 'number' && Number.isFinite(iat) ? Math.round(now / 1000 - iat) : undefined;
    return { seenIss, seenAud, seenTyp, seenAlg, seenKid, age };
  } catch {
    return {};
  }
}

function requiredClaim({ issuer }: TrustedIssuer, claim: string, jwt: string): LogData {
  const found = decodeJwt(jwt)[claim];
  return { expectedValue: loggable(issuer.requiredClaims[claim]), seenValue: loggable(found) };
}
