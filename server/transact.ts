// Owns the one transaction of facts → decide → save, and what follows its commit. Not who may ask (service.ts, links.ts).
import { mask } from '../shared/contact.ts';
import type { Refusal } from '../shared/problem.ts';
import type { Delivery } from '../shared/wire.ts';
import type { Change } from './core/change.ts';
import { decide } from './core/decide.ts';
import type { Command, Decision, Facts, Fresh } from './core/decision.ts';
import type { Bell, Clock, Parse, Project, Result, Secrets } from './ports.ts';
import type { Store, Tx, User } from './store-port.ts';

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

/** A change as its owner may see it, and what a view of it needs beside it. */
export interface Seen {
  readonly change: Change;
  readonly delivery: Delivery;
  /** The clock's now, so that the view's state and waits are of one instant. */
  readonly now: number;
}

export type Transact = ReturnType<typeof createTransact>;

export function createTransact(parts: ServiceParts) {
  const { store, secrets, clock, bell } = parts;
  const projects = new Map(parts.projects.map((p) => [p.id, p]));

  const projectOf = (id: string): Project => {
    const project = projects.get(id);
    if (project === undefined) throw new Error(`no project ${id}`);
    return project;
  };
  const fresh = (): Fresh => ({
    change: secrets.id('chg'),
    proof: secrets.id('prf'),
    contact: secrets.id('ctc'),
    keyId: secrets.newestKey,
  });
  const seen = (change: Change, delivery: Delivery): { ok: true; value: Seen } => ({
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

  return { projectOf, fresh, seen, settle, tell, about };
}

function subject(change: Change | null): Change {
  if (change === null) throw new Error('a command about no change');
  return change;
}

export function refused(refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal };
}
