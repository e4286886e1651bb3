// Owns the interface to how an address is shown to people. Not how it is made: server/parse/display.ts. No code.
import type { Kind } from '../../shared/contact.ts';

/** Writes a stored address for people. Text that is no address, such as that of a purged contact, stays as it is. */
export interface Display {
  /** In full: `ann@bücher.example`, `+358 40 123 4567`. A domain that could be mistaken for another has both its forms. */
  full(kind: Kind, value: string): string;
  /** Masked, from the form that `full` shows. */
  masked(kind: Kind, value: string): string;
  /** Masked, with the ASCII form of an internationalised domain as well: for mails. */
  maskedBoth(kind: Kind, value: string): string;
}
