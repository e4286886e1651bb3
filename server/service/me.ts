// Owns what a user sees of their own account: contacts, waiting changes, and the checks that a begin would meet now.
import type { Contact } from '../../shared/contact.ts';
import { stateAt } from '../core/change-state.ts';
import type { Counts } from '../core/sliding-window.ts';
import { confirmsCurrent } from '../core/confirm-current.ts';
import { frozenUntil, stepUpNeeded, type Requester } from '../core/step-up.ts';
import type { Project } from '../ports/project.ts';
import type { Result } from '../ports/result.ts';
import type { ReadTx } from '../ports/transaction.ts';
import type { User } from '../ports/user.ts';
import { signInOf, type UserCaller } from './caller.ts';
import type { ChangeView } from './change-view.ts';
import { projectOf, type ServiceContext } from './context.ts';
import { readCounters } from './transaction/counters.ts';
import { findUser } from './users/current-user.ts';

/** A user's own account, with the facts that the widget shows before a begin. */
export interface AccountOverview {
  readonly user: User;
  readonly contacts: readonly Contact[];
  /** Waiting changes, oldest first. */
  readonly changes: readonly ChangeView[];
  /** How much of the daily limits the user has used. */
  readonly counts: Counts;
  readonly project: Project;
  readonly now: number;
  /** The checks that a begin would meet now. */
  readonly ahead: {
    readonly stepUpNeeded: boolean;
    readonly confirmCurrent: boolean;
    readonly frozenUntil: number | null;
  };
}

/** Reads the caller's own account. The first call creates the user. */
export async function readMe(ctx: ServiceContext, caller: UserCaller): Promise<Result<AccountOverview>> {
  const found = await findUser(ctx, caller);
  if (!found.ok) return found;
  const user = found.value;
  const now = ctx.clock();
  const project = projectOf(ctx, user.project);
  const { contacts, changes, counts } = await ctx.store.read(async (tx) => ({
    changes: await waitingViews(tx, user, now),
    counts: await readCounters(tx, ctx.secrets, {
      scope: { project: user.project, user: user.id, target: null, network: null },
      counters: ['begins.user', 'sends.email', 'sends.phone'],
      quotas: project.policy.quotas,
      now,
    }),
    contacts: await tx.contacts.of(user.id),
  }));
  const asker: Requester = { signIn: signInOf(caller.principal), contacts, frozen: user.frozen, now };
  const ahead = {
    stepUpNeeded: stepUpNeeded(asker, 'begin', project.policy),
    confirmCurrent: confirmsCurrent(asker, project.policy, null),
    frozenUntil: frozenUntil(asker, 'begin', project.policy),
  };
  return { ok: true, value: { user, contacts, changes, counts, project, now, ahead } };
}

async function waitingViews(
  tx: Pick<ReadTx, 'changes' | 'outbox'>,
  { id }: User,
  now: number,
): Promise<readonly ChangeView[]> {
  const views: ChangeView[] = [];
  for (const change of await tx.changes.waiting(id)) {
    if (stateAt(change, now).at === 'waiting')
      views.push({ change, delivery: await tx.outbox.delivery(change.id), now });
  }
  return views;
}
