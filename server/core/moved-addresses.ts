// Owns which addresses of an event that moved contacts the audit log holds in full, and which one masked. Not the masked address
// that every event has: server/audit/entry.ts.
import type { Contact, Kind } from '../../shared/contact.ts';
import { displacedPrimary } from './user-events.ts';

/** The audit events of a changed list. They hold by what it changed, and the addresses of before and of now. */
export const MOVING_EVENTS: ReadonlySet<string> = new Set([
  'change-done',
  'change-undone',
  'contact-added',
  'contact-changed-by-login',
  'contact-promoted',
  'contact-removed',
  'contact-vouched',
]);

/** The audit events that move no contact, and are about one address. */
export const NAMING_EVENTS: ReadonlySet<string> = new Set([
  'change-begun',
  'contact-recovery-set',
  'contact-recovery-ended',
]);

/** The contacts of a user before and after a decision. */
export interface ContactMove {
  readonly before: readonly Contact[];
  readonly after: readonly Contact[];
}

/**
 * The addresses of an event, in full. `old`: the contact that was removed, or the primary contact that lost its place. `new`: the
 * contact that was added, proved, promoted or restored.
 */
export interface MovedAddresses {
  readonly old: Contact | null;
  readonly new: Contact | null;
}

/** Returns the addresses. `subject`: the contact that the event is about; of an undo, its kind alone counts. */
export function movedAddresses(
  event: string,
  { before, after }: ContactMove,
  { kind, value }: { readonly kind: Kind; readonly value: string },
): MovedAddresses {
  // An undo may only stop the account.
  if (before === after) return { old: null, new: null };
  const displaced = displacedPrimary(before, after, kind);
  const isSubject = (contact: Contact): boolean => contact.kind === kind && contact.value === value;
  const isPrimary = (contact: Contact): boolean => contact.kind === kind && contact.primary;
  const isBack = ({ id }: Contact): boolean => !before.some((contact) => contact.id === id);
  switch (event) {
    case 'contact-removed':
      return { old: before.find(isSubject) ?? null, new: null };
    case 'change-undone':
      return { old: displaced, new: after.find(displaced === null ? isBack : isPrimary) ?? null };
    default:
      return { old: displaced?.value === value ? null : displaced, new: after.find(isSubject) ?? null };
  }
}
