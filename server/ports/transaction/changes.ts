// Owns what a transaction can read and write of changes and of their undos. Not their messages: outbox.ts. No code.
import type { Change } from '../../core/change.ts';
import type { Undo } from '../../core/undo-state.ts';

/** Reading changes. */
export interface ChangeReads {
  get(id: string): Promise<Change | undefined>;
  /** By the id of one of its proofs. */
  ofProof(proof: string): Promise<Change | undefined>;
  /** Changes that are stored as waiting, oldest first, whether or not their end has passed. */
  waiting(user: string): Promise<readonly Change[]>;
  /** The same for many users at once, by the user's id. */
  waitingOf(users: readonly string[]): Promise<ReadonlyMap<string, readonly Change[]>>;
  /** Changes of the user that were applied since then, oldest first. */
  doneSince(user: string, since: number): Promise<readonly Change[]>;
}

/** Writing changes. */
export interface ChangeWrites {
  /** Inserts or updates the change and its proofs. */
  save(change: Change): Promise<void>;
}

/** Reading undos. */
export interface UndoReads {
  get(id: string): Promise<Undo | undefined>;
  /** The user's undos whose end has not passed. */
  of(user: string, now: number): Promise<readonly Undo[]>;
}

/** Writing undos. */
export interface UndoWrites {
  save(undo: Undo): Promise<void>;
}
