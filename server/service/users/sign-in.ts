// Owns how a person whose token is good becomes a user of ours, and what their claims are believed. Not the token itself.
import type { Contact, Kind } from '../../../shared/contact.ts';
import { mask } from '../../../shared/contact.ts';
import type { Policy } from '../../core/policy.ts';
import type { Secrets } from '../../ports/secrets.ts';
import type { Parse } from '../../ports/parse.ts';
import { auditEntries, type AuditOrigin, type AuditFact } from '../../audit/entry.ts';
import type { Identity, User } from '../../ports/user.ts';
import type { Project } from '../../ports/project.ts';
import type { Claims, Principal } from '../../ports/principal.ts';
import type { Clock, Result } from '../../ports/result.ts';
import { onlyIssuer, seek, isOurId, isBarred } from './find-user.ts';
import type { Store } from '../../ports/store.ts';
import type { ReadTx, Tx } from '../../ports/transaction.ts';

export interface Parts {
  readonly store: Store;
  readonly secrets: Secrets;
  readonly clock: Clock;
  readonly parse: Parse;
}

/** The user behind a principal: found, or made from the claims at first sight. `token-invalid` when it is gone. */
export async function findOrCreate(
  parts: Parts,
  project: Project,
  principal: Principal,
  from: AuditOrigin,
): Promise<Result<User>> {
  const identity: Identity = { project: principal.project, iss: principal.iss, sub: principal.sub };
  const { claims } = principal;
  const found = await parts.store.read(async (tx) => {
    const known = await seek(tx, parts, identity);
    const login = known && claims ? await verifiedByLogin(parts, tx, project, known.user, claims) : [];
    return known && { ...known, login };
  });
  if (found && isBarred(found, principal)) return gone;
  if (found && found.login.length === 0 && !speaksAnew(found.user, claims)) return { ok: true, value: found.user };
  // A session outlives its user only when the user was taken away: nobody is made anew from an old cookie.
  if (claims === null) return found ? { ok: true, value: found.user } : gone;
  const ids = { user: parts.secrets.id('usr'), contacts: [parts.secrets.id('ctc'), parts.secrets.id('ctc')] as const };
  return parts.store.write(async (tx) => {
    const now = parts.clock();
    const again = await seek(tx, parts, identity);
    if (again && isBarred(again, principal)) return gone;
    if (again) {
      // Erased between the finding and the locking: nothing may be written of them any more.
      const user = await tx.users.lock(again.user.id);
      if (user === undefined || isBarred({ ...again, user }, principal)) return gone;
      if (speaksAnew(again.user, claims)) await tx.users.setLocale(again.user.id, claims.locale);
      await believeLogin(parts, tx, project, again.user, claims, now, from);
      return { ok: true, value: again.user };
    }
    const made = await expected(tx, project, identity);
    if (made) {
      if (isBarred({ user: made, gone: false }, principal)) return gone;
      await tx.users.addIdentity(made.id, identity);
      if (speaksAnew(made, claims)) await tx.users.setLocale(made.id, claims.locale);
      await believeLogin(parts, tx, project, made, claims, now, from);
      return { ok: true, value: made };
    }
    const user: User = {
      id: ids.user,
      project: project.id,
      username: claims.username,
      version: 1,
      createdAt: now,
      updatedAt: now,
      locale: claims.locale,
      frozen: null,
      notBefore: null,
      recoveredAt: null,
      disabled: false,
      failedInRow: 0,
      failedAt: null,
      mergedInto: null,
      userName: ids.user,
      externalId: null,
    };
    // Two may bring one name: who came first is called by it. By another's id nobody is.
    const { username } = claims;
    const free = username !== null && !isOurId(username) && (await tx.users.named(project.id, username)) === undefined;
    // With one sign-in its `sub` is what the site's systems know them by as well (wanted.ts, the other way round).
    const alone = onlyIssuer(project) === identity.iss;
    const known = alone && (await tx.users.knownAs(project.id, identity.sub)) === undefined ? identity.sub : null;
    await tx.users.create({ ...user, userName: free ? username : ids.user, externalId: known }, identity);
    const contacts: Contact[] = [];
    const happened: AuditFact[] = [{ event: 'user-created', actor: 'user', change: null }];
    const skipped = (kind: Kind, reason: string): void =>
      void happened.push({ event: 'claim-skipped', actor: 'site', change: null, data: { kind, reason } });
    for (const [i, claimed] of claimedOf(claims).entries()) {
      const parsed = parts.parse(claimed.kind, claimed.value, {
        policy: anywhere(project.policy),
        homeCountry: project.homeCountry,
      });
      if (!parsed.ok) {
        skipped(claimed.kind, parsed.refusal.reason ?? parsed.refusal.code);
        continue;
      }
      const { value, key } = parsed.value;
      const unique = project.policy.uniqueness === 'verified';
      const taken = unique && (await tx.addresses.isTakenByOther(project.id, user.id, claimed.kind, key));
      if (taken) skipped(claimed.kind, 'taken');
      contacts.push({
        id: ids.contacts[i] ?? parts.secrets.id('ctc'),
        kind: claimed.kind,
        value,
        key,
        verifiedAt: claimed.verified && claims.trustVerified && !taken ? now : null,
        primary: true,
        loginId: value === claims.username || value === principal.sub,
        type: null,
        managedBy: claims.manages.includes(claimed.kind) ? 'idp' : null,
        createdAt: now,
      });
    }
    await tx.contacts.save(user, [], contacts, project.policy.uniqueness === 'verified');
    await tx.audit.append(auditEntries(parts.secrets, { user, at: now, origin: from }, happened));
    return { ok: true, value: user };
  });
}

/** Whom the site's systems have made for this identity, and nobody has come in to yet. */
async function expected(tx: Tx, project: Project, { iss, sub }: Identity): Promise<User | undefined> {
  const id = onlyIssuer(project) === iss ? await tx.users.knownAs(project.id, sub) : undefined;
  if (id === undefined || (await tx.users.identities(id)).length > 0) return undefined;
  return tx.users.lock(id);
}

/** Notices are written in the language that the site's token said last, not in that of whoever asks. */
function speaksAnew(user: User, claims: Claims | null): claims is Claims & { readonly locale: string } {
  return claims !== null && claims.locale !== null && claims.locale !== user.locale;
}

/** Later logins never add, promote or overwrite; a trusted verified claim may verify the very contact it names. */
async function believeLogin(
  parts: Parts,
  tx: Tx,
  project: Project,
  user: User,
  claims: Claims,
  now: number,
  from: AuditOrigin,
): Promise<void> {
  await tx.users.lock(user.id);
  const before = await tx.contacts.of(user.id);
  let after = before;
  const happened: AuditFact[] = [];
  for (const contact of await verifiedByLogin(parts, tx, project, user, claims)) {
    const leads = !after.some((c) => c.kind === contact.kind && c.verifiedAt !== null);
    after = after.map((c) => {
      if (c.id === contact.id) return { ...c, verifiedAt: now, primary: leads || c.primary };
      return leads && c.kind === contact.kind ? { ...c, primary: false } : c;
    });
    const { kind, value } = contact;
    happened.push({
      event: 'contact-verified-by-login',
      actor: 'site',
      change: null,
      about: { kind, target: mask(kind, value) },
    });
  }
  if (after === before) return;
  await tx.audit.append(auditEntries(parts.secrets, { user, at: now, origin: from }, happened));
  await tx.contacts.save(user, before, after, project.policy.uniqueness === 'verified');
  await tx.users.touch(user.id, now);
}

/** Unverified contacts that the claims name as verified, and that nobody else has verified. */
async function verifiedByLogin(
  { parse }: Pick<Parts, 'parse'>,
  tx: Pick<ReadTx, 'contacts' | 'addresses'>,
  project: Project,
  user: User,
  claims: Claims,
): Promise<readonly Contact[]> {
  const open = (await tx.contacts.of(user.id)).filter((c) => c.verifiedAt === null);
  if (!claims.trustLoginClaims || open.length === 0) return [];
  const found: Contact[] = [];
  for (const { kind, value, verified } of claimedOf(claims)) {
    if (!verified) continue;
    const parsed = parse(kind, value, { policy: anywhere(project.policy), homeCountry: project.homeCountry });
    const contact = parsed.ok ? open.find((c) => c.kind === kind && c.key === parsed.value.key) : undefined;
    if (contact === undefined) continue;
    const unique = project.policy.uniqueness === 'verified';
    if (!(unique && (await tx.addresses.isTakenByOther(project.id, user.id, kind, contact.key)))) found.push(contact);
  }
  return found;
}

function claimedOf(
  claims: Claims,
): readonly { readonly kind: Kind; readonly value: string; readonly verified: boolean }[] {
  return [
    ...(claims.email === null ? [] : [{ kind: 'email' as const, value: claims.email, verified: claims.emailVerified }]),
    ...(claims.phone === null ? [] : [{ kind: 'phone' as const, value: claims.phone, verified: claims.phoneVerified }]),
  ];
}

/** What a person already has may be of any country, type or domain: the policy rules over what they may change to. */
export function anywhere(policy: Policy): Policy {
  return {
    ...policy,
    phoneCountries: ['*'],
    numberTypes: ['MOBILE', 'FIXED_LINE_OR_MOBILE', 'FIXED_LINE', 'VOIP', 'PERSONAL_NUMBER'],
    emailDomains: [],
    blockedEmailDomains: [],
  };
}

export const gone = {
  ok: false,
  refusal: { code: 'token-invalid', detail: 'this account is no longer here' },
} as const;
