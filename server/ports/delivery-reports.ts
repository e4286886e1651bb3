// Owns the interface to what is stored of providers' reports: messages that did not arrive, and addresses that get no more. Not what
// a report means: core/delivery-report.ts. No code.
import type { Kind } from '../../shared/contact.ts';
import type { DeliveryReport, SuppressedChannel, SuppressionCause } from '../core/delivery-report.ts';
import type { AuditEntry } from './audit.ts';
import type { SignedEvents } from './signed-events.ts';
import type { Template } from './outbox.ts';

/** A report to be stored. Times are epoch ms. */
export interface StoredReport extends Pick<DeliveryReport, 'message' | 'ref'> {
  readonly project: string;
  /** `bounced`: the message did not arrive. */
  readonly reason: SuppressionCause;
  /** Until when the address gets no message; null = it still gets them. */
  readonly suppressedUntil: number | null;
  readonly now: number;
  /** Messages that were sent before it are not found any more. */
  readonly sentSince: number;
}

/** The message of a report that has changed something. */
export interface ReportedMessage {
  readonly id: string;
  readonly user: string;
  readonly change: string | null;
  readonly kind: Kind;
  readonly channel: SuppressedChannel;
  readonly template: Template;
  readonly to: string;
}

/** An address to which a project sends nothing. Times are epoch ms. */
export interface Suppression {
  readonly project: string;
  readonly channel: SuppressedChannel;
  /** As the message had it, in lower case. */
  readonly key: string;
  /** The user of the message that was reported, who need not have the address. */
  readonly user: string;
  readonly cause: SuppressionCause;
  readonly since: number;
  readonly until: number;
}

/** An address that is sent to again, through all its channels. */
export interface SuppressedAddress extends Pick<Suppression, 'project' | 'key'> {
  readonly kind: Kind;
}

/** What is stored of reports. */
export interface DeliveryReportStore {
  /**
   * Marks the message, suppresses its address, and appends the row, in one transaction. Returns undefined, and writes nothing, when
   * the project has no such message that was really sent, or the same was reported before.
   */
  apply(report: StoredReport, entryOf: (message: ReportedMessage) => AuditEntry): Promise<ReportedMessage | undefined>;
  /** Returns suppressed addresses, those first that were suppressed last. Null: of all projects. */
  suppressions(project: string | null, now: number, limit: number): Promise<readonly Suppression[]>;
}

/** Why a mail tells nothing: it is no report, or it does not name the message. */
export type NoMailReport = 'no-report' | 'no-message-id';

/** Reads the mail of a mail server about a mail of ours. The octets of the text are characters of Latin-1. Never throws. */
export type ReadMailReport = (text: string) => DeliveryReport | NoMailReport;

/** Who has signed the callbacks of Twilio. */
export interface TwilioCallbacks {
  /** Whether a provider of any project sends callbacks. */
  readonly isOn: boolean;
  /** Returns the ids of the projects whose account signed the request; several may use one account. */
  projectsOf(callback: {
    readonly url: string;
    readonly fields: readonly (readonly [name: string, value: string])[];
    readonly signature: string;
  }): readonly string[];
}

/** How reports are checked and read. */
export interface ReportParts {
  /** Signed by the secret of a project (Standard Webhooks). */
  readonly signed: SignedEvents;
  readonly twilio: TwilioCallbacks;
  readonly readMail: ReadMailReport;
}
