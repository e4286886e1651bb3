// Owns the one transaction of facts → decide → save, and what follows its commit. Not who may ask (service.ts, links.ts).
import type { Refusal } from '../../../shared/problem.ts';
import { lockOwner, mergedBy, rivalOf, saveBoth } from './account-locks.ts';
import { proved, type Change } from '../../core/change.ts';
import { wouldMerge } from '../../core/conflict.ts';
import { decide } from '../../core/decide.ts';
import type {
  Also,
  Command,
  Decision,
  Edit,
  EditDecision,
  EditFacts,
  Facts,
  Fresh,
  Moves,
} from '../../core/decision.ts';
import { refuse } from '../../core/decision.ts';
import { edit as decideEdit, type Owner } from '../../core/edit.ts';
import { allowsMerge, type Policy } from '../../core/policy.ts';
import { blockedKey, countersOf, tally } from './counters.ts';
import { recall, recallSaid, remember, rememberSaid } from './idempotency.ts';
import { createSave, subject } from './save.ts';
import type { Deliveries } from '../../ports/outbox.ts';
import type { User } from '../../ports/user.ts';
import type { Project } from '../../ports/project.ts';
import type { Result } from '../../ports/result.ts';
import { refused } from '../../ports/result.ts';
import type { ServiceParts, Seen, Act } from '../context.ts';
import type { Tx } from '../../ports/transaction.ts';

/** How often a contact is told of requests at most, ms. Decision 7 of the security page: once a day. */
const TOLD_EVERY = 24 * 60 * 60_000;
export type Transact = ReturnType<typeof createTransact>;

export function createTransact(parts: ServiceParts) {
  const { store, secrets, clock, bell, log } = parts;
  const save = createSave(parts);
  const projects = new Map(parts.projects.map((p) => [p.id, p]));

  const projectOf = (id: string): Project => {
    const project = projects.get(id);
    if (project === undefined) throw new Error(`no project ${id}`);
    return project;
  };
  const policyOf = (id: string): Policy => projectOf(id).policy;
  /** Else nobody pays for a look at what a proof could lead to. */
  const proofsMerge = parts.projects.some(({ policy }) => allowsMerge(policy, 'unsafe-proof-alone'));
  const fresh = (): Fresh => ({
    change: secrets.id('chg'),
    proof: { new: secrets.id('prf'), current: secrets.id('prf') },
    contact: secrets.id('ctc'),
    undo: secrets.id('und'),
    brake: { kept: secrets.id('und'), gone: secrets.id('und') },
    keyId: secrets.newestKey,
  });
  const seen = (change: Change, delivery: Deliveries): { ok: true; value: Seen } => ({
    ok: true,
    value: { change, delivery, now: clock() },
  });

  /** Facts, decision, and all that follows from it, inside the transaction. */
  async function settle(
    tx: Tx,
    user: User,
    change: Change | null,
    command: Command,
    ids: Fresh,
    act: Act,
  ): Promise<Decision> {
    // Whoever was let in a moment before the account was closed: too late.
    if (user.disabled && command.do !== 'report') return refuse(closed(act));
    const project = projectOf(user.project);
    const now = clock();
    const { kind, key } = command.do === 'begin' ? command.address : subject(change).address;
    const unique = project.policy.uniqueness === 'verified';
    const takenByOther = unique && (await tx.addresses.isTakenByOther(project.id, user.id, kind, key));
    // Asked for where a proof is there alone: who has an address must not show in how long a begin takes.
    const proves = command.do === 'prove' || (change !== null && proved(change, 'new'));
    const merging = command.do === 'begin' ? command : subject(change);
    const merges = takenByOther && proves && wouldMerge(merging, project.policy);
    const whom = { project: project.id, user: user.id, target: { kind, key }, network: act.network };
    const { quotas } = project.policy;
    const counts = await tally(tx, secrets, whom, countersOf(command, kind), quotas, now);
    const facts: Facts = {
      now,
      contacts: await tx.contacts.of(user.id),
      takenByOther,
      rival: merges ? await rivalOf(tx, user, { kind, key }, change?.id ?? null, now) : null,
      blocked: (await tx.addresses.blockedUntil(user.id, kind, blockedKey(kind, key), now)) !== null,
      frozen: user.frozen,
      recovered: recovered(user, project, now),
      others: (await tx.changes.waiting(user.id)).filter((c) => c.id !== change?.id),
      signIn: act.signIn,
      told: command.do === 'begin' ? await tx.outbox.notifiedSince(user.id, now - TOLD_EVERY) : [],
      counts: counts.counts,
      failures: { inRow: user.failedInRow, at: user.failedAt },
      fresh: ids,
    };
    const decision = decide(change, command, facts, project.policy);
    const it = decision.about;
    const own = { user, save: () => save(tx, user, project, facts, decision, it, act) };
    if (decision.also === undefined) await own.save();
    else
      await withOther(tx, own, decision.also, (other, { contacts, moves }) =>
        save(tx, other, project, { now, contacts }, moves, it, act),
      );
    await counts.save(tx, decision);
    if (decision.blockUntil !== null)
      await tx.addresses.block(user.id, kind, blockedKey(kind, key), decision.blockUntil);
    return decision;
  }

  /** The two users of a merge, each with what moves of it. */
  async function withOther(
    tx: Tx,
    own: Parameters<typeof saveBoth>[1],
    also: Also,
    write: (other: User, also: Also) => Promise<void>,
  ): Promise<void> {
    const user = await tx.users.lock(also.user);
    if (user === undefined) throw new Error('the other account of a merge is gone');
    const other = { user, save: () => write(user, also) };
    await (also.stays ? saveBoth(tx, own, other) : saveBoth(tx, other, own));
  }

  /** The same, but a request with a key that did it already is only told how it was; `decision` is null then. */
  async function settleOnce(
    tx: Tx,
    user: User,
    change: Change | null,
    command: Command,
    ids: Fresh,
    act: Act,
  ): Promise<{ readonly said: Decision['outcome']; readonly decision: Decision | null }> {
    const again = await recallSaid(tx, secrets, user.id, act.once);
    if (again) return { said: again, decision: null };
    const decision = await settle(tx, user, change, command, ids, act);
    await rememberSaid(tx, secrets, user.id, act.once, decision, clock());
    return { said: decision.outcome, decision };
  }

  /** The same for what rewrites the contacts directly. */
  async function edit(tx: Tx, user: User, command: Edit, ids: Fresh, act: Act): Promise<EditDecision> {
    if (user.disabled && command.do === 'remove') return refuse(closed(act));
    const undone = command.do === 'undo' ? command.undo : null;
    const reach = { holds: undone?.before ?? [], since: undone?.at ?? null };
    const decision = await editBy(tx, user, reach, ids, act, (owner, facts, policy) =>
      decideEdit(command, owner, facts, policy),
    );
    if (decision.forgets.length === 0) return decision;
    const whom = { project: user.project, user: user.id, target: null, network: null };
    const counts = await tally(tx, secrets, whom, countersOf(command, 'email'), policyOf(user.project).quotas, clock());
    await counts.save(tx, decision);
    return decision;
  }

  /** `holds`: what it may come to hold as verified; `since`: how far back it reaches, null = not at all. */
  async function editBy<D extends EditDecision>(
    tx: Tx,
    user: User,
    {
      holds,
      since,
    }: { readonly holds: readonly Pick<Change['address'], 'kind' | 'key'>[]; readonly since: number | null },
    ids: Fresh,
    act: Act,
    decideBy: (owner: Owner, facts: EditFacts, policy: Policy) => D,
  ): Promise<D> {
    const project = projectOf(user.project);
    const now = clock();
    const taken: string[] = [];
    if (project.policy.uniqueness === 'verified')
      for (const { kind, key } of holds)
        if (await tx.addresses.isTakenByOther(project.id, user.id, kind, key)) taken.push(key);
    const facts: EditFacts = {
      now,
      contacts: await tx.contacts.of(user.id),
      frozen: user.frozen,
      recovered: recovered(user, project, now),
      signIn: act.signIn,
      fresh: ids,
      waiting: await tx.changes.waiting(user.id),
      done: since === null ? [] : await tx.changes.doneSince(user.id, since),
      undos: await tx.undos.of(user.id, now),
      taken,
    };
    const decision = decideBy({ project: project.id, user: user.id, place: act.place }, facts, project.policy);
    await save(tx, user, project, facts, decision, null, act);
    return decision;
  }

  /** After the commit: wake who waits. */
  function tell(moves: Moves & { readonly also?: Also }): void {
    if (moves.also) tell(moves.also.moves);
    const project = moves.about?.project;
    for (const { alarm, ...data } of moves.alarms) log.warn(alarm, { project, ...data });
    for (const change of moves.changes) bell.ring(change.id);
    if (moves.messages.length > 0 || moves.hooks.length > 0) parts.wakeCourier();
  }

  /** One transaction about a change that the user owns. */
  async function about(
    owner: string,
    id: string,
    act: Act,
    commandOf: (change: Change) => Command | Refusal,
  ): Promise<Result<Seen>> {
    const ids = fresh();
    const result = await store.write(async (tx) => {
      const user = await lockOwner(tx, owner, proofsMerge ? id : null, policyOf);
      const change = await tx.changes.get(id);
      if (user === undefined || change === undefined || change.user !== owner)
        return refused({ code: 'change-not-found' });
      const command = commandOf(change);
      if ('code' in command) return refused(command);
      const { said, decision } = await settleOnce(tx, user, change, command, ids, act);
      return { ok: true, value: { said, decision, change, delivery: await tx.outbox.delivery(change.id) } } as const;
    });
    if (!result.ok) return result;
    const { said, decision, change, delivery } = result.value;
    if (decision) tell(decision);
    if (!said.ok) return said;
    const { value } = seen('change' in said ? said.change : change, delivery);
    return { ok: true, value: { ...value, ...mergedBy(decision?.also) } };
  }

  /** One transaction that rewrites a user's contacts; answers them as they then are. */
  async function rewrite(owner: string, act: Act, commandOf: (tx: Tx) => Promise<Edit | Refusal>) {
    const ids = fresh();
    const result = await store.write(async (tx) => {
      const user = await lockOwner(tx, owner, null, policyOf);
      if (user === undefined) throw new Error('the user is gone between two transactions');
      const again = await recall<Rewritten>(tx, secrets, user.id, act.once);
      if (again && 'refusal' in again) return refused(again.refusal);
      const command = again ? null : await commandOf(tx);
      if (command && 'code' in command) return refused(command);
      // The other account is not theirs to edit by this sign-in, though it has their contacts now.
      if (user.id !== owner && command?.do === 'remove') return refused({ code: 'token-invalid' });
      const decision = command && (await edit(tx, user, command, ids, act));
      if (decision && !decision.outcome.ok) return decision.outcome;
      const rewritten = again?.value ?? { moved: decision?.contacts != null, at: clock() };
      if (decision) await remember(tx, secrets, user.id, act.once, rewritten, rewritten.at);
      return { ok: true, value: { decision, rewritten, contacts: await tx.contacts.of(user.id) } } as const;
    });
    if (result.ok && result.value.decision) tell(result.value.decision);
    return result;
  }

  return { projectOf, fresh, seen, settle, settleOnce, edit, editBy, tell, about, rewrite };
}

/** The account is disabled: its person has no sign-in any more, a system hears why. */
function closed({ actor }: Act): Refusal {
  return actor?.startsWith('client:')
    ? { code: 'not-allowed', reason: 'disabled', detail: 'the account is disabled' }
    : { code: 'token-invalid' };
}

/** What an edit did, as a request with a key is told it again. */
interface Rewritten {
  /** The list is another one. */
  readonly moved: boolean;
  readonly at: number;
}

/** Lately: as long as a way back lives. */
function recovered({ recoveredAt }: User, project: Project, now: number): boolean {
  return recoveredAt !== null && now < recoveredAt + project.policy.undoLife;
}
