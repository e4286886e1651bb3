// Owns the report by which a provider, or a program between it and us, tells what became of a message, and its answer. Not its
// signature: server/tokens/.

/** The types of these reports. */
export const REPORT_TYPES = ['message.delivered', 'message.bounced', 'message.complained'] as const;

/** A report, in the form of Standard Webhooks 1.0. */
export interface DeliveryReportBody {
  readonly type: (typeof REPORT_TYPES)[number];
  /** When it happened, RFC 3339; it decides nothing. */
  readonly timestamp?: string;
  readonly data: {
    /** Our id of the message, `msg_…`. */
    readonly message: string;
    /** With `message.bounced`: the code of RFC 3463, such as `5.1.1`. Either this or `permanent`. */
    readonly status?: string;
    /** With `message.bounced`: whether every other message to the address would come back too. */
    readonly permanent?: boolean;
  };
}

/** What a report did. */
export interface AppliedReportBody {
  /** False: nothing changed. The message is not known, was not sent, has been reported before, or the report is of no failure. */
  readonly applied: boolean;
}
