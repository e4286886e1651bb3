// Owns who may make two accounts into one, and the dry run before it. Not what becomes of them: core/merge.ts.
import type { Contact } from '../../shared/contact.ts';
import type { Refusal } from '../../shared/problem.ts';
import type { MergeBody, MergeUsersBody } from '../../shared/wire.ts';
import type { Moves } from '../core/decision.ts';
import { ofOtherToken } from '../core/merge-refusal.ts';
import { merge, type MergeDecision, type Merging } from '../core/merge.ts';
import { confirmsCurrent, isFresh, stepUp, stepUpNeeded, type SignIn } from '../core/step-up.ts';
import { allowsMerge, type Policy } from '../core/policy.ts';
import { accountOf, lockTwo, saveBoth } from './transaction/account-locks.ts';
import { createSave } from './transaction/save.ts';
import { actOf, isClient, nameOfClient, projectIdOf, type Caller, type ClientCaller } from './caller.ts';
import type { ReadTx } from '../ports/transaction.ts';
import type { User } from '../ports/user.ts';
import type { Principal } from '../ports/principal.ts';
import type { Result } from '../ports/result.ts';
import { refused } from '../ports/result.ts';
import type { ServiceParts } from './context.ts';
import { nameOfAdmin } from './admin/act.ts';
import { isBarred, seek, idOf } from './users/find-user.ts';
import { type Transact } from './transaction/transaction.ts';

export interface Merged {
  /** False: a dry run. */
  readonly done: boolean;
  readonly plan: string;
  readonly kept: string;
  readonly gone: string;
  readonly contacts: readonly Contact[];
  readonly moved: readonly string[];
  readonly changes: number;
}

type Plan = Pick<MergeBody, 'dryRun' | 'plan'>;

export interface MergeCalls {
  /** `other`: who the token in the body is of. Both sign-ins are as fresh as a begin's, and both still hold. */
  merge(caller: Caller, other: Principal, ask: Pick<MergeBody, 'keep'> & Plan): Promise<Result<Merged>>;
  /** By an admin; `not-found` for a user that is not of the admin's project. */
  mergeUsers(caller: Caller | ClientCaller, ask: MergeUsersBody): Promise<Result<Merged>>;
}

/** Both users as they are under the lock. */
interface Pair {
  readonly kept: Seen;
  readonly gone: Seen;
}
interface Seen {
  readonly user: User;
  readonly contacts: readonly Contact[];
}
/** What still has to be true of both when they are looked at. */
type Still = (pair: Pair) => Refusal | null;

export function createMerges(
  parts: ServiceParts,
  { projectOf, fresh, tell }: Transact,
  holding: (caller: Caller) => Promise<Result<User>>,
): MergeCalls {
  const { store, secrets, clock, introspect } = parts;
  const save = createSave(parts);

  return {
    async merge(caller, other, ask) {
      const me = caller.principal;
      const { policy } = projectOf(me.project);
      if (!allowsMerge(policy, 'both-tokens')) return refused(OFF);
      // A session is not the token: it does not say whether its person is an admin.
      if (me.by === 'session') return refused({ code: 'token-invalid', detail: 'a merge takes the tokens themselves' });
      if (other.project !== me.project) return refused(ofOtherToken({ code: 'token-invalid' }));
      // Admin rights are the token's to give: with the account they would be gone, and nobody hands them on.
      if (me.admin || other.admin) return refused({ code: 'not-allowed', reason: 'admin' });
      const stale = refuseStale(me, policy, clock());
      if (stale) return refused(stale);
      const staleOther = refuseStale(other, policy, clock());
      if (staleOther) return refused(ofOtherToken(staleOther));
      const mine = await holding(caller);
      if (!mine.ok) return mine;
      const theirs = await holding({ ...caller, principal: other });
      if (!theirs.ok) return refused(ofOtherToken(theirs.refusal));
      const keepsMine = ask.keep === 'mine';
      const [kept, gone] = keepsMine ? [mine.value, theirs.value] : [theirs.value, mine.value];
      return run(caller, kept.id, gone.id, ask, { how: 'tokens' }, (now) => {
        const [own, others] = keepsMine ? [now.kept, now.gone] : [now.gone, now.kept];
        const refusal = refuseSigner(me, own, policy);
        if (refusal) return refusal;
        const refusalOfOther = refuseSigner(other, others, policy);
        return refusalOfOther && ofOtherToken(refusalOfOther);
      });
    },

    async mergeUsers(caller, ask) {
      const project = projectIdOf(caller);
      if (!allowsMerge(projectOf(project).policy, 'admin')) return refused(OFF);
      const person = isClient(caller) ? null : caller.principal;
      const refusal = person && (await introspect(person));
      if (refusal) return refused(refusal);
      const found = await store.read(async (tx) => ({
        admin: person ? await seek(tx, parts, person) : undefined,
        kept: await tx.users.get(await idOf(tx, parts, projectOf(project), ask.into)),
        gone: await tx.users.get(await idOf(tx, parts, projectOf(project), ask.from)),
      }));
      const { admin, kept, gone } = found;
      if (admin && person && isBarred(admin, person)) return refused({ code: 'token-invalid' });
      const { policy } = projectOf(project);
      // A system of the site's has no sign-in to be fresh.
      const asker = person && { signIn: person, contacts: [], frozen: null, now: clock() };
      if (asker && stepUpNeeded(asker, 'begin', policy)) return refused(stepUp('begin', policy));
      if (kept?.project !== project || gone?.project !== project) return refused({ code: 'not-found' });
      if (gone.id === admin?.user.id) return refused({ code: 'not-allowed', reason: 'admin' });
      return run(
        caller,
        kept.id,
        gone.id,
        ask,
        {
          how: 'admin',
          admin: isClient(caller) ? nameOfClient(caller.client) : nameOfAdmin(parts, admin, caller.principal),
        },
        () => null,
      );
    },
  };

  /** One transaction, or a read of it alone for a dry run. */
  async function run(
    caller: Caller | ClientCaller,
    kept: string,
    gone: string,
    ask: Plan,
    by: Merging['by'],
    still: Still,
  ): Promise<Result<Merged>> {
    if (kept === gone) return refused({ code: 'not-allowed', reason: 'same', detail: 'both are the same account' });
    if (!ask.dryRun && ask.plan === undefined) return refused(NO_PLAN);
    const project = projectOf(projectIdOf(caller));
    const act = actOf(caller);
    const ids = fresh();
    if (ask.dryRun) {
      const seen = await store.read(async (tx) => look(tx, await tx.users.get(kept), await tx.users.get(gone)));
      return seen.ok ? { ok: true, value: seen.value.answer } : seen;
    }
    const result = await store.write(async (tx) => {
      const [keptNow, goneNow] = await lockTwo(tx, kept, gone);
      const seen = await look(tx, keptNow, goneNow);
      if (!seen.ok) return seen;
      const { answer, decision, pair } = seen.value;
      if (answer.plan !== ask.plan) return refused({ code: 'plan-outdated' });
      const written = ({ user, contacts }: Seen, moves: Moves) => ({
        user,
        save: () => save(tx, user, project, { now: clock(), contacts }, moves, null, act),
      });
      await saveBoth(tx, written(pair.gone, decision.gone), written(pair.kept, decision.kept));
      return seen;
    });
    if (!result.ok) return result;
    const { answer, decision } = result.value;
    tell(decision.gone);
    tell(decision.kept);
    return { ok: true, value: { ...answer, done: true } };

    async function look(tx: Pick<ReadTx, LookedAt>, one: User | undefined, other: User | undefined) {
      if (one === undefined || other === undefined) return refused({ code: 'not-found' });
      const now = clock();
      const facts: Merging = {
        project: project.id,
        kept: await accountOf(tx, one, now),
        gone: await accountOf(tx, other, now),
        by,
        change: null,
        place: act.place,
        now,
        fresh: ids,
      };
      const pair: Pair = {
        kept: { user: one, contacts: facts.kept.contacts },
        gone: { user: other, contacts: facts.gone.contacts },
      };
      const refusal = still(pair);
      if (refusal) return refused(refusal);
      const decision = merge(facts, project.policy);
      if (!decision.ok) return refused(decision.refusal);
      return { ok: true, value: { pair, decision, answer: answerOf(pair, decision) } } as const;
    }
  }

  function answerOf(pair: Pair, decision: Extract<MergeDecision, { ok: true }>): Merged {
    const [kept, gone] = [pair.kept.user, pair.gone.user];
    const { contacts, moved } = decision;
    const ended = decision.gone.changes.map((change) => change.id);
    const versions = [kept.id, kept.version, gone.id, gone.version];
    const plan = secrets.hash(JSON.stringify([versions, contacts, moved, ended]));
    return { done: false, plan, kept: kept.id, gone: gone.id, contacts, moved, changes: ended.length };
  }
}

type LookedAt = 'users' | 'contacts' | 'changes' | 'undos';

const OFF: Refusal = { code: 'not-allowed', reason: 'merge', detail: 'accounts are not merged here' };
const NO_PLAN: Refusal = {
  code: 'body-invalid',
  errors: [{ path: 'plan', message: 'must be that of a dry run of the same two accounts' }],
};

/** Nobody confirms a merge by a message, so the sign-in itself has to say that it is fresh. */
function refuseStale(signIn: SignIn, policy: Policy, now: number): Refusal | null {
  const asker = { signIn, contacts: [], frozen: null, now };
  const fresh = isFresh(asker, 'begin', policy) && !stepUpNeeded(asker, 'begin', policy);
  return fresh ? null : stepUp('begin', policy);
}

/** Let in before the account was closed; or so that a change would ask a contact of it to agree, and a merge asks none. */
function refuseSigner(principal: Principal, { user, contacts }: Seen, policy: Policy): Refusal | null {
  if (isBarred({ user, gone: false }, principal)) return { code: 'token-invalid' };
  if (!confirmsCurrent({ signIn: principal, contacts }, policy)) return null;
  if (policy.confirmCurrent === 'always')
    return { code: 'not-allowed', reason: 'current-needed', detail: 'nothing happens here by a sign-in alone' };
  const acrValues = policy.strongAcr.length > 0 ? { acrValues: policy.strongAcr } : {};
  return { ...stepUp('begin', policy), ...acrValues, detail: 'a sign-in with more than a password' };
}
