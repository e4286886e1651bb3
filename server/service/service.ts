// Owns all that the native API and the faces can do. Each call: who, parse, new ids, then one transaction (transact.ts).
import { readCode } from '../../shared/address.ts';
import type { BeginBody, CodeBody, InspectBody, ResendBody } from '../../shared/wire.ts';
import { stateAt } from '../core/change.ts';
import { confirmsCurrent, frozenUntil, stepUpNeeded, type Asker } from '../core/step-up.ts';
import type { Counts } from '../core/quota.ts';
import { createActivity, type ActivityCalls } from './activity.ts';
import { createBegin, type Begun, type How } from './begin.ts';
import { createContacts, type ContactCalls } from './contacts.ts';
import { look } from './transaction/counters.ts';
import { findOrCreate } from './users/sign-in.ts';
import { createErase, type Erasing } from './erase.ts';
import { createLinks, type Confirmed } from './links.ts';
import { codeCommand, createLogins, type LoginCalls } from './users/login-ids.ts';
import { createMerges, type MergeCalls, type Merged } from './merge.ts';
import { createProvisioning } from './provision/provision.ts';
import { createRevoke, type Revoked } from './admin/revoke.ts';
import { createUnlock, type Unlocked } from './admin/unlock.ts';
import { createWayBack, type Undoable, type WayBack } from './undo.ts';
import { actOf, isClient, signInOf, type Caller, type ClientCaller, type OnBehalf, type Speaker } from './caller.ts';
import type { Contact, Kind } from '../../shared/contact.ts';
import type { User } from '../ports/user.ts';
import type { Project } from '../ports/project.ts';
import type { Result } from '../ports/result.ts';
import { refused } from '../ports/result.ts';
import type { Act, Seen, ServiceParts } from './context.ts';
import type { Provisioning } from './account.ts';
import { idOf, isErased } from './users/find-user.ts';
import { createTransact } from './transaction/transaction.ts';

export type { Begun, How } from './begin.ts';
export type { Merged, Revoked, Seen, ServiceParts, Undoable, WayBack };
export type { Caller, ClientCaller, OnBehalf, Speaker } from './caller.ts';

export interface Me {
  readonly user: User;
  readonly contacts: readonly Contact[];
  /** Waiting ones. */
  readonly changes: readonly Seen[];
  /** What the user has used of the day's limits. */
  readonly counts: Counts;
  readonly project: Project;
  readonly now: number;
  /** What a begin would meet. */
  readonly ahead: {
    readonly stepUpNeeded: boolean;
    readonly confirmCurrent: boolean;
    readonly frozenUntil: number | null;
  };
}

/** All that the native API and the faces can do. Everything answers a Result; a throw is a bug or `Unavailable`. */
export interface Service
  extends ContactCalls, MergeCalls, WayBack, Revoked, Unlocked, ActivityCalls, Erasing, Provisioning, LoginCalls {
  project(id: string): Project | undefined;
  me(caller: Caller): Promise<Result<Me>>;
  begin(caller: Speaker, body: BeginBody, how?: How): Promise<Result<Begun>>;
  read(caller: Speaker, id: string): Promise<Result<Seen>>;
  /** The newest change of the user to that address that waits, or was done lately; `change-not-found` when there is none. */
  changeTo(caller: Speaker, kind: Kind, value: string): Promise<Result<Seen>>;
  /** `then`: less than was begun. */
  prove(caller: Speaker, id: string, body: CodeBody, then?: 'add'): Promise<Result<Seen>>;
  resend(caller: Speaker, id: string, body: ResendBody): Promise<Result<Seen>>;
  cancel(caller: Speaker, id: string): Promise<Result<null>>;
  inspect(token: string): Promise<Result<InspectBody>>;
  /** The change that a link is of, for a system of its project; `not-found` for any other. */
  linked(caller: ClientCaller, token: string): Promise<Result<Seen>>;
  /** `caller` null: nobody is signed in where the button was pressed. */
  confirm(caller: Caller | null, act: Omit<Act, 'signIn'>, token: string): Promise<Result<Confirmed>>;
  report(act: Omit<Act, 'signIn'>, token: string): Promise<Result<null>>;
  /** Where the press of a link leads on, while the project approves of it; null: nowhere. `done`: it is proved, and by it. */
  leadsTo(token: string): Promise<{ readonly url: string; readonly done: boolean } | null>;
  /**
   * The user behind the caller: a person's is made at first sight, `token-invalid` when it is gone; one that a client
   * names is there, or `not-found`.
   */
  user(caller: Speaker): Promise<Result<User>>;
}

export function createService(parts: ServiceParts): Service {
  const { store, secrets, clock, parse } = parts;
  const transact = createTransact(parts);
  const { projectOf, seen, about } = transact;
  const begin = createBegin(parts, transact, holding);
  const userOf = (caller: Speaker): Promise<Result<User>> =>
    isClient(caller)
      ? userNamed(caller)
      : findOrCreate(parts, projectOf(caller.principal.project), caller.principal, caller);

  /** Whom a client names. Who was erased, or is part of another account, is nobody. */
  function userNamed({ client, user }: OnBehalf): Promise<Result<User>> {
    return store.read(async (tx) => {
      const found = await tx.users.get(await idOf(tx, parts, projectOf(client.project), user));
      if (
        found?.project !== client.project ||
        found.mergedInto !== null ||
        isErased(found, await tx.users.holdings(found.id))
      )
        return refused({ code: 'not-found' });
      return { ok: true, value: found };
    });
  }

  return {
    ...createLinks(parts, transact, holding),
    ...createWayBack(parts, transact),
    ...createContacts(parts, transact, holding, (caller, body, promotes, how = {}) =>
      begin(caller, body, how, promotes),
    ),
    ...createRevoke(parts, transact),
    ...createMerges(parts, transact, holding),
    ...createUnlock(parts, transact),
    ...createActivity(parts, userOf),
    ...createErase(parts),
    ...createProvisioning(parts, transact, userOf, holding),
    ...createLogins(parts, transact, holding),

    project: (id) => parts.projects.find((p) => p.id === id),

    user: userOf,

    async me(caller) {
      const user = await userOf(caller);
      if (!user.ok) return user;
      const now = clock();
      const found = await store.read(async (tx) => {
        const changes: Seen[] = [];
        for (const change of await tx.changes.waiting(user.value.id)) {
          if (stateAt(change, now).at === 'waiting')
            changes.push({ change, delivery: await tx.outbox.delivery(change.id), now });
        }
        const whom = { project: user.value.project, user: user.value.id, target: null, network: null };
        const { quotas } = projectOf(user.value.project).policy;
        const counts = await look(tx, secrets, whom, ['begins.user', 'sends.email', 'sends.phone'], quotas, now);
        return { contacts: await tx.contacts.of(user.value.id), changes, counts };
      });
      const project = projectOf(user.value.project);
      const { frozen } = user.value;
      const asker: Asker = { signIn: signInOf(caller.principal), contacts: found.contacts, frozen, now };
      const ahead = {
        stepUpNeeded: stepUpNeeded(asker, 'begin', project.policy),
        confirmCurrent: confirmsCurrent(asker, project.policy),
        frozenUntil: frozenUntil(asker, 'begin', project.policy),
      };
      return { ok: true, value: { user: user.value, ...found, project, now, ahead } };
    },

    begin: (caller, body, how = {}) => begin(caller, body, how, false),

    async read(caller, id) {
      const user = await userOf(caller);
      if (!user.ok) return user;
      const found = await store.read(async (tx) => {
        const change = await tx.changes.get(id);
        return change?.user === user.value.id ? { change, delivery: await tx.outbox.delivery(id) } : undefined;
      });
      return found ? seen(found.change, found.delivery) : refused({ code: 'change-not-found' });
    },

    async changeTo(caller, kind, value) {
      const user = await userOf(caller);
      if (!user.ok) return user;
      const { policy, homeCountry } = projectOf(user.value.project);
      const address = parse(kind, value, { policy, homeCountry });
      if (!address.ok) return address;
      const { key } = address.value;
      const found = await store.read(async (tx) => {
        const lately = await tx.changes.doneSince(user.value.id, clock() - LATELY);
        const all = [...lately, ...(await tx.changes.waiting(user.value.id))];
        const change = all.findLast((c) => c.kind === kind && c.address.key === key);
        return change && { change, delivery: await tx.outbox.delivery(change.id) };
      });
      return found ? seen(found.change, found.delivery) : refused({ code: 'change-not-found' });
    },

    async prove(caller, id, body, then) {
      const user = await holding(caller);
      if (!user.ok) return user;
      const typed = readCode(body.code);
      const of = body.of ?? 'new';
      return about(user.value.id, id, actOf(caller), (change) => {
        // A slip of the finger is not a guess: what cannot be a code costs no try.
        if (typed?.length !== change.terms.codeLength) {
          return {
            code: 'body-invalid',
            errors: [{ path: 'code', message: `must be ${change.terms.codeLength} digits` }],
          };
        }
        return codeCommand(secrets, change, of, typed, then);
      });
    },

    async resend(caller, id, body) {
      const user = await userOf(caller);
      if (!user.ok) return user;
      return about(user.value.id, id, actOf(caller), () => ({
        do: 'resend',
        of: body.of ?? 'new',
        method: body.method ?? null,
        contact: body.contactId ?? null,
      }));
    },

    async cancel(caller, id) {
      const user = await userOf(caller);
      if (!user.ok) return user;
      const done = await about(user.value.id, id, actOf(caller), () => ({ do: 'cancel' }));
      return done.ok ? { ok: true, value: null } : done;
    },
  };

  /** The user of a caller whose sign-in still holds, as its issuer says now. */
  async function holding(caller: Speaker): Promise<Result<User>> {
    const user = await userOf(caller);
    if (!user.ok || isClient(caller)) return user;
    const refusal = await parts.introspect(caller.principal);
    return refusal ? refused(refusal) : user;
  }
}

/** How long after it was done a change is still found by its address, ms: as long as its code could be typed twice. */
const LATELY = 10 * 60_000;
