// Owns writing an account whole, in one transaction: names, whether it is active, what is known, contacts, and the changes
// that have to be proved first. Not what its lists become (core/provision.ts).
import type { Kind } from '../../../shared/contact.ts';
import type { Refusal } from '../../../shared/problem.ts';
import { allOrNothing } from '../transaction/rollback.ts';
import { actOf, isClient, nameOfClient, projectIdOf, type Speaker } from '../caller.ts';
import type { Change } from '../../core/change.ts';
import type { Begin, Moves } from '../../core/decision.ts';
import { ATTRIBUTES_MAX, differing, PERSONAL } from '../../core/profile.ts';
import { write as decideLists, type Beginning } from '../../core/provision.ts';
import { accountIn, open, whoIsThere } from './read.ts';
import { auditEntries } from '../../audit/entry.ts';
import type { Tx } from '../../ports/transaction.ts';
import type { User } from '../../ports/user.ts';
import type { Project } from '../../ports/project.ts';
import type { Result } from '../../ports/result.ts';
import { refused } from '../../ports/result.ts';
import type { Act, ServiceParts } from '../context.ts';
import type { Account, Provisioning, Wanted, Writing } from '../account.ts';
import { type Transact } from '../transaction/transaction.ts';
import { boundBy, expect, claimed, listsOf, mayVouch, refuseUserName, vouched } from './desired.ts';

/** What is written of it, longest, characters: the record tells which fields, not all that there could be. */
const FIELDS_MAX = 500;

const NOT_THEIRS: Refusal = {
  code: 'not-allowed',
  reason: 'caller',
  detail: 'a person writes their contacts and attributes alone, and what is to lead is proved',
};
const TOO_MUCH: Refusal = { code: 'too-large', detail: `attributes: at most ${ATTRIBUTES_MAX} characters` };

/** One writing under way, in its transaction. */
interface Under {
  readonly tx: Tx;
  readonly caller: Speaker;
  readonly act: Act;
  readonly how: Writing;
  readonly project: Project;
  readonly before: Account;
  readonly refuse: (refusal: Refusal) => never;
  /** All that it moved, for those who wait on its commit. */
  readonly moves: Moves[];
  /** Names of what is another by now. */
  readonly fields: string[];
}

export function createWrite(
  parts: ServiceParts,
  { projectOf, fresh, settle, edit, editBy, tell }: Transact,
  holding: (caller: Speaker) => Promise<Result<User>>,
): Pick<Provisioning, 'write'> {
  const { store, secrets, clock } = parts;

  return {
    async write(caller, how, what) {
      if (!isClient(caller) && how.mode !== 'verify') return refused(NOT_THEIRS);
      const user = await holding(caller);
      if (!user.ok) return user;
      const done = await allOrNothing(store, async (tx, refuse) => {
        const there = await whoIsThere(tx, caller, await tx.users.lock(user.value.id));
        if (!there.ok) return refuse(there.refusal);
        const before = await accountIn(tx, there.value, clock());
        const said = what(before);
        if (!said.ok) return refuse(said.refusal);
        const act = actOf(caller);
        const project = projectOf(projectIdOf(caller));
        const under: Under = { tx, caller, act, how, project, before, refuse, moves: [], fields: [] };
        const begun = await apply(under, said.value);
        const account = await accountIn(tx, await again(under), clock());
        const waits = [...begun].flatMap((id) => account.pending.filter((change) => change.id === id));
        return { moves: under.moves, account, begun: waits };
      });
      if (!done.ok) return done;
      const { moves, ...written } = done.value;
      for (const moved of moves) tell(moved);
      return { ok: true, value: written };
    },
  };

  async function apply(under: Under, wanted: Wanted): Promise<ReadonlySet<string>> {
    const { tx, before, act } = under;
    const { user } = before;
    if (wanted.active === true && user.disabled) await switchTo(under, 'enabled');
    // Before it is closed: what begins ends with it.
    const begun = await contacts(under, wanted.contacts);
    await withdraw(under, wanted.stands ?? [], begun);
    await names(under, wanted);
    if (wanted.attributes !== undefined) {
      const other = differing(before.attributes, wanted.attributes);
      // Whichever way they ask: what somebody is in the organization is not theirs to say.
      if (!isClient(under.caller) && other.some((name) => !PERSONAL.has(name))) return under.refuse(NOT_THEIRS);
      if (other.length > 0 && JSON.stringify(wanted.attributes).length > ATTRIBUTES_MAX) return under.refuse(TOO_MUCH);
      if (other.length > 0) await tx.profiles.save(user, wanted.attributes);
      under.fields.push(...other);
    }
    const happened = under.fields.join(' ').slice(0, FIELDS_MAX);
    if (happened !== '')
      await tx.audit.append(
        auditEntries(secrets, { user, at: clock(), origin: act }, [
          { event: 'account-written', actor: act.actor ?? 'user', change: null, data: { fields: happened } },
        ]),
      );
    if (wanted.active === false && !user.disabled) await switchTo(under, 'disabled');
    const isOther = happened !== '' || (wanted.active !== undefined && wanted.active === user.disabled);
    if (isOther && (await again(under)).version === user.version) await tx.users.touch(user.id, clock());
    return begun;
  }

  /**
   * An address that was mistyped and then written back must not become primary by whoever got the message. And where one
   * waits at a time it is the newest, or none.
   */
  async function withdraw(under: Under, stands: readonly Kind[], begun: ReadonlySet<string>): Promise<void> {
    const { tx, caller, act, how, before, moves } = under;
    const waiting = open(await tx.changes.waiting(before.user.id), clock());
    const kinds = new Set(waiting.filter(({ id }) => begun.has(id)).map(({ kind }) => kind));
    for (const change of waiting) {
      const { id, kind, then, terms } = change;
      const own = isClient(caller) && terms.bySystem === true && then !== 'add';
      const over = stands.includes(kind) ? how.alone === true || own : how.alone === true && kinds.has(kind);
      if (over && !begun.has(id))
        moves.push(await settle(tx, await again(under), change, { do: 'cancel' }, fresh(), act));
    }
  }

  /** As revoke.ts does, on behalf of an admin. */
  async function switchTo(under: Under, reason: 'enabled' | 'disabled'): Promise<void> {
    const { tx, caller, act, before, refuse, moves } = under;
    if (!isClient(caller)) return refuse(NOT_THEIRS);
    const locked = await again(under);
    if (reason === 'disabled') await tx.users.endSessions(locked.id);
    const command = { do: 'revoke', reason, by: nameOfClient(caller.client) } as const;
    moves.push(await edit(tx, locked, command, fresh(), act));
    const now = clock();
    // What was issued before stays dead.
    const notBefore = reason === 'disabled' ? now : (before.user.notBefore ?? now);
    await tx.users.revoke(locked.id, notBefore, { disabled: reason === 'disabled' });
  }

  async function names(under: Under, { userName, externalId }: Wanted): Promise<void> {
    const { tx, caller, project, before, refuse, fields } = under;
    const { user } = before;
    const name = userName !== undefined && userName !== user.userName ? userName : undefined;
    const external = externalId !== undefined && externalId !== user.externalId ? externalId : undefined;
    if (name === undefined && external === undefined) return;
    if (!isClient(caller)) return refuse(NOT_THEIRS);
    if (name !== undefined) {
      const against = await refuseUserName(tx, project.id, user.id, name);
      if (against) return refuse(against);
      fields.push('userName');
    }
    if (external !== undefined) {
      fields.push('externalId');
      const bound = external === null ? null : await boundBy(tx, parts, project, user, external);
      if (bound && 'code' in bound) return refuse(bound);
      // Who has signed in stays who they are; an account that nobody has come into yet is theirs who will.
      if (bound && (await tx.users.identities(user.id)).length === 0 && (await expect(tx, parts, bound)))
        await tx.users.revoke(user.id, clock());
    }
    await tx.users.rename(user.id, {
      ...(name === undefined ? {} : { userName: name }),
      ...(external === undefined ? {} : { externalId: external }),
    });
  }

  /** Ids of the changes that began, or go on. */
  async function contacts(under: Under, wanted: Wanted['contacts']): Promise<ReadonlySet<string>> {
    const { tx, caller, act, how, project, refuse, moves, fields } = under;
    if (wanted === undefined) return new Set();
    const lists = listsOf(parts, project, how, wanted);
    if ('code' in lists) return refuse(lists);
    const claims = vouched(lists).filter(
      ({ kind, key }) => !under.before.contacts.some((c) => c.kind === kind && c.key === key && c.verifiedAt !== null),
    );
    const against = claims.length > 0 && isClient(caller) ? mayVouch(caller) : null;
    if (against) return refuse(against);
    const listed = await editBy(
      tx,
      await again(under),
      { holds: claimed(lists), since: null },
      fresh(),
      act,
      (owner, facts, policy) => decideLists(lists, owner, facts, policy),
    );
    if (!listed.outcome.ok) return refuse(listed.outcome.refusal);
    moves.push(listed);
    fields.push(...listed.quiet.map((kind) => (kind === 'email' ? 'emails' : 'phoneNumbers')));
    const begun = new Set<string>();
    const keys = new Set(listed.begins.map(({ address: { kind, key } }) => `${kind}:${key}`));
    for (const beginning of listed.begins) {
      if (!isClient(caller) && !beginning.promotes && project.humanCheck !== null)
        return refuse({ code: 'not-allowed', reason: 'human-check', detail: 'begin this change by itself' });
      const locked = await again(under);
      const waiting = replacedBy(beginning, await tx.changes.waiting(locked.id), keys);
      const decision = await settle(tx, locked, waiting, beginOf(under, locked, beginning), fresh(), act);
      if (!decision.outcome.ok) return refuse(decision.outcome.refusal);
      moves.push(decision);
      if ('change' in decision.outcome) begun.add(decision.outcome.change.id);
    }
    return begun;
  }

  function beginOf({ how, project, act }: Under, user: User, { address, ...rest }: Beginning): Begin {
    return {
      do: 'begin',
      project: project.id,
      user: user.id,
      address,
      ...rest,
      method: how.method?.[address.kind] ?? null,
      oldLost: false,
      onConflict: 'fail',
      linkUrl: project.linkUrl ?? `${parts.publicUrl}/confirm`,
      providerId: null,
      locale: how.locale ?? user.locale ?? project.languages[0] ?? 'en',
      templateOptions: {},
      place: act.place,
      narrowing: {},
      loosening: how.loosening ?? {},
    };
  }
}

/** The user as this transaction has made it so far. */
async function again({ tx, before }: Under): Promise<User> {
  const user = await tx.users.lock(before.user.id);
  if (user === undefined) throw new Error('the user is gone in its own transaction');
  return user;
}

/**
 * The waiting change that another begins over: the one to the same address, else the newest of the same purpose. Never one
 * that the same writing wants.
 */
function replacedBy(
  { address, then }: Beginning,
  waiting: readonly Change[],
  wanted: ReadonlySet<string>,
): Change | null {
  const same = waiting.filter(({ kind }) => kind === address.kind);
  const free = same.filter(({ kind, address: { key } }) => !wanted.has(`${kind}:${key}`));
  const alike = free.filter((change) => (change.then === 'add') === (then === 'add'));
  return same.findLast((change) => change.address.key === address.key) ?? alike.at(-1) ?? null;
}
