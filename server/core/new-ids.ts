// Owns the ids that a decision may use up: the core has no dice of its own. Not how they are made: server/tokens.
import type { Side } from './change.ts';

/** Ids and the key of what may be made. They are made before the transaction, and dropped when nothing needs them. */
export interface NewIds {
  readonly change: string;
  /** One for the message to the new address, one for the message to the current contact. */
  readonly proof: { readonly [O in Side]: string };
  readonly contact: string;
  readonly undo: string;
  /** For the links by which the contacts of either account stop a merge. */
  readonly brake: { readonly kept: string; readonly gone: string };
  readonly keyId: string;
}
