// Owns the interfaces of sending: a rendered message, a channel that sends it, and the courier. No code.
import type { DirectoryAccount } from '../core/directory-account.ts';
import type { Lane } from '../core/effects.ts';
import type { PlaceOfMessage } from '../core/send-order.ts';
import type { LogoImage } from './brand.ts';
import type { Project } from './project.ts';

/** A picture that is a part of a mail. */
export interface InlineImage extends Pick<LogoImage, 'type' | 'bytes' | 'hash'> {
  /** Without angle brackets. */
  readonly cid: string;
}

/** How a message goes to a phone, where it is no SMS. */
export type PhoneMessage =
  | {
      readonly channel: 'whatsapp';
      /** What a template of WhatsApp may hold in place of the text; null: the text says more, so it must go whole. */
      readonly variable: { readonly name: 'code' | 'link'; readonly value: string } | null;
    }
  /** `english`: the same text for a service that cannot speak the language; in `text` and here, each digit stands apart. */
  | { readonly channel: 'voice'; readonly code: string; readonly english: string };

/** A message ready to send. It exists only in memory, while it is sent. */
export interface RenderedMessage {
  readonly id: string;
  readonly to: string;
  readonly subject: string | null;
  readonly text: string;
  readonly html: string | null;
  /** The language of the text, BCP 47. */
  readonly lang: string;
  /** The pictures that the HTML names by their Content-ID; undefined: none. */
  readonly logos?: readonly InlineImage[];
  /** For a phone, where the message is no SMS. */
  readonly phone?: PhoneMessage;
  /** Which of two providers may have it already, and alone may send it again; undefined and null = none. */
  readonly mayBeWith?: PlaceOfMessage;
  /** For a directory alone: what it has to hold. The text is then empty. */
  readonly account?: DirectoryAccount;
}

/** How an attempt to send a message ended. */
export type SendOutcome =
  | { readonly at: 'sent'; readonly ref: string | null }
  /**
   * The message must be sent again, no sooner than after `after` ms; null when the provider gave no such time. `reason` is a
   * short code, never text of the provider. `alone` means that the recipient caused the failure, not the provider; `unanswered`, that
   * the provider said nothing of this recipient in time, which shows a fault of the provider only when it is silent to all;
   * `untaken`, that the provider certainly did not take the message.
   */
  | {
      readonly at: 'retry';
      readonly reason: string;
      readonly after: number | null;
      readonly alone?: true;
      readonly unanswered?: true;
      readonly untaken?: true;
      readonly trouble?: Trouble;
    }
  /** `disables`: the webhook gets no event any more; by it the webhook is known (deliver/channels/webhook-id.ts). */
  | { readonly at: 'dead'; readonly reason: string; readonly trouble?: Trouble; readonly disables?: string };

/** What an operator needs to find the fault, for the log alone. Neither a password nor text of the provider is in it. */
export interface Trouble {
  /** The host that was called. */
  readonly host: string;
  /** Such as `ECONNREFUSED`, or a few words. */
  readonly cause: string;
}

/** How messages of one kind are sent. */
export interface Channel {
  readonly kind: Lane;
  /** How many messages may be sent at once. */
  readonly connections: number;
  /**
   * Never throws: a failure is a value. When `hurry` aborts, other messages wait for this place. A channel that knows that the
   * provider has not taken the message yet, and that it is quicker for other recipients, then ends the attempt as a retry.
   */
  send(message: RenderedMessage, hurry?: AbortSignal): Promise<SendOutcome>;
  close(): Promise<void>;
}

/**
 * Sends one event to a receiver of the project at once, beside the outbox. Returns how it ended; null when the project has no
 * receiver with this id (deliver/channels/receivers.ts). Never throws, but when the settings of the receiver cannot be used.
 */
export type SendNow = (project: Project, receiver: string, message: RenderedMessage) => Promise<SendOutcome | null>;

/** Sends the messages of the outbox. */
export interface Courier {
  start(): void;
  /** Looks for due messages at once, without waiting for the next due time. */
  wake(): void;
  /** Claims no new messages, waits up to `ms` for the messages that are being sent, and releases the other claimed messages. */
  stop(ms: number): Promise<void>;
  /** Closes the connections to providers, after `stop`. */
  close(): Promise<void>;
}
