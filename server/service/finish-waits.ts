// Owns how changes that support began are completed when their wait is over and no contact stopped them. Not what a wait is
// (core/support-wait.ts), nor when this process looks: main.ts.
import type { DueWait } from '../ports/transaction/changes.ts';
import type { ServiceContext } from './context.ts';
import type { RequestInfo } from './request-info.ts';
import { runOnChange } from './transaction/run-on-change.ts';

/** Most changes that one read finds. More are found by the next read. */
const AT_ONCE = 100;

/** No request completes a wait, but its deadline. */
const DEADLINE: RequestInfo = { requestId: null, place: null, network: null, signIn: null, actor: 'site' };

/**
 * Completes every change whose wait is over, each in a transaction of its own. Any number of processes may run it at any time: the
 * state of the change is read under the lock of its user, so each completes once. Returns how many this call completed.
 */
export async function finishWaits(ctx: ServiceContext): Promise<number> {
  const projects = ctx.projects.map(({ id }) => id);
  let finished = 0;
  for (let after: DueWait | null = null; ;) {
    const last: DueWait | null = after;
    const due: readonly DueWait[] = await ctx.store.read((tx) =>
      tx.changes.dueWaits(projects, { now: ctx.clock(), after: last, limit: AT_ONCE }),
    );
    for (const one of due) if (await finish(ctx, one)) finished += 1;
    after = due.at(-1) ?? null;
    if (due.length < AT_ONCE) return finished;
  }
}

async function finish(ctx: ServiceContext, { id, user }: DueWait): Promise<boolean> {
  try {
    const done = await runOnChange(ctx, { owner: user, id, priority: 'background' }, DEADLINE, (_, owner) => ({
      do: 'finish-wait',
      closed: owner.disabled,
    }));
    return done.ok && done.value.change.state.at === 'done';
  } catch (error) {
    // One change that cannot be stored now must not hold up the others. The next look tries it again.
    ctx.log.warn('wait-failed', { change: id, error: error instanceof Error ? error.name : 'unknown' });
    return false;
  }
}
