// Owns the log line of an issuer whose tokens have a contact and do not say whether it is verified. Not what that means for the user:
// service/users/login-claims.ts.
import type { JWTPayload } from 'jose';
import type { Log } from '../ports/log.ts';
import type { TrustedIssuer } from './trusted-issuer.ts';

/** Reads the claims of accepted tokens. */
export interface ClaimLog {
  read(entry: TrustedIssuer, payload: JWTPayload): void;
}

/** Writes one warning for each issuer and kind of contact after the start. The values of claims are no part of it. */
export function createClaimLog(log: Log): ClaimLog {
  const told = new Set<string>();
  return {
    read({ project, issuer }, payload) {
      if (!issuer.trustVerified) return;
      const { email, emailVerified, phone, phoneVerified } = issuer.claims;
      for (const [contact, claim] of [
        [email, emailVerified],
        [phone, phoneVerified],
      ] as const) {
        const value = Object.hasOwn(payload, claim) ? payload[claim] : undefined;
        if (typeof payload[contact] !== 'string' || typeof value === 'boolean') continue;
        const key = JSON.stringify([project, issuer.issuer, claim]);
        if (told.has(key)) continue;
        told.add(key);
        const docs = 'docs/tokens.md#contacts-in-the-token';
        log.warn('contact-claim-unverified', { docs, project, iss: issuer.issuer, claim, seen: typeof value });
      }
    },
  };
}
