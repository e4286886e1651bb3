// Owns the names of an account that clients write: userName and externalId, and whether they are free. Not the contacts
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

/** Why a user cannot have that userName; null when they can. */
export async function refuseUserName(
  tx: Pick<ReadTx, 'users'>,
  project: string,
  id: string,
  userName: string,
): Promise<Refusal | null> {
  if (!isOneLine(userName, NAME_MAX)) return notOneLine('userName', NAME_MAX);
  const holder = await tx.users.idByUserName(project, userName);
  // A user without a name is called by their id, and no other user may be.
  const isOtherId = userName !== id && isOurId(userName);
  return isOtherId || (holder !== undefined && holder !== id) ? nameTaken('userName') : null;
}

/** What an externalId means: with one issuer it is the `sub` by which the user will sign in. */
export type Binding =
  | { readonly at: 'free' | 'own'; readonly identity: Identity }
  /** The user who had it was erased. */
  | { readonly at: 'erased'; readonly identity: Identity }
  /** Several issuers: nothing follows from it. */
  | { readonly at: 'loose' };

/** The binding of an externalId to the user `id`, or why another account has it. */
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
  // Two users may share an externalId (RFC 7643 §3.1: it is the client's), but not where it is the name of a sign-in.
  if (iss === null) return { at: 'loose' };
  const other = await tx.users.idByExternalId(project, externalId);
  if (other !== undefined && other !== id) return nameTaken('externalId');
  // An id of ours names the user of that id: no sign-in by the same name may become another user.
  if (externalId !== id && (await tx.users.lock(externalId)) !== undefined) return nameTaken('externalId');
  const identity: Identity = { project, iss, sub: externalId };
  const found = await seek(tx, ctx, identity);
  if (found === undefined) return { at: 'free', identity };
  if (found.user.id === id && !found.gone) return { at: 'own', identity };
  // The identity of a merged account belongs to the other, and signs in no more; no user gets it.
  const erased = found.gone && isErased(found.user, await tx.users.holdings(found.user.id));
  return erased ? { at: 'erased', identity } : nameTaken('externalId');
}

/**
 * The user of that identity may sign in from now on (users/find-or-create.ts binds it at the first sign-in, so a mistake can be
 * mended until then). Answers whether the identity was erased: then tokens from before must stay dead.
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

/** Whether a text is 1 to `max` characters on one line, without white space around. */
export function isOneLine(text: string, max: number): boolean {
  return text !== '' && text.trim() === text && text.length <= max && !/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(text);
}

/** The refusal of a text that is not one line. */
export function notOneLine(path: string, max: number): Refusal {
  const message = `must be 1 to ${max} characters on one line, without white space around`;
  return { code: 'body-invalid', reason: 'invalidValue', errors: [{ path, message }] };
}
