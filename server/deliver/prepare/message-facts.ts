// Owns the facts that decide whether a message may be sent, and the reasons why it may not. No code.
import type { Change } from '../../core/change.ts';
import type { DirectoryFacts } from '../../core/directory-account.ts';
import type { OutgoingMessage } from '../../ports/outbox.ts';
import type { Project } from '../../ports/project.ts';
import type { Secrets } from '../../ports/secrets.ts';
import type { Identity } from '../../ports/user.ts';
import type { ProofMessage } from '../message/message.ts';

/** A claimed message, with the current facts from the database and the configuration. */
export interface Facts {
  readonly outgoing: OutgoingMessage;
  /** A notice can be sent without the change; a proof cannot. */
  readonly change: Change | undefined;
  readonly project: Project | undefined;
  readonly account: ProofMessage['account'];
  readonly old?: ProofMessage['old'];
  readonly identities: readonly Identity[];
  /** The account; for a directory alone. */
  readonly directory: DirectoryFacts | null;
  /** 1 for the first attempt. */
  readonly attempt: number;
  readonly masked: ProofMessage['masked'];
  readonly now: number;
  /** Has no slash at the end. */
  readonly publicUrl: string;
}

/** The facts of a message whose project still exists. */
export type FactsWithProject = Facts & { readonly project: Project };

/** Derives codes and tokens, null when the key is gone, and signs receipts and security events. */
export type Derive = Pick<Secrets, 'code' | 'linkToken' | 'noticeToken' | 'keyed' | 'hash' | 'signReceipt' | 'signSet'>;

/** Why a message will never be sent. The reasons are short codes, because they are stored and logged. */
export type Unsendable =
  | 'project-gone'
  | 'change-gone'
  | 'change-over'
  | 'expired'
  | 'proved'
  | 'superseded'
  | 'key-gone'
  | 'recipient-differs'
  | 'stream-gone'
  | 'unreadable'
  | 'no-provider'
  | 'user-gone'
  | 'merged';
