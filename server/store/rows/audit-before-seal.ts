// Owns how rows of the audit log from before the seal are read: all their values are in `data`. Not newer rows: audit.ts.
import { extractActor, splitPersonal, type Actor, type AuditValues } from '../../core/audit-values.ts';

/** True for a row from before the audit log had commitments. */
export function isBeforeSeal(row: { readonly commitment: string | null }): boolean {
  return row.commitment === null;
}

/** What such a row would have in its columns if it were written today. */
export function readBeforeSeal({ event, data }: { readonly event: string; readonly data: string }): {
  readonly actor: Actor | null;
  readonly data: AuditValues;
  readonly personal: AuditValues;
} {
  const { contact, ...values } = JSON.parse(data) as AuditValues;
  const attributed = extractActor(event, values);
  const target = contact === undefined ? {} : { target: contact };
  return { actor: attributed.actor, ...splitPersonal({ ...attributed.values, ...target }) };
}
