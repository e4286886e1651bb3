// Owns which claims of a token about contacts are trusted, and what they change. Not who the token's user is:
// find-or-create.ts.
import { newContact, type Verification } from '../../core/new-contact.ts';
import { isRecoveryOnly, type Contact, type Kind } from '../../../shared/contact.ts';
import { aboutOf, auditEntries, type AuditFact } from '../../audit/entry.ts';
import type { Policy } from '../../core/policy.ts';
import type { Claims, Principal } from '../../ports/principal.ts';
import type { ReadTx, Tx } from '../../ports/transaction.ts';
import type { User } from '../../ports/user.ts';
import type { ServiceContext } from '../context.ts';
import { noEffects, type Effects } from '../../core/decision.ts';
import { eventsOf } from '../../core/user-events.ts';
import { syncRows } from '../transaction/sync-rows.ts';
import { webhookRows } from '../transaction/webhook-rows.ts';
import type { Login } from './login.ts';

/** An address that a token claims for its user. */
export interface ClaimedContact {
  readonly kind: Kind;
  readonly value: string;
  /** Whether the issuer says that the address is verified. */
  readonly verified: boolean;
}

/** The addresses in the claims of a token, e-mail first. */
export function claimedContacts(claims: Claims): readonly ClaimedContact[] {
  const { email, emailVerified, phone, phoneVerified } = claims;
  return [
    ...(email === null ? [] : [{ kind: 'email' as const, value: email, verified: emailVerified }]),
    ...(phone === null ? [] : [{ kind: 'phone' as const, value: phone, verified: phoneVerified }]),
  ];
}

/**
 * Returns the contacts of a new user, made from the claims. `skipped`: audit events for claims that could not be kept as
 * claimed.
 */
export async function firstContacts(
  tx: Pick<ReadTx, 'addresses'>,
  { ctx, project, principal, claims }: Login,
  user: Pick<User, 'id'>,
  { ids, now }: { readonly ids: readonly string[]; readonly now: number },
): Promise<{ readonly contacts: readonly Contact[]; readonly skipped: readonly AuditFact[] }> {
  const contacts: Contact[] = [];
  const skipped: AuditFact[] = [];
  const skip = (kind: Kind, reason: string): void =>
    void skipped.push({ event: 'claim-skipped', actor: 'site', change: null, data: { kind, reason } });
  for (const [i, { kind, value: claimed, verified }] of claimedContacts(claims).entries()) {
    const { policy, homeCountry } = project;
    const parsed = ctx.parse(kind, claimed, { policy: withoutLimits(policy), homeCountry });
    if (!parsed.ok) {
      skip(kind, parsed.refusal.reason ?? parsed.refusal.code);
      continue;
    }
    const address = parsed.value;
    const { value, key } = address;
    const unique = policy.uniqueness === 'verified';
    const isTaken = unique && (await tx.addresses.isTakenByOther(project.id, user.id, kind, key));
    if (isTaken) skip(kind, 'taken');
    const isVerified = verified && claims.trustVerified && !isTaken;
    contacts.push(
      newContact({
        id: ids[i] ?? ctx.secrets.id('ctc'),
        address,
        createdAt: now,
        ...(isVerified ? { verifiedAt: now, ...verificationBy(principal) } : {}),
        primary: true,
        loginId: value === claims.username || value === principal.sub,
        managedBy: claims.manages.includes(kind) ? 'idp' : null,
        claimedBy: principal.iss,
      }),
    );
  }
  return { contacts, skipped };
}

/**
 * Verifies the contacts that the trusted claims of a later sign-in name. Such a contact becomes primary only when no contact of
 * its kind was verified. Claims of other addresses: follow-claims.ts. Returns what was saved, for after the commit.
 */
export async function verifyByLogin(tx: Tx, login: Login, user: User, now: number): Promise<Effects> {
  const { ctx, project, from } = login;
  await tx.users.lock(user.id);
  const before = await tx.contacts.of(user.id);
  let after = before;
  const happened: AuditFact[] = [];
  for (const contact of await contactsToVerify(tx, login, user)) {
    const isOther = (c: Contact) => c.kind === contact.kind && c.verifiedAt !== null && !isRecoveryOnly(c);
    const leads = !isRecoveryOnly(contact) && !after.some(isOther);
    after = after.map((c) => {
      if (c.id === contact.id)
        return { ...c, verifiedAt: now, ...verificationBy(login.principal), primary: leads || c.primary };
      return leads && c.kind === contact.kind ? { ...c, primary: false } : c;
    });
    happened.push({
      event: 'contact-verified-by-login',
      actor: 'site',
      change: null,
      about: aboutOf(ctx.display, contact),
    });
  }
  if (after === before) return noEffects;
  await tx.audit.append(auditEntries(ctx.secrets, { user, at: now, origin: from }, happened));
  await tx.contacts.save(user, before, after, project.policy.uniqueness === 'verified');
  await tx.users.touch(user.id, now);
  const effects: Effects = { ...noEffects, contacts: after, claimedBy: login.principal.iss };
  const { requestId } = from;
  const { testContacts } = project;
  const events = eventsOf({ effects, before, actor: 'site', requestId, testContacts });
  const { secrets } = ctx;
  const batch = { events, change: null, at: now, version: user.version + 1 };
  const { iss } = login.principal;
  const changed = { secrets, user, project, actor: 'site', claimedBy: iss, change: null, at: now } as const;
  await tx.outbox.enqueue([
    ...webhookRows({ secrets, user, project }, batch),
    ...syncRows({ ...changed, version: batch.version }),
  ]);
  return effects;
}

/** How the claims of a sign-in verify a contact. */
function verificationBy({ iss }: Principal): Verification {
  return { verifiedHow: 'token', verifiedBy: iss };
}

/** What the claims of a sign-in are compared with contacts by. */
type ClaimScope = Pick<Login, 'project' | 'claims'> & { readonly ctx: Pick<ServiceContext, 'parse'> };

/** Returns the unverified contacts that the claims name as verified. */
export function namedUnverified(
  { ctx, project, claims }: ClaimScope,
  contacts: readonly Contact[],
): readonly Contact[] {
  const unverified = contacts.filter((c) => c.verifiedAt === null);
  if (!claims.trustLoginClaims || unverified.length === 0) return [];
  const { policy, homeCountry } = project;
  return claimedContacts(claims).flatMap(({ kind, value, verified }) => {
    const parsed = verified ? ctx.parse(kind, value, { policy: withoutLimits(policy), homeCountry }) : null;
    return parsed?.ok ? (unverified.find((c) => c.kind === kind && c.key === parsed.value.key) ?? []) : [];
  });
}

/** Returns the unverified contacts that the claims name as verified, and that no other user has verified. */
export async function contactsToVerify(
  tx: Pick<ReadTx, 'contacts' | 'addresses'>,
  login: ClaimScope,
  user: User,
): Promise<readonly Contact[]> {
  const { project } = login;
  const unique = project.policy.uniqueness === 'verified';
  const found: Contact[] = [];
  for (const contact of namedUnverified(login, await tx.contacts.of(user.id))) {
    const { kind, key } = contact;
    if (!(unique && (await tx.addresses.isTakenByOther(project.id, user.id, kind, key)))) found.push(contact);
  }
  return found;
}

/**
 * Returns the policy for contacts that a user has already, which may be of any country, number type or domain. The limits of
 * the policy are only for new addresses.
 */
export function withoutLimits(policy: Policy): Policy {
  return {
    ...policy,
    phoneCountries: ['*'],
    numberTypes: ['MOBILE', 'FIXED_LINE_OR_MOBILE', 'FIXED_LINE', 'VOIP', 'PERSONAL_NUMBER'],
    emailDomains: [],
    blockedEmailDomains: [],
  };
}
