// Owns what a message consists of at the moment of sending. Not what it says (proof.ts, notice.ts, webhook-event.ts), nor
// how it looks (render.ts).
import type { Kind } from '../../../shared/contact.ts';
import type { Change, Proof } from '../../core/change.ts';
import type { Undo } from '../../core/undo-state.ts';
import type { HookCall, Notice, OutgoingMessage } from '../../ports/outbox.ts';
import type { Project } from '../../ports/project.ts';
import type { Identity } from '../../ports/user.ts';

/** A message that may go, with its code and links. It exists in memory alone. */
export type PreparedMessage = ProofMessage | NoticeMessage | WebhookMessage;

/** What both messages to a person have. */
interface ReadByPerson {
  readonly outgoing: OutgoingMessage;
  readonly project: Project;
  /** The contact that names the account, as stored; shown masked. */
  readonly account: { readonly kind: Kind; readonly value: string } | null;
  readonly now: number;
}

/** Proves one side of a change: the new address, or the contact that has to allow it. */
export interface ProofMessage extends ReadByPerson {
  readonly template: 'prove';
  readonly change: Change;
  readonly proof: Proof;
  /** Derived at the moment of sending; null = the message has none. It has a code, a link or both. */
  readonly code: string | null;
  readonly link: string | null;
  /** Where a current contact stops the change, when the message has no link of its own that leads there. */
  readonly report: string | null;
  /** Host that the code is bound to: that of the page where it is typed. */
  readonly otpHost: string;
}

/** Tells a contact of the account what was requested or done. Never holds a code or the new address in full. */
export interface NoticeMessage extends ReadByPerson {
  readonly template: 'notice';
  readonly notice: Notice;
  /** Template options of the change that it is about; empty when the change is gone. */
  readonly options: Readonly<Record<string, string>>;
  readonly link: NoticeLink | null;
}

/** The link in a notice. */
export interface NoticeLink {
  readonly action: 'stop' | Undo['mode'];
  readonly url: string;
  /** Until when it works, epoch ms. */
  readonly endsAt: number;
}

/** Tells the site's own systems of an event. */
export interface WebhookMessage {
  readonly template: 'hook';
  readonly outgoing: OutgoingMessage;
  readonly project: Project;
  readonly call: HookCall;
  /** What the site knows the user by. */
  readonly identities: readonly Identity[];
}
