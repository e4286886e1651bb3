// Owns the data of a message at the moment of sending. Not its lines (proof.ts, notice.ts), the body of a webhook event
// (webhook-body.ts), nor how the message is laid out (render.ts).
import type { Kind } from '../../../shared/contact.ts';
import type { Change, Proof } from '../../core/change.ts';
import type { DirectoryAccount } from '../../core/directory-account.ts';
import type { Undo } from '../../core/undo-state.ts';
import type { Display } from '../../ports/display.ts';
import type { HookCall, Notice, OutgoingMessage, ProofChannel } from '../../ports/outbox.ts';
import type { Project } from '../../ports/project.ts';
import type { Identity } from '../../ports/user.ts';

/** A message that may be sent, with its code and links. It exists only in memory. */
export type PreparedMessage = ProofMessage | NoticeMessage | WebhookMessage | SignalMessage | SyncMessage;

/** The fields of a message that a person reads: a proof or a notice. */
interface ReadByPerson {
  readonly outgoing: OutgoingMessage;
  readonly project: Project;
  /** The contact by which a message names the account. Stored in full, shown masked. */
  readonly account: { readonly kind: Kind; readonly value: string } | null;
  /** Masks addresses for a mail, in both forms of an internationalised domain. */
  readonly masked: Display['maskedBoth'];
  readonly now: number;
}

/** Returns how a code or a link goes to a phone; null: as an SMS, or by mail. */
export function channelOf({ data }: Pick<OutgoingMessage, 'data'>): ProofChannel['channel'] | null {
  return data !== null && 'channel' in data ? data.channel : null;
}

/** A message that proves one side of a change: the new address, or the current contact that has to allow the change. */
export interface ProofMessage extends ReadByPerson {
  readonly template: 'prove';
  readonly change: Change;
  readonly proof: Proof;
  /** The contact that the change replaces. Stored in full, shown masked; to itself in full where core/own-address.ts says so. */
  readonly old?: { readonly kind: Kind; readonly value: string } | undefined;
  /** Derived at the moment of sending; null when the message has no code. A message has a code, a link or both. */
  readonly code: string | null;
  readonly link: string | null;
  /** URL where a current contact stops the change; null when `link` can be used to stop it, or for the new address. */
  readonly report: string | null;
  /** The host to which the code is bound: the host of the page where the user types the code. */
  readonly otpHost: string;
}

/** A message that tells a contact what was requested or done. It never holds a code. The only address in full is the reader's own. */
export interface NoticeMessage extends ReadByPerson {
  readonly template: 'notice';
  readonly notice: Notice;
  /** Template options of the notice's change; empty when the change is not loaded. */
  readonly options: Readonly<Record<string, string>>;
  /** The declared template of the notice's change; undefined when it has none or is not loaded. */
  readonly usedTemplate?: string | undefined;
  /** The time zone of the change; undefined when it is not known. */
  readonly zone?: string | undefined;
  readonly link: NoticeLink | null;
}

/** The link in a notice. */
export interface NoticeLink {
  readonly action: 'stop' | Undo['mode'];
  readonly url: string;
  /** When the link stops working, epoch ms. */
  readonly endsAt: number;
}

/** A security event for a stream. */
export interface SignalMessage {
  readonly template: 'signal';
  readonly outgoing: OutgoingMessage;
  readonly project: Project;
  /** The signed token. */
  readonly token: string;
}

/** A message that reports an event to the site's own systems. */
export interface WebhookMessage {
  readonly template: 'hook';
  readonly outgoing: OutgoingMessage;
  readonly project: Project;
  readonly call: HookCall;
  /** The identities by which the site knows the user. */
  readonly identities: readonly Identity[];
  /** The receipt of the proof that the event tells of; null when it tells of none. */
  readonly receipt: string | null;
}

/** An account that goes to a directory of the site. */
export interface SyncMessage {
  readonly template: 'sync';
  readonly outgoing: OutgoingMessage;
  readonly project: Project;
  /** Whether the directory has confirmed this version, or a newer one. Then nothing is sent. */
  readonly isConfirmed: boolean;
  readonly account: DirectoryAccount;
}
