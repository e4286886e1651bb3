// Owns the new ids that a decision may use, since the core makes no random values itself. Not how they are made: server/tokens.
import type { Side } from './change.ts';

/** New ids, and the id of the key for links and codes. They are made before the transaction. Unused ids are dropped. */
export interface NewIds {
  readonly change: string;
  /** One id for the message to the new address, and one id for the message to the current contact. */
  readonly proof: { readonly [O in Side]: string };
  readonly contact: string;
  readonly undo: string;
  /** Ids of the undos of mode `brake` after a merge, one for each account. */
  readonly brake: { readonly kept: string; readonly gone: string };
  readonly keyId: string;
}
