// Owns what an admin reads of acts that wait for another admin: the act, and the contact that it is about. Not how they are decided:
// approvals.ts.
import type { Contact } from '../../../shared/contact.ts';
import type { Approval } from '../../core/approval.ts';
import type { Result } from '../../ports/result.ts';
import type { ReadTx } from '../../ports/transaction.ts';
import type { ServiceContext } from '../context.ts';
import type { AdminCaller } from './acting-admin.ts';
import { adminReader } from './admin-reader.ts';

/** An approval as an admin reads it. */
export interface ReadApproval {
  readonly approval: Approval;
  /** The contact that would be marked as verified; null for other acts, and when the user has it no more. */
  readonly contact: Contact | null;
  readonly isMasked: boolean;
}

/** Reads the acts of the project that wait, the oldest first. */
export async function listApprovals(
  ctx: ServiceContext,
  caller: AdminCaller,
): Promise<Result<readonly ReadApproval[]>> {
  const reader = await adminReader(ctx, caller);
  if (!reader.ok) return reader;
  const { project, isMasked } = reader.value;
  return ctx.store.read(async (tx) => {
    const read: ReadApproval[] = [];
    for (const approval of await tx.approvals.open(project.id, ctx.clock()))
      read.push({ approval, contact: await contactOf(tx, approval), isMasked });
    return { ok: true, value: read };
  });
}

/** Reads what belongs to one approval. */
export async function readApproval(
  ctx: ServiceContext,
  caller: AdminCaller,
  approval: Approval,
): Promise<Result<ReadApproval>> {
  const reader = await adminReader(ctx, caller);
  if (!reader.ok) return reader;
  const contact = await ctx.store.read((tx) => contactOf(tx, approval));
  return { ok: true, value: { approval, contact, isMasked: reader.value.isMasked } };
}

async function contactOf(tx: Pick<ReadTx, 'contacts'>, { user, act }: Approval): Promise<Contact | null> {
  if (act.do !== 'mark-verified') return null;
  return (await tx.contacts.of(user)).find(({ id }) => id === act.contact) ?? null;
}
