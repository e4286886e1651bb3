// Owns how userName and externalId of an account are written. Not which names are free: names.ts.
import type { DesiredAccount } from '../account.ts';
import { isClient } from '../caller.ts';
import { bindingOf, expectSignIn, refusedBefore, refuseUserName } from './names.ts';
import { NOT_FOR_USERS, type Writing } from './writing.ts';

/** Writes the names that differ. Only clients may write names. */
export async function writeNames(writing: Writing, desired: DesiredAccount): Promise<void> {
  const { tx, caller, project, before, refuse, fields } = writing;
  const { user } = before;
  const userName = desired.userName === user.userName ? undefined : desired.userName;
  const externalId = desired.externalId === user.externalId ? undefined : desired.externalId;
  if (userName === undefined && externalId === undefined) return;
  if (!isClient(caller)) return refuse(NOT_FOR_USERS);
  if (userName !== undefined) {
    const refusal = await refuseUserName(tx, project.id, user.id, userName);
    if (refusal) return refuse(refusal);
    fields.push('userName');
  }
  if (externalId !== undefined) {
    fields.push('externalId');
    if (externalId !== null) await bind(writing, externalId);
  }
  await tx.users.rename(user.id, {
    ...(userName === undefined ? {} : { userName }),
    ...(externalId === undefined ? {} : { externalId }),
  });
}

/**
 * Binds an externalId. A user who has signed in keeps their identity. An account without a sign-in is from now on for the user
 * of the new identity.
 */
async function bind({ ctx, tx, project, before, refuse }: Writing, externalId: string): Promise<void> {
  const { id } = before.user;
  const binding = await bindingOf(tx, { ctx, project }, before.user, externalId);
  if ('code' in binding) return refuse(binding);
  if ((await tx.users.identities(id)).length === 0 && (await expectSignIn(tx, ctx, binding)))
    await tx.users.revoke(id, refusedBefore(binding, ctx.clock()));
}
