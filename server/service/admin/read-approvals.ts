// Owns what an admin reads of acts that wait for another admin: the act, and the contact that it is about. Not how they are decided:
// approvals.ts.
import type { Contact } from '../../../shared/contact.ts';
import { seenActs, type Approval } from '../../core/approval.ts';
import type { Result } from '../../ports/result.ts';
import type { ReadTx } from '../../ports/transaction.ts';
import type { Account } from '../account.ts';
import { isClient } from '../caller.ts';
import type { ServiceContext } from '../context.ts';
import { isNamed, type AdminCaller } from './acting-admin.ts';
import { adminReader, type AdminReader } from './admin-reader.ts';

/** A user with what names them. */
export type NamedAccount = Pick<Account, 'user' | 'contacts' | 'attributes'>;

/** An approval as an admin reads it. */
export interface ReadApproval {
  readonly approval: Approval;
  /** The user of the act. */
  readonly named: NamedAccount;
  /** The account that a merge would make part of the user; null for other acts. */
  readonly from: NamedAccount | null;
  /** The contact that would be marked as verified; null for other acts, and when the user has it no more. */
  readonly contact: Contact | null;
  /** Whether the reader asked for the act. */
  readonly isOwn: boolean;
  readonly isMasked: boolean;
}

/** Who reads approvals. */
interface Reading {
  readonly ctx: ServiceContext;
  readonly caller: AdminCaller;
  readonly reader: AdminReader;
}

/** Reads the acts of the project that wait, the oldest first; of an admin who may only approve, those that they may approve. */
export async function listApprovals(
  ctx: ServiceContext,
  caller: AdminCaller,
): Promise<Result<readonly ReadApproval[]>> {
  const reader = await adminReader(ctx, caller);
  if (!reader.ok) return reader;
  const { project, permissions } = reader.value;
  return ctx.store.read(async (tx) => {
    const read: ReadApproval[] = [];
    for (const approval of await tx.approvals.open(project.id, ctx.clock(), seenActs(permissions)))
      read.push(await readIn(tx, approval, { ctx, caller, reader: reader.value }));
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
  const reading = { ctx, caller, reader: reader.value };
  return { ok: true, value: await ctx.store.read((tx) => readIn(tx, approval, reading)) };
}

async function readIn(tx: ReadTx, approval: Approval, { ctx, caller, reader }: Reading): Promise<ReadApproval> {
  const { user, act } = approval;
  const named = await namedAccount(tx, user);
  const contact = act.do === 'mark-verified' ? named.contacts.find(({ id }) => id === act.contact) : undefined;
  const from = act.do === 'merge' ? await namedAccount(tx, act.from) : null;
  const isOwn = !isClient(caller) && (await isNamed(tx, ctx, { caller, admin: reader }, approval.askedBy));
  return { approval, named, from, contact: contact ?? null, isOwn, isMasked: reader.isMasked };
}

async function namedAccount(tx: ReadTx, id: string): Promise<NamedAccount> {
  const user = await tx.users.get(id);
  // The row of a user stays, also after an erasure.
  if (user === undefined) throw new Error('an approval names a user who does not exist');
  return { user, contacts: await tx.contacts.of(id), attributes: await tx.profiles.of(id) };
}
