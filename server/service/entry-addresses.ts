// Owns which addresses of a row of the audit log its user sees, all of them masked. Not which a row holds: transaction/save.ts. Not what
// admins see: http/handlers/admin-activity-body.ts.
import { KINDS } from '../../shared/contact.ts';
import type { StoredAuditEntry } from '../ports/audit.ts';
import type { Display } from '../ports/display.ts';

/** The addresses of one row, masked; null where it holds none. */
export interface EntryAddresses {
  /** The contact that was removed, or the primary contact that lost its place. */
  readonly old: string | null;
  /** The address that the row is about. */
  readonly target: string | null;
}

/** Returns the addresses. */
export function addressesIn(
  display: Pick<Display, 'maskedBoth'>,
  { data, personal }: Pick<StoredAuditEntry, 'data' | 'personal'>,
): EntryAddresses {
  const kind = KINDS.find((one) => one === data['kind']);
  const text = (name: string): string | null => {
    const value = personal?.[name];
    return typeof value === 'string' ? value : null;
  };
  const old = text('old');
  return {
    old: old !== null && kind !== undefined ? display.maskedBoth(kind, old) : text('oldMasked'),
    target: text('target'),
  };
}
