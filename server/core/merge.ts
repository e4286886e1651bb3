// Owns what becomes of two accounts that are made one: whose contacts go where, what ends, who hears of it. Pure. Not who
// may ask for it (server/service/merge.ts).
import { KINDS, naming, type Contact, type Kind } from '../../shared/contact.ts';
import { mergeContacts } from './merge-contacts.ts';
import { type Hook } from './effects.ts';
import { noEffects, type Moves } from './decision.ts';
import type { Fresh } from './facts.ts';
import type { MergeRefusal } from './merge-refusal.ts';
import { refuseFrozen } from './step-up.ts';
import type { Policy } from './policy.ts';
import type { Undo } from './undo-state.ts';
import type { Account } from './merge-account.ts';
import { notice, primaryOf } from './notices.ts';
import { revokeWaiting } from './revoke-waiting.ts';

export interface Merging {
  readonly project: string;
  readonly kept: Account;
  /** The one that becomes part of the other: it stays disabled, without contacts, and its identities come in no more. */
  readonly gone: Account;
  /** What proved that both are of one person, or who said so. */
  readonly by: { readonly how: 'tokens' | 'proof' } | { readonly how: 'admin'; readonly admin: string };
  /** Null: it came about without one. */
  readonly change: string | null;
  readonly place: string | null;
  readonly now: number;
  readonly fresh: Pick<Fresh, 'brake' | 'keyId'>;
}

export type MergeDecision =
  | {
      readonly ok: true;
      /** Of the account that is kept. */
      readonly contacts: readonly Contact[];
      /** Ids of those that came to it. */
      readonly moved: readonly string[];
      readonly kept: Moves;
      readonly gone: Moves;
    }
  | { readonly ok: false; readonly refusal: MergeRefusal };

/** A merge has no way back, so it comes about only where nobody has pulled a brake or still may take something back. */
export function merge(m: Merging, policy: Policy): MergeDecision {
  const contacts = mergeContacts(m.kept.contacts, m.gone.contacts);
  const refusal = refuseMerge(m) ?? refuseCrowd(contacts, policy);
  if (refusal) return { ok: false, refusal };
  const had = new Set(m.kept.contacts.map((c) => c.id));
  const moved = contacts.filter((c) => !had.has(c.id)).map((c) => c.id);
  return { ok: true, contacts, moved, kept: keeping(m, contacts, policy), gone: going(m, contacts, policy) };
}

function refuseMerge({ kept, gone, now }: Merging): MergeRefusal | null {
  for (const account of [kept, gone]) {
    if (account.closed) return { code: 'not-allowed', reason: 'disabled', detail: 'one of the accounts is disabled' };
    // Whatever sign-in came after it: what cannot be undone can wait a day.
    const frozen = refuseFrozen(0, account.frozen, now);
    if (frozen) return frozen;
    // Of a stolen account its owner may still take all back: a merge would leave them a half of it, or nothing.
    for (const { mode, state, at, endsAt } of account.undos) {
      const open =
        mode === 'restore' && state.at === 'open' ? refuseFrozen(0, { since: at, until: endsAt }, now) : null;
      if (open) return { ...open, reason: 'way-back' };
    }
  }
  return null;
}

function refuseCrowd(contacts: readonly Contact[], { max }: Policy): MergeRefusal | null {
  const crowded = KINDS.find((kind) => contacts.filter((c) => c.kind === kind).length > max);
  return crowded
    ? { code: 'too-many-contacts', detail: `together they have more than ${max} of kind ${crowded}` }
    : null;
}

function keeping(m: Merging, contacts: readonly Contact[], policy: Policy): Moves {
  const { kept, gone, by, change } = m;
  const brake = brakeOf(m, kept, m.fresh.brake.kept, policy);
  const hooks: Hook[] = [
    ...changed(gone.contacts, kept.contacts, contacts, change),
    { type: 'accounts.merged', from: { id: gone.user, identities: gone.identities } },
  ];
  return {
    ...noEffects,
    contacts,
    messages: verified(kept.contacts).map((to) => notice('merged', to, about(naming(gone.contacts)), brake)),
    hooks,
    undos: brake ? [brake] : [],
    events: [{ event: 'account-merged', change, data: { from: gone.user, ...by } }],
  };
}

function going(m: Merging, contacts: readonly Contact[], policy: Policy): Moves {
  const { kept, gone, by, change, now } = m;
  const stopped = revokeWaiting({ waiting: gone.waiting, now });
  const brake = brakeOf(m, gone, m.fresh.brake.gone, policy);
  const target = about(naming(kept.contacts) ?? naming(contacts));
  return {
    ...noEffects,
    ...stopped,
    contacts: [],
    messages: verified(gone.contacts).map((to) => notice('merged-away', to, target, brake)),
    hooks: [...changed(gone.contacts, gone.contacts, [], change), { type: 'sessions.end', why: 'merged', change }],
    events: [...stopped.events, { event: 'account-merged', change, data: { into: kept.user, ...by } }],
    undos: brake ? [brake] : [],
    endsSessions: true,
  };
}

/**
 * Brings nothing back, yet whoever hears of a merge that they did not ask for can stop the account that has all contacts
 * now: as with a request, every contact that was verified.
 */
function brakeOf(m: Merging, { user, contacts }: Account, id: string, policy: Policy): Undo | null {
  const { project, change, place, now, fresh } = m;
  const before = verified(contacts);
  const named = naming(before);
  if (policy.undo === 'off' || named === undefined) return null;
  return {
    id,
    project,
    user,
    kind: named.kind,
    change,
    mode: 'brake',
    before,
    holders: before.map((c) => c.id),
    keyId: fresh.keyId,
    place,
    at: now,
    endsAt: now + policy.undoLife,
    state: { at: 'open' },
  };
}

/** What the site hears of the contacts, of each kind that the account which goes had any of. */
function changed(
  concerned: readonly Contact[],
  before: readonly Contact[],
  after: readonly Contact[],
  change: string | null,
): readonly Hook[] {
  return KINDS.filter((kind) => concerned.some((c) => c.kind === kind)).map((kind) => ({
    type: 'contacts.changed',
    kind,
    why: 'merged',
    change,
    before: primaryOf(before, kind),
    after: primaryOf(after, kind),
  }));
}

/** The other account, as a notice names it. */
function about(named: Contact | undefined): { readonly kind: Kind; readonly target: string; readonly then: null } {
  return { kind: named?.kind ?? 'email', target: named?.value ?? '', then: null };
}

function verified(contacts: readonly Contact[]): readonly Contact[] {
  return contacts.filter((c) => c.verifiedAt !== null);
}
