// Owns how a begin of a vendor contract differs from one of the native API. Types alone; what they do: begin-command.ts.
import type { Loosening, Narrowing } from '../core/policy-variants.ts';

/** How a begin differs from one of the native API. */
export interface BeginOptions {
  /** What the caller narrows for this change. */
  readonly narrowing?: Narrowing;
  /** What the project allows this vendor contract beyond its policy. */
  readonly loosening?: Loosening;
  /** A change to another address goes on beside this one. */
  readonly keepsOthers?: boolean;
  /** The change has a number that page and message show alike (`Terms.linkNumber`). */
  readonly numbered?: boolean;
  /** An address that the user has verified already is refused, `address-taken` with reason `own`; it is not made primary. */
  readonly provesOnly?: boolean;
  /** Links open our own page, and their press leads on to the `redirectUrl` with `result=true` or `false`. */
  readonly leadsOn?: boolean;
  /** A verified contact shall become primary: nothing is sent, and no human check is asked. */
  readonly promotes?: boolean;
}
