// Owns how the verified claims of a later sign-in become contacts: the facts that the decision needs, and saving it. Not the
// decision: core/follow-claim.ts. Not a claim that names a contact of the user: login-claims.ts.
import { isRecoveryOnly, type Address, type Contact } from '../../../shared/contact.ts';
import type { Effects } from '../../core/decision.ts';
import { followClaim, type ClaimFacts, type FollowedClaim } from '../../core/follow-claim.ts';
import type { NewIds } from '../../core/new-ids.ts';
import type { ReadTx, Tx } from '../../ports/transaction.ts';
import type { User } from '../../ports/user.ts';
import { newIds } from '../context.ts';
import { recoveredLately } from '../transaction/account-state.ts';
import { displacedHashes, save } from '../transaction/save.ts';
import { claimedContacts, withoutLimits, type ClaimedContact } from './login-claims.ts';
import type { Login } from './login.ts';

/** A decision about a claim, and the facts on which it was made. */
interface DecidedClaim {
  readonly facts: ClaimFacts;
  readonly effects: Effects;
}

/** Returns the decisions about those claims that change the contacts of the user; none for almost every request. */
export async function claimsToFollow(
  tx: ReadTx,
  login: Login,
  user: User,
  ids: NewIds,
): Promise<readonly DecidedClaim[]> {
  const decided: DecidedClaim[] = [];
  for (const claimed of newAddresses(login, await tx.contacts.of(user.id))) {
    const decision = await decideClaim(tx, login, user, { claimed, ids });
    if (decision.effects.contacts !== null) decided.push(decision);
  }
  return decided;
}

/** Follows the claims inside the transaction that has locked the user. Returns what changed, for after the commit. */
export async function followClaims(tx: Tx, login: Login, known: User): Promise<readonly Effects[]> {
  const { ctx, from } = login;
  const followed: Effects[] = [];
  for (const claimed of newAddresses(login, await tx.contacts.of(known.id))) {
    // Read again, because following the claim before this one raised the version.
    const user = (await tx.users.get(known.id)) ?? known;
    const { facts, effects } = await decideClaim(tx, login, user, { claimed, ids: newIds(ctx) });
    if (effects.contacts === null) continue;
    await save({ ctx, tx, user, request: { ...from, signIn: null, actor: 'site' } }, { facts, effects });
    followed.push(effects);
  }
  return followed;
}

/** Returns the verified claims that are not the primary contact already, and that the issuer's mode lets replace it. */
export function newAddresses(
  { ctx, project, principal, claims }: Login,
  contacts: readonly Contact[],
): readonly Address[] {
  const { mode, trustVerified, trustLoginClaims } = claims;
  if (mode === 'first' || !trustVerified || !trustLoginClaims) return [];
  const verified = claimedContacts(claims).filter((claim) => claim.verified);
  if (verified.length === 0) return [];
  const { policy, homeCountry } = project;
  return verified.flatMap(({ kind, value }: ClaimedContact) => {
    const primary = contacts.find((c: Contact) => c.kind === kind && c.primary);
    if (primary?.value === value) return [];
    if (mode === 'follow' && primary !== undefined && primary.claimedBy !== principal.iss) return [];
    const parsed = ctx.parse(kind, value, { policy: withoutLimits(policy), homeCountry });
    const stays = (c: Contact) => parsed.ok && c.kind === kind && c.key === parsed.value.key && isRecoveryOnly(c);
    return parsed.ok && parsed.value.key !== primary?.key && !contacts.some(stays) ? [parsed.value] : [];
  });
}

async function decideClaim(
  tx: ReadTx,
  { ctx, project, principal, claims }: Login,
  user: User,
  { claimed, ids }: { readonly claimed: Address; readonly ids: NewIds },
): Promise<DecidedClaim> {
  const { kind, key, value } = claimed;
  const now = ctx.clock();
  const displaced = await tx.contacts.displaced(user.id, kind);
  const hashes = displacedHashes(ctx.secrets, user.id, claimed);
  const contacts = await tx.contacts.of(user.id);
  const unique = project.policy.uniqueness === 'verified';
  const facts: ClaimFacts = {
    now,
    contacts,
    frozen: user.frozen,
    isRecovered: recoveredLately(user, project.policy, now),
    isTakenByOther: unique && (await tx.addresses.isTakenByOther(project.id, user.id, kind, key)),
    isChanging: (await tx.changes.waiting(user.id)).some((change) => change.kind === kind && now < change.endsAt),
    wasGivenUp:
      displaced.some(({ hash, issuer }) => issuer !== principal.iss && hashes.includes(hash)) ||
      (await wasGivenUpBefore(tx, ctx, user, { claimed, contacts })),
    displacedAt: displaced.reduce<number | null>((last, { at }) => Math.max(last ?? 0, at), null),
    newIds: ids,
  };
  const claim: FollowedClaim = {
    mode: claims.mode,
    issuer: principal.iss,
    issuedAt: principal.issuedAt,
    address: claimed,
    loginId: value === claims.username || value === principal.sub,
    managedBy: claims.manages.includes(kind) ? 'idp' : null,
  };
  return {
    facts,
    effects: followClaim(claim, { project: project.id, user: user.id, place: null }, facts, project.policy),
  };
}

/**
 * Whether an account that was merged into the user had given up the address. A merge takes all contacts out of their places, so
 * an address that the user has got by it does not count.
 */
async function wasGivenUpBefore(
  tx: ReadTx,
  { secrets }: Login['ctx'],
  { id }: User,
  { claimed, contacts }: { readonly claimed: Address; readonly contacts: readonly Contact[] },
): Promise<boolean> {
  const { kind, key } = claimed;
  if (contacts.some((c) => c.kind === kind && c.key === key)) return false;
  for (const part of await tx.users.partsOf(id)) {
    const hashes = displacedHashes(secrets, part, claimed);
    if ((await tx.contacts.displaced(part, kind)).some(({ hash }) => hashes.includes(hash))) return true;
  }
  return false;
}
