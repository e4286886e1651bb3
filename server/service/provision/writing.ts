// Owns the type of one write of an account in progress, and the user and the unit of work for its next decision. Not what is
// written: write.ts.
import type { Refusal } from '../../../shared/problem.ts';
import { ATTRIBUTES_MAX } from '../../core/profile.ts';
import type { RefusedText } from '../../core/stored-text.ts';
import type { Effects } from '../../core/decision.ts';
import type { Project } from '../../ports/project.ts';
import type { Tx } from '../../ports/transaction.ts';
import type { User } from '../../ports/user.ts';
import type { Account, WriteOptions } from '../account.ts';
import type { Caller } from '../caller.ts';
import { newIds, type ServiceContext } from '../context.ts';
import type { RequestInfo } from '../request-info.ts';
import { lockAccount } from '../transaction/locked-account.ts';
import type { CommandWork } from '../transaction/run-command.ts';
import type { UnitOfWork } from '../transaction/unit-of-work.ts';

/** One write of an account in progress, in its transaction. */
export interface Writing {
  readonly ctx: ServiceContext;
  readonly tx: Tx;
  readonly caller: Caller;
  readonly request: RequestInfo;
  readonly options: WriteOptions;
  readonly project: Project;
  /** The account before the write, read under the lock. */
  readonly before: Account;
  /** Ends the transaction and rolls back all that it wrote. */
  readonly refuse: (refusal: Refusal) => never;
  /** The effects of each decision, for what follows the commit. */
  readonly effects: Effects[];
  /** Names of the fields that were changed so far, for the audit log. */
  readonly fields: string[];
}

/** The refusal for a signed-in user who writes what only clients may write. */
export const NOT_FOR_USERS: Refusal = {
  code: 'not-allowed',
  reason: 'caller',
  detail: 'a person writes their contacts and attributes alone, and what is to lead is proved',
};

/** The refusal for attributes that are too long. */
export const ATTRIBUTES_TOO_LONG: Refusal = {
  code: 'too-large',
  detail: `attributes: at most ${ATTRIBUTES_MAX} characters`,
};

/** The refusal for a text of an attribute that is never stored. */
export function notStored(text: RefusedText): Refusal {
  return { code: 'body-invalid', reason: 'invalidValue', errors: [text] };
}

/** Reads the user as this transaction has written them so far. */
export async function currentUser({ tx, before }: Pick<Writing, 'tx' | 'before'>): Promise<User> {
  const user = await tx.users.lock(before.user.id);
  if (user === undefined) throw new Error('the user is gone in its own transaction');
  return user;
}

/** The unit of work of the next decision. */
export async function nextWork(writing: Writing): Promise<UnitOfWork> {
  const { ctx, tx, request } = writing;
  return { ctx, tx, request, user: await currentUser(writing), ids: newIds(ctx) };
}

/** The unit of work of the next command on a change. */
export async function nextCommand(writing: Writing): Promise<CommandWork> {
  const { ctx, tx, request, before } = writing;
  const account = await lockAccount({ ctx, tx, request }, before.user.id, null);
  if (account === undefined) throw new Error('the user is gone in its own transaction');
  return { ctx, tx, request, user: account.user, account, ids: newIds(ctx) };
}
