// Owns what must be known of a message before it may go, and why it may not. No behaviour.
import type { Change } from '../../core/change.ts';
import type { OutgoingMessage } from '../../ports/outbox.ts';
import type { Project } from '../../ports/project.ts';
import type { Secrets } from '../../ports/secrets.ts';
import type { Identity } from '../../ports/user.ts';
import type { ProofMessage } from '../message/message.ts';

/** A claimed message, and what the database and the configuration say of it now. */
export interface Facts {
  readonly outgoing: OutgoingMessage;
  /** A notice goes without it; a proof does not. */
  readonly change: Change | undefined;
  readonly project: Project | undefined;
  readonly account: ProofMessage['account'];
  readonly identities: readonly Identity[];
  readonly now: number;
  /** Without a slash at its end. */
  readonly publicUrl: string;
}

/** The project is still served. */
export type FactsWithProject = Facts & { readonly project: Project };

/** Derives codes and tokens; null where the key is gone. */
export type Derive = Pick<Secrets, 'code' | 'linkToken' | 'noticeToken'>;

/** Why a message will never go. Short codes: they are stored and logged. */
export type Unsendable =
  | 'project-gone'
  | 'change-gone'
  | 'change-over'
  | 'expired'
  | 'proved'
  | 'superseded'
  | 'key-gone'
  | 'recipient-differs'
  | 'unreadable';
