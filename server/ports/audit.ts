// Owns the shapes of the audit log, and the interface to the chain that seals it. Not how it is hashed: audit/chain.ts. No code.
import type { ActivityEvent } from '../../shared/wire/activity.ts';
import type { Actor, AuditValues } from '../core/audit-values.ts';

/** The chain over the audit log: which rows are sealed, and by which batch. One chain a project. */
export interface AuditChain {
  /** The first project after this one that has rows to seal; null when there is none. One indexed read. */
  unsealed(after: string): Promise<string | null>;
  /**
   * Makes up to `limit` rows of a project, oldest first, the next batch of its chain. Returns how many: 0 when none was left,
   * or when another process seals them now. `salt`: 256 random bits, for rows from before the seal.
   */
  seal(project: string, now: number, limit: number, salt: () => string): Promise<number>;
  /** Ids of the projects that have rows or batches. */
  projects(): Promise<readonly string[]>;
  /** The first batch whose number is this or higher. */
  batchFrom(project: string, number: number): Promise<Batch | undefined>;
  /** When each of these users was last erased, according to the audit log, epoch ms; a user never erased is left out. */
  erasures(project: string, users: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** The end of a project's chain; undefined when it has no batch. */
  head(project: string): Promise<Pick<Batch, 'number' | 'hash'> | undefined>;
  /** How many rows are not sealed yet, and rows that name a batch which does not exist. */
  looseRows(
    project: string,
  ): Promise<{ readonly unsealed: number; readonly stray: readonly Pick<SealedRow, 'id' | 'batch'>[] }>;
}

/** Some rows of a project that were sealed together. */
export interface Batch {
  readonly project: string;
  /** From 1 on. */
  readonly number: number;
  /** How many rows it was made from. */
  readonly entries: number;
  /** The hash of the batch before; empty for the first batch. */
  readonly previous: string;
  readonly hash: string;
  readonly at: number;
  /** By position. When rows were inserted there are more than `entries`, and only some of these are listed. */
  readonly rows: readonly SealedRow[];
}

/** A row as it is stored: its texts are those that were hashed. */
export interface SealedRow {
  readonly id: string;
  readonly user: string | null;
  readonly at: number;
  readonly event: string;
  readonly change: string | null;
  readonly requestId: string | null;
  readonly actor: string | null;
  /** JSON. */
  readonly data: string;
  /** JSON; null: erased. */
  readonly personal: string | null;
  readonly salt: string | null;
  readonly commitment: string | null;
  readonly batch: number | null;
  /** In its batch, from 1 on. */
  readonly position: number | null;
}

/** A new row of the append-only audit log. It never holds a code, a token, or an unmasked address. */
export interface AuditEntry {
  readonly id: string;
  readonly project: string;
  readonly user: string | null;
  readonly at: number;
  readonly event: AuditEvent;
  readonly actor: Actor;
  readonly change: string | null;
  readonly requestId: string | null;
  /** Kept for ever: nothing in it leads to a person. */
  readonly data: AuditValues;
  /** Deleted by an erasure, with `salt`: a masked address, where the request came from. */
  readonly personal: AuditValues;
  /** 256 random bits: without it an attacker cannot guess `personal` from the hash that the chain holds. */
  readonly salt: string;
}

/** A row as it is read. */
export interface StoredAuditEntry extends Omit<AuditEntry, 'actor' | 'personal' | 'salt'> {
  /** Null: the row is older than the actor's column. */
  readonly actor: Actor | null;
  /** Null: erased. */
  readonly personal: AuditValues | null;
}

/** A place in the order of the audit log, where the next page begins. */
export type AuditCursor = Pick<StoredAuditEntry, 'at' | 'id'>;

/** Every audit event: those that the user whom it is about sees, and those that the user does not see. */
export type AuditEvent = ActivityEvent | UnseenEvent;

/** A new event has to be put here or into the list of those that are seen. */
type UnseenEvent =
  // Its reason may be that another user has the address: without a proof nobody learns that.
  | 'claim-skipped'
  // Other users may have used up the limit: nobody learns which one it was.
  | 'limit-reached'
  // A message that was suppressed because of other users reads as one that was sent, but its row says so.
  | 'message-sent'
  | 'message-failed'
  // No user is left to read it.
  | 'user-erased'
  | 'client-created'
  | 'client-rotated'
  | 'client-revoked';
