// Owns an edit of a user's contacts inside a transaction: facts, decision, save. Not the deciding (core/edit.ts,
// core/provision.ts).
import type { Address } from '../../../shared/contact.ts';
import { refuse, type EditDecision } from '../../core/decision.ts';
import type { Edit } from '../../core/command.ts';
import type { EditFacts, EditedAccount } from '../../core/facts.ts';
import { decideEdit } from '../../core/edit.ts';
import type { Policy } from '../../core/policy.ts';
import { projectOf } from '../context.ts';
import { accountClosed, recoveredLately } from './account-state.ts';
import { countersOf, lockCounters } from './counters.ts';
import { save } from './save.ts';
import type { UnitOfWork } from './unit-of-work.ts';

/** What an edit may come to need, so that its facts hold it. */
export interface EditReach {
  /** Addresses that the user may come to hold as verified. */
  readonly claims: readonly Pick<Address, 'kind' | 'key'>[];
  /** How far back done changes are read, epoch ms; null: not at all. */
  readonly since: number | null;
}

/** Removes, undoes, revokes or unlocks; nothing is saved when the account is disabled and a contact would be removed. */
export async function runEdit(work: UnitOfWork, command: Edit): Promise<EditDecision> {
  const { ctx, tx, user, request } = work;
  if (user.disabled && command.do === 'remove') return refuse(accountClosed(request));
  const undone = command.do === 'undo' ? command.undo : null;
  const reach = { claims: undone?.before ?? [], since: undone?.at ?? null };
  const decision = await runEditBy(work, reach, (owner, facts, policy) => decideEdit(command, owner, facts, policy));
  if (decision.resetCounters.length === 0) return decision;
  const tally = await lockCounters(tx, ctx.secrets, {
    scope: { project: user.project, user: user.id, target: null, network: null },
    counters: countersOf(command, 'email'),
    quotas: projectOf(ctx, user.project).policy.quotas,
    now: ctx.clock(),
  });
  await tally.save(tx, decision);
  return decision;
}

/** An edit by a rule of the core: reads its facts, decides by `decide`, saves what moves. */
export async function runEditBy<D extends EditDecision>(
  work: UnitOfWork,
  reach: EditReach,
  decide: (owner: EditedAccount, facts: EditFacts, policy: Policy) => D,
): Promise<D> {
  const { ctx, user, request } = work;
  const project = projectOf(ctx, user.project);
  const facts = await readEditFacts(work, reach, project.policy);
  const decision = decide({ project: project.id, user: user.id, place: request.place }, facts, project.policy);
  await save(work, { facts, effects: decision });
  return decision;
}

async function readEditFacts(
  { ctx, tx, user, request, ids }: UnitOfWork,
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
