// Owns how the user who signs in with a login is found. A login is an id, a contact or a userName. Not what the user may do.
import { KINDS, type Contact } from '../../../shared/contact.ts';
import { casefold } from '../../core/casefold.ts';
import type { Project } from '../../ports/project.ts';
import { refused, type Result } from '../../ports/result.ts';
import type { ReadTx } from '../../ports/transaction.ts';
import type { User } from '../../ports/user.ts';
import type { UserCaller } from '../caller.ts';
import { projectOf, type ServiceContext } from '../context.ts';
import { activeUser } from './current-user.ts';
import { idOf, isErased } from './find-user.ts';
import { withoutLimits } from './login-claims.ts';

/** Longest login, characters. Our own logins and an OpenID Connect `sub` are shorter. */
const LOGIN_MAX = 320;

/**
 * Finds the user of the project who signs in with the login. The login is tried as our id, as the `sub` of the project's only
 * issuer, as a verified contact that is a login id, and as a userName, in this order. `not-found` when no user has it.
 */
export async function findByLogin(ctx: ServiceContext, project: string, login: string): Promise<Result<User>> {
  const user = await ctx.store.read((tx) => userOfLogin(tx, ctx, projectOf(ctx, project), login));
  return user ? { ok: true, value: user } : refused({ code: 'not-found' });
}

/** Returns the caller's own user when the login is theirs; `not-found` otherwise, also when the login is another user's. */
export async function findOwnByLogin(ctx: ServiceContext, caller: UserCaller, login: string): Promise<Result<User>> {
  const user = await activeUser(ctx, caller);
  if (!user.ok) return user;
  const { id, userName } = user.value;
  const contacts = await ctx.store.read((tx) => tx.contacts.of(id));
  const spellings = contacts.filter((c) => c.loginId).flatMap(({ value, key }) => [value, key]);
  const names = [id, caller.principal.sub, userName, ...spellings];
  return names.some((name) => casefold(name) === casefold(login)) ? user : refused({ code: 'not-found' });
}

async function userOfLogin(
  tx: ReadTx,
  ctx: ServiceContext,
  project: Project,
  login: string,
): Promise<User | undefined> {
  if (login === '' || login.length > LOGIN_MAX) return undefined;
  const named = await activeIn(tx, project, await idOf(tx, ctx, project, login));
  if (named) return named;
  // A contact comes before a userName, because the contact was proved. So no user can take it over by a userName of the same
  // spelling.
  const holders = await holdersOf(tx, ctx, project, login);
  const byContact = holders.find(({ isLogin }) => isLogin);
  if (byContact) return byContact.user;
  const byName = await activeIn(tx, project, await tx.users.idByUserName(project.id, login));
  return holders.every(({ user }) => user.id === byName?.id) ? byName : undefined;
}

interface Holder {
  readonly user: User;
  /** Whether the contact is verified and a login id. */
  readonly isLogin: boolean;
}

/** Finds the users who hold the login as a verified contact, e-mail first. */
async function holdersOf(tx: ReadTx, ctx: ServiceContext, project: Project, login: string): Promise<readonly Holder[]> {
  const { policy, homeCountry } = project;
  const holders: Holder[] = [];
  for (const kind of KINDS) {
    const address = ctx.parse(kind, login, { policy: withoutLimits(policy), homeCountry });
    if (!address.ok) continue;
    const { key } = address.value;
    const user = await activeIn(tx, project, await tx.addresses.holder(project.id, kind, key));
    if (user === undefined) continue;
    const contacts = await tx.contacts.of(user.id);
    holders.push({ user, isLogin: contacts.some((c) => c.kind === kind && c.key === key && isLoginId(c)) });
  }
  return holders;
}

function isLoginId({ loginId, verifiedAt }: Contact): boolean {
  return loginId && verifiedAt !== null;
}

/** Returns the user with the id, when the user is of the project and neither merged nor erased. */
async function activeIn(
  tx: Pick<ReadTx, 'users'>,
  project: Project,
  id: string | undefined,
): Promise<User | undefined> {
  const user = id === undefined ? undefined : await tx.users.get(id);
  if (user?.project !== project.id || user.mergedInto !== null) return undefined;
  return (await isErased(tx, user)) ? undefined : user;
}
