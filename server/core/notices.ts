// Owns what follows when a user's list settles: who is told, who may take it back, what the site hears. Not the list itself.
import { mask, type Contact, type Kind, type Then } from '../../shared/contact.ts';
import type { Change } from './change.ts';
import type { Hook, Message, NoticeOf } from './effects.ts';
import type { Fresh } from './facts.ts';
import type { Moves } from './decision.ts';
import type { Policy } from './policy.ts';
import type { Undo } from './undo-state.ts';

export interface SettledContacts {
  readonly project: string;
  readonly user: string;
  readonly kind: Kind;
  readonly before: readonly Contact[];
  readonly after: readonly Contact[];
  /** Null: a contact was removed. */
  readonly then: Then | null;
  /** The address that it is about, and the form of it that is compared. */
  readonly target: string;
  readonly key: string;
  /** Null: it came about without one. */
  readonly change: string | null;
  readonly oldLost: boolean;
  readonly recovered: boolean;
  readonly place: string | null;
  readonly now: number;
  readonly fresh: Pick<Fresh, 'undo' | 'keyId'>;
}

/** Every contact that was verified before is told, whoever made the change; those that lose by it get the way back. */
export function settlingEffects(
  s: SettledContacts,
  policy: Policy,
): Pick<Moves, 'messages' | 'hooks' | 'undos' | 'endsSessions'> {
  const losers = s.before.filter((c) => c.kind === s.kind && c.verifiedAt !== null && loses(c, s.after));
  const undo: Undo | null =
    policy.undo === 'off' || losers.length === 0
      ? null
      : {
          id: s.fresh.undo,
          project: s.project,
          user: s.user,
          kind: s.kind,
          change: s.change,
          mode: s.oldLost || s.recovered ? 'freeze' : policy.undo,
          before: s.before.filter((c) => c.kind === s.kind),
          holders: losers.map((c) => c.id),
          keyId: s.fresh.keyId,
          place: s.place,
          at: s.now,
          endsAt: s.now + policy.undoLife,
          state: { at: 'open' },
        };
  const messages = s.before
    // The new address has just proved itself: its holder needs no telling.
    .filter((c) => c.verifiedAt !== null && !(c.kind === s.kind && c.key === s.key && s.then !== null))
    .map((to) => notice(s.then === null ? 'removed' : 'done', to, s, undo?.holders.includes(to.id) ? undo : null));
  const ends = policy.endSessions === 'change';
  const hooks: Hook[] = [
    {
      type: 'contacts.changed',
      kind: s.kind,
      why: s.then === null ? 'removed' : 'change',
      change: s.change,
      before: primaryOf(s.before, s.kind),
      after: primaryOf(s.after, s.kind),
    },
    ...(ends ? [{ type: 'sessions.end' as const, why: 'change' as const, change: s.change }] : []),
  ];
  return { messages, hooks, undos: undo ? [undo] : [], endsSessions: false };
}

/** What the aftermath of a change tells of it. */
export function settlingOf(change: Change) {
  const { project, user, kind, then, oldLost, place, id, address } = change;
  return { project, user, kind, then, oldLost, place, change: id, target: address.value, key: address.key };
}

export function notice(
  of: NoticeOf,
  to: Contact,
  { kind, target, then }: Pick<SettledContacts, 'kind' | 'target' | 'then'>,
  undo: Undo | null = null,
): Message {
  const way = undo && { id: undo.id, keyId: undo.keyId, mode: undo.mode };
  return { template: 'notice', of, to, kind, then, target: mask(kind, target), undo: way };
}

/** Gone, or no longer the primary. */
function loses(contact: Contact, after: readonly Contact[]): boolean {
  const now = after.find((c) => c.id === contact.id);
  return now === undefined || (contact.primary && !now.primary);
}

export function primaryOf(contacts: readonly Contact[], kind: Kind): string | null {
  return contacts.find((c) => c.kind === kind && c.primary)?.value ?? null;
}
