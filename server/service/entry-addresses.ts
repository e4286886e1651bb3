// Owns which addresses of a row of the audit log a reader sees, in full or masked. Not which a row holds:
// transaction/save.ts.
import { KINDS } from '../../shared/contact.ts';
import type { StoredAuditEntry } from '../ports/audit.ts';
import type { Display } from '../ports/display.ts';

/** The addresses of one row, as a reader sees them; null where it holds none. */
export interface EntryAddresses {
  /** The contact that was removed, or the primary contact that lost its place. */
  readonly old: string | null;
  /** The contact that was added, proved, promoted or restored. Null in a row that moved none, or whose contact was never proved. */
  readonly new: string | null;
  /** The address that the row is about, always masked. */
  readonly target: string | null;
}

/** Returns the addresses. `full`: for an admin who may see them in full. What was never proved is masked for all. */
export function addressesIn(
  display: Pick<Display, 'full' | 'maskedBoth'>,
  { data, personal }: Pick<StoredAuditEntry, 'data' | 'personal'>,
  { full }: { readonly full: boolean },
): EntryAddresses {
  const kind = KINDS.find((one) => one === data['kind']);
  const text = (name: string): string | null => {
    const value = personal?.[name];
    return typeof value === 'string' ? value : null;
  };
  const shown = (name: 'old' | 'new'): string | null => {
    const value = text(name);
    if (value === null || kind === undefined) return null;
    return full ? display.full(kind, value) : display.maskedBoth(kind, value);
  };
  return { old: shown('old') ?? text('oldMasked'), new: shown('new'), target: text('target') };
}
