// Owns the interface that each kind of SMS provider implements. Not the list of providers: drivers.ts.
import type { RenderedMessage, SendOutcome } from '../../../ports/delivery.ts';
import type { SmsProvider } from '../../../ports/project.ts';
import type { Clock } from '../../../ports/result.ts';
import type { Answer } from '../http/outbound.ts';

/** A POST request to the provider. */
export interface SmsRequest {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** An answer of the provider, with its body. */
export type SmsAnswer = Extract<Answer, { readonly at: 'answer' }>;

/** An SMS on its way to a provider. */
export interface SmsMessage extends RenderedMessage {
  /** Where the provider reports what becomes of the SMS; null = nowhere. */
  readonly reportsTo: string | null;
}

/** One kind of SMS provider. */
export interface SmsDriver {
  /** An example of the provider's URL, for errors of the configuration. */
  readonly example: string;
  /** Whether the URL must hold a user and a password. */
  readonly needsCredentials: boolean;
  /** Whether a sender must be configured. */
  readonly needsFrom: boolean;
  /** Returns the fault of a sender of messages through the channel, in words that follow the setting's name; null when it can be used. */
  senderFault(channel: 'whatsapp' | 'voice', sender: string): string | null;
  /** Whether a secret that signs each request must be configured. */
  readonly needsSecret: boolean;
  /** Whether a request can say where the provider shall report. */
  readonly takesReportsUrl: boolean;
  /** Whether the query of the URL is sent to the provider. If not, the URL may have no query except our `tls=never`. */
  readonly keepsQuery: boolean;
  /**
   * Returns a function that turns a message into a request. The settings of the provider have already been checked.
   * `protocol` is the protocol of the request. @throws for a secret that cannot be used
   */
  connect(provider: SmsProvider, protocol: 'https:' | 'http:', clock: Clock): (message: SmsMessage) => SmsRequest;
  /**
   * Returns a GET that the provider answers with 200 only when the login of the URL is right, and that sends nothing; null where
   * the provider has none.
   */
  readonly login: ((provider: SmsProvider, protocol: 'https:' | 'http:') => Omit<SmsRequest, 'body'>) | null;
  /** Returns what an answer of the provider means. */
  outcomeOf(answer: SmsAnswer, now: number): SendOutcome;
}
