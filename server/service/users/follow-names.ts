// Owns how the names in the token of a later sign-in are saved. Not when they count: core/person-names.ts.
import { auditEntries } from '../../audit/entry.ts';
import { followNames, hasNewNames, type ClaimedNames } from '../../core/person-names.ts';
import { changedAttributes } from '../../core/profile.ts';
import type { Tx } from '../../ports/transaction.ts';
import type { User } from '../../ports/user.ts';
import type { Login } from './login.ts';

/** Returns the names that the token claims. */
export function claimedNames({ principal, claims }: Pick<Login, 'principal' | 'claims'>): ClaimedNames {
  return { mode: claims.mode, issuer: principal.iss, issuedAt: principal.issuedAt, names: claims.names };
}

/** Saves new names of the token inside the transaction that has locked the user. `now`: epoch ms. */
export async function saveClaimedNames(tx: Tx, login: Login, user: User, now: number): Promise<void> {
  const claimed = claimedNames(login);
  if (!hasNewNames(user.nameSource, claimed)) return;
  const before = await tx.profiles.of(user.id);
  const { source, attributes } = followNames(user.nameSource, claimed, before);
  await tx.users.setNameSource(user.id, source);
  const fields = attributes === null ? [] : changedAttributes(before, attributes);
  if (attributes === null || fields.length === 0) return;
  await tx.profiles.save(user, attributes);
  await tx.users.touch(user.id, now);
  const written = {
    event: 'account-written',
    actor: 'site',
    change: null,
    data: { fields: fields.join(' ') },
  } as const;
  await tx.audit.append(auditEntries(login.ctx.secrets, { user, at: now, origin: login.from }, [written]));
}
