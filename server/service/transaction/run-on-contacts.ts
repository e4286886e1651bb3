// Owns the whole transaction of one edit of a user's contacts. Not who may ask for it: its callers.
import type { Contact } from '../../../shared/contact.ts';
import type { Refusal } from '../../../shared/problem.ts';
import type { Edit } from '../../core/command.ts';
import type { EditDecision } from '../../core/decision.ts';
import { refused, type Result } from '../../ports/result.ts';
import type { Tx } from '../../ports/transaction.ts';
import { newIds, type ServiceContext } from '../context.ts';
import type { RequestInfo } from '../request-info.ts';
import { lockOwner } from './accounts.ts';
import { afterCommit } from './after-commit.ts';
import { recall, remember, storedUnder } from './idempotency.ts';
import { runEdit } from './run-edit.ts';
import type { UnitOfWork } from './unit-of-work.ts';

/** What an edit did, as it is stored under an Idempotency-Key. The database holds these field names. */
interface StoredEdit {
  /** Whether the list of contacts changed. */
  readonly moved: boolean;
  readonly at: number;
}

/** An edit, and the contacts after it. */
export interface EditResult extends StoredEdit {
  readonly contacts: readonly Contact[];
}

type Edited = { readonly decision: EditDecision | null; readonly stored: StoredEdit };

/**
 * Runs one edit of a user's contacts in its own transaction. `commandOf` reads what it needs under the lock. Returns the
 * contacts as they are after the edit.
 */
export async function runOnContacts(
  ctx: ServiceContext,
  owner: string,
  request: RequestInfo,
  commandOf: (tx: Tx) => Promise<Edit | Refusal>,
): Promise<Result<EditResult>> {
  const ids = newIds(ctx);
  const result = await ctx.store.write(
    async (tx) => {
      const user = await lockOwner(tx, owner);
      if (user === undefined) throw new Error('the user is gone between two transactions');
      const edited = await editOnce({ ctx, tx, user, request, ids }, owner, commandOf);
      if (!edited.ok) return edited;
      return { ok: true, value: { ...edited.value, contacts: await tx.contacts.of(user.id) } } as const;
    },
    { priority: 'prove', user: owner, repeats: request.idempotency !== undefined },
  );
  if (!result.ok) return result;
  const { decision, stored, contacts } = result.value;
  if (decision) afterCommit(ctx, decision);
  return { ok: true, value: { ...stored, contacts } };
}

async function editOnce(
  work: UnitOfWork,
  owner: string,
  commandOf: (tx: Tx) => Promise<Edit | Refusal>,
): Promise<Result<Edited>> {
  const { ctx, tx, user } = work;
  const repeated = await recall<StoredEdit>(tx, storedUnder(work));
  if (repeated) return repeated.ok ? { ok: true, value: { decision: null, stored: repeated.value } } : repeated;
  const command = await commandOf(tx);
  if ('code' in command) return refused(command);
  // The owner was merged into another account, which has the contacts now. A sign-in of the old account must not edit them.
  if (user.id !== owner && command.do === 'remove') return refused({ code: 'token-invalid' });
  const { decision } = await runEdit(work, command);
  if (!decision.outcome.ok) return decision.outcome;
  const stored = { moved: decision.contacts !== null, at: ctx.clock() };
  await remember(tx, storedUnder(work), stored, stored.at);
  return { ok: true, value: { decision, stored } };
}
