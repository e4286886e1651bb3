// Owns what an admin reads of one user: the account. Not how that is shown: http/handlers.
import type { Contact } from '../../../shared/contact.ts';
import type { AdminAct } from '../../../shared/wire/admin-users.ts';
import { auditEntries } from '../../audit/entry.ts';
import { actsOn } from '../../core/admin-acts.ts';
import { stateAt } from '../../core/change-state.ts';
import { allowsMerge } from '../../core/policy.ts';
import type { Project } from '../../ports/project.ts';
import type { Result } from '../../ports/result.ts';
import type { ReadTx } from '../../ports/transaction.ts';
import type { Identity, User } from '../../ports/user.ts';
import type { ChangeView } from '../change-view.ts';
import type { ServiceContext } from '../context.ts';
import type { AdminCaller } from './admin-act.ts';
import { adminReader, findReadUser, type AdminReader } from './admin-reader.ts';

/** A user as an admin reads it. */
export interface ReadUser {
  readonly user: User;
  readonly contacts: readonly Contact[];
  /** Waiting changes, oldest first. */
  readonly changes: readonly ChangeView[];
  /** Empty when the reader sees addresses masked. */
  readonly identities: readonly Identity[];
  readonly may: readonly AdminAct[];
  readonly project: Project;
  readonly isMasked: boolean;
  readonly now: number;
}

/** Reads a user of the admin's project; `not-found` for every other. That support read it stands in the audit log of the user. */
export async function readUser(ctx: ServiceContext, caller: AdminCaller, name: string): Promise<Result<ReadUser>> {
  const found = await adminReader(ctx, caller);
  if (!found.ok) return found;
  const reader = found.value;
  if (!reader.isMasked) return ctx.store.read((tx) => readIn(tx, ctx, reader, name));
  return ctx.store.write(async (tx) => {
    const read = await readIn(tx, ctx, reader, name);
    if (!read.ok) return read;
    const about = { user: { id: read.value.user.id, project: reader.project.id }, at: ctx.clock(), origin: caller };
    const fact = { event: 'user-read', actor: 'site', change: null, data: { by: reader.name } } as const;
    await tx.audit.append(auditEntries(ctx.secrets, about, [fact]));
    return read;
  });
}

async function readIn(tx: ReadTx, ctx: ServiceContext, reader: AdminReader, name: string): Promise<Result<ReadUser>> {
  const found = await findReadUser(tx, ctx, reader, name);
  if (!found.ok) return found;
  const user = found.value;
  const { project, permissions, isMasked } = reader;
  const now = ctx.clock();
  const changes: ChangeView[] = [];
  for (const change of await tx.changes.waiting(user.id))
    if (stateAt(change, now).at === 'waiting')
      changes.push({ change, delivery: await tx.outbox.delivery(change.id), now });
  const isFrozen = user.frozen !== null && now < user.frozen.until;
  const merges = allowsMerge(project.policy, 'admin');
  return {
    ok: true,
    value: {
      user,
      contacts: await tx.contacts.of(user.id),
      changes,
      identities: isMasked ? [] : await tx.users.identities(user.id),
      may: actsOn({ permissions, isFrozen, isDisabled: user.disabled, merges }),
      project,
      isMasked,
      now,
    },
  };
}
