// Owns how the user of a valid token is found, or created at the first sign-in. Not the token itself (tokens/), nor which of
// its claims are trusted (login-claims.ts).
import { auditEntries } from '../../audit/entry.ts';
import type { SignedInAccount } from '../../ports/account-reads.ts';
import type { Claims, Principal } from '../../ports/principal.ts';
import type { Project } from '../../ports/project.ts';
import { refused, type Result } from '../../ports/result.ts';
import type { ReadTx, Tx } from '../../ports/transaction.ts';
import type { Identity, User } from '../../ports/user.ts';
import { hasNames, hasNewNames, withNames, type NameSource } from '../../core/person-names.ts';
import type { Effects } from '../../core/decision.ts';
import { newIds, projectOf, type ServiceContext } from '../context.ts';
import type { IncomingRequest } from '../request-info.ts';
import { afterCommit } from '../transaction/after-commit.ts';
import { GONE, isOurId, onlyIssuer, seek, whyBarred } from './find-user.ts';
import { contactsToVerify, firstContacts, namedUnverified, verifyByLogin } from './login-claims.ts';
import { claimedNames, saveClaimedNames } from './follow-names.ts';
import { claimsToFollow, followClaims, newAddresses } from './follow-claims.ts';
import type { Login } from './login.ts';
import { newUser } from './new-user.ts';

/** Finds the user of a token, or creates the user from the token's claims. `token-invalid` when the account is gone. */
export async function findOrCreate(
  ctx: ServiceContext,
  principal: Principal,
  from: IncomingRequest,
): Promise<Result<User>> {
  const { claims } = principal;
  const project = projectOf(ctx, principal.project);
  const identity = identityOf(principal);
  const found = await ctx.store.accounts.bySignIn(identity, ctx.secrets.tombstones(identity));
  if (found) {
    const why = whyBarred(found, principal);
    if (why !== null) return barred(why);
    const login = claims && { ctx, project, principal, claims, from };
    if (login === null || !(await hasNews(login, found))) return { ok: true, value: found.user };
    // A sign-in that is over, or that cannot be checked, says nothing more about the user.
    if ((await ctx.introspect(principal, from.outside)) !== null) return { ok: true, value: found.user };
  }
  // A session has no user only when the user was erased. So an old cookie creates no user.
  if (claims === null) return barred(GONE);
  const { secrets } = ctx;
  const ids: LoginIds = { user: secrets.id('usr'), contacts: [secrets.id('ctc'), secrets.id('ctc')] };
  const { user, effects } = await ctx.store.write((tx) => signIn(tx, { ctx, project, principal, claims, from }, ids));
  for (const followed of effects) afterCommit(ctx, followed);
  return user;
}

interface LoginIds {
  readonly user: string;
  readonly contacts: readonly string[];
}

/** The user of a sign-in, and what its claims changed. */
interface SignedIn {
  readonly user: Result<User>;
  readonly effects: readonly Effects[];
}

/**
 * Whether the token says something about a known user that is to be stored. Almost every token says nothing new, and then no
 * query is needed.
 */
async function hasNews(login: Login, { user, contacts }: SignedInAccount): Promise<boolean> {
  if (hasNewLocale(user, login.claims) || hasNewNames(user.nameSource, claimedNames(login))) return true;
  if (namedUnverified(login, contacts).length + newAddresses(login, contacts).length === 0) return false;
  return login.ctx.store.read(
    async (tx) =>
      (await contactsToVerify(tx, login, user)).length > 0 ||
      (await claimsToFollow(tx, login, user, newIds(login.ctx))).length > 0,
  );
}

/** Inside the transaction, returns the known user, else a user that a client created for this identity, else a new user. */
async function signIn(tx: Tx, login: Login, ids: LoginIds): Promise<SignedIn> {
  const { ctx, principal } = login;
  const identity = identityOf(principal);
  const now = ctx.clock();
  const known = await seek(tx, ctx, identity);
  if (known) {
    const why = whyBarred(known, principal);
    if (why !== null) return { user: barred(why), effects: [] };
    // The user may have been erased before the lock. Then nothing may be written about them any more.
    const user = await tx.users.lock(known.user.id);
    const whyNow = user === undefined ? GONE : whyBarred({ ...known, user }, principal);
    if (user === undefined || whyNow !== null) return { user: barred(whyNow ?? GONE), effects: [] };
    return welcome(tx, login, user, now);
  }
  const expected = await findExpected(tx, login.project, identity);
  if (expected) {
    const why = whyBarred({ user: expected, gone: false }, principal);
    if (why !== null) return { user: barred(why), effects: [] };
    await tx.users.addIdentity(expected.id, identity);
    return welcome(tx, login, expected, now);
  }
  return { user: { ok: true, value: await create(tx, login, ids, now) }, effects: [] };
}

async function welcome(tx: Tx, login: Login, known: User, now: number): Promise<SignedIn> {
  const { locale } = login.claims;
  const isNew = hasNewLocale(known, login.claims);
  if (isNew) await tx.users.setLocale(known.id, login.claims.locale);
  const user = isNew ? { ...known, locale } : known;
  const verified = await verifyByLogin(tx, login, user, now);
  const followed = await followClaims(tx, login, user);
  await saveClaimedNames(tx, login, user, now);
  return { user: { ok: true, value: user }, effects: [verified, ...followed] };
}

async function create(tx: Tx, login: Login, ids: LoginIds, now: number): Promise<User> {
  const { ctx, project, principal, claims, from } = login;
  const { username, locale } = claims;
  const nameSource = nameSourceOf(login);
  const user = newUser({ id: ids.user, project: project.id, username, locale, nameSource }, now);
  const names = await namesOf(tx, login, ids.user);
  await tx.users.create({ ...user, ...names }, identityOf(principal));
  if (nameSource !== null) await tx.profiles.save(user, withNames({}, claims.names));
  const { contacts, skipped } = await firstContacts(tx, login, user, { ids: ids.contacts, now });
  await tx.contacts.save(user, [], contacts, project.policy.uniqueness === 'verified');
  const created = { event: 'user-created', actor: 'user', change: null } as const;
  await tx.audit.append(auditEntries(ctx.secrets, { user, at: now, origin: from }, [created, ...skipped]));
  return user;
}

/** Returns where the names of a new user are from; null when the token has none. */
function nameSourceOf(login: Login): NameSource | null {
  const { issuer, issuedAt, names } = claimedNames(login);
  return hasNames(names) ? { by: 'token', issuer, issuedAt, names } : null;
}

/** Returns the names of a new user. Without a free name, the userName is the user's id and the externalId is null. */
async function namesOf(
  tx: Pick<ReadTx, 'users'>,
  { project, principal, claims: { username } }: Login,
  id: string,
): Promise<Pick<User, 'userName' | 'externalId'>> {
  // Of two users with the same name, the first keeps it. A name that looks like a user's id is not used.
  const free =
    username !== null && !isOurId(username) && (await tx.users.idByUserName(project.id, username)) === undefined;
  // When a project has only one issuer, clients know the user by its `sub` (provision/names.ts does the reverse).
  const alone = onlyIssuer(project) === principal.iss;
  const unknown = alone && (await tx.users.idByExternalId(project.id, principal.sub)) === undefined;
  return { userName: free ? username : id, externalId: unknown ? principal.sub : null };
}

/** Finds the user that a client created for this identity, and with which no sign-in has happened yet. */
async function findExpected(tx: Tx, project: Project, { iss, sub }: Identity): Promise<User | undefined> {
  const id = onlyIssuer(project) === iss ? await tx.users.idByExternalId(project.id, sub) : undefined;
  if (id === undefined || (await tx.users.identities(id)).length > 0) return undefined;
  return tx.users.lock(id);
}

/** Whether the token names a new language. Notices are in the language of the user's last token, not of a request. */
function hasNewLocale(user: User, claims: Claims | null): claims is Claims & { readonly locale: string } {
  return claims !== null && claims.locale !== null && claims.locale !== user.locale;
}

function identityOf({ project, iss, sub }: Principal): Identity {
  return { project, iss, sub };
}

const barred = (detail: string): Result<never> => refused({ code: 'token-invalid', detail });
