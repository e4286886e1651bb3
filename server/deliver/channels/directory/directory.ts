// Owns the interface of a directory: what writes one account there, and what became of it. Not how each kind does it: scim.ts,
// keycloak.ts, http.ts.
import type { DirectoryAccount } from '../../../core/directory-account.ts';
import type { SendOutcome } from '../../../ports/delivery.ts';

/** A directory of the site. */
export interface Directory {
  /**
   * Makes the directory hold the contacts of the account. Reads what it holds where it can, and writes only what differs, so that
   * the same account written again changes nothing. Never throws.
   */
  write(account: DirectoryAccount & { readonly name: string }): Promise<SendOutcome>;
}
