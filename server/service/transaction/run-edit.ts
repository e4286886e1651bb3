// Owns how an edit of a user's contacts runs inside a transaction: it reads the facts, decides, and saves. Not the deciding
// (core/edit.ts, core/provision.ts).
import type { Address } from '../../../shared/contact.ts';
import { refuse, type EditDecision } from '../../core/decision.ts';
import type { Edit } from '../../core/command.ts';
import type { EditFacts, EditedAccount } from '../../core/facts.ts';
import { decideEdit } from '../../core/edit.ts';
import type { Policy } from '../../core/policy.ts';
import { projectOf } from '../context.ts';
import { accountClosed, recoveredLately } from './account-state.ts';
import { countersOf, lockCounters } from './counters.ts';
import { save, type Saved } from './save.ts';
import type { SaveContext, UnitOfWork } from './unit-of-work.ts';

/** The facts that an edit needs beside those that every edit needs. */
export interface EditReach {
  /** Addresses for which the edit has to know whether another user has verified them. */
  readonly claims: readonly Pick<Address, 'kind' | 'key'>[];
  /** Time from which on done changes are read, epoch ms; null when none are read. */
  readonly since: number | null;
}

/** What an edit came to. */
export interface EditRun<D extends EditDecision> extends Saved {
  readonly decision: D;
}

/** Runs a removal, an undo, a revoke or an unlock. Refuses to remove a contact of a disabled account; then nothing is saved. */
export async function runEdit(work: UnitOfWork<SaveContext>, command: Edit): Promise<EditRun<EditDecision>> {
  const { ctx, tx, user, request } = work;
  if (user.disabled && command.do === 'remove') return { decision: refuse(accountClosed(request)), sessions: 0 };
  const undone = command.do === 'undo' ? command.undo : null;
  const reach = { claims: undone?.before ?? [], since: undone?.at ?? null };
  const run = await runEditBy(work, reach, (owner, facts, policy) => decideEdit(command, owner, facts, policy));
  if (run.decision.resetCounters.length === 0) return run;
  const tally = await lockCounters(tx, ctx.secrets, {
    scope: { project: user.project, user: user.id, target: null, network: null },
    counters: countersOf(command, 'email', false),
    quotas: projectOf(ctx, user.project).policy.quotas,
    now: ctx.clock(),
  });
  await tally.save(tx, run.decision);
  return run;
}

/** Runs an edit: reads the facts, decides with `decide`, and saves what the decision changes. */
export async function runEditBy<D extends EditDecision>(
  work: UnitOfWork<SaveContext>,
  reach: EditReach,
  decide: (owner: EditedAccount, facts: EditFacts, policy: Policy) => D,
): Promise<EditRun<D>> {
  const { ctx, user, request } = work;
  const project = projectOf(ctx, user.project);
  const facts = await readEditFacts(work, reach, project.policy);
  const decision = decide({ project: project.id, user: user.id, place: request.place }, facts, project.policy);
  return { decision, ...(await save(work, { facts, effects: decision })) };
}

async function readEditFacts(
  { ctx, tx, user, request, ids }: UnitOfWork<SaveContext>,
  { claims, since }: EditReach,
  policy: Policy,
): Promise<EditFacts> {
  const now = ctx.clock();
  const taken: string[] = [];
  if (policy.uniqueness === 'verified')
    for (const { kind, key } of claims)
      if (await tx.addresses.isTakenByOther(user.project, user.id, kind, key)) taken.push(key);
  return {
    now,
    contacts: await tx.contacts.of(user.id),
    frozen: user.frozen,
    isRecovered: recoveredLately(user, policy, now),
    signIn: request.signIn,
    newIds: ids,
    waiting: await tx.changes.waiting(user.id),
    doneChanges: since === null ? [] : await tx.changes.doneSince(user.id, since),
    undos: await tx.undos.of(user.id, now),
    takenKeys: taken,
  };
}
