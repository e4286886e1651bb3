// Owns the one transaction of facts → decide → save, and what follows its commit. Not who may ask (service.ts, links.ts).
import type { Refusal } from '../shared/problem.ts';
import type { Change } from './core/change.ts';
import { decide } from './core/decide.ts';
import {
  refuse,
  type Command,
  type Decision,
  type Edit,
  type EditDecision,
  type EditFacts,
  type Facts,
  type Fresh,
  type Moves,
} from './core/decision.ts';
import { edit as decideEdit } from './core/edit.ts';
import type { SignIn } from './core/person.ts';
import { createSave, subject } from './save.ts';
import type { Bell, Clock, Introspect, Network, Parse, Project, Result, Secrets } from './ports.ts';
import type { Deliveries, Store, Tx, User } from './store-port.ts';

/** How often a contact is told of requests at most, ms. Decision 7 of the security page: once a day. */
const TOLD_EVERY = 24 * 60 * 60_000;
export interface ServiceParts {
  readonly store: Store;
  readonly secrets: Secrets;
  readonly clock: Clock;
  readonly parse: Parse;
  /** Whether the sign-in behind a principal still holds; asked before a transaction, never inside. */
  readonly introspect: Introspect;
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
  readonly delivery: Deliveries;
  /** The clock's now, so that the view's state and waits are of one instant. */
  readonly now: number;
}

/** Who acts, for facts and for the record. */
export interface Act {
  readonly requestId: string;
  /** Null: nobody is signed in, a link was pressed. */
  readonly signIn: SignIn | null;
  /** Such as the browser; null when unknown. */
  readonly place: string | null;
  /** Null when nobody can tell. */
  readonly network: Network | null;
}

export type Transact = ReturnType<typeof createTransact>;

export function createTransact(parts: ServiceParts) {
  const { store, secrets, clock, bell } = parts;
  const save = createSave(parts);
  const projects = new Map(parts.projects.map((p) => [p.id, p]));

  const projectOf = (id: string): Project => {
    const project = projects.get(id);
    if (project === undefined) throw new Error(`no project ${id}`);
    return project;
  };
  const fresh = (): Fresh => ({
    change: secrets.id('chg'),
    proof: { new: secrets.id('prf'), current: secrets.id('prf') },
    contact: secrets.id('ctc'),
    undo: secrets.id('und'),
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
    // Disabled or erased since who asks was looked at: nothing of theirs may be written any more.
    if (user.disabled && act.signIn !== null) return refuse({ code: 'token-invalid' });
    const project = projectOf(user.project);
    const now = clock();
    const { kind, key } = command.do === 'begin' ? command.address : subject(change).address;
    const unique = project.policy.uniqueness === 'verified';
    const facts: Facts = {
      now,
      contacts: await tx.contacts(user.id),
      takenByOther: unique && (await tx.takenByOther(project.id, user.id, kind, key)),
      blocked: (await tx.blockedUntil(user.id, kind, key, now)) !== null,
      frozen: user.frozen,
      recovered: recovered(user, project, now),
      others: command.do === 'report' ? (await tx.waiting(user.id)).filter((c) => c.id !== change?.id) : [],
      signIn: act.signIn,
      told: command.do === 'begin' ? await tx.toldSince(user.id, now - TOLD_EVERY) : [],
      fresh: ids,
    };
    const decision = decide(change, command, facts, project.policy);
    await save(tx, user, project, facts, decision, decision.changes.at(-1) ?? change, act);
    if (decision.blockUntil !== null) await tx.block(user.id, kind, key, decision.blockUntil);
    return decision;
  }

  /** The same for what rewrites the contacts directly. */
  async function edit(tx: Tx, user: User, command: Edit, ids: Fresh, act: Act): Promise<EditDecision> {
    const project = projectOf(user.project);
    const now = clock();
    const unique = project.policy.uniqueness === 'verified';
    const taken: string[] = [];
    if (command.do === 'undo' && unique)
      for (const { kind, key } of command.undo.before)
        if (await tx.takenByOther(project.id, user.id, kind, key)) taken.push(key);
    const facts: EditFacts = {
      now,
      contacts: await tx.contacts(user.id),
      frozen: user.frozen,
      recovered: recovered(user, project, now),
      signIn: act.signIn,
      fresh: ids,
      waiting: await tx.waiting(user.id),
      done: command.do === 'undo' ? await tx.doneSince(user.id, command.undo.at) : [],
      undos: command.do === 'remove' ? [] : await tx.undos(user.id, now),
      taken,
    };
    const decision = decideEdit(
      command,
      { project: project.id, user: user.id, place: act.place },
      facts,
      project.policy,
    );
    await save(tx, user, project, facts, decision, null, act);
    return decision;
  }

  /** After the commit: wake who waits. */
  function tell(moves: Moves): void {
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
      const user = await tx.lockUser(owner);
      const change = await tx.change(id);
      if (user === undefined || change === undefined || change.user !== user.id)
        return refused({ code: 'change-not-found' });
      const command = commandOf(change);
      if ('code' in command) return refused(command);
      const decision = await settle(tx, user, change, command, ids, act);
      return { ok: true, value: { decision, change, delivery: await tx.delivery(change.id) } } as const;
    });
    if (!result.ok) return result;
    const { decision, change, delivery } = result.value;
    tell(decision);
    if (!decision.outcome.ok) return decision.outcome;
    return seen('change' in decision.outcome ? decision.outcome.change : change, delivery);
  }

  /** One transaction that rewrites a user's contacts; answers them as they then are. */
  async function rewrite(owner: string, act: Act, commandOf: (tx: Tx) => Promise<Edit | Refusal>) {
    const ids = fresh();
    const result = await store.write(async (tx) => {
      const user = await tx.lockUser(owner);
      if (user === undefined) throw new Error('the user is gone between two transactions');
      const command = await commandOf(tx);
      if ('code' in command) return refused(command);
      const decision = await edit(tx, user, command, ids, act);
      return { ok: true, value: { decision, contacts: await tx.contacts(user.id) } } as const;
    });
    if (!result.ok) return result;
    const { decision, contacts } = result.value;
    tell(decision);
    return decision.outcome.ok ? ({ ok: true, value: { decision, contacts } } as const) : decision.outcome;
  }

  return { projectOf, fresh, seen, settle, edit, tell, about, rewrite };
}

/** Lately: as long as a way back lives. */
function recovered({ recoveredAt }: User, project: Project, now: number): boolean {
  return recoveredAt !== null && now < recoveredAt + project.policy.undoLife;
}

export function refused(refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal };
}
