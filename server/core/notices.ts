// Owns the notice that a verified contact gets. Not who is told of what: settling.ts, merge-effects.ts, undo.ts.
import { mask, type Contact, type Kind, type Then } from '../../shared/contact.ts';
import type { Message, NoticeTopic } from './effects.ts';
import type { Undo } from './undo-state.ts';

/** What happened, to which address. */
export interface NoticeContent {
  readonly kind: Kind;
  /** In clear; the notice masks it. */
  readonly target: string;
  /** Null: no new contact was proved. */
  readonly then: Then | null;
}

/** A notice to one contact, with a link when there is an undo. */
export function notice(
  of: NoticeTopic,
  to: Contact,
  { kind, target, then }: NoticeContent,
  undo: Undo | null = null,
): Message {
  const link = undo && { id: undo.id, keyId: undo.keyId, mode: undo.mode };
  return { template: 'notice', topic: of, recipient: to, kind, then, target: mask(kind, target), undo: link };
}

/** The address of the primary contact of a kind; null when there is none. */
export function primaryOf(contacts: readonly Contact[], kind: Kind): string | null {
  return contacts.find((c) => c.kind === kind && c.primary)?.value ?? null;
}
