// Owns the options by which a begin of a vendor contract differs from one of the native API. Not how options work:
// begin-command.ts, begin.ts.
import type { StartedBy } from '../core/change.ts';
import type { Loosening, Narrowing } from '../core/policy-variants.ts';

/** Options by which a begin differs from one of the native API. */
export interface BeginOptions {
  /** Stricter rules that the caller sets for this change. */
  readonly narrowing?: Narrowing;
  /** What the project allows this vendor contract beyond its policy. */
  readonly loosening?: Loosening;
  /** Waiting changes to other addresses stay; this change does not replace them. */
  readonly keepsOthers?: boolean;
  /** The change gets a number that both its page and its message show (`Terms.linkNumber`). */
  readonly numbered?: boolean;
  /**
   * Refuses an address that the user has already verified, with `address-taken` and reason `own`, and does not make it primary.
   */
  readonly provesOnly?: boolean;
  /** A message that a wait would refuse is sent when the wait is over, because the contract answers with success. */
  readonly delays?: boolean;
  /** Links open our own page. Its button redirects to the `redirectUrl` with `result=true` or `result=false`. */
  readonly leadsOn?: boolean;
  /** The address is a verified contact that shall become primary, so nothing is sent and no human check is needed. */
  readonly promotes?: boolean;
  /** The role of the admin who begins the change for the user (`Terms.startedBy`). */
  readonly startedBy?: StartedBy;
}
