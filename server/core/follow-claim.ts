// Owns what a verified claim of a later sign-in does to the contacts. Not how a claim is read from a token: server/tokens. Not
// a claim that verifies a contact of the user: server/service/users/login-claims.ts.
import { isRecoveryOnly, type Address, type Contact } from '../../shared/contact.ts';
import { settleContacts } from './contacts.ts';
import { noEffects, type Effects } from './decision.ts';
import type { EditedAccount } from './facts.ts';
import type { Freeze } from './freeze.ts';
import type { NewIds } from './new-ids.ts';
import type { Policy } from './policy.ts';
import { settlingEffects } from './settling.ts';

/**
 * Which contacts a verified claim may replace at a later sign-in. `first`: none, because claims are read at the first sign-in
 * alone. `follow`: a primary that came from the same issuer. `always`: any primary.
 */
export type ClaimsMode = 'first' | 'follow' | 'always';

/** A verified address that a token claims for its user. */
export interface FollowedClaim {
  readonly mode: ClaimsMode;
  readonly issuer: string;
  /** When the token was issued, epoch ms. */
  readonly issuedAt: number;
  readonly address: Address;
  /** Whether the user may sign in with the address. */
  readonly loginId: boolean;
  /** `idp` when the issuer manages contacts of this kind. */
  readonly managedBy: Contact['managedBy'];
}

/** What a decision about a claim reads. Times are epoch ms. */
export interface ClaimFacts {
  readonly now: number;
  readonly contacts: readonly Contact[];
  readonly frozen: Freeze | null;
  readonly isRecovered: boolean;
  /** Whether another user has verified the address, or the address is reserved for another user. */
  readonly isTakenByOther: boolean;
  /** Whether a change of this kind waits for its proof. */
  readonly isChanging: boolean;
  /** Whether the user or a system of the site, or another issuer, took this address out of its place. */
  readonly wasGivenUp: boolean;
  /** When a contact of this kind last lost its place; null = never. */
  readonly displacedAt: number | null;
  readonly newIds: Pick<NewIds, 'contact' | 'undo' | 'keyId'>;
}

/**
 * Returns the effects of the claim; no effects when the claim changes nothing. The address becomes the primary of its kind and
 * replaces the earlier primary, whose holder gets a notice with an undo.
 */
export function followClaim(claim: FollowedClaim, owner: EditedAccount, facts: ClaimFacts, policy: Policy): Effects {
  const { address, issuer, loginId, managedBy } = claim;
  const { kind } = address;
  const ofKind = facts.contacts.filter((c) => c.kind === kind);
  const primary = ofKind.find((c) => c.primary);
  if (ofKind.some((c) => c.key === address.key && isRecoveryOnly(c))) return noEffects;
  if (primary?.key === address.key || !mayReplace(claim, primary) || isHeldBack(claim, primary, facts, policy))
    return noEffects;
  const then = primary ? 'replace' : 'primary';
  const { now, newIds, contacts: before, isRecovered } = facts;
  const verification = { verifiedHow: 'token', verifiedBy: issuer } as const;
  const settled = settleContacts(before, { address, then, newId: newIds.contact, loginId, now, verification });
  const after = settled.map((c) =>
    c.kind === kind && c.key === address.key ? { ...c, claimedBy: issuer, managedBy } : c,
  );
  const settling = {
    ...owner,
    kind,
    before,
    after,
    then,
    target: address.value,
    key: address.key,
    change: null,
  } as const;
  const effects = settlingEffects({ ...settling, oldLost: false, isRecovered, now, newIds }, policy);
  return {
    ...noEffects,
    ...effects,
    contacts: after,
    claimedBy: issuer,
    auditEvents: [{ event: 'contact-changed-by-login', change: null, contact: { kind, value: address.value } }],
  };
}

function mayReplace({ mode, issuer }: FollowedClaim, primary: Contact | undefined): boolean {
  switch (mode) {
    case 'first':
      return false;
    case 'follow':
      return primary === undefined || primary.claimedBy === issuer;
    case 'always':
      return true;
  }
}

/**
 * Whether the claim has to wait, or is older than what the user did. An earlier primary can undo its replacement for
 * `policy.undoLife`, and no claim may cross that.
 */
function isHeldBack(
  { issuedAt }: FollowedClaim,
  primary: Contact | undefined,
  { now, frozen, isTakenByOther, isChanging, wasGivenUp, displacedAt }: ClaimFacts,
  { undoLife }: Policy,
): boolean {
  const isFrozen = frozen !== null && now < frozen.until;
  const lastChange = Math.max(primary?.createdAt ?? 0, primary?.verifiedAt ?? 0, displacedAt ?? 0);
  const canBeUndone = displacedAt !== null && now < displacedAt + undoLife;
  return isFrozen || isTakenByOther || isChanging || wasGivenUp || issuedAt <= lastChange || canBeUndone;
}
