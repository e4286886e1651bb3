// Owns how rows of the record from before the seal are read: there, all their values lie in `data`. Not newer ones.
import { divide, type Actor, type Values } from '../core/record.ts';
import type { AuditRow } from './tables.ts';

/** Written before there were commitments. */
export function isOlder(row: Pick<AuditRow, 'commitment'>): boolean {
  return row.commitment === null;
}

export function readOlder({ event, data }: Pick<AuditRow, 'event' | 'data'>): {
  readonly actor: Actor | null;
  readonly data: Values;
  readonly personal: Values;
} {
  const { by, contact, ...values } = JSON.parse(data) as Values;
  // An admin by their `sub`, or the contact whose link it was.
  const admin = event === 'account-revoked' || event === 'account-enabled';
  const target = contact ?? (admin ? undefined : by);
  return {
    actor: admin && typeof by === 'string' ? `admin:${by}` : null,
    ...divide({ ...values, ...(target === undefined ? {} : { target }) }),
  };
}
