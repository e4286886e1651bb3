// Owns how a row of the audit log is written for admins. Not how addresses are written: admin-user-body.ts.
import { KINDS } from '../../../shared/contact.ts';
import { REVOKE_REASONS } from '../../../shared/wire/activity.ts';
import type { AdminActivityEntry } from '../../../shared/wire/admin-users.ts';
import type { StoredAuditEntry } from '../../ports/audit.ts';
import { approverOf, type AdminNames } from '../../service/admin/admin-names.ts';
import { time } from '../time.ts';
import type { AddressWriter } from './admin-user-body.ts';

/** Writes a row. An old row has no actor; the user most likely acted. */
export function activityEntry(write: AddressWriter, names: AdminNames, entry: StoredAuditEntry): AdminActivityEntry {
  const { id, at, event, actor, requestId, data, personal } = entry;
  const text = (value: unknown): string | null => (typeof value === 'string' ? write.text(value) : null);
  const masked = (name: string): string | null => {
    const value = personal?.[name];
    return typeof value === 'string' ? value : null;
  };
  const approver = approverOf(data);
  const kind = KINDS.find((one) => one === data['kind']) ?? null;
  const named = personal?.['address'];
  return {
    id,
    at: time(at),
    event,
    kind,
    // Two are stored masked: `target`, unless an admin named it, and an old value that was never proved.
    old: text(personal?.['old']) ?? masked('oldMasked'),
    new: text(personal?.['new']),
    target: kind !== null && typeof named === 'string' ? write.address(kind, named).value : masked('target'),
    actor: actor ?? 'user',
    actorName: names.of(actor),
    approvedBy: approver,
    approvedByName: names.of(approver),
    method: text(data['method']),
    reason: REVOKE_REASONS.find((reason) => reason === data['reason']) ?? null,
    note: text(personal?.['note']),
    place: text(personal?.['place']),
    network: typeof personal?.['network'] === 'string' ? personal['network'] : null,
    requestId,
  };
}
