// Owns what the site says of a whole account: signed out everywhere, recovered, disabled. All that waits dies with it.
import type { RevokeBody, RevokedBody } from '../../../shared/wire.ts';
import type { Project, Result } from '../../ports/services.ts';
import type { Holdings, Identity, ReadTx, Tx, User } from '../../ports/store.ts';
import type { Moves } from '../../core/decision.ts';
import { isBarred, onlyIssuer, seek } from '../users/sign-in.ts';
import { recall, remember } from '../transaction/idempotency.ts';
import { actOf, isClient, nameOfClient, projectIdOf, type Caller, type ClientCaller } from '../caller.ts';
import { refused, type ServiceParts, type Transact } from '../transaction/transaction.ts';

export interface Revoked {
  /**
   * One transaction: every waiting change and session of the user is over, and tokens from before count no more. `user`:
   * our id, or the `sub` of the project's only issuer. `not-found` for neither.
   */
  revoke(caller: Caller | ClientCaller, user: string, reason: RevokeBody['reason']): Promise<Result<RevokedBody>>;
}

/** The user that an admin names: by our id, or by the `sub` of the project's only issuer. Not yet looked up if an id. */
export async function idOf(
  tx: Pick<ReadTx, 'findUser' | 'userKnownAs'>,
  parts: Pick<ServiceParts, 'secrets'>,
  project: Project,
  user: string,
): Promise<string> {
  const iss = onlyIssuer(project);
  if (iss === null) return user;
  const bySub = await seek(tx, parts, { project: project.id, iss, sub: user });
  // Whom the site's systems have made is known by it before they have ever signed in.
  return bySub?.user.id ?? (await tx.userKnownAs(project.id, user)) ?? user;
}

/** Nothing is left to take away. */
export function isErased(user: Pick<User, 'disabled'>, held: Holdings): boolean {
  return user.disabled && Object.values(held).every((count) => count === 0);
}

/**
 * How the record names an admin: by our id, or where they are no user of ours by what nobody reads a `sub` from. It is
 * sealed in other people's rows, so nothing in it may lead to a person who is erased.
 */
export function nameOfAdmin(
  { secrets }: Pick<ServiceParts, 'secrets'>,
  admin: { readonly user: User } | undefined,
  { project, iss, sub }: Identity,
): string {
  return admin?.user.id ?? (secrets.keyed(['admin', project, iss, sub])[0] ?? '').slice(0, ADMIN_LENGTH);
}

/** Characters of base64url: 132 bits. */
const ADMIN_LENGTH = 22;

export function createRevoke(parts: ServiceParts, transact: Transact): Revoked {
  const { fresh, edit } = transact;
  return {
    async revoke(caller, user, reason) {
      const ids = fresh();
      return adminActs<RevokedBody>(parts, transact, caller, user, async (tx, locked, by) => {
        const command = { do: 'revoke', reason, by } as const;
        const sessions = reason === 'enabled' ? 0 : await tx.endSessions(locked.id);
        const decision = await edit(tx, locked, command, ids, actOf(caller));
        const now = parts.clock();
        switch (reason) {
          case 'signed-out':
            await tx.revoke(locked.id, now);
            break;
          case 'recovered':
            await tx.revoke(locked.id, now, { recoveredAt: now });
            break;
          case 'disabled':
            await tx.revoke(locked.id, now, { disabled: true });
            break;
          case 'enabled':
            // What was issued before stays dead.
            await tx.revoke(locked.id, locked.notBefore ?? now, { disabled: false });
        }
        // Whether an account is active is a part of it: who keeps a copy has to look again.
        if (locked.disabled ? reason === 'enabled' : reason === 'disabled') await tx.touchUser(locked.id, now);
        return { moves: decision, value: { changes: decision.changes.length, sessions } };
      });
    },
  };
}

/**
 * One transaction of an admin about a user of their project, who is locked in it. `by`: the admin, as the record names them.
 * The value is one that JSON holds.
 */
export async function adminActs<T>(
  { store, secrets, clock, introspect }: ServiceParts,
  { projectOf, tell }: Transact,
  caller: Caller | ClientCaller,
  user: string,
  work: (tx: Tx, locked: User, by: string) => Promise<{ readonly moves: Moves; readonly value: T }>,
): Promise<Result<T>> {
  const project = projectIdOf(caller);
  const refusal = isClient(caller) ? null : await introspect(caller.principal);
  if (refusal) return refused(refusal);
  const [one, two] = isClient(caller) ? [caller.client.id] : [caller.principal.iss, caller.principal.sub];
  const once = caller.once && { ...caller.once, key: JSON.stringify([one, two, caller.once.key]) };
  const done = await store.write(async (tx): Promise<Result<{ moves: Moves | null; value: T }>> => {
    const admin = isClient(caller) ? undefined : await seek(tx, { secrets }, caller.principal);
    if (admin && !isClient(caller) && isBarred(admin, caller.principal)) return refused({ code: 'token-invalid' });
    const locked = await tx.lockUser(await idOf(tx, { secrets }, projectOf(project), user));
    if (locked?.project !== project) return refused({ code: 'not-found' });
    // Whoever was erased is nobody's to find, and nothing of them comes back.
    if (isErased(locked, await tx.holdings(locked.id))) return refused({ code: 'not-found' });
    // It is part of another now, and stays so: nothing of its own is left to end or to bring back.
    if (locked.mergedInto !== null) return refused({ code: 'not-allowed', reason: 'merged' });
    const again = await recall<T>(tx, secrets, locked.id, once);
    if (again) return 'refusal' in again ? refused(again.refusal) : { ok: true, value: { ...again, moves: null } };
    const made = await work(
      tx,
      locked,
      isClient(caller) ? nameOfClient(caller.client) : nameOfAdmin({ secrets }, admin, caller.principal),
    );
    await remember(tx, secrets, locked.id, once, made.value, clock());
    return { ok: true, value: made };
  });
  if (!done.ok) return done;
  if (done.value.moves) tell(done.value.moves);
  return { ok: true, value: done.value.value };
}
