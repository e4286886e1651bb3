// Owns the names of an account that clients write, userName and externalId, and whether a name is free. Not the contacts
// (desired-contacts.ts).
import type { Refusal } from '../../../shared/problem.ts';
import type { Project } from '../../ports/project.ts';
import type { ReadTx, Tx } from '../../ports/transaction.ts';
import type { Identity, User } from '../../ports/user.ts';
import type { ServiceContext } from '../context.ts';
import { isErased, isOurId, onlyIssuer, seek } from '../users/find-user.ts';

/** Longest userName, characters. */
const NAME_MAX = 256;
/** Longest externalId, characters. */
const EXTERNAL_MAX = 512;

function nameTaken(name: 'userName' | 'externalId'): Refusal {
  return { code: 'name-taken', detail: `${name}: it is another account's` };
}

/** The refusal when a user cannot have the userName; null when they can. */
export async function refuseUserName(
  tx: Pick<ReadTx, 'users'>,
  project: string,
  id: string,
  userName: string,
): Promise<Refusal | null> {
  if (!isOneLine(userName, NAME_MAX)) return notOneLine('userName', NAME_MAX);
  const holder = await tx.users.idByUserName(project, userName);
  // A user without a name has their id as userName, and no other user may have this id as userName.
  const isOtherId = userName !== id && isOurId(userName);
  return isOtherId || (holder !== undefined && holder !== id) ? nameTaken('userName') : null;
}

/** What an externalId means for sign-in. In a project with one issuer it is the `sub` with which the user will sign in. */
export type Binding =
  | { readonly at: 'free' | 'own'; readonly identity: Identity }
  /** The user who had it was erased, at `since`, epoch ms. */
  | { readonly at: 'erased'; readonly identity: Identity; readonly since: number }
  /** The project has several issuers, so the externalId means nothing for sign-in. */
  | { readonly at: 'loose' };

/** Returns the binding of an externalId to the user `id`, or the refusal when another account has the externalId. */
export async function bindingOf(
  tx: Pick<Tx, 'users'>,
  {
    ctx,
    project: { id: project, issuers },
  }: { readonly ctx: Pick<ServiceContext, 'secrets'>; readonly project: Project },
  { id }: Pick<User, 'id'>,
  externalId: string,
): Promise<Binding | Refusal> {
  if (!isOneLine(externalId, EXTERNAL_MAX)) return notOneLine('externalId', EXTERNAL_MAX);
  const iss = onlyIssuer({ issuers });
  // Two users may share an externalId, because it is the client's (RFC 7643 §3.1), but not when it is the `sub` of a sign-in.
  if (iss === null) return { at: 'loose' };
  const other = await tx.users.idByExternalId(project, externalId);
  if (other !== undefined && other !== id) return nameTaken('externalId');
  // An externalId that is the id of another user names this user, so no sign-in by the same name may become a different user.
  if (externalId !== id && (await tx.users.lock(externalId)) !== undefined) return nameTaken('externalId');
  const identity: Identity = { project, iss, sub: externalId };
  const found = await seek(tx, ctx, identity);
  if (found === undefined) return { at: 'free', identity };
  if (found.user.id === id && !found.gone) return { at: 'own', identity };
  // The identity of a merged account belongs to the other account and can sign in no more, so no user gets it.
  const erased = found.gone && (await isErased(tx, found.user));
  return erased ? { at: 'erased', identity, since: found.user.notBefore ?? 0 } : nameTaken('externalId');
}

/**
 * Lets the user of the identity sign in from now on (users/find-or-create.ts binds it at the first sign-in, so a mistake can be
 * corrected until then). Returns whether the identity was erased; then tokens from before must stay invalid.
 */
export async function expectSignIn(
  tx: Pick<Tx, 'users'>,
  { secrets }: Pick<ServiceContext, 'secrets'>,
  binding: Binding,
): Promise<boolean> {
  if (binding.at !== 'erased') return false;
  await tx.users.removeTombstones(binding.identity, secrets.tombstones(binding.identity));
  return true;
}

/**
 * Returns the time before which tokens are refused, epoch ms, when an account is for a new sign-in from `now` on. A token says when
 * it was issued in whole seconds, so one of this very second counts as new, unless the erased user could have had it.
 */
export function refusedBefore(binding: Binding, now: number): number {
  return Math.max(Math.floor(now / 1000) * 1000 - 1, binding.at === 'erased' ? binding.since : 0);
}

/** Whether a text is 1 to `max` characters on one line, without white space around. */
export function isOneLine(text: string, max: number): boolean {
  return text !== '' && text.trim() === text && text.length <= max && !/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(text);
}

/** The refusal of a text that is not one line. */
export function notOneLine(path: string, max: number): Refusal {
  const message = `must be 1 to ${max} characters on one line, without white space around`;
  return { code: 'body-invalid', reason: 'invalidValue', errors: [{ path, message }] };
}
