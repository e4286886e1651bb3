// Owns how the waiting changes and sessions of users end after a restore, and how the users and the site are told. Not what else ends:
// store/queries/restore.ts.
import type { EndedAfterRestore } from '../ports/store.ts';
import { newIds, type ServiceContext } from './context.ts';
import type { RequestInfo } from './request-info.ts';
import { runEdit } from './transaction/run-edit.ts';
import type { SaveContext } from './transaction/unit-of-work.ts';

/** The parts that this needs. */
export type EndContext = SaveContext & Pick<ServiceContext, 'store'>;

/** An operator restored the database. */
const RESTORE: RequestInfo = { requestId: null, place: null, network: null, signIn: null, actor: 'site' };

/** How many users end at the same time, so that they share commits. */
const AT_ONCE = 50;

/**
 * Ends the waiting changes, undo links and sessions of the users, each user in a transaction of its own that may run again. Who had
 * a waiting change gets a notice. Users of a project that is not served are left. Returns how much was ended, by the project.
 */
export async function endForUsers(
  ctx: EndContext,
  users: readonly string[],
): Promise<ReadonlyMap<string, Omit<EndedAfterRestore, 'messages'>>> {
  const ended = new Map<string, Omit<EndedAfterRestore, 'messages'>>();
  for (let i = 0; i < users.length; i += AT_ONCE) {
    const each = await Promise.all(users.slice(i, i + AT_ONCE).map((user) => endForUser(ctx, user)));
    for (const one of each) {
      if (one === null) continue;
      const sum = ended.get(one.project) ?? { changes: 0, undos: 0, sessions: 0 };
      ended.set(one.project, {
        changes: sum.changes + one.changes,
        undos: sum.undos + one.undos,
        sessions: sum.sessions + one.sessions,
      });
    }
  }
  return ended;
}

function endForUser(ctx: EndContext, id: string) {
  const ids = newIds(ctx);
  return ctx.store.write(
    async (tx) => {
      const user = await tx.users.lock(id);
      if (user === undefined || !ctx.projectsById.has(user.project)) return null;
      const { decision, sessions } = await runEdit(
        { ctx, tx, user, request: RESTORE, ids },
        { do: 'revoke', reason: 'restored', by: null, tells: true, isDisabled: user.disabled },
      );
      const { changes, undos } = decision;
      return { project: user.project, changes: changes.length, undos: undos.length, sessions };
    },
    { priority: 'background', repeats: true },
  );
}
