// Owns the interface that makes a secret of an API client. Not how it is stored: clients.ts. No code.
import type { ClientSecret } from './clients.ts';

/** A new secret. `shown` is shown once; the database has `kept`, with a hash alone. */
export interface MadeSecret {
  readonly shown: string;
  readonly kept: ClientSecret;
}

/** How secrets of API clients are made. */
export interface ClientSecrets {
  /** Most that may be live at the same time. */
  readonly most: number;
  /** Makes a secret of the same sort as the last one, which may be a bearer token with its life and networks. `now`: epoch ms. */
  readonly make: (client: string, last: ClientSecret | undefined, now: number) => MadeSecret;
}
