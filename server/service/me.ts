// Owns what a user sees of their own account: contacts, waiting changes, and the checks that a begin would meet now.
import type { Contact } from '../../shared/contact.ts';
import { stateAt } from '../core/change-state.ts';
import type { Counts } from '../core/sliding-window.ts';
import { confirmsCurrent } from '../core/confirm-current.ts';
import { frozenUntil, stepUpNeeded, type Requester } from '../core/step-up.ts';
import type { Project } from '../ports/project.ts';
import type { Result } from '../ports/result.ts';
import type { User } from '../ports/user.ts';
import { signInOf, type UserCaller } from './caller.ts';
import type { ChangeView } from './change-view.ts';
import { projectOf, type ServiceContext } from './context.ts';
import { sessionToKeep } from './end-others.ts';
import { keysOf } from './transaction/counter-keys.ts';
import { tallyOf, type CounterQuery } from './transaction/counters.ts';
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
    /** Whether the user could sign out their other devices. */
    readonly canEndOthers: boolean;
  };
}

/** Reads the caller's own account. The first call creates the user. */
export async function readMe(ctx: ServiceContext, caller: UserCaller): Promise<Result<AccountOverview>> {
  const found = await findUser(ctx, caller);
  if (!found.ok) return found;
  const user = found.value;
  const now = ctx.clock();
  const project = projectOf(ctx, user.project);
  const query: CounterQuery = {
    scope: { project: user.project, user: user.id, target: null, network: null },
    counters: ['begins.user', 'sends.email', 'sends.phone'],
    quotas: project.policy.quotas,
    now,
  };
  const keys = keysOf(ctx.secrets, query.scope, query.counters, 1);
  const { contacts, waiting, counters } = await ctx.store.accounts.overview(user.id, [...keys.values()].flat());
  const { counts } = tallyOf(keys, counters, query);
  const changes = waiting
    .filter(({ change }) => stateAt(change, now).at === 'waiting')
    .map((stored) => ({ ...stored, now }));
  const asker: Requester = { signIn: signInOf(caller.principal), contacts, frozen: user.frozen, now };
  const ahead = {
    stepUpNeeded: stepUpNeeded(asker, 'begin', project.policy),
    confirmCurrent: confirmsCurrent(asker, project.policy, null),
    frozenUntil: frozenUntil(asker, 'begin', project.policy),
    canEndOthers: sessionToKeep(project, caller.principal) !== null,
  };
  return { ok: true, value: { user, contacts, changes, counts, project, now, ahead } };
}
