// Owns what an SMS provider has to say of itself. Not which ones there are: drivers.ts.
import type { RenderedMessage } from '../../../ports/delivery.ts';
import type { SmsProvider } from '../../../ports/project.ts';
import type { Clock } from '../../../ports/result.ts';

/** A POST to the provider. */
export interface SmsRequest {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** One kind of SMS provider. */
export interface SmsDriver {
  /** How the URL of such a provider looks, for errors of the configuration. */
  readonly example: string;
  /** Whether the URL must hold a user and a password. */
  readonly needsCredentials: boolean;
  /** Whether a sender must be configured. */
  readonly needsFrom: boolean;
  /** Whether a secret that signs each request must be configured. */
  readonly needsSecret: boolean;
  /** Whether the query belongs to the provider. Otherwise the URL may have none, beside our own `tls=never`. */
  readonly keepsQuery: boolean;
  /**
   * Answers what turns a message into a request. The provider's settings are checked by then; `protocol` is the one to
   * send by. @throws for a secret that cannot be used
   */
  connect(provider: SmsProvider, protocol: 'https:' | 'http:', clock: Clock): (message: RenderedMessage) => SmsRequest;
}
