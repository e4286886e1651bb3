// Owns the interface by which a transaction reads and writes changes and undos. Not their messages: outbox.ts. No code.
import type { Change } from '../../core/change.ts';
import type { Undo } from '../../core/undo-state.ts';

/** A change whose wait is over, and its user. `endsAt`: when the wait ended, epoch ms. */
export interface DueWait {
  readonly id: string;
  readonly user: string;
  readonly endsAt: number;
}

/** Which of them are read: up to `limit`, those that ended first; after the last one of an earlier read. */
export interface DueWaitQuery {
  readonly now: number;
  readonly after: DueWait | null;
  readonly limit: number;
}

/** Reading changes. */
export interface ChangeReads {
  get(id: string): Promise<Change | undefined>;
  /** Returns the change that has the proof with this id. */
  ofProof(proof: string): Promise<Change | undefined>;
  /** Returns the user's changes whose stored state is `waiting`, oldest first, even if they have expired. */
  waiting(user: string): Promise<readonly Change[]>;
  /** Does the same as `waiting` for many users at once; the result is by user id. */
  waitingOf(users: readonly string[]): Promise<ReadonlyMap<string, readonly Change[]>>;
  /** Returns the changes of these projects that support began, whose wait is over (`Terms.waitsUntil`). Costs one indexed read. */
  dueWaits(projects: readonly string[], query: DueWaitQuery): Promise<readonly DueWait[]>;
  /** Returns the user's changes that were applied at `since` (epoch ms) or later, oldest first. */
  doneSince(user: string, since: number): Promise<readonly Change[]>;
}

/** Writing changes. */
export interface ChangeWrites {
  /**
   * Inserts or updates changes and their proofs. `stored`: changes as this transaction has read them under the lock; of these,
   * only the proofs that differ are written.
   */
  save(changes: readonly Change[], stored?: readonly Change[]): Promise<void>;
}

/** Reading undos. */
export interface UndoReads {
  get(id: string): Promise<Undo | undefined>;
  /** Returns the user's undos that have not expired. */
  of(user: string, now: number): Promise<readonly Undo[]>;
}

/** Writing undos. */
export interface UndoWrites {
  save(undos: readonly Undo[]): Promise<void>;
}
