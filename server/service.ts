// The only imperative shell: secrets and clock first, then one transaction of facts → decide → save.
import { readCode } from '../shared/address.ts';
import { mask, type Contact, type Kind } from '../shared/contact.ts';
import type { Refusal } from '../shared/problem.ts';
import type { BeginBody, CodeBody, Delivery, InspectBody, LinkState, ResendBody } from '../shared/wire.ts';
import { liveLinks, newestProof, stateAt, type Change, type Proof } from './core/change.ts';
import { decide } from './core/decide.ts';
import type { Command, Decision, Facts, Fresh } from './core/decision.ts';
import { findOrCreate } from './first-sight.ts';
import type { Bell, Clock, Parse, Principal, Project, ProofSeed, Result, Secrets, Store, Tx, User } from './ports.ts';

/** Who asks, and the request that asks. */
export interface Caller {
  readonly principal: Principal;
  readonly requestId: string;
}

/** A change as its owner may see it, and what a view of it needs beside it. */
export interface Seen {
  readonly change: Change;
  readonly delivery: Delivery;
  /** The clock's now, so that the view's state and waits are of one instant. */
  readonly now: number;
}

export interface Me {
  readonly user: User;
  readonly contacts: readonly Contact[];
  /** Waiting ones. */
  readonly changes: readonly Seen[];
  readonly project: Project;
  readonly now: number;
}

export type Begun =
  | { readonly at: 'begun'; readonly seen: Seen }
  /** The same target again: that change. */
  | { readonly at: 'again'; readonly seen: Seen }
  /** Already verified: promoted, nothing sent. */
  | { readonly at: 'promoted'; readonly seen: Seen }
  | { readonly at: 'no-change'; readonly contact: Contact };

export type Confirmed =
  | {
      readonly at: 'done';
      readonly seen: Seen;
      /** Whether the presser is the owner: others see it masked. */ readonly owner: boolean;
    }
  | { readonly at: 'relay'; readonly code: string; readonly expiresAt: number };

export interface Inspected extends InspectBody {
  /** The approved URL to show after a confirmation; null = ours. */
  readonly linkUrl: string;
}

/** All that the native API and the faces can do. Everything answers a Result; a throw is a bug or `Unavailable`. */
export interface Service {
  project(id: string): Project | undefined;
  me(caller: Caller): Promise<Result<Me>>;
  begin(caller: Caller, body: BeginBody): Promise<Result<Begun>>;
  read(caller: Caller, id: string): Promise<Result<Seen>>;
  prove(caller: Caller, id: string, body: CodeBody): Promise<Result<Seen>>;
  resend(caller: Caller, id: string, body: ResendBody): Promise<Result<Seen>>;
  cancel(caller: Caller, id: string): Promise<Result<null>>;
  inspect(token: string): Promise<Result<Inspected>>;
  /** `caller` null: nobody is signed in where the button was pressed. */
  confirm(caller: Caller | null, requestId: string, token: string): Promise<Result<Confirmed>>;
  report(requestId: string, token: string): Promise<Result<null>>;
  /** The user behind the caller, made at first sight; `token-invalid` when it is gone. */
  user(caller: Caller): Promise<Result<User>>;
}

export interface ServiceParts {
  readonly store: Store;
  readonly secrets: Secrets;
  readonly clock: Clock;
  readonly parse: Parse;
  /** Answers the serialised URL when it is among the approved. */
  readonly approveRedirect: (url: string, approved: readonly string[]) => Result<string>;
  readonly projects: readonly Project[];
  /** Without a slash at its end. */
  readonly publicUrl: string;
  readonly bell: Bell;
  /** Called after a commit that put messages out. */
  readonly wakeCourier: () => void;
}

export function createService(parts: ServiceParts): Service {
  const { store, secrets, clock, parse, bell } = parts;
  const projects = new Map(parts.projects.map((p) => [p.id, p]));

  const projectOf = (id: string): Project => {
    const project = projects.get(id);
    if (project === undefined) throw new Error(`no project ${id}`);
    return project;
  };
  const userOf = (caller: Caller): Promise<Result<User>> =>
    findOrCreate(parts, projectOf(caller.principal.project), caller.principal, caller.requestId);
  const fresh = (): Fresh => ({
    change: secrets.id('chg'),
    proof: secrets.id('prf'),
    contact: secrets.id('ctc'),
    keyId: secrets.newestKey,
  });

  /** Facts, decision, and all that follows from it, inside the transaction. */
  async function settle(
    tx: Tx,
    user: User,
    change: Change | null,
    command: Command,
    ids: Fresh,
    requestId: string,
  ): Promise<Decision> {
    const project = projectOf(user.project);
    const now = clock();
    const { kind, key } = command.do === 'begin' ? command.address : subject(change).address;
    const unique = project.policy.uniqueness === 'verified';
    const facts: Facts = {
      now,
      contacts: await tx.contacts(user.id),
      takenByOther: unique && (await tx.takenByOther(project.id, user.id, kind, key)),
      blocked: (await tx.blockedUntil(user.id, kind, key, now)) !== null,
      fresh: ids,
    };
    const decision = decide(change, command, facts, project.policy);
    for (const id of decision.silenced) await tx.dropUnsent(id, now);
    for (const moved of decision.changes) await tx.saveChange(moved);
    if (decision.contacts !== null) {
      await tx.saveContacts(user, facts.contacts, decision.contacts, unique);
      await tx.touchUser(user.id, now);
    }
    if (decision.blockUntil !== null) await tx.block(user.id, kind, key, decision.blockUntil);
    const about = decision.changes.at(-1) ?? change;
    await tx.enqueue(
      decision.messages.map(({ template, proof, inUse, suppressed }) => ({
        id: secrets.id('msg'),
        project: user.project,
        user: user.id,
        change: subject(about).id,
        proof: proof.id,
        template,
        kind: proof.address.kind,
        to: proof.address.value,
        locale: subject(about).locale,
        providerId: subject(about).providerId,
        inUse,
        suppressed,
        createdAt: now,
        expiresAt: proof.method === 'link' ? proof.linkExpiresAt : proof.codeExpiresAt,
      })),
    );
    await tx.audit(
      decision.events.map(({ event, change: id }) => ({
        id: secrets.id('aud'),
        project: user.project,
        user: user.id,
        at: now,
        event,
        change: id,
        requestId,
        data: { kind, target: mask(kind, (id === about?.id ? about : change)?.address.value ?? '') },
      })),
    );
    return decision;
  }

  /** After the commit: wake who waits. */
  function tell(decision: Decision): void {
    for (const change of decision.changes) bell.ring(change.id);
    if (decision.messages.length > 0) parts.wakeCourier();
  }

  /** One transaction about a change that the user owns. */
  async function about(
    owner: string,
    id: string,
    requestId: string,
    commandOf: (change: Change) => Command | Refusal,
  ): Promise<Result<Seen>> {
    const ids = fresh();
    const result = await store.write(async (tx) => {
      const user = await tx.lockUser(owner);
      const change = await tx.change(id);
      if (user === undefined || change === undefined || change.user !== user.id)
        return refused({ code: 'change-not-found' });
      const command = commandOf(change);
      if ('code' in command) return refused(command);
      const decision = await settle(tx, user, change, command, ids, requestId);
      return { ok: true, value: { decision, change, delivery: await tx.delivery(change.id) } } as const;
    });
    if (!result.ok) return result;
    const { decision, change, delivery } = result.value;
    tell(decision);
    if (!decision.outcome.ok) return decision.outcome;
    return seen('change' in decision.outcome ? decision.outcome.change : change, delivery);
  }

  const seen = (change: Change, delivery: Delivery): { ok: true; value: Seen } => ({
    ok: true,
    value: { change, delivery, now: clock() },
  });

  const seedOf = (change: Change, proof: Proof): ProofSeed => ({
    project: change.project,
    user: change.user,
    change: change.id,
    proof: proof.id,
    target: `${proof.address.kind}:${proof.address.key}`,
    sequence: proof.sequence,
    keyId: proof.keyId,
  });

  /** The change and proof that a link token is truly of. */
  async function held(token: string): Promise<Result<{ change: Change; proof: Proof }>> {
    const id = secrets.proofOf(token);
    const change = id === null ? undefined : await store.read((tx) => tx.changeOfProof(id));
    const proof = change?.proofs.find((p) => p.id === id && p.method !== 'code');
    const expected = change && proof ? secrets.linkToken(seedOf(change, proof)) : null;
    if (!change || !proof || expected === null || !secrets.same(expected, token)) return refused({ code: 'not-found' });
    return { ok: true, value: { change, proof } };
  }

  return {
    project: (id) => projects.get(id),

    user: userOf,

    async me(caller) {
      const user = await userOf(caller);
      if (!user.ok) return user;
      const now = clock();
      const found = await store.read(async (tx) => {
        const changes: Seen[] = [];
        for (const change of await tx.waiting(user.value.id)) {
          if (stateAt(change, now).at === 'waiting')
            changes.push({ change, delivery: await tx.delivery(change.id), now });
        }
        return { contacts: await tx.contacts(user.value.id), changes };
      });
      return { ok: true, value: { user: user.value, ...found, project: projectOf(user.value.project), now } };
    },

    async begin(caller, body) {
      const project = projectOf(caller.principal.project);
      const user = await userOf(caller);
      if (!user.ok) return user;
      const { policy, homeCountry } = project;
      const address = parse(body.kind, body.value, { policy, homeCountry, country: body.country });
      if (!address.ok) return address;
      const linkUrl = linkUrlOf(parts, project, body.redirectUrl);
      if (!linkUrl.ok) return linkUrl;
      const providers = body.kind === 'email' ? project.mail : project.sms;
      if (body.providerId !== undefined && !providers.some((p) => p.id === body.providerId)) {
        return refused({
          code: 'body-invalid',
          errors: [{ path: 'providerId', message: 'is not a provider of this project' }],
        });
      }
      const command: Command = {
        do: 'begin',
        project: project.id,
        user: user.value.id,
        address: address.value,
        then: body.then ?? 'primary',
        method: body.method ?? null,
        addToLoginIds: body.addToLoginIds ?? false,
        linkUrl: linkUrl.value,
        providerId: body.providerId ?? null,
        locale: body.locale ?? project.languages[0] ?? 'en',
        // Text from a user's token is ignored: whoever may write into our mails can phish with them.
        templateOptions: {},
        place: null,
      };
      const ids = fresh();
      const { decision, delivery } = await store.write(async (tx) => {
        const locked = await tx.lockUser(user.value.id);
        if (locked === undefined) throw new Error('the user is gone between two transactions');
        const waiting = (await tx.waiting(locked.id)).filter((c) => c.kind === body.kind).at(-1) ?? null;
        const made = await settle(tx, locked, waiting, command, ids, caller.requestId);
        const { outcome } = made;
        return {
          decision: made,
          delivery: outcome.ok && 'change' in outcome ? await tx.delivery(outcome.change.id) : 'sent',
        } as const;
      });
      tell(decision);
      const { outcome } = decision;
      if (!outcome.ok) return outcome;
      if (outcome.as === 'no-change') return { ok: true, value: { at: 'no-change', contact: outcome.contact } };
      const at = outcome.as === 'again' || outcome.as === 'promoted' ? outcome.as : 'begun';
      return { ok: true, value: { at, seen: seen(outcome.change, delivery).value } };
    },

    async read(caller, id) {
      const user = await userOf(caller);
      if (!user.ok) return user;
      const found = await store.read(async (tx) => {
        const change = await tx.change(id);
        return change?.user === user.value.id ? { change, delivery: await tx.delivery(id) } : undefined;
      });
      return found ? seen(found.change, found.delivery) : refused({ code: 'change-not-found' });
    },

    async prove(caller, id, body) {
      const user = await userOf(caller);
      if (!user.ok) return user;
      const typed = readCode(body.code);
      const of = body.of ?? 'new';
      return about(user.value.id, id, caller.requestId, (change) => {
        // A slip of the finger is not a guess: what cannot be a code costs no try.
        if (typed?.length !== change.terms.codeLength) {
          return {
            code: 'body-invalid',
            errors: [{ path: 'code', message: `must be ${change.terms.codeLength} digits` }],
          };
        }
        const newest = newestProof(change, of);
        const expected = newest ? secrets.code(seedOf(change, newest), change.terms.codeLength) : null;
        // Its key was taken away before its time: fail closed, and cost nothing.
        if (newest && expected === null) return { code: 'proof-expired' };
        const matches = newest && expected !== null && secrets.same(expected, typed) ? newest.id : null;
        return { do: 'prove', of, by: 'code', matches, owner: true };
      });
    },

    async resend(caller, id, body) {
      const user = await userOf(caller);
      if (!user.ok) return user;
      return about(user.value.id, id, caller.requestId, () => ({
        do: 'resend',
        of: body.of ?? 'new',
        method: body.method ?? null,
      }));
    },

    async cancel(caller, id) {
      const user = await userOf(caller);
      if (!user.ok) return user;
      const done = await about(user.value.id, id, caller.requestId, () => ({ do: 'cancel' }));
      return done.ok ? { ok: true, value: null } : done;
    },

    async inspect(token) {
      const found = await held(token);
      if (!found.ok) return found;
      const { change, proof } = found.value;
      const project = projectOf(change.project);
      const contacts = await store.read((tx) => tx.contacts(change.user));
      return {
        ok: true,
        value: {
          project: project.id,
          serviceName: project.serviceName,
          account: accountOf(contacts, change.kind),
          kind: change.kind,
          value: mask(change.kind, change.address.value),
          then: change.then,
          state: linkState(change, proof, clock()),
          requestedAt: new Date(change.createdAt).toISOString(),
          place: change.place,
          completion: change.terms.completion,
          locale: change.locale,
          linkUrl: change.linkUrl,
        },
      };
    },

    async confirm(caller, requestId, token) {
      const found = await held(token);
      if (!found.ok) return found;
      const { change, proof } = found.value;
      const user = caller ? await userOf(caller) : null;
      const owner = user?.ok === true && user.value.id === change.user;
      if (!owner && change.terms.completion === 'session') return relay(change, proof);
      const done = await about(change.user, change.id, requestId, () => ({
        do: 'prove',
        of: proof.of,
        by: 'link',
        matches: proof.id,
        owner,
      }));
      return done.ok ? { ok: true, value: { at: 'done', seen: done.value, owner } } : done;
    },

    async report(requestId, token) {
      const found = await held(token);
      if (!found.ok) return found;
      const done = await about(found.value.change.user, found.value.change.id, requestId, () => ({
        do: 'report',
      }));
      return done.ok ? { ok: true, value: null } : done;
    },
  };

  /** The live code of the change, for the tab where it began: nothing new is made, nothing moves. */
  function relay(change: Change, proof: Proof): Result<Confirmed> {
    const now = clock();
    const state = stateAt(change, now);
    if (state.at !== 'waiting')
      return refused(
        state.at === 'closed' && state.why === 'locked'
          ? { code: 'change-locked' }
          : { code: 'change-closed', why: state.at === 'closed' ? state.why : state.at },
      );
    const newest = newestProof(change, proof.of);
    const code = newest ? secrets.code(seedOf(change, newest), change.terms.codeLength) : null;
    const live = liveLinks(change, proof.of, now).some((p) => p.id === proof.id);
    if (!newest || code === null || !live || now >= newest.codeExpiresAt) return refused({ code: 'proof-expired' });
    return { ok: true, value: { at: 'relay', code, expiresAt: newest.codeExpiresAt } };
  }
}

/** What a link page says of a link. */
function linkState(change: Change, proof: Proof, now: number): LinkState {
  const state = stateAt(change, now);
  switch (state.at) {
    case 'done':
    case 'undone':
      return 'used';
    case 'closed':
      return state.why === 'expired' ? 'expired' : 'closed';
    case 'waiting':
      if (now >= proof.linkExpiresAt) return 'expired';
      return liveLinks(change, proof.of, now).some((p) => p.id === proof.id) ? 'live' : 'superseded';
  }
}

/** The account, masked, as its owner would recognise it: by the contact that is about to change, else any. */
function accountOf(contacts: readonly Contact[], kind: Kind): string {
  const named =
    contacts.find((c) => c.primary && c.kind === 'email') ??
    contacts.find((c) => c.primary && c.kind === kind) ??
    contacts[0];
  return named ? mask(named.kind, named.value) : '';
}

function linkUrlOf(parts: ServiceParts, project: Project, redirectUrl: string | undefined): Result<string> {
  if (redirectUrl !== undefined) return parts.approveRedirect(redirectUrl, project.redirectUrls);
  return { ok: true, value: project.linkUrl ?? `${parts.publicUrl}/confirm` };
}

function subject(change: Change | null): Change {
  if (change === null) throw new Error('a command about no change');
  return change;
}

function refused(refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal };
}
